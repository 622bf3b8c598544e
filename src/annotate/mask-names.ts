/**
 * Names and sources as a judge sees them: all alike. Whether a claim or a cited piece is shown must
 * not depend on who makes it or on whom it is about.
 */
import type { Entity } from '../model/annotation.ts'
import type { Span } from '../model/text.ts'
import { mergeSpans, overlaps } from '../model/spans.ts'
import { firstFrom } from '../text/first-from.ts'
import { fold } from '../text/fold.ts'
import { onceFor } from '../text/once.ts'
import { isCapital, kindOf, OTHER } from '../text/letters.ts'

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
    const from = Math.max(0, firstFrom(named, span.start) - 1)
    const to = firstFrom(named, span.end)
    return mergeSpans([...named.slice(from, to), ...own].filter((one) => overlaps(one, span)))
  }
  const readings = new Map<string, readonly string[]>()
  const read = (word: string): readonly string[] => {
    let reading = readings.get(word)
    if (!reading) readings.set(word, (reading = readWord(word, plain)))
    return reading
  }
  return (own) => {
    const wordsOf = (span: Span): string[] => {
      const words: string[] = []
      let at = span.start
      for (const { start, end } of hidden(span, own)) {
        pushWords(words, whole, { start: at, end: start }, read)
        if (words.at(-1) !== sign) words.push(sign)
        at = Math.max(at, end)
      }
      pushWords(words, whole, { start: at, end: span.end }, read)
      return words
    }
    return { wordsOf, countWords: (span) => wordsOf(span).length }
  }
}

/** The words of a span behind the others; a run of names and signs is one sign. */
function pushWords(
  words: string[],
  text: string,
  { start, end }: Span,
  read: (word: string) => readonly string[],
): void {
  for (let from = start; from < end; from++) {
    if (isSpace(text.charCodeAt(from))) continue
    let to = from + 1
    while (to < end && !isSpace(text.charCodeAt(to))) to++
    for (const word of read(text.slice(from, to)))
      if (word !== sign || words.at(-1) !== sign) words.push(word)
    from = to
  }
}

/** A word with a capital is taken for a part of a name. */
function readWord(word: string, plain: ReadonlySet<string> | undefined): readonly string[] {
  const isName = word === sign || (beginsCapital(word) && plain?.has(fold(word)) !== true)
  return isName ? [sign] : fold(word).split(' ').filter(Boolean)
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
  if (kindOf(code) !== OTHER) return isCapital(code)
  // "$15", "–": nothing to ask
  for (const sign of word) if (isCapital(sign.codePointAt(0)!)) return capitalBehindMarks.test(word)
  return false
}

/** What `\s` matches; the units up to 0x167f, nearly all of a text, by their number. */
const isSpace = (unit: number): boolean =>
  unit < 0x1680
    ? unit === 0x20 || (unit >= 9 && unit <= 13) || unit === 0xa0
    : /\s/.test(String.fromCharCode(unit))

/** All mentions by their start, apart from each other. */
export const mentionsOf = onceFor((entities: readonly Entity[]) =>
  mergeSpans(entities.flatMap(({ mentions }) => mentions)),
)
