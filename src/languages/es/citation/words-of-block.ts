/** A block as the Spanish citation rules read it: its words, and the publishers that it names. */
import { findTokens, type Token } from '../../../text/tokens.ts'
import type { Span } from '../../../model/text.ts'
import type { CitationBlock } from '../../citations/citation-rules.ts'
import { publisherAt, type Publisher } from '../../citations/outlet-lexicon.ts'
import { names } from '../names.ts'
import { getOutlets } from './outlets.ts'
import { outletNouns } from './words.ts'

export interface SpanishBlock extends CitationBlock {
  words: Token[]
  /** whether a mark that ends a clause stands before word `i` */
  isStopped(i: number): boolean
}

/** A publisher's name in the text. */
export interface NamedOutlet extends Span, Publisher {
  /** words [from, to) */
  from: number
  to: number
}

/** A block with its words. */
export function readBlock(input: CitationBlock): SpanishBlock {
  const { text, block } = input
  const words = findTokens(text, block.start, block.end)
  const isStopped = (i: number) =>
    i > 0 && /[.;:!?«»“”"]/.test(text.slice(words[i - 1]!.end, words[i]!.start))
  return { ...input, words, isStopped }
}

/** Words of a publisher's name that no list has. */
const longestName = 4

/** The publisher that is named from word `i` on: a listed one, or the name behind "el diario". */
export function outletAt({ text, words, isStopped }: SpanishBlock, i: number): NamedOutlet | null {
  const word = words[i]!
  const isSmall = text[word.start] === text[word.start]!.toLowerCase()
  if (isSmall && word.folded !== 'eldiario') return null
  const hit = publisherAt(getOutlets(), { words, i }, ({ folded }) => folded)
  if (hit) return named(hit.publisher, words, i, hit.to)
  // "dijo al diario Ana Ruiz"
  if (names.genderOf?.(word.folded) != null) return null
  if (!outletNouns.has(words[i - 1]?.folded ?? '') || isStopped(i)) return null
  let to = i + 1
  while (to < words.length && to - i < longestName && isGlued(text, words, to)) to++
  const name = text.slice(word.start, words[to - 1]!.end)
  return named({ name, kind: 'news', doubtful: false }, words, i, to)
}

/** A capital behind nothing but a space: "El Heraldo | Serrano". */
const isGlued = (text: string, words: readonly Token[], i: number) =>
  text.slice(words[i - 1]!.end, words[i]!.start) === ' ' &&
  text[words[i]!.start] !== text[words[i]!.start]!.toLowerCase()

const named = (
  publisher: Publisher,
  words: readonly Token[],
  from: number,
  to: number,
): NamedOutlet => ({
  ...publisher,
  start: words[from]!.start,
  end: words[to - 1]!.end,
  from,
  to,
})
