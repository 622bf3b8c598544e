import type { EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { onceFor } from '../../../../text/once.ts'

/**
 * Whether a source is somebody of a court or a state and the article introduces a person by another role there, or
 * the source's role must be told of whoever bears it and is not told of this one: "the judge" is not "defence lawyer
 * Rosa Orlo", "the complainant" not "Tavin Orlo, 30", «الملك» not «الوزير سامي نصر», whoever spoke last.
 */
export function isOfOtherRole(o: Occasion, { introduction, words }: EntityFacts): boolean {
  if (o.named.size > 0 || !o.exclusiveRoles) return false
  const meant = rolesOfSource(o)
  // «القاضي» is somebody's surname, too
  if (meant.length === 0 || o.sourceWords.some((word) => words.includes(word))) return false
  const told = rolesIn(o, introduction.split(' '))
  if (told.length === 0) return mustBeTold(o)
  return !told.some((role) => meant.includes(role))
}

/** "the complainant", «القاضي»: nobody of whom the article does not tell it. */
const mustBeTold = ({ sourceWords, rolesToTell, withoutArticle }: Occasion): boolean =>
  sourceWords.some((word) => rolesToTell?.has(withoutArticle(word)) === true)

/** Read once a claim: it is asked for every candidate. */
const rolesOfSource = onceFor((o: Occasion) => rolesIn(o, o.sourceWords))

const rolesIn = ({ exclusiveRoles, withoutArticle }: Occasion, words: readonly string[]) =>
  (exclusiveRoles ?? []).filter((role) => words.some((word) => role.has(withoutArticle(word))))
