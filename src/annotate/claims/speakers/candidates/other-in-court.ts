import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { onceFor } from '../../../../text/once.ts'

/**
 * Whether a source is somebody of a court and the article introduces a person by another role in it:
 * "the judge" is not "defence lawyer Rosa Orlo", whoever spoke last.
 */
export function isOtherInCourt(o: Occasion, { introduction }: EntityFacts): boolean {
  if (o.named.size > 0) return false
  const meant = rolesOfSource(o)
  if (meant.length === 0) return false
  const told = rolesIn(o, introduction.split(' '))
  return told.length > 0 && !told.some((role) => meant.includes(role))
}

/** Read once a claim: it is asked for every candidate. */
const rolesOfSource = onceFor((o: Occasion) => rolesIn(o, o.sourceWords))

const rolesIn = ({ courtRoles, withoutArticle }: Occasion, words: readonly string[]) =>
  (courtRoles ?? []).filter((role) => words.some((word) => role.has(withoutArticle(word))))
