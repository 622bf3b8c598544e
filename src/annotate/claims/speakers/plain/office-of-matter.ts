/** An office with what it is for, right before the name of whoever holds it. */
import type { SourcePhrases } from '../../../../languages/claims/source-phrases.ts'
import { foldedWords } from '../../../../text/fold.ts'

/** Small words within a matter: "Trade and Industry". */
const small = new Set(['and', 'the', 'of', 'for', '&'])
/** Words of an office with its matter: "Shadow Minister of State for Trade and Industry". */
const longestOffice = 11

/**
 * Whether the words before a name are an office that one person holds, with the matter that it is for, up to the
 * name: "Opposition Spokesman on National Security "; not "a spokesman for Sheikh ", who speaks for the one named.
 */
export function isOfficeOfMatter(
  before: string,
  { ofOneAlone, opensRole, prepositions, spokesmen }: SourcePhrases,
): boolean {
  const words = before.trimEnd().split(' ')
  if (words.length < 3 || words.length > longestOffice || !before.endsWith(' ')) return false
  const folded = words.map((word) => foldedWords(word).join(' '))
  const office = folded.findIndex((word) => ofOneAlone.has(word))
  const matter = office + 2
  if (office < 0 || !forMatters.has(folded[matter - 1] ?? '') || matter >= words.length)
    return false
  if (spokesmen.has(folded[office]!) && folded[matter - 1] !== 'on') return false
  const isNoun = (word: string, i: number) =>
    /^\p{Lu}/u.test(word) ? !ofOneAlone.has(folded[matter + i]!) : small.has(word)
  const isBare = folded
    .slice(0, office)
    .every((word, i) => !prepositions.has(word) && (i === 0 || !opensRole.has(word)))
  return isBare && words.slice(matter).every(isNoun) && /^\p{Lu}/u.test(words.at(-1)!)
}

const forMatters = new Set(['of', 'for', 'on'])
