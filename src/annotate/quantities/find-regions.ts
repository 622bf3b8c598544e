import type { Span } from '../../model/text.ts'
import { foldTable, IGNORED, SEPARATOR } from '../../text/fold.ts'
import { digitOf } from '../../text/numbers.ts'
import { addToHash, emptyHash, slotOf, type NumberLexicon } from './number-lexicon.ts'

/** Room for a phrase of certainty before a number, for modifiers and a unit behind it. */
const roomBefore = 40, roomBehind = 50

/**
 * The stretches of a text that may hold quantities, whole words, in order, apart. Most words are no numbers; to make tokens of them
 * all took three times as long as everything else here.
 */
export function findRegions(text: string, within: Span, { hashes }: NumberLexicon): Span[] {
  const regions: Span[] = []
  let hash = emptyHash, start = -1, hasDigit = false
  for (let i = within.start; i <= within.end; i++) {
    const unit = i < within.end ? text.charCodeAt(i) : 0, folded = unit === 0x27 || unit === 0x2019 ? SEPARATOR : foldTable[unit]!
    if (folded > IGNORED) {
      if (start < 0) start = i
      hash = addToHash(hash, folded)
      hasDigit ||= digitOf(unit) >= 0
    } else if (folded === SEPARATOR && start >= 0) {
      if (hasDigit || hashes[slotOf(hash)] === 1) addRegion(regions, text, within, start, i)
      hash = emptyHash
      start = -1
      hasDigit = false
    }
  }
  return regions
}

function addRegion(regions: Span[], text: string, within: Span, from: number, to: number): void {
  const last = regions[regions.length - 1], end = wordEnd(text, Math.min(within.end, to + roomBehind), within.end)
  if (last && from - roomBefore <= last.end) { last.end = Math.max(last.end, end); return }
  regions.push({ start: from - roomBefore <= within.start ? within.start : wordStart(text, from - roomBefore, from), end })
}

const isSpace = (text: string, at: number) => text.charCodeAt(at) === 0x20

/** The first beginning of a word from an offset on. */
function wordStart(text: string, at: number, limit: number): number {
  let i = at
  while (i < limit && !isSpace(text, i - 1)) i++
  return i
}

/** The first end of a word from an offset on, not much farther. */
function wordEnd(text: string, at: number, limit: number): number {
  let i = at
  while (i < limit && i < at + roomBehind && !isSpace(text, i)) i++
  return i
}
