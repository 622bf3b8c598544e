import type { Span } from '../model/text.ts'

export type QuoteStyle = 'double' | 'single' | 'guillemet' | 'straight' | 'apostrophe'

/** A quotation mark as it stands in a text. */
export interface QuoteMark {
  at: number
  /** 2 for '' and `` */
  length: number
  /** its character, the first of two */
  sign: string
  style: QuoteStyle
  /** the characters beside it; a space at the ends of the block */
  before: string
  after: string
  /** what stands beside it allows it to open, to close */
  mayOpen: boolean
  mayClose: boolean
}

const styleOf: ReadonlyMap<string, QuoteStyle> = new Map([
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ['«', 'guillemet'],
  ['»', 'guillemet'],
  ['‹', 'guillemet'],
  ['›', 'guillemet'],
  ['"', 'straight'],
  ['＂', 'straight'],
  ["'", 'apostrophe'],
])
const openers = '“„‟‘‚‛«‹'
const beforeOpening = '([{—–―-/\u200f\u200e\u202b\u202a،,:;؛'
const afterClosing = ')]}.,;:!?…؟،؛—–―-/\u200f\u200e\u202c'
/** Letters of a particle before a mark. */
const longestParticle = 3

/** The mark at `at` (see findMark); null where none stands. `particles`: see findQuotes. */
export function readQuoteMark(
  text: string,
  block: Span,
  at: number,
  particles: string,
): QuoteMark | null {
  const sign = text[at]!
  const isDoubled = at + 1 < block.end && (sign === "'" || sign === '`') && text[at + 1] === sign
  const style = isDoubled ? 'straight' : styleOf.get(sign)
  if (!style) return null
  const length = isDoubled ? 2 : 1
  const before = at > block.start ? text[at - 1]! : ' '
  const after = at + length < block.end ? text[at + length]! : ' '
  const followsOpening =
    isBlank(before) ||
    beforeOpening.includes(before) ||
    styleOf.has(before) ||
    endsParticle(text, block, at, particles)
  const precedesClosed = isBlank(after) || afterClosing.includes(after) || styleOf.has(after)
  return {
    at,
    length,
    sign,
    style,
    before,
    after,
    mayOpen: !isBlank(after) && followsOpening && !endsHere(text, at + length),
    mayClose: precedesClosed && mayFollowWords(sign, before),
  }
}

/** French sets a space before », and one after «, on which « d’ » and « l’ » lean. */
const mayFollowWords = (sign: string, before: string): boolean =>
  '»›'.includes(sign) || (!isBlank(before) && !('«‹'.includes(sign) && "'’".includes(before)))

/** Whether a sign follows that ends words: «" … ".» is closed behind its space. Not an ellipsis. */
const endsHere = (text: string, at: number): boolean =>
  '.,;:!?؟،؛)'.includes(text[at] ?? ' ') && text[at + 1] !== '.'

/** Whether a mark's sign is one that opens; of the straight ones none is. */
export const isOpener = (sign: string): boolean => openers.includes(sign)

/**
 * An opening mark without a closing one counts only where speech begins: first in its block, after
 * a colon, a comma or a full stop.
 */
export function beginsSpeech(text: string, block: Span, at: number): boolean {
  let i = at - 1
  while (i >= block.start && isBlank(text[i]!)) i--
  return i < block.start || ':,،.!?؟'.includes(text[i]!) || styleOf.has(text[i]!)
}

export function isBlank(character: string): boolean {
  return (
    character <= ' ' || character === '\u00a0' || character === '\u202f' || character === '\u3000'
  )
}

/**
 * The first place from `from` up to `to` where a quotation mark may stand; `to` where there is none.
 * A loop over units without a call for each: every letter of an article passes here.
 */
export function findMark(text: string, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) {
      if (unit === 0x22 || unit === 0x27 || unit === 0x60) return i
    } else if (unit < 0x2018) {
      if (unit === 0xab || unit === 0xbb) return i
    } else if (unit <= 0x203a || unit === 0xff02) return i
  }
  return to
}

/** Whether only attached particles stand between the last space and `at`. */
function endsParticle(text: string, block: Span, at: number, particles: string): boolean {
  let i = at - 1
  while (i >= block.start && at - i <= longestParticle && particles.includes(text[i]!)) i--
  return i < at - 1 && (i < block.start || isBlank(text[i]!) || beforeOpening.includes(text[i]!))
}
