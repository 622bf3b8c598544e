/** The publishers of a kept piece by the whole of their names, and those that share its clause. */
import type { CitationDraft, CitedOutlet } from '../../../citations/citation-rules.ts'
import { namedBy, readName, type NameWords } from '../../../citations/publisher-names.ts'
import { distinct } from '../../../citations/citation-drafts.ts'
import { covers } from '../../../../model/spans.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import { baseAt } from '../block-word.ts'
import { clientBehind, partnerBehind, sharersOf } from './sharers.ts'
import { nameRules } from './name-rules.ts'
import { isNoPublisher } from './no-publisher.ts'

export function wholeNames(
  block: EnglishBlock,
  draft: CitationDraft,
  outlets: readonly CitedOutlet[],
): CitedOutlet[] {
  const shared = outlets.flatMap((outlet) => sharersOf(block, draft, outlet))
  const all = shared.map((outlet) => wholeName(block, outlet)).filter(isNoPart)
  const others = [...clientBehind(block, draft, all), ...partnerBehind(block, draft, all)]
  return distinct([...all, ...others]).filter(
    (one) => !isWhoSpeaks(block, draft, one) && !isNoPublisher(block, one, draft),
  )
}

/**
 * "Anna Roe said in a statement": whoever speaks is told as such, and has not brought it out; not
 * "Anna Roe's statement", "her statement".
 */
function isWhoSpeaks(
  block: EnglishBlock,
  { kind, start }: CitationDraft,
  outlet: CitedOutlet,
): boolean {
  const { words, entities } = block
  const first = baseAt(words, firstFrom(words, start))
  if (kind !== 'statement' || outlet.start < start || !articles.has(first)) return false
  return (
    block.text.indexOf(outlet.name, outlet.start) !== outlet.start &&
    entities.some(({ type, name }) => type === 'PER' && name === outlet.name)
  )
}

const articles = new Set(['a', 'an'])

/** Not the "C" of "C-Voter". */
const isNoPart = (outlet: CitedOutlet, i: number, all: readonly CitedOutlet[]): boolean =>
  !all.some((other, k) => k !== i && covers(other, outlet) && !covers(outlet, other))

/** The outlet by the words that belong to its name; itself where it is spoken of again. */
function wholeName(block: EnglishBlock, outlet: CitedOutlet): CitedOutlet {
  const found = wordsOf(block, outlet)
  const words = found && readName(nameRules, block, found)
  return words ? namedBy(block, words) : outlet
}

/** The words that name an outlet; null where its place holds others ("the paper"). */
function wordsOf({ text, words, outletOf }: EnglishBlock, outlet: CitedOutlet): NameWords | null {
  const first = firstFrom(words, outlet.start)
  const to = firstFrom(words, outlet.end)
  const listed = outletOf[to - 1]
  for (let from = first; from < to; from++)
    // "the news site Orda" is called by its last word
    if (text.startsWith(outlet.name, words[from]!.start)) return { from, to }
  const isListed = listed?.name === outlet.name && listed.kind === 'news' && !listed.again
  return isListed && listed.from >= first ? { from: listed.from, to } : null
}
