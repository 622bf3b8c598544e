/** What a claim says, as it is shown beside its word of saying. */
import type { Claim } from '../model/annotation.ts'
import type { Span } from '../model/text.ts'
import { sayingOf, sayingThat, whatIs } from './strings/office-words.ts'

/** The claim's content, from the word that ties it to the word of saying on, its quotation whole. */
export function getSaidSpans(text: string, { cue, source, content }: Claim): Span[] {
  const [first, ...rest] = [...content].sort((a, b) => a.start - b.start)
  if (!first) return []
  const before = [...cue, ...source].filter(({ end }) => end <= first.start)
  const start = findTie(text, Math.max(-1, ...before.map(({ end }) => end)), first.start)
  return closeQuotes(text, [{ ...first, start }, ...rest])
}

/** Longest beginning of a word that is taken for written onto the next one: «بال», «لل». */
const mostAttached = 4
/** One short word, as "to", "that", «على», «إن», and letters written onto the next word. */
const tie = /^\s+(?:\p{Ll}{1,5}|\p{Lo}\p{M}*(?:[\p{Lo}ـ]\p{M}*){0,4})?\s*\p{L}{0,2}$/u

/**
 * Where the shown words begin: with a short word, or "that", and the preposition before it, between what stands before (`from`) and the
 * content (`to`), since «أثنى» and «الجهد» say nothing without their «على»; never within a word.
 */
function findTie(text: string, from: number, to: number): number {
  if (from < 0) return toWordStart(text, to)
  const gap = text.slice(from, to)
  if (gap.length < 16 && /\p{L}/u.test(gap) && tie.test(gap))
    return from + gap.length - gap.trimStart().length
  const that = sayingThat.exec(gap)
  const start = that ? from + that.index : toWordStart(text, to)
  const of = sayingOf.exec(text.slice(from, start))
  return of && !whatIs.test(text.slice(from, from + of.index)) ? from + of.index : start
}

/** The start of the word that the content begins in, when few letters of it stand before. */
function toWordStart(text: string, to: number): number {
  const attached = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, to - mostAttached), to))?.[0] ?? ''
  return /^\p{L}/u.test(text.slice(to)) && attached.length < mostAttached
    ? to - attached.length
    : to
}

const closings = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
])

/** With the closing mark of a quotation that ends right behind the words: “go home.” and not “go home. */
export function closeQuotes(text: string, spans: Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start)
  const last = inOrder.at(-1)
  if (!last) return spans
  const closing = findOpen(inOrder.map(({ start, end }) => text.slice(start, end)).join(''))
  const behind = /^[.,،!?؟…]{0,3}/.exec(text.slice(last.end, last.end + 3))![0].length
  if (closing === null || text[last.end + behind] !== closing) return spans
  return spans.map((span) => (span === last ? { ...span, end: last.end + behind + 1 } : span))
}

/** The mark that would close the quotation which stands open at the end of the words; null for none. */
function findOpen(words: string): string | null {
  let open: string | null = null
  for (const mark of words) {
    if (mark === open) open = null
    else open ??= closings.get(mark) ?? null
  }
  return open
}
