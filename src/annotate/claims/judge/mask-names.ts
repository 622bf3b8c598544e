/**
 * Names and sources as the judge sees them: all alike. Whether a claim is shown must not depend on
 * who makes it or on whom it is about.
 */
import type { Span } from '../../../model/text.ts'
import { overlaps } from '../../../model/spans.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { fold } from '../../../text/fold.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import type { Unspoken } from '../unspoken.ts'

export interface Mask {
  /** the folded words of a span, each name and source as one sign */
  wordsOf(span: Span): string[]
  /** of a span, each name and source counted as one */
  countWords(span: Span): number
}

const sign = '\u00a7'

/** For one draft: its own source is masked, and every mention of a name. */
export function createMask({ document, entities }: Unspoken, { source }: PlacedDraft): Mask {
  const named = mentionsOf(entities)
  const hidden = (span: Span): Span[] => {
    const from = Math.max(0, firstFrom(named, span.start) - 1)
    const to = firstFrom(named, span.end)
    return merged([...named.slice(from, to), ...source].filter((one) => overlaps(one, span)))
  }
  const wordsOf = (span: Span): string[] => {
    let text = ''
    let at = span.start
    for (const { start, end } of hidden(span)) {
      text += `${document.text.slice(at, Math.max(at, start))} ${sign} `
      at = Math.max(at, end)
    }
    text += document.text.slice(at, Math.max(at, span.end))
    return masked(text)
  }
  return {
    wordsOf,
    countWords: (span) => wordsOf(span).length,
  }
}

/** A word with a capital is taken for a part of a name; a run of such words and signs is one. */
function masked(text: string): string[] {
  const words: string[] = []
  for (const word of text.split(/\s+/)) {
    const isName = word === sign || /^\p{P}*\p{Lu}/u.test(word)
    if (isName && words.at(-1) !== sign) words.push(sign)
    else if (!isName) words.push(...fold(word).split(' ').filter(Boolean))
  }
  return words
}

const sortedOnce = new WeakMap<Unspoken['entities'], Span[]>()

/** All mentions by their start, none within another. */
function mentionsOf(entities: Unspoken['entities']): Span[] {
  const known = sortedOnce.get(entities)
  if (known) return known
  const spans = merged(entities.flatMap(({ mentions }) => mentions))
  sortedOnce.set(entities, spans)
  return spans
}

/** Spans by their start; those that touch as one. */
function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out
}
