/** «… في المدينة (رويترز) وقال المدير …»: a caption that stands in the text, up to whose picture it is. */
import { fold } from '../../../../text/fold.ts'
import type { Span } from '../../../../model/text.ts'
import { overlaps } from '../../../../model/spans.ts'
import { firstEndingAfter } from '../../../../text/first-from.ts'
import { agencies } from '../lexicon/words.ts'

const bracketed = /\(([^()]{3,24})\)(?=\s|$)/g
/** «الفرنسية»: the agency of a country, by its adjective alone */
const adjective = /^ال.{3,}يه$/
const archive = /^(ال)?ارشيف$/
/** Words that a caption has at least; fewer are the place of a report: «لندن (رويترز)». */
const fewestWords = 4
/** Letters before a credit that are looked at. */
const lookBack = 120
/** «وكالة الأنباء (رويترز)»: the agency itself, up to this many letters before. */
const nearBefore = 40
const goesOn = /^\s+(?:[-–—:،]|ب?[أإا]ن(?:ه|ها)?\s|عن\s)/

/** Sentences, cut where a picture's credit ends one; the credit itself is no part of any. */
export function cutAtCredits(
  text: string,
  sentences: readonly Span[],
  quotes: readonly Span[],
): Span[] {
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end)
    if (!words.includes('(')) return sentence
    const cut: Span[] = []
    let { start } = sentence
    for (const credit of words.matchAll(bracketed)) {
      const at = {
        start: sentence.start + credit.index,
        end: sentence.start + credit.index + credit[0].length,
      }
      if (!isCredit(credit[1]!) || isQuoted(quotes, at)) continue
      const before = text.slice(Math.max(start, at.start - lookBack), at.start)
      if (!endsCaption(before, text.slice(at.end, at.end + 8))) continue
      cut.push({ start, end: at.start })
      start = at.end
    }
    return start < sentence.end ? [...cut, { start, end: sentence.end }] : cut
  })
}

function isQuoted(quotes: readonly Span[], span: Span): boolean {
  const quote = quotes[firstEndingAfter(quotes, span.start)]
  return quote !== undefined && overlaps(quote, span)
}

function isCredit(words: string): boolean {
  const [first, ...rest] = fold(words)
    .split(/[\s/–-]+/)
    .filter(Boolean)
  return (
    first !== undefined &&
    (agencies.test(first) || adjective.test(first) || archive.test(first)) &&
    rest.every((word) => archive.test(word) || agencies.test(word))
  )
}

const endsCaption = (before: string, after: string): boolean =>
  before.trim().split(/\s+/).length >= fewestWords &&
  !/وكال(?:[ةه]|ات)/.test(before.slice(-nearBefore)) &&
  !goesOn.test(after)
