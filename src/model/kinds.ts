export type EntityType = 'PER' | 'ORG' | 'LOC' | 'PRODUCT' | 'EVENT' | 'WORK' | 'GROUP' | 'MISC'

export type CitationKind =
  | 'report'
  | 'investigation'
  | 'interview'
  | 'statement'
  | 'study'
  | 'poll'
  | 'article'
  | 'broadcast'
  | 'document'
  | 'post'
