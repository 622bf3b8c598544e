/**
 * A block as the French citation rules read it: words with l' and d' apart, and the publishers
 * named in it.
 */
import type { CitationBlock, CitedOutlet } from '../../citations/citation-rules.ts'
import { publisherAt, type PublisherKind } from '../../citations/outlet-lexicon.ts'
import type { Token } from '../../../text/tokens.ts'
import { findWords } from '../elisions.ts'
import { getOutletLexicon } from './outlets.ts'
import { outletNouns } from './words.ts'

export interface FrenchBlockWord extends Token {
  capital: boolean
  /** a full stop, a semicolon or a quotation mark stands before it: the clause is over */
  stopped: boolean
}

export interface NamedOutlet extends CitedOutlet {
  /** words [from, to), the article included */
  from: number
  to: number
  kind: PublisherKind
}

export interface FrenchBlock extends CitationBlock {
  words: FrenchBlockWord[]
  outlets: NamedOutlet[]
}

export function readBlock(input: CitationBlock): FrenchBlock {
  const { text, block } = input
  const found = findWords(text, block.start, block.end)
  const words = found.map((token, i): FrenchBlockWord => ({
    ...token,
    capital: isCapital(text[token.start]!),
    stopped: isStopped(text, found[i - 1]?.end ?? block.start, token.start),
  }))
  return { ...input, words, outlets: findOutlets(input, words) }
}

const isCapital = (character: string) => character !== character.toLowerCase()

/** Most words have one space before them: no pattern is tried on it. */
function isStopped(text: string, from: number, to: number): boolean {
  if (to - from === 0 || (to - from === 1 && text[from] === ' ')) return false
  return /[;:?!«»“”"…]|\.\s/.test(text.slice(from, Math.min(to, from + 12)))
}

function findOutlets(
  { text, entities, block }: CitationBlock,
  words: readonly FrenchBlockWord[],
): NamedOutlet[] {
  const outlets: NamedOutlet[] = []
  const known = knownOutlets(entities, block.start, block.end)
  for (let i = 0; i < words.length;) {
    const hit = words[i]!.capital ? outletAt(text, words, i, known) : null
    if (!hit) {
      i++
      continue
    }
    const before = words[hit.from - 1]
    const hasArticle = before !== undefined && isArticle(before.folded) && !words[hit.from]!.stopped
    const from = hasArticle ? hit.from - 1 : hit.from
    outlets.push({
      from,
      to: hit.to,
      start: words[from]!.start,
      end: words[hit.to - 1]!.end,
      name: hit.name,
      kind: hit.kind,
    })
    i = hit.to
  }
  return outlets
}

const isArticle = (folded: string) =>
  folded === 'le' || folded === 'la' || folded === 'les' || folded === 'l'

/**
 * A listed publisher, one that a pack knows, or the name behind "le journal"; a noun with a capital is part
 * of it: "Radio Sil".
 */
function outletAt(
  text: string,
  words: readonly FrenchBlockWord[],
  i: number,
  known: ReadonlyMap<number, { end: number; name: string }>,
): { from: number; to: number; name: string; kind: PublisherKind } | null {
  const hit = publisherAt(getOutletLexicon(), { words, i }, ({ folded }) => folded)
  const before = words[i - 1]
  if (
    hit &&
    (!hit.publisher.doubtful ||
      (before !== undefined &&
        ((before.capital && isArticle(before.folded)) ||
          before.folded === 'du' ||
          before.folded === 'au')))
  )
    return { from: i, to: hit.to, name: hit.publisher.name, kind: hit.publisher.kind }
  const record = known.get(words[i]!.start)
  if (record) {
    let to = i + 1
    while (to < words.length && to - i < longestName && words[to]!.end <= record.end) to++
    return { from: i, to, name: record.name, kind: 'news' }
  }
  return before !== undefined && outletNouns.has(before.folded) && !words[i]!.stopped
    ? introducedAt(text, words, i)
    : null
}

/** Most words of a publisher's name that no list has. */
const longestName = 5

/** The name that begins at word `i` behind a noun for a publisher. */
function introducedAt(
  text: string,
  words: readonly FrenchBlockWord[],
  i: number,
): { from: number; to: number; name: string; kind: PublisherKind } {
  let to = i + 1
  while (
    to < words.length &&
    to - i < longestName &&
    words[to]!.capital &&
    /^[\s-]$/.test(text.slice(words[to - 1]!.end, words[to]!.start))
  )
    to++
  const from = words[i - 1]!.capital ? i - 1 : i
  return { from, to, name: text.slice(words[from]!.start, words[to - 1]!.end), kind: 'news' }
}

/** Entities that a knowledge pack calls outlets, by where they are named. */
function knownOutlets(
  entities: CitationBlock['entities'],
  from: number,
  to: number,
): Map<number, { end: number; name: string }> {
  const known = new Map<number, { end: number; name: string }>()
  for (const { candidates, mentions, name } of entities) {
    if (candidates[0]?.kind !== 'outlet') continue
    for (const { start, end } of mentions)
      if (start >= from && end <= to) known.set(start, { end, name })
  }
  return known
}
