/** What belongs to an outlet's name behind the name that a list holds. */
import type { CitationBlock } from '../../citations/citation-rules.ts'
import type { Publisher } from '../../citations/outlet-lexicon.ts'
import { baseAt, wordsUpTo, type EnglishBlockWord } from './block-word.ts'
import { wordSet } from '../../word-sets.ts'

/** "CBC News", "BBC Scotland", "Sky Sports": parts of a house that bear its name. */
export const branches: ReadonlySet<string> = wordSet(
  'news radio tv television sport sports online international scotland wales ulster cymru arabic persian business magazine',
)
/** "CBS affiliate WAFB": the station that is meant follows. */
const affiliates = new Set(['affiliate', 'affiliates', 'station'])

/** A listed name up to word `to`. */
interface PublisherHit {
  publisher: Publisher
  to: number
}

/** The name that a listed one only begins, else the listed one with its branch. */
export const newsName = (
  input: CitationBlock,
  words: readonly EnglishBlockWord[],
  hit: PublisherHit & { from: number },
): { to: number; name: string } =>
  longerName(input, words, { ...hit, doubtful: hit.publisher.doubtful }) ??
  wholeName(input.text, words, hit)

/** A listed name with what belongs to it behind it: "CBC News", "CBS affiliate WAFB". */
function wholeName(
  text: string,
  words: readonly EnglishBlockWord[],
  { publisher: { name }, to: listed }: PublisherHit,
): { to: number; name: string } {
  const station = affiliateAt(text, words, listed)
  if (station !== null)
    return { to: station + 1, name: text.slice(words[station]!.start, words[station]!.end) }
  const to = endOfBranch(text, words, listed)
  if (to === listed) return { to, name }
  const last = words[to - 1]!
  return { to, name: `${name} ${text.slice(words[listed]!.start, last.start + last.base.length)}` }
}

/** Words that only tell what an outlet is: "Reuters News Agency" is Reuters. */
const kinds = wordSet(
  'agency newspaper newspapers paper daily weekly journal website site network channel group corporation company',
)

/** "Politico/Morning Consult", "Washington Post-ABC News": two names and not one. */
const joining = /^\s?[/–—-]\s?$/

/**
 * "Nature Letters" is not Nature: the name of the body whose mention begins with the listed name
 * [from, to) and goes on behind it; null for none. `doubtful`: the list's name is an everyday word
 * too, with which bodies begin that publish nothing.
 */
function longerName(
  { text, mentionedIn }: CitationBlock,
  words: readonly EnglishBlockWord[],
  { from, to, doubtful }: { from: number; to: number; doubtful: boolean },
): { to: number; name: string } | null {
  const { start } = words[from]!
  for (const { type, mentions } of mentionedIn(words[from]!)) {
    if (type === 'PER' || (doubtful && type !== 'WORK' && type !== 'PRODUCT')) continue
    const mention = mentions.find((one) => one.start <= start && start < one.end)
    if (!mention || !/^(?:the )?$/i.test(text.slice(mention.start, start))) continue
    const end = wordsUpTo(words, from, mention.end)
    const rest = words.slice(to, end)
    if (rest.length === 0 || words[to - 1]!.possessive) continue
    if (joining.test(text.slice(words[to - 1]!.end, words[to]!.start))) continue
    if (rest.every(({ base }) => branches.has(base) || kinds.has(base))) continue
    const last = words[end - 1]!
    return { to: end, name: text.slice(start, last.start + last.base.length) }
  }
  return null
}

/** The word behind the name that word `to` follows: "BBC" goes on in "BBC Radio 4". */
function endOfBranch(text: string, words: readonly EnglishBlockWord[], to: number): number {
  let end = to
  while (end - to < 2 && isBranch(text, words, end)) end++
  const isNumber = end > to && words[end - 1]!.base === 'radio' && /^\d/.test(baseAt(words, end))
  return isNumber && isBeside(text, words, end) ? end + 1 : end
}

function isBranch(text: string, words: readonly EnglishBlockWord[], i: number): boolean {
  const word = words[i]
  return (
    word !== undefined &&
    word.capital &&
    branches.has(word.base) &&
    !words[i - 1]!.possessive &&
    isBeside(text, words, i)
  )
}

/** The word that names the station behind "affiliate" at word `to`; null where there is none. */
function affiliateAt(text: string, words: readonly EnglishBlockWord[], to: number): number | null {
  const station = words[to + 1]
  return affiliates.has(baseAt(words, to)) && station?.capital && isBeside(text, words, to + 1)
    ? to + 1
    : null
}

const isBeside = (text: string, words: readonly EnglishBlockWord[], i: number): boolean =>
  /^\s$/.test(text.slice(words[i - 1]!.end, words[i]!.start))
