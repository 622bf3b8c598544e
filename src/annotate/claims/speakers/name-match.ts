import type { EntityFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'

/**
 * Whether the last word of the source is one of the candidate's name: a surname, a given name. Of a
 * body's longer name the first words must not differ: "Statistics Canada" is no "Bank of Canada".
 */
export function nameMatch({ headWords }: Occasion, { isPerson, words }: EntityFacts): number {
  const last = headWords.at(-1)
  if (!last || last.length < 3) return 0
  const at = words.lastIndexOf(last)
  if (at < 0) return words[0] === headWords[0] && headWords[0]!.length > 2 ? 6 : 0
  if (words.length === 1) return 1
  if (!isPerson && headWords.length > 1 && !headWords.includes(words[0]!)) return 5
  return at === words.length - 1 ? 2 : at === 0 ? 3 : 4
}
