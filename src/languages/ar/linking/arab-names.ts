/** Given and family names of the Arab countries, one word each. */
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { foldedSet } from '../../word-sets.ts'
import { familyNames, furtherGivenNames } from '../names/families.ts'
import { arabGivenNames, arabSurnames } from '../names/people-arab.ts'

const getGivenNames = once(() => foldedSet(`${arabGivenNames} ${furtherGivenNames}`))
const getFamilyNames = once(() => foldedSet(`${arabSurnames} ${familyNames}`))
const article = 'ال'
/** «عبد الله», «أبو بكر»: what is half of a name. */
const halves: ReadonlySet<string> = new Set(['عبد', 'ابو', 'ابن', 'بن'])
/** From here on a name holds more than a given name and the father's. */
const longName = 4

export const isArabName = (word: string): boolean =>
  getGivenNames().has(fold(word)) || getFamilyNames().has(fold(word))

/** «محمد البشير»: of given names alone, with an article or not, as many people are called. */
export function isNameOfMany(name: string): boolean {
  const words = fold(name).split(' ')
  const isGiven = (word: string, place: number) =>
    halves.has(word) ||
    getGivenNames().has(word) ||
    (place > 0 && word.startsWith(article) && getGivenNames().has(word.slice(article.length)))
  return words.length < longName && words.every(isGiven)
}
