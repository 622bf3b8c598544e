import type { Claim } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'

/**
 * What a card quotes of a claim: its content, and a source that stands between the word of saying
 * and the content, or within it.
 */
export function getQuotedSpans({ cue, content, source }: Claim): Span[] {
  const said = [...cue, ...content]
  const from = Math.min(...said.map((span) => span.start))
  const to = Math.max(...said.map((span) => span.end))
  return [...content, ...source.filter((span) => span.start > from && span.end < to)]
}
