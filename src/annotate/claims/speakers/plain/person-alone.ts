import { fold } from '../../../../text/fold.ts'
import { onceFor } from '../../../../text/once.ts'
import { othersWith, type EntityFacts, type EntityTable } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'
import { isMeantBySurname, isOtherByTitle } from '../candidates/surname-alone.ts'

/** One word that may stand before a name: "Mr Orlo", "Councillor Orlo". */
const oneWord = /^\p{L}+\.? $/u
/** "A visibly moved ", "the 23-year-old ": what only says how he is. */
const manner = /^(?:an?|the) (?:[\p{Ll}\d][\p{Ll}\d-]* ){1,3}$/iu

/**
 * "Orlo said", "Mr Orlo, 52, said": the source is nothing but the name of a person whom the article
 * names in full or by a title, and no other is so named or may be meant by his surname. Needs
 * capitals: elsewhere what is taken for a name may be none.
 */
export function isPersonAlone(o: Occasion, facts: EntityFacts): boolean {
  const { hasCase, draft, head, text } = o
  const mention = o.named.get(facts)
  if (!hasCase || !facts.isPerson || sourceKinds[o.kind] !== 'name' || !head || !mention)
    return false
  if (draft.source.length > 1 || mention.start < head.start || mention.end !== head.end)
    return false
  const before = text.slice(head.start, mention.start)
  if (
    before !== '' &&
    !oneWord.test(before) &&
    !describes(before, text.slice(mention.start, mention.end), o)
  )
    return false
  const isOnly = isOnlySoNamed(o, facts) || isMeantBySurname(o, facts, mention)
  const isTold = before !== '' || facts.mentions.length > 1
  return isOnly && (isTold || isSurelyPerson(facts)) && !isOtherByTitle(o, facts)
}

/** "A visibly moved Orlo", not "a source close to Orlo" or, with a role, "the baker Tavin Orlo". */
const describes = (before: string, name: string, { sourcePhrases }: Occasion): boolean =>
  sourcePhrases !== null &&
  !name.includes(' ') &&
  manner.test(before) &&
  !before.split(' ').some((word) => sourcePhrases.prepositions.has(word))

/** A name of one word may be a body's that was read wrongly, unless it is a given name. */
export const isSurelyPerson = ({ words, nameKind }: EntityFacts): boolean =>
  words.length > 1 || nameKind === 1

/** Whether no other's name has the last word of his. */
export const isOnlyBearer = ({ facts: all }: EntityTable, { words }: EntityFacts): boolean =>
  countBearers(all).get(words.at(-1)!) === 1

/** Whether no other's name has all words by which the source names him. */
export function isOnlySoNamed({ named, table, text }: Occasion, facts: EntityFacts): boolean {
  const mention = named.get(facts)
  if (!mention) return false
  const words = fold(text.slice(mention.start, mention.end)).split(' ')
  return othersWith(table, facts, words).length === 0
}

/** Of each word the names that have it; counted once, since every claim asks. */
const countBearers = onceFor((all: readonly EntityFacts[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { words } of all)
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
})
