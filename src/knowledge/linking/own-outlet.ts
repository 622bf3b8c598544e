import { withoutWrittenArticle } from '../../languages/words-in-linking.ts'
import type { Candidate } from '../../model/annotation.ts'
import { commonLanguage } from '../../model/common-language.ts'
import type { KnowledgeBase } from '../knowledge-base.ts'

/** The outlet that published the article, under its label in the common language. */
export interface OwnOutlet {
  candidate: Candidate
  label: string
}

/** By the article's address; null when no pack knows the outlet. */
export function findOwnOutlet(url: string | null, knowledge: KnowledgeBase): OwnOutlet | null {
  const key =
    url !== null && URL.canParse(url) ? knowledge.getOwnerOfHost(new URL(url).hostname) : null
  const record = key && knowledge.getRecord(key)
  const label = record?.labels[commonLanguage]
  if (!key || !label) return null
  return {
    candidate: { ...key, type: record.type, kind: record.kind, score: record.prior ?? 0 },
    label,
  }
}

/** "The Times" in The New York Times is itself. */
export const isShortFor = (name: string, { label }: OwnOutlet): boolean =>
  beginsWithArticle(name) &&
  label.length > name.length &&
  label.endsWith(` ${withoutWrittenArticle(name)}`)

const beginsWithArticle = (name: string): boolean => withoutWrittenArticle(name) !== name
