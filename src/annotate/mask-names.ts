/**
 * Names and sources as a judge sees them: all alike. Whether a claim or a cited piece is shown must
 * not depend on who makes it or on whom it is about.
 */
import type { Entity } from '../model/annotation.ts'
import type { Span } from '../model/text.ts'
import { mergeSpans, overlaps } from '../model/spans.ts'
import { firstAtLeast, firstFrom } from '../text/first-from.ts'
import { foldedWords } from '../text/fold.ts'
import { onceFor } from '../text/once.ts'
import { findSpacedWords } from '../text/spaced-words.ts'
import { isCapital, kindOf, otherKind } from '../text/letters.ts'
import { gather } from '../text/gather.ts'

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
  /** in order and apart from each other */
  names: readonly Span[]
  /** folded words that are no part of a name, though a sentence may begin with them */
  plain?: ReadonlySet<string> | undefined
}

/**
 * Hides every name and every word with a capital that is not plain. Made once for an
 * article, since its drafts ask for the same words over and over; `own` is of one draft: its source
 * or its publishers.
 */
export function createMasking({
  text: whole,
  names: named,
  plain,
}: Masked): (own: readonly Span[]) => Mask {
  const hidden = (span: Span, own: readonly Span[]): Span[] => {
    const near: Span[] = []
    const first = Math.max(0, firstFrom(named, span.start) - 1)
    for (let i = first; i < named.length && named[i]!.start < span.end; i++)
      if (overlaps(named[i]!, span)) near.push(named[i]!)
    const found = near.length
    for (const one of own) if (overlaps(one, span)) near.push(one)
    // the names alone are in order and apart
    return near.length > found ? mergeSpans(near) : near
  }
  const pushWords = createWordReader(whole, plain)
  return (own) => {
    const wordsOf = (span: Span): string[] => {
      const words: string[] = []
      let at = span.start
      for (const { start, end } of hidden(span, own)) {
        pushWords(words, at, start)
        if (words.at(-1) !== sign) words.push(sign)
        at = Math.max(at, end)
      }
      pushWords(words, at, span.end)
      return words
    }
    return { wordsOf, countWords: (span) => wordsOf(span).length }
  }
}

/**
 * What adds the words of a span of the text to others; a run of names and signs is one sign. A word
 * that the span has whole is read once.
 */
function createWordReader(text: string, plain: ReadonlySet<string> | undefined) {
  const { starts, ends, folded } = findSpacedWords(text)
  const readings = starts.map((): readonly string[] | null => null)
  const readAt = (i: number): readonly string[] =>
    (readings[i] ??= readWord(text.slice(starts[i], ends[i]), plain, folded[i]!))
  return (words: string[], start: number, end: number): void => {
    for (let i = firstAtLeast(ends, start + 1); i < starts.length && starts[i]! < end; i++) {
      const isWhole = starts[i]! >= start && ends[i]! <= end
      const reading = isWhole
        ? readAt(i)
        : readWord(text.slice(Math.max(start, starts[i]!), Math.min(end, ends[i]!)), plain)
      for (const word of reading) if (word !== sign || words.at(-1) !== sign) words.push(word)
    }
  }
}

const signAlone: readonly string[] = [sign]

/** A word with a capital is taken for a part of a name. */
function readWord(
  word: string,
  plain: ReadonlySet<string> | undefined,
  folded: readonly string[] = foldedWords(word),
): readonly string[] {
  const isName = word === sign || (beginsCapital(word) && plain?.has(folded.join(' ')) !== true)
  return isName ? signAlone : folded
}

/** Marks that stand before a word: most of a text. */
const before = '"\'“”‘’«»([-'
const capitalBehindMarks = /^\p{P}*\p{Lu}/u

/** Whether a word begins with a capital, marks of punctuation left aside. */
function beginsCapital(word: string): boolean {
  let at = 0
  while (at < word.length && before.includes(word[at]!)) at++
  const code = word.codePointAt(at)
  if (code === undefined) return false
  if (kindOf(code) !== otherKind) return isCapital(code)
  // "$15", "–": nothing to ask
  for (const sign of word) if (isCapital(sign.codePointAt(0)!)) return capitalBehindMarks.test(word)
  return false
}

/** All mentions by their start, apart from each other. */
export const mentionsOf = onceFor((entities: readonly Entity[]) =>
  mergeSpans(gather(entities, ({ mentions }) => mentions)),
)
