/** The quotations that the headlines of related reports hold, with who is said to speak there. */
import type { RelatedReport } from '../../model/annotation.ts'
import type { DriftPart } from '../../model/quote-drift.ts'
import type { Quotation } from '../../reporting/related/compare-quotes.ts'
import { lastNameOf } from '../../reporting/terms/last-name.ts'
import { fold } from '../../text/fold.ts'
import { findQuotes } from '../../text/quotes.ts'

/** A name as the article has it, and the keys that are equal for the same speaker. */
export interface KnownSpeaker {
  name: string
  keys: readonly string[]
}

/**
 * Of a headline what stands in quotation marks; its speakers are the article's names that it has
 * outside of them. None where it names nobody: whose words they are then is not known.
 */
export function quotesOfHeadline(
  { url, title }: Pick<RelatedReport, 'url' | 'title'>,
  known: readonly KnownSpeaker[],
): Quotation[] {
  const quotes = findQuotes(title, { start: 0, end: title.length }).filter(
    ({ level, closed }) => level === 0 && closed,
  )
  if (quotes.length === 0) return []
  let rest = title
  for (const { start, end } of quotes.toReversed())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`
  const words = ` ${fold(rest)} `
  const speakers = known
    .filter(({ name }) => spellingsOf(name).some((one) => words.includes(` ${one} `)))
    .flatMap(({ keys }) => keys)
  if (speakers.length === 0) return []
  return quotes.map(({ inner }) => ({
    claim: url,
    words: title.slice(inner.start, inner.end),
    speakers,
  }))
}

function spellingsOf(name: string): string[] {
  const whole = fold(name)
  const last = lastNameOf(whole.split(' '))
  return last === null ? [whole] : [whole, last]
}

/** Whether the other wording says something else, and is not only a part of the article's. */
export function saysOtherwise(parts: readonly DriftPart[] | null): boolean {
  if (!parts) return true
  const inner = parts.filter(({ kind }, i) => kind !== 'left' || (i > 0 && i < parts.length - 1))
  return inner.some(({ kind }) => kind !== 'same')
}
