/** The words of a block as the tagger sees them: classes, never a party's name. */
import type { Block, Span } from '../../../model/text.ts'
import { fnv } from '../../../model/fnv.ts'
import { firstEndingAfter } from '../../../text/first-from.ts'
import { findTokens } from '../../../text/tokens.ts'

/** A word's class as a number, and whether the word may bring speech. */
export interface WordClass {
  id: number
  speaks: boolean
}

/** A word, or a name of any length: names count as one word each, all alike. */
export interface TagWord extends Span {
  kind: WordClass
  /** the marks before it, as bits */
  gap: number
  isQuoted: boolean
  /** which sentence of its block it stands in */
  sentence: number
}

const name: WordClass = { id: fnv('name'), speaks: false }

const bits: Record<string, number> = {
  '“': 1,
  '«': 1,
  '„': 1,
  '”': 2,
  '»': 2,
  '"': 4,
  ',': 8,
  '،': 8,
  '.': 16,
  '!': 16,
  '?': 16,
  '؟': 16,
  '…': 16,
  ':': 32,
  ';': 64,
  '؛': 64,
  '-': 128,
  '–': 128,
  '—': 128,
  '(': 256,
  ')': 512,
}
const opens = 1
const closes = 2
const turns = 4
const stops = 16
/** the bit of the first word of a block */
const first = 1024

function marksBetween(text: string, start: number, end: number): number {
  let marks = 0
  for (let i = start; i < end; i++) marks |= bits[text[i]!] ?? 0
  return marks
}

/**
 * The words of a block in order. `names`: the mentions of names, apart from each other and in
 * order; names with nothing but a space between them are one.
 */
export function findTagWords(
  text: string,
  block: Block,
  names: readonly Span[],
  classOf: (folded: string) => WordClass,
): TagWord[] {
  const words: TagWord[] = []
  let at = block.start
  let isQuoted = false
  let sentence = 0
  let k = firstEndingAfter(names, block.start)
  for (const { start, end, folded } of findTokens(text, block.start, block.end)) {
    while (k < names.length && names[k]!.end <= start) k++
    const isName = k < names.length && names[k]!.start < end
    const gap = marksBetween(text, at, start)
    at = end
    const last = words.at(-1)
    if (isName && last?.kind === name && gap === 0) {
      last.end = end
      continue
    }
    if ((gap & closes) !== 0) isQuoted = false
    if ((gap & turns) !== 0) isQuoted = !isQuoted
    if ((gap & opens) !== 0) isQuoted = true
    if (last && (gap & stops) !== 0 && !isQuoted) sentence++
    const kind = isName ? name : classOf(folded)
    words.push({ start, end, kind, gap: last ? gap : gap | first, isQuoted, sentence })
  }
  return words
}
