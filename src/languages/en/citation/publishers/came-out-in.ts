/**
 * "A second study, out the same day in Shore Biology", "The report, in the Gazette on Wednesday",
 * "a documentary shown on TV Selwyn".
 */
import type { CitationKind } from '../../../../model/kinds.ts'
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { baseAt } from '../block-word.ts'
import { nameAt, type NamedBody } from '../names.ts'
import { isInDate, type EnglishBlock } from '../words-of-block.ts'
import { madeVerbs } from '../words.ts'
import type { PiecePhrase } from './piece-phrase.ts'
import { wordSet } from '../../../word-sets.ts'

/** So many words behind the noun the preposition may stand. */
const farthest = 6
const comesOut: ReadonlySet<CitationKind> = new Set(['study', 'article', 'report', 'broadcast'])
/** Words between a noun and where its piece came out. */
const between = wordSet(
  'out the same day shown screened printed posted published to broadcast aired last this week month year autumn summer spring winter earlier first',
)
const sending = new Set(['broadcast', 'shown', 'screened', 'aired', 'posted', 'published'])

export function cameOutIn(block: EnglishBlock, { to, kind }: PiecePhrase): CitedOutlet | null {
  const { words } = block
  if (!comesOut.has(kind)) return null
  for (let i = to; i < to + farthest && i + 1 < words.length && isWithin(block, i, to); i++) {
    const word = baseAt(words, i)
    const isPlace = word === 'in' || (word === 'on' && sending.has(baseAt(words, i - 1)))
    if (isPlace && !isInDate(block, i + 1)) return publisherAt(block, i + 1)
    if (!isPlace && !between.has(word) && !madeVerbs.has(word) && !isInDate(block, i)) return null
  }
  return null
}

/** Whether word `i` still belongs to the piece: a comma may stand right behind the noun. */
const isWithin = ({ text, words }: EnglishBlock, i: number, to: number): boolean => {
  const gap = text.slice(words[i - 1]!.end, words[i]!.start)
  return /^\s$/.test(gap) || (i === to && /^,\s$/.test(gap))
}

/** An outlet, or a name that is no person's, place's or other body's. */
function publisherAt(block: EnglishBlock, i: number): CitedOutlet | null {
  const outlet = block.outletOf[i] ?? block.outletOf[i + 1]
  if (outlet) return outlet.kind === 'platform' ? null : outlet
  const name = nameAt(block, i)
  return name && isTitle(name) ? name : null
}

/** "Marine Ecology Progress", "arXiv"; one word alone is rather a place. */
const isTitle = ({ type, from, to }: NamedBody): boolean =>
  (type === null && to - from > 1) || type === 'WORK' || type === 'MISC' || type === 'PRODUCT'
