/** "his podcast, Skerry Nights", "the podcast Skerry Nights": a programme called by its name. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { baseAt } from '../block-word.ts'
import { nameAt } from '../names.ts'
import { gapBefore } from '../phrase.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import type { PiecePhrase } from './piece-phrase.ts'

const programmes = new Set(['podcast', 'programme', 'program', 'show', 'documentary'])

/** What stands in the comma's place; a name behind it ends at a comma, a stop or the sentence's end. */
export function calledBehind(block: EnglishBlock, { head, to }: PiecePhrase): CitedOutlet | null {
  const { words, outletOf } = block
  if (!programmes.has(baseAt(words, head)) || !/^,? [“"]?$/.test(gapBefore(block, to))) return null
  const listed = outletOf[to]
  if (listed) return listed.kind === 'platform' ? null : listed
  const name = words[to]?.capital ? nameAt(block, to) : null
  if (!name || name.type === 'PER' || name.type === 'LOC') return null
  return /^(?:[”"]?[,.]|,[”"])/.test(block.text.slice(name.end)) || name.end >= block.block.end
    ? name
    : null
}
