import { shortestName, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'

/**
 * Which word of the candidate's name the last word of the source is: 0 none, 1 the only one, 2 the
 * last, 3 the first, 4 another one; 5 one of a body that is called otherwise, 6 none, though both
 * begin alike. "Statistics Canada" is no "Bank of Canada": the first words of bodies must not differ.
 */
export function nameMatch({ headWords }: Occasion, { isPerson, words }: EntityFacts): number {
  const last = headWords.at(-1)
  if (!last || last.length < shortestName) return 0
  const at = words.lastIndexOf(last)
  if (at < 0) return words[0] === headWords[0] && headWords[0]!.length >= shortestName ? 6 : 0
  if (words.length === 1) return 1
  if (!isPerson && headWords.length > 1 && !headWords.includes(words[0]!)) return 5
  return at === words.length - 1 ? 2 : at === 0 ? 3 : 4
}
