import { withoutWrittenArticle } from '../../../languages/words-in-linking.ts'
import type { Candidate, Entity } from '../../../model/annotation.ts'
import { commonLanguage } from '../../../model/common-language.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { findOwnerOfAddress } from '../../owner-of-address.ts'

/** The outlet that published the article, under its label in the common language. */
export interface OwnOutlet {
  candidate: Candidate
  label: string
}

/** By the article's address; null when no pack knows the outlet. */
export function findOwnOutlet(url: string | null, knowledge: KnowledgeBase): OwnOutlet | null {
  const owner = findOwnerOfAddress(url, knowledge)
  const label = owner?.record.labels[commonLanguage]
  if (!owner || !label) return null
  const { type, kind, prior = 0 } = owner.record
  return { candidate: { ...owner.key, type, kind, score: prior }, label }
}

/** "The Times" in The New York Times is itself. */
export const isShortFor = (name: string, { label }: OwnOutlet): boolean =>
  beginsWithArticle(name) &&
  label.length > name.length &&
  label.endsWith(` ${withoutWrittenArticle(name)}`)

/**
 * "Wired" in Wired: a phrase by which its record may be meant, of nothing else that the packs hold, as
 * «الشرق الأوسط» is the region in Asharq Al-Awsat too.
 */
export const isOnlyOf = (
  { candidates }: Pick<Entity, 'candidates'>,
  { candidate: { pack, id } }: OwnOutlet,
): boolean => candidates.length > 0 && candidates.every((one) => one.pack === pack && one.id === id)

const beginsWithArticle = (name: string): boolean => withoutWrittenArticle(name) !== name
