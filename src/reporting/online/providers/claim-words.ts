/** The few words of a claim that fact-checkers are asked with. */
import type { Claim, Entity } from '../../../model/annotation.ts'
import type { Span, TextDocument } from '../../../model/text.ts'
import { findTokens } from '../../../text/tokens.ts'
import { wordsOf } from '../../terms/terms.ts'

/** Names and words beyond these narrow the search to nothing. */
const mostNames = 2
const mostWords = 4
/** Shorter words mostly say how others stand to each other. */
const shortest = 4

/**
 * Names inside the claim's content, then the longest of its other words in their order, all as the
 * article writes them; empty where it has none. Nothing from beyond the content.
 */
export function wordsOfClaim(
  { content }: Claim,
  { text }: Pick<TextDocument, 'text'>,
  entities: readonly Entity[],
): string[] {
  const isIn = (span: Span, spans: readonly Span[]) =>
    spans.some(({ start, end }) => start <= span.start && span.end <= end)
  const wordOf = ({ start, end }: Span) => text.slice(start, end)
  const mentions = entities
    .flatMap((entity) => entity.mentions)
    .filter((mention) => isIn(mention, content))
    .sort((a, b) => a.start - b.start)
  const tokens = content.flatMap(({ start, end }) =>
    findTokens(text.slice(start, end)).map((token) => ({
      start: start + token.start,
      end: start + token.end,
    })),
  )
  const words = [...new Set(tokens.filter((token) => !isIn(token, mentions)).map(wordOf))].filter(
    (word) => word.length >= shortest && wordsOf(word).length > 0,
  )
  const longest = new Set([...words].sort((a, b) => b.length - a.length).slice(0, mostWords))
  return [...new Set(mentions.map(wordOf))]
    .slice(0, mostNames)
    .concat(words.filter((word) => longest.has(word)))
}
