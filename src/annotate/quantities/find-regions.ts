import type { Span } from '../../model/text.ts'
import { ignoredUnit, separatorUnit } from '../../text/fold.ts'
import { foldTable } from '../../text/fold-table.ts'
import { digitOf } from '../../text/numbers.ts'
import { fnvPrime, fnvStart } from '../../model/fnv.ts'
import { slotOf, type NumberLexicon } from './number-lexicon.ts'

/**
 * How far around a number is searched: certainty before it, modifiers and a unit after it (UTF-16
 * units).
 */
const roomBefore = 32
const roomBehind = 40

/**
 * The stretches of a text that may hold quantities, whole words, in order, apart. Most words are no
 * numbers; to make tokens of them all took three times as long as everything else here.
 */
export function findRegions(text: string, within: Span, { hashes }: NumberLexicon): Span[] {
  // copies of imported constants: engines read those of another module again for each character
  const regions: Span[] = []
  const table = foldTable
  const ignored = ignoredUnit
  const separator = separatorUnit
  const factor = fnvPrime
  const { start: from, end } = within
  let hash = fnvStart
  let start = -1
  let hasDigit = false
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i)
    const folded = table[unit]!
    if (folded > ignored) {
      if (start < 0) start = i
      hash = Math.imul(hash ^ folded, factor)
      if ((unit < 0x3a || unit > 0x65f) && digitOf(unit) >= 0) hasDigit = true
    } else if (start >= 0 && (folded === separator || unit === 0x27 || unit === 0x2019)) {
      if (hasDigit || hashes[slotOf(hash)] === 1)
        addRegion(regions, text, within, { start, end: i })
      hash = fnvStart
      start = -1
      hasDigit = false
    }
  }
  if (start >= 0 && (hasDigit || hashes[slotOf(hash)] === 1))
    addRegion(regions, text, within, { start, end })
  return regions
}

/** Adds the surroundings of one word, or makes the last region longer by them. */
function addRegion(regions: Span[], text: string, within: Span, word: Span): void {
  const { start: from, end: to } = word
  const last = regions[regions.length - 1]
  const end = wordEnd(text, Math.min(within.end, to + roomBehind), within.end)
  if (last && from - roomBefore <= last.end) {
    last.end = Math.max(last.end, end)
    return
  }
  regions.push({
    start:
      from - roomBefore <= within.start ? within.start : wordStart(text, from - roomBefore, from),
    end,
  })
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
