import type { Claim } from '../model/annotation.ts'
import type { Span } from '../model/text.ts'
import { cutSpans } from './quote.ts'
import { getSaidSpans } from './said.ts'

/** Between a word of saying and the source that it stands before: a space, and «لـ». */
const mostBetween = 4

/**
 * What a card quotes of a claim: its content, and a source that stands between the word of saying
 * and the content, or within it, or right behind the word of saying that ends the quotation: it
 * breaks off at no "according to".
 */
export function getQuotedSpans({ cue, content, source }: Claim): Span[] {
  const said = [...cue, ...content]
  const from = Math.min(...said.map((span) => span.start))
  const to = Math.max(...said.map((span) => span.end))
  const endsInCue = cue.some(({ end }) => end === to)
  return [
    ...content,
    ...source.filter(
      ({ start, end }) =>
        start > from && (end < to || (endsInCue && start >= to && start - to <= mostBetween)),
    ),
  ]
}

/**
 * A claim in the article's own words, the word of saying with them: «نفى … الاتفاق» without «نفى»
 * would say the opposite. A claim of which no words are known is its source and word of saying.
 */
export function quoteClaim(text: string, claim: Claim): string {
  const content = getSaidSpans(text, claim)
  const spans = content.length > 0 ? getQuotedSpans({ ...claim, content }) : claim.source
  return cutSpans(text, spans, claim.cue)
    .map((cut) => cut.text)
    .join('')
}
