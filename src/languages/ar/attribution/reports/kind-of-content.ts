/** Whether what somebody says is told in his words, in the writer's, or in both. */
import type { ClaimKind, Entity } from '../../../../model/annotation.ts'
import type { Span } from '../../../../model/text.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'

/** The marks of a quotation, and a space within each. */
const mostMarks = 4

/** Whether nothing but a name stands in a quotation: «نيمبوس» is nobody's words. */
const isNameAlone = (quote: Span, entities: readonly Entity[]): boolean =>
  entities.some(({ mentions }) =>
    mentions.some(
      ({ start, end }) =>
        start >= quote.start &&
        end <= quote.end &&
        quote.end - quote.start - (end - start) <= mostMarks,
    ),
  )

/** direct: one whole quotation; mixed: some words of it are quoted. */
export function kindOfContent(
  { sentence: { quotes }, entities }: SentenceReading,
  content: readonly Span[],
): ClaimKind {
  let quoted = false
  for (const { start, end } of content) {
    const first = firstFrom(quotes, start)
    if (content.length === 1 && quotes[first]?.start === start && quotes[first]!.end >= end)
      return 'direct'
    for (let i = first; quotes[i] && quotes[i]!.end <= end && !quoted; i++)
      quoted = !isNameAlone(quotes[i]!, entities)
  }
  return quoted ? 'mixed' : 'indirect'
}
