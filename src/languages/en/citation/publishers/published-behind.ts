/** "a report that the Selwyn Weekly ran in May", "a forecast that Skerry Analytics issued". */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { baseAt } from '../block-word.ts'
import { mayPublish, nameAt } from '../names.ts'
import { isOpen } from '../phrase.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import type { PiecePhrase } from './piece-phrase.ts'
import { wordSet } from '../../../word-sets.ts'

/** So many words behind the noun "that" may stand: "a poll of 900 adults that". */
const farthest = 5
const giving = wordSet(
  'published publishes ran runs aired broadcast released carried printed posted issued commissioned conducted wrote',
)
const leading = new Set(['that', 'which'])

export function publishedBehind(block: EnglishBlock, { to }: PiecePhrase): CitedOutlet | null {
  const { words, outletOf } = block
  for (let i = to; i < to + farthest && i < words.length && isOpen(block, i); i++) {
    if (!leading.has(baseAt(words, i))) continue
    const outlet = outletOf[i + 1] ?? outletOf[i + 2]
    if (outlet) return giving.has(baseAt(words, outlet.to)) ? outlet : null
    const name = nameAt(block, i + 1)
    return name && mayPublish(name) && giving.has(baseAt(words, name.to)) ? name : null
  }
  return null
}
