/**
 * "The commission said in a statement", "a report by the agency", "the board's letter": the one
 * body named before whose name ends in that noun.
 */
import { fold } from '../../../../text/fold.ts'
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { baseAt } from '../block-word.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import type { PiecePhrase } from './piece-phrase.ts'
import { wordSet } from '../../../word-sets.ts'

const nouns = wordSet(
  'agency commission ministry department board council committee union court bank institute foundation association authority federation bureau office university society trust party court tribunal center centre group organization organisation network fund alliance coalition academy hospital museum',
)
/** How far back a body's full name is looked for, in UTF-16 units. */
const farthestBack = 4000
/** So many words before "in" the speaker may stand: "the agency said late on Friday in". */
const farthestSpeaker = 6
const saying = wordSet(
  'said says wrote noted warned announced confirmed added argued stated told insisted found reported',
)
const giving = wordSet('issued released published')

export function namedByNoun(block: EnglishBlock, { from, to }: PiecePhrase): CitedOutlet | null {
  const { words } = block
  if (baseAt(words, to) === 'by' && baseAt(words, to + 1) === 'the') return bearerOf(block, to + 2)
  if (words[from + 1]?.possessive && baseAt(words, from) === 'the') return bearerOf(block, from + 1)
  for (let i = from - 1; i > 1 && from - i <= farthestSpeaker; i--) {
    if (/[.;!?]/.test(block.text.slice(words[i]!.end, words[from]!.start))) return null
    const verbs = baseAt(words, from - 1) === 'in' ? saying : giving
    if (verbs.has(words[i]!.base) && baseAt(words, i - 2) === 'the') return bearerOf(block, i - 1)
  }
  return null
}

function bearerOf({ words, mentionedIn }: EnglishBlock, i: number): CitedOutlet | null {
  const word = words[i]
  if (!word || word.capital || !nouns.has(word.base)) return null
  const before = { start: Math.max(0, word.start - farthestBack), end: word.start }
  const bearers = mentionedIn(before).filter(
    ({ type, name }) => type === 'ORG' && isCalled(name, word.base),
  )
  return bearers.length === 1 ? { start: word.start, end: word.end, name: bearers[0]!.name } : null
}

/** "Harbour Safety Board", "Ministry of Trade" are called by their noun. */
const isCalled = (name: string, noun: string): boolean => {
  const parts = fold(name).split(' ')
  return parts.length > 1 && (parts.at(-1) === noun || parts[0] === noun)
}
