/**
 * What the words of a piece go on with: "a report [published on Friday]", "the results [of the
 * consultation]", "a survey [by the Harbour Trust in 2014]", "the BBC's [Andrew Marr Show]".
 */
import type { CitationDraft } from '../../citations/citation-rules.ts'
import { startingIn } from '../../citations/citation-drafts.ts'
import { placeOfDraft } from '../../citations/citation-settings.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { baseAt } from './block-word.ts'
import { nameAt } from './names.ts'
import { gapAfter } from './phrase.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { boundaries, findingVerbs, madeVerbs, reportVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'

const making = wordSet('issued filed airing circulated distributed presented prepared signed')
const ties = wordSet('on in at by from late early earlier')
const topics = wordSet('of on about into for')
const weekdays = 'monday tuesday wednesday thursday friday saturday sunday'
const days = wordSet(`${weekdays} today yesterday`)
const dayNames = wordSet(weekdays)
const periods = wordSet('week month year')
const nears = wordSet('last this')
const media = wordSet('newspaper magazine website channel network programme program show podcast')
/** So many words of a topic are read at most. */
const longestTopic = 7

/** One part of a tail that begins at word `i`: the word behind it, `i` where there is none. */
type Part = (block: EnglishBlock, i: number) => number

/** A draft with the words that it goes on with. */
export function withTail(block: EnglishBlock, draft: CitationDraft): CitationDraft {
  const parts = draft.proposal?.rule === 'piece' ? nounParts : outletParts
  const { to } = placeOfDraft(block.words, draft)
  const kinds: string[] = []
  let at = to
  for (const [kind, read] of parts) {
    const behind = read(block, at)
    if (behind > at) kinds.push(kind)
    at = behind
  }
  const end = at > to ? block.words[at - 1]!.end : draft.end
  return draft.proposal
    ? { ...draft, end, proposal: { ...draft.proposal, tail: kinds.join(' ') } }
    : { ...draft, end }
}

/** Whether nothing but one space or a hyphen stands before word `i`, or the comma of a number. */
const isJoined = (block: EnglishBlock, i: number): boolean =>
  i > 0 &&
  i < block.words.length &&
  (/^[\s-]$/.test(gapAfter(block, i - 1)) || /^\d,\d/.test(aroundGap(block, i)))

const aroundGap = ({ text, words }: EnglishBlock, i: number) =>
  text.slice(words[i - 1]!.end - 1, words[i]!.start + 1)

/** "on Friday", "in 2014", "earlier this month" */
const dateAt: Part = (block, i) => {
  const { words, dates } = block
  if (!isJoined(block, i)) return i
  let at = i
  while (at - i < 2 && ties.has(baseAt(block.words, at)) && isJoined(block, at + 1)) at++
  const [date] = startingIn(dates, words[i]!.start, words[at]!.end)
  if (date) return firstFrom(words, date.end)
  if (days.has(baseAt(block.words, at)) && !words[at]!.possessive) return at + 1
  const isPeriod = nears.has(baseAt(block.words, at)) && periods.has(baseAt(block.words, at + 1))
  return isPeriod && isJoined(block, at + 1) && !words[at + 1]!.possessive ? at + 2 : i
}

/** "published on Friday", "filed at the Harbour Court", ", conducted by the Harbour Trust" */
const madeAt: Part = (block, i) => {
  const verb = baseAt(block.words, i)
  if (!madeVerbs.has(verb) && !making.has(verb)) return i
  if (!/^,?\s$/.test(gapAfter(block, i - 1))) return i
  let at = i + 1
  for (let parts = 0; parts < 3; parts++) {
    const behind = partyAt(block, at)
    if (behind === at) break
    at = behind
  }
  return at > i + 1 ? at : i
}

/** Who made it, where it came out or when. */
function partyAt(block: EnglishBlock, i: number): number {
  const dated = dateAt(block, i)
  if (dated > i || !isJoined(block, i) || !ties.has(baseAt(block.words, i))) return dated
  return namedBehind(block, i)
}

/** "by the Harbour Trust": the name behind the preposition at word `i`. */
function namedBehind(block: EnglishBlock, i: number): number {
  const at = baseAt(block.words, i + 1) === 'the' ? i + 2 : i + 1
  if (at >= block.words.length || !isJoined(block, i + 1)) return i
  if (baseAt(block.words, at) === 'social' && baseAt(block.words, at + 1) === 'media') return at + 2
  const outlet = block.outletOf[at]
  return outlet?.from === at ? outlet.to : (nameAt(block, at)?.to ?? i)
}

/** "by the Harbour Trust" */
const makerAt: Part = (block, i) =>
  isJoined(block, i) && ['by', 'from'].includes(baseAt(block.words, i)) ? namedBehind(block, i) : i

/** "with CBC News", behind a day that stands between */
const withAt: Part = (block, i) =>
  isJoined(block, i) && baseAt(block.words, i) === 'with' && block.outletOf[i + 1] !== undefined
    ? namedBehind(block, i)
    : i

/** "of a public consultation": up to a word that no noun phrase runs across. */
const topicAt: Part = (block, i) => {
  if (!isJoined(block, i) || !topics.has(baseAt(block.words, i))) return i
  for (let at = i + 1; at - i <= longestTopic && isJoined(block, at); at++) {
    if (at === i + 1) continue
    if (endsTopic(block, at)) return at
    if (!isJoined(block, at + 1)) return at + 1
  }
  return i
}

const endsTopic = (block: EnglishBlock, i: number): boolean => {
  const word = baseAt(block.words, i)
  if (word === 'than') return false
  return boundaries.has(word) || reportVerbs.has(word) || findingVerbs.has(word)
}

/** "BBC Radio 4's [Today programme]", "the Harbour Post [newspaper]" */
const ownAt: Part = (block, i) => {
  const last = block.words[i - 1]
  if (!last || !block.outletOf[i - 1] || !isJoined(block, i)) return i
  let at = i
  if (last.possessive)
    while (at - i < 4 && isJoined(block, at) && block.words[at]!.capital && !isDay(block, at)) at++
  return isJoined(block, at) && media.has(baseAt(block.words, at)) ? at + 1 : at
}

/** "the BBC's Friday report"; "the Today programme" bears the word as a name. */
const isDay = (block: EnglishBlock, i: number) => dayNames.has(baseAt(block.words, i))

const nounParts: readonly (readonly [string, Part])[] = [
  ['own', ownAt],
  ['date', dateAt],
  ['with', withAt],
  ['maker', makerAt],
  ['topic', topicAt],
  ['made', madeAt],
  ['later date', dateAt],
]

const outletParts: readonly (readonly [string, Part])[] = [
  ['own', ownAt],
  ['date', dateAt],
]
