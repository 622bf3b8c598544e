import type { EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'

/**
 * Whether a source is somebody of a court and the article introduces a person by another role in it:
 * "the judge" is not "defence lawyer Rosa Orlo", whoever spoke last.
 */
export function isOtherInCourt(o: Occasion, { introduction, words }: EntityFacts): boolean {
  if (o.named.size > 0) return false
  const meant = rolesIn(o, o.sourceWords)
  if (meant.length === 0) return false
  const told = rolesIn(o, introduction.split(' '))
  // «القاضي» is nobody whom the article introduces as something else, but whose surname it is
  const isSurname = words.includes(o.sourceWords.at(-1)!)
  const isJudge = o.nounFirst !== null && meant.includes(o.courtRoles![0]!) && !isSurname
  return (told.length > 0 || isJudge) && !told.some((role) => meant.includes(role))
}

const rolesIn = ({ courtRoles, withoutArticle }: Occasion, words: readonly string[]) =>
  (courtRoles ?? []).filter((role) => words.some((word) => role.has(withoutArticle(word))))
