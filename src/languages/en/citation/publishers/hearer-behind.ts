/** "in an interview with the Selwyn Weekly", "an interview on Harbour FM": who hears or airs it. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { baseAt } from '../block-word.ts'
import { mayPublish, nameAt } from '../names.ts'
import { isOpen } from '../phrase.ts'
import { isInDate, type EnglishBlock } from '../words-of-block.ts'
import type { PiecePhrase } from './piece-phrase.ts'

/** So many words behind the noun, a day among them, the preposition may stand. */
const farthest = 4
/** Before whoever airs it; before whoever hears it, where somebody speaks in the interview. */
const airing = new Set(['on', 'for'])
const hearing = new Set(['with', 'to'])

const reporters = new Set(['reporters', 'journalists', 'correspondents'])

export function hearerBehind(
  block: EnglishBlock,
  { from, to, kind }: PiecePhrase,
): CitedOutlet | null {
  const { words, outletOf } = block
  if (kind !== 'interview') return null
  const isSpokenIn = baseAt(words, from - 1) === 'in'
  for (let i = to; i < to + farthest && i + 1 < words.length && isOpen(block, i); i++) {
    const word = baseAt(words, i)
    if (!airing.has(word) && !(hearing.has(word) && isSpokenIn)) continue
    // "in an interview with , the Harbour Party leader said": a page lost whom with
    if (!isOpen(block, i + 1)) continue
    const outlet = outletOf[i + 1]
    if (outlet && outlet.kind !== 'platform') return outlet
    const name = nameAt(block, i + 1)
    // "with Senate reporters": where they work is no outlet
    if (!name || reporters.has(baseAt(words, name.to))) return null
    return mayPublish(name) && isCapitalised(block, name.from) ? name : null
  }
  return null
}

/** A name, and no day or number. */
const isCapitalised = (block: EnglishBlock, i: number): boolean =>
  block.words[i]!.capital && !isInDate(block, i)
