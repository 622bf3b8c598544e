/** What stands between two words: marks, quotations that open or close, parentheses. */
import type { Span } from '../../../../model/text.ts'
import { kindAt, letterKind } from '../../../../text/letters.ts'
import type { Quote } from '../../../../text/quotes.ts'

export interface Gap {
  comma: boolean
  colon: boolean
  stop: boolean
  /** a hyphen between spaces: after the keywords or the place of an agency's report */
  dash: boolean
  /** index of a quotation that opens here, -1 when none does; of several the outermost */
  opens: number
  /** a quotation ends here */
  closes: boolean
}

/** The marks between two words but for quotation marks; `abbreviated`: the first is shortened. */
export function readMarks(text: string, { start, end }: Span, abbreviated: boolean): Gap {
  const gap: Gap = {
    comma: false,
    colon: false,
    stop: false,
    dash: false,
    opens: -1,
    closes: false,
  }
  for (let i = start; i < end; i++) {
    const character = text[i]!
    if (character === '،' || character === ',') gap.comma = true
    else if (character === ':') gap.colon ||= !(i === end - 1 && isBetweenDigits(text, i))
    else if (character === '.') gap.stop ||= !abbreviated && /\s/.test(text[i + 1] ?? ' ')
    else if (stops.includes(character)) gap.stop = true
    else if (isDash(text, i)) {
      const isBehindClosing = /[)»"”] ?[-–—]{0,2}$/.test(text.slice(Math.max(0, i - 3), i))
      gap.dash ||= isBehindClosing || isWordOrSpace(text, i - 1)
      gap.stop ||= isBehindClosing
    }
  }
  return gap
}

const stops = '!?؟؛;…'

/** A dash before a space; newspapers set a stroke of script between spaces in its place: «بيروت ـ». */
const isDash = (text: string, at: number): boolean =>
  text[at + 1] === ' ' &&
  ('-–—'.includes(text[at]!) || (text[at] === '\u0640' && text[at - 1] === ' '))

/** «10:30» */
const isBetweenDigits = (text: string, at: number): boolean =>
  /\p{Nd}/u.test(text[at - 1] ?? '') && /\p{Nd}/u.test(text[at + 1] ?? '')

/** Says of a gap which quotations open and close there; `next`: the first that ends behind it. */
export function markQuotes(
  gap: Gap,
  { start, end }: Span,
  quotes: readonly Quote[],
  next: number,
): void {
  const quote = quotes[next]
  if (quote && quote.start >= start && quote.start < end) gap.opens = next
  for (let i = next - 1; i >= 0 && quotes[i]!.end > start; i--)
    if (quotes[i]!.end <= end) gap.closes = true
}

/** How many parentheses are open after a gap. */
export function depthAfter(text: string, { start, end }: Span, before: number): number {
  let depth = before
  for (let i = start; i < end; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')') depth = Math.max(0, depth - 1)
  }
  return depth
}

const isWordOrSpace = (text: string, at: number): boolean =>
  text[at] === ' ' || kindAt(text, at) === letterKind
