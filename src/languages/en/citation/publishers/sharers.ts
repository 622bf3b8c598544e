/**
 * Who shares a piece with the publisher that was found: "Skerry Online and the Gazette reported", "a
 * poll by Knight Harrow for the charity Skerry Trust".
 */
import type { CitationDraft, CitedOutlet } from '../../../citations/citation-rules.ts'
import { namedBy } from '../../../citations/publisher-names.ts'
import type { CitationKind } from '../../../../model/kinds.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { baseAt } from '../block-word.ts'
import { mayPublish, nameAt, nameEndingAt } from '../names.ts'
import { gapBefore } from '../phrase.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import { reportVerbs } from '../words.ts'
import { bodyHeads } from './body-heads.ts'
import { mediumNouns } from './medium-nouns.ts'
import { wordSet } from '../../../word-sets.ts'

/** A name has so many words at most. */
const longest = 6
/** Before the first of several outlets, where it does not open the sentence. */
const listing = new Set(['including', 'as', 'like'])
const auxiliaries = new Set(['has', 'have', 'had'])
/** Words that say what somebody is who ordered a poll: "for the charity". */
const mostDescribing = 3
/** Kinds of piece that several outlets may have. */
const shared: ReadonlySet<CitationKind> = new Set([
  'investigation',
  'report',
  'study',
  'document',
  'interview',
])
/** What tells of another who has a piece: "and shared with", "and later published in full by the". */
const passing = wordSet(
  'shared published seen reported obtained reviewed carried printed later first then also in full together by with the',
)
/** So many words behind "and" that other may stand. */
const farthestPartner = 6
/** So many words behind the piece its client may stand. */
const farthestClient = 6

/**
 * Who has the piece too, behind the last outlet of its words: "published by the Courier and the Skerry
 * daily Harbour Times", "leaked to the Courier and shared with Harbour Times".
 */
export function partnerBehind(
  block: EnglishBlock,
  { kind, start, end }: CitationDraft,
  outlets: readonly CitedOutlet[],
): CitedOutlet[] {
  const { words, outletOf } = block
  const last = outlets.at(-1)
  const own = last && outletOf[firstFrom(words, last.start + 1) - 1]
  const isBehind = own?.kind === 'news' && last!.start >= start && last!.end <= end + 1
  if (!isBehind || !shared.has(kind) || baseAt(words, own.to) !== 'and') return []
  const first = baseAt(words, own.to + 1)
  return outletBehind(block, own.to + 1, passing.has(first) && first !== 'the')
}

/** The outlet to which the words from word `from` lead: those of passing a piece on, where `isPassed`. */
function outletBehind(block: EnglishBlock, from: number, isPassed: boolean): CitedOutlet[] {
  const { words, outletOf } = block
  for (let at = from; at < from + farthestPartner && gapBefore(block, at) === ' '; at++) {
    const outlet = outletOf[at]
    const word = baseAt(words, at)
    if (!outlet && (isPassed ? !passing.has(word) : reportVerbs.has(word))) return []
    if (!outlet) continue
    const isCalled = outlet.described || mediumNouns.has(baseAt(words, outlet.from - 1))
    const isPartner = outlet.kind === 'news' && !outlet.again && (isPassed || isCalled)
    return isPartner && !reportVerbs.has(baseAt(words, outlet.to)) ? [outlet] : []
  }
  return []
}

/** The outlet, with the one joined to it by "and" before it; the two of which one name was made. */
export function sharersOf(
  block: EnglishBlock,
  { kind, proposal }: CitationDraft,
  outlet: CitedOutlet,
): CitedOutlet[] {
  if (kind === 'poll' || kind === 'study') return partedByFor(block, outlet)
  const partner = proposal?.rule === 'piece' ? null : partnerBefore(block, outlet)
  return partner ? [partner, outlet] : [outlet]
}

/** "Knight Harrow for Skerry News", found as one name. */
function partedByFor(block: EnglishBlock, outlet: CitedOutlet): CitedOutlet[] {
  const { words } = block
  const from = firstFrom(words, outlet.start)
  const to = firstFrom(words, outlet.end)
  const at = words.findIndex(({ base }, i) => i > from && i < to - 1 && base === 'for')
  if (at < 0 || bodyHeads.has(baseAt(words, at - 1)) || bodyHeads.has(baseAt(words, from)))
    return [outlet]
  return [namedBy(block, { from, to: at }), namedBy(block, { from: at + 1, to })]
}

/** "Skerry Online and the Gazette reported": who opens the sentence, or a list of outlets. */
function partnerBefore(block: EnglishBlock, outlet: CitedOutlet): CitedOutlet | null {
  const { words, outletOf } = block
  let at = firstFrom(words, outlet.start) - 1
  if (baseAt(words, at) === 'the') at--
  const behind = firstFrom(words, outlet.end)
  const verb = baseAt(words, behind)
  const reports = reportVerbs.has(verb) || auxiliaries.has(verb)
  if (baseAt(words, at) !== 'and' || !reports || gapBefore(block, at) !== ' ') return null
  const name = outletOf[at - 1] ?? nameEndingAt(block, at, longest)
  if (!name || ('type' in name && !mayPublish(name))) return null
  const first = baseAt(words, name.from - 1) === 'the' ? name.from - 1 : name.from
  const opens = first === 0 || /[.?!:]["”’)]*\s|\n/.test(gapBefore(block, first))
  return opens || listing.has(baseAt(words, first - 1)) ? name : null
}

/** "a YouGov poll for Skerry Trust", "carried out in July for the charity Skerry Trust". */
export function clientBehind(
  block: EnglishBlock,
  { kind, start, end }: CitationDraft,
  outlets: readonly CitedOutlet[],
): CitedOutlet[] {
  const { words } = block
  if (kind !== 'poll' || outlets.length !== 1) return []
  const last = Math.max(firstFrom(words, end), firstFrom(words, outlets[0]!.end))
  for (let i = firstFrom(words, start) + 1; i < last + farthestClient && i < words.length; i++) {
    if (i >= last && !/^,? $/.test(gapBefore(block, i))) return []
    if (baseAt(words, i) !== 'for' || bodyHeads.has(baseAt(words, i - 1))) continue
    const client = clientAt(block, i + 1)
    return client && !outlets.some(({ name }) => name === client.name) ? [client] : []
  }
  return []
}

function clientAt(block: EnglishBlock, from: number): CitedOutlet | null {
  const { words, outletOf } = block
  for (let i = from; i <= from + mostDescribing && i < words.length; i++) {
    const listed = outletOf[i]
    if (listed) return listed.kind === 'platform' ? null : listed
    const name = nameAt(block, i)
    if (name) return mayPublish(name) ? name : null
    if (words[i]!.capital || gapBefore(block, i + 1) !== ' ') return null
  }
  return null
}
