import type { SourcePhrases } from '../../../languages/claims/source-phrases.ts'
import { foldedWords } from '../../../text/fold.ts'
import { besidePerson } from './beside-name.ts'
import type { EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'

/** How many words of a source may stand before the noun for whoever speaks: "the young widow". */
const wordsBefore = 3

/**
 * "The widow of the opposition leader Tavin Orlo", "a rival of Judge Orlo": the name goes with the words
 * behind "of", and tells whose widow speaks. Not behind a comma, which may end them; false in languages
 * that do not tell how sources name their speakers.
 */
export function isOfAnother(o: Occasion, facts: EntityFacts): boolean {
  const beside = besidePerson(o, facts)
  if (!beside || beside.before.includes(',')) return false
  const { phrases } = beside
  const words = foldedWords(beside.before)
  const link = words.indexOf(phrases.completes)
  // "the owner of the Feathers Tavin Orlo" may be he
  const isRole = link > 0 && link <= wordsBefore && isCalled(words.at(-1)!, phrases)
  return isRole && phrases.ofAnother.has(words[link - 1]!)
}

const isCalled = (word: string, { people, ofOneAlone, titles }: SourcePhrases): boolean =>
  people.has(word) || ofOneAlone.has(word) || titles.has(word)
