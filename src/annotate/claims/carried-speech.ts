import type { Block, Span } from '../../model/text.ts'
import { findQuotes, type QuoteHabits } from '../../text/quotes.ts'
import { trimEnd } from '../../text/trim-end.ts'
import { isWordUnit } from '../../text/letters.ts'

/** Through how many blocks a quotation may go on before it closes; else a mark was forgotten. */
const farthest = 8
const anyMark = /["“”«»]/

/**
 * For each block the part of it that stands within a quotation which opened in an earlier block and
 * which no mark opens anew: up to the closing mark, or the whole block where the mark stands in a
 * later one. null where there is none, and where nothing closes it near by.
 */
export function findCarried(
  text: string,
  blocks: readonly Block[],
  habits: QuoteHabits,
): (Span | null)[] {
  const carried: (Span | null)[] = blocks.map(() => null)
  for (let from = 0; from + 1 < blocks.length; from++) {
    if (!endsInQuotation(text, blocks[from]!, habits)) continue
    const last = closingBlock(text, blocks, from, habits)
    if (last === null) continue
    for (let i = from + 1; i < last.block; i++) carried[i] = spanOf(text, blocks[i]!)
    const { start } = blocks[last.block]!
    carried[last.block] = { start, end: last.end }
    from = last.block - 1
  }
  return carried
}

function endsInQuotation(text: string, block: Block, habits: QuoteHabits): boolean {
  const last = findQuotes(text, block, habits).findLast(({ level }) => level === 0)
  return last !== undefined && !last.closed
}

/**
 * The block whose first mark closes what is open behind `from`, and where that mark ends; null where
 * a block before it tells who says something else.
 */
function closingBlock(
  text: string,
  blocks: readonly Block[],
  from: number,
  habits: QuoteHabits,
): { block: number; end: number } | null {
  for (let i = from + 1; i < Math.min(blocks.length, from + farthest); i++) {
    const { start, end } = blocks[i]!
    if (habits.beginsReport?.(text, start, end)) return null
    const at = text.slice(start, end).search(anyMark)
    if (at < 0) continue
    return isClosing(text, start + at, blocks[i]!) ? { block: i, end: start + at + 1 } : null
  }
  return null
}

/** A mark behind a letter or the stop of a sentence, and before nothing that it could open. */
function isClosing(text: string, at: number, { start, end }: Span): boolean {
  if ('”»'.includes(text[at]!)) return at > start
  if (text[at] !== '"' || at === start) return false
  const before = text[at - 1]!
  return !/\s/.test(before) && !(at + 1 < end && isWordUnit(text, at + 1))
}

const spanOf = (text: string, { start, end }: Span): Span => ({
  start,
  end: trimEnd(text, start, end),
})
