/** The few words of a claim that fact-checkers are asked with. */
import type { Claim, Entity } from '../../../model/annotation.ts'
import { covers } from '../../../model/spans.ts'
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
  const mentions = entities
    .flatMap((entity) => entity.mentions)
    .filter((mention) => isIn(mention, content))
  return choose(text, content, mentions)
}

/**
 * The same of an article's headline, which stands outside its text: of the names those that the
 * text has too, as the text writes them.
 */
export function wordsOfHeadline(
  { title, text }: Pick<TextDocument, 'title' | 'text'>,
  entities: readonly Entity[],
): string[] {
  if (!title) return []
  const written = new Set(
    entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end))),
  )
  const found: Span[] = []
  for (const name of [...written].sort((a, b) => b.length - a.length)) {
    const place = placesOf(name, title).find((span) => isWhole(title, span) && !isIn(span, found))
    if (place) found.push(place)
  }
  return choose(title, [{ start: 0, end: title.length }], found)
}

function placesOf(name: string, text: string): Span[] {
  const places: Span[] = []
  // an empty one would be found without end
  if (name === '') return places
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1))
    places.push({ start, end: start + name.length })
  return places
}

/** It is not part of a longer word. A letter beside it has at most two units. */
const isWhole = (text: string, { start, end }: Span): boolean =>
  !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))

const isIn = (span: Span, spans: readonly Span[]): boolean =>
  spans.some((other) => covers(other, span))

/** At most so many of the names, then the longest of the other words in their order. */
function choose(text: string, content: readonly Span[], names: readonly Span[]): string[] {
  const wordOf = ({ start, end }: Span) => text.slice(start, end)
  const mentions = [...names].sort((a, b) => a.start - b.start)
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
