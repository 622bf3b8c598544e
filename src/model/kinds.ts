/** The kinds of named things. */
export const entityTypes = [
  'PER',
  'ORG',
  'LOC',
  'PRODUCT',
  'EVENT',
  'WORK',
  'GROUP',
  'MISC',
] as const
export type EntityType = (typeof entityTypes)[number]

/** On what a claim rests. */
export const bases = ['named', 'organisation', 'anonymous', 'document', 'outlet', 'none'] as const
export type Basis = (typeof bases)[number]

/** The kinds of published pieces that an article may cite. */
export const citationKinds = [
  'report',
  'investigation',
  'interview',
  'statement',
  'study',
  'poll',
  'article',
  'broadcast',
  'document',
  'post',
] as const
export type CitationKind = (typeof citationKinds)[number]

/** Those in which somebody speaks. */
export const spokenKinds: readonly CitationKind[] = ['interview', 'broadcast', 'statement', 'post']

/** The kinds of reports that packs hold. */
export const reportKinds = [...citationKinds, 'news', 'analysis'] as const
