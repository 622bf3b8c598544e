import type { CitationKind } from '../../../model/kinds.ts'
import { findSentences } from '../../../text/sentences.ts'
import { onceFor } from '../../../text/once.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { abbreviations } from '../abbreviations.ts'
import { baseAt, type NamedOutlet } from './block-word.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { boundaries, madeVerbs, reportVerbs } from './words.ts'

const prepositions = new Set(['by', 'from', 'in', 'with', 'on', 'for', 'of', 'to', 'at'])
/** Those behind which an outlet spoken of again has to do with the piece. */
const strongPrepositions = new Set(['with', 'to', 'by', 'from'])
/** Words between the preposition and the outlet. */
const mostBetween = 6

/**
 * Outlets that the words behind a piece's noun, word `head`, name: "with CNN's Anna Roe", "from
 * the Times", "published in The Lancet", "conducted by news outlets such as Time and Slate".
 */
export function outletsAfter(block: EnglishBlock, head: number, kind: CitationKind): NamedOutlet[] {
  const { words, outletOf } = block
  const i = prepositionAfter(block, head, kind)
  const preposition = baseAt(words, i)
  if (!prepositions.has(preposition) || (preposition === 'of' && kind !== 'poll')) return []
  const stop = sentenceEnd(block, words[head]!.start)
  let at = i + 1
  for (let steps = 0; steps < mostBetween && isBetween(block, at); steps++) at++
  const first = outletOf[at]
  if (!first || first.start >= stop) return []
  const isMeant = first.again
    ? strongPrepositions.has(preposition)
    : !first.doubtful || words[at]!.capital
  return isMeant ? withJoined(block, first).filter(({ start }) => start < stop) : []
}

const sentencesOf = onceFor(({ text, block }: EnglishBlock) =>
  findSentences(text, block, abbreviations),
)

/** Where the sentence of a place ends: "a report on Acme last week. The Times declined" is no joint one. */
function sentenceEnd(block: EnglishBlock, start: number): number {
  const sentences = sentencesOf(block)
  return sentences[firstFrom(sentences, start + 1) - 1]?.end ?? block.block.end
}

/** The word at which the preposition stands: behind verbs of making, or the next "by" of one. */
function prepositionAfter({ words }: EnglishBlock, head: number, kind: CitationKind): number {
  let i = head + 1
  while (madeVerbs.has(baseAt(words, i)) && i < head + 4) i++
  const isMade = i > head + 1 || kind === 'poll'
  for (let k = i; k < i + 7 && k < words.length; k++)
    if (words[k]!.base === 'by' && (isMade || madeVerbs.has(words[k - 1]!.base))) return k
  return i
}

const isBetween = ({ words, outletOf }: EnglishBlock, at: number) =>
  at < words.length &&
  !outletOf[at] &&
  (!boundaries.has(words[at]!.base) || words[at]!.base === 'as')

/** "Time and Slate", "the Times, the Post" */
function withJoined(block: EnglishBlock, first: NamedOutlet): NamedOutlet[] {
  const { words, outletOf } = block
  const found = [first]
  for (let next = first.to; ;) {
    const isJoint = ['and', 'the', 'co'].includes(baseAt(words, next))
    const outlet =
      outletOf[next] ?? (isJoint ? (outletOf[next + 1] ?? outletOf[next + 2]) : undefined)
    if (!outlet || outlet.from <= found.at(-1)!.from || tells(block, outlet)) return found
    found.push(outlet)
    next = outlet.to
  }
}

/** ", the Post reports": behind a comma it tells of what was said before, and has no part in it. */
const tells = ({ text, words }: EnglishBlock, { from, to }: NamedOutlet): boolean => {
  const first = baseAt(words, from - 1) === 'the' ? from - 1 : from
  const gap = text.slice(words[first - 1]?.end, words[first]!.start)
  return gap.includes(',') && reportVerbs.has(baseAt(words, to))
}
