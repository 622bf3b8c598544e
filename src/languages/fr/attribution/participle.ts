import type { Item } from './items.ts'
import { afterNoun, timeWords } from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** They end like participles. */
const noParticiples: ReadonlySet<string> = wordSet('jamais ainsi aussi celui parmi plus')

const isParticiple = ({ text, capital }: Item) =>
  !capital &&
  text.length >= shortest &&
  /(?:é|i|u|is)e?s?$/.test(text) &&
  !noParticiples.has(text) &&
  !afterNoun.has(text) &&
  !timeWords.has(text)

const shortest = 5

/**
 * Where an aside with a participle ends that begins behind a comma: ", interrogée mardi |, …"; the comma
 * where none does: ", Paris dort, …".
 */
export function endOfParticiple(items: readonly Item[], comma: number): number {
  const next = items[comma + 1]
  if (items[comma]?.text !== ',' || !next || !isParticiple(next)) return comma
  const end = items.findIndex(({ text }, i) => i > comma && text === ',')
  return end < 0 ? comma : end
}
