/** Where a person's name ends before a word that no list has for a name. */
import type { AttachedWords } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { nameBits, type NameWord } from '../name-words.ts'

/** Whether it ends before `word`, which stands behind `before`. */
export function endsPerson(word: NameWord, before: NameWord, names: NameRules): boolean {
  const { attached, endings } = names
  if (attached && completesGiven(word, before, attached)) return false
  if (endings?.tribes.test(word.folded) && word.bits === bit.people) return false
  return (word.bits & (bit.people | bit.everyday)) !== 0 || isPossessed(word, names)
}

/** «نور الدين», «عبد الحكم»: the second word of a given name, though it is one of every day */
const completesGiven = ({ folded }: NameWord, before: NameWord, attached: AttachedWords) =>
  attached.givenEndings.has(folded) || attached.compoundHeads.has(before.folded)

/** «إدانته»: a noun with its pronoun, which no name is. */
export function isPossessed({ bits, folded }: NameWord, { attached }: NameRules): boolean {
  return folded.length > 4 && (bits & nameBits) === 0 && attached?.isPossessed(folded) === true
}
