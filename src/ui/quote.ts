/** Cuts the article's own words out of its text by their spans. */
import type { Span } from '../model/text.ts'
import { inseparable } from './strings/office-words.ts'

export interface Cut {
  text: string
  /** these are the words of saying */
  cue: boolean
}

/**
 * Up to this many characters between two spans are shown as they are: a space, a quotation mark, a
 * "that".
 */
const slight = 8

/** Whether words that begin at `start` would be cut off from a letter that no word goes without. */
const isCutWord = (text: string, start: number): boolean =>
  inseparable.test(text.slice(Math.max(0, start - 3), start + 1))

/**
 * The words of `spans` and `cues` in the order of the text. Between two of them stands what stands
 * there in the article when that is but a mark or a short word, else an ellipsis, so that nothing
 * is joined that was apart.
 */
export function cutSpans(text: string, spans: Span[], cues: Span[] = []): Cut[] {
  const cuts: Cut[] = []
  let end = -1
  for (const span of [...spans, ...cues].sort((a, b) => a.start - b.start)) {
    const start = Math.max(span.start, end)
    if (start >= span.end) continue
    const gap = end < 0 ? '' : text.slice(end, start)
    if (gap) cuts.push({ text: gap.length <= slight ? gap : ' … ', cue: false })
    const isApart = end < 0 || gap.length > slight
    const from = isApart && isCutWord(text, start) ? start - 1 : start
    cuts.push({ text: text.slice(from, span.end), cue: cues.includes(span) })
    end = span.end
  }
  return cuts
}

/** The same as one string. */
export function quoteSpans(text: string, spans: Span[]): string {
  return cutSpans(text, spans)
    .map((cut) => cut.text)
    .join('')
}

/**
 * Text of strangers for showing: without the controls that would turn the direction of what stands
 * around it (a left-to-right mark turns nothing and stays).
 */
export function plainText(text: string): string {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
}

/** The address when it is one that may become a link (http, https), else null. */
export function safeUrl(url: string | null): string | null {
  return url && /^https?:\/\/[^/]/i.test(url) ? url : null
}
