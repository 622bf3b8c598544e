/**
 * Names and sources as a judge sees them: all alike. Whether a claim or a cited piece is shown must
 * not depend on who makes it or on whom it is about.
 */
import type { Entity } from '../model/annotation.ts'
import type { Span } from '../model/text.ts'
import { overlaps } from '../model/spans.ts'
import { firstFrom } from '../text/first-from.ts'
import { fold } from '../text/fold.ts'
import { onceFor } from '../text/once.ts'

export interface Mask {
  /** the folded words of a span, each name and source as one sign */
  wordsOf(span: Span): string[]
  /** of a span, each name and source counted as one */
  countWords(span: Span): number
}

const sign = '\u00a7'

/** What is masked in a text. */
interface Masked {
  text: string
  entities: readonly Entity[]
  /** of one draft: its source or its publishers */
  own: readonly Span[]
  /** folded words that are no part of a name, though a sentence may begin with them */
  plain?: ReadonlySet<string> | undefined
}

/** Hides every mention of a name and every word with a capital that is not plain. */
export function createMask({ text: whole, entities, own, plain }: Masked): Mask {
  const named = mentionsOf(entities)
  const hidden = (span: Span): Span[] => {
    const from = Math.max(0, firstFrom(named, span.start) - 1)
    const to = firstFrom(named, span.end)
    return merged([...named.slice(from, to), ...own].filter((one) => overlaps(one, span)))
  }
  const wordsOf = (span: Span): string[] => {
    let text = ''
    let at = span.start
    for (const { start, end } of hidden(span)) {
      text += `${whole.slice(at, Math.max(at, start))} ${sign} `
      at = Math.max(at, end)
    }
    text += whole.slice(at, Math.max(at, span.end))
    return masked(text, plain)
  }
  return {
    wordsOf,
    countWords: (span) => wordsOf(span).length,
  }
}

/** A word with a capital is taken for a part of a name; a run of such words and signs is one. */
function masked(text: string, plain: ReadonlySet<string> | undefined): string[] {
  const words: string[] = []
  for (const word of text.split(/\s+/)) {
    const isName = word === sign || (/^\p{P}*\p{Lu}/u.test(word) && plain?.has(fold(word)) !== true)
    if (isName && words.at(-1) !== sign) words.push(sign)
    else if (!isName) words.push(...fold(word).split(' ').filter(Boolean))
  }
  return words
}

/** All mentions by their start, none within another. */
const mentionsOf = onceFor((entities: readonly Entity[]) =>
  merged(entities.flatMap(({ mentions }) => mentions)),
)

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
