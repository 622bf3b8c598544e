/** Bylines and datelines: «سلمى حداد - المنارة - بيروت:», «المنارة – متابعات». */
import { bit } from '../../languages/name-lexicon.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import type { Span } from '../../model/text.ts'
import { toDraft, type Draft, type DraftSource } from './draft-mentions.ts'
import { Gap } from './gaps.ts'
import { placeBits, type NameWord } from './name-words.ts'

interface Part {
  from: number
  to: number
}

const mostParts = 5
const longestPart = 4
const longestOutlet = 3

/**
 * `drafts` with what a sentence's byline tells: where it ends in a place and a colon, whoever stands
 * before the place and is no person is the outlet; so is what stands before «متابعات».
 */
export function readBylines(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  if (!source.language.names.bylineWords) return [...drafts]
  const bylines = sentences.flatMap((words, sentence) => findByline(words, sentence, source) ?? [])
  const read: Draft[] = []
  let next = 0
  for (const draft of drafts) {
    while (next < bylines.length && bylines[next]!.end <= draft.start)
      read.push(...bylines[next++]!.found)
    const byline = bylines[next]
    if (!byline || draft.end <= byline.start) read.push(draft)
    else if (draft.start < byline.start && draft.sentence === byline.sentence)
      read.push(
        toDraft(sentences[draft.sentence]!, { ...draft, to: byline.from }, draft.sentence, source),
      )
  }
  return [...read, ...bylines.slice(next).flatMap(({ found }) => found)]
}

/** From an outlet on to the end of a byline: what it names there. */
interface Byline extends Span {
  sentence: number
  /** the outlet's first word */
  from: number
  found: Draft[]
}

function findByline(
  words: readonly NameWord[],
  sentence: number,
  source: DraftSource,
): Byline | null {
  const parts = partsOf(words)
  if (!parts) return null
  const last = parts.all.at(-1)!
  const place = parts.isClosed && isPlace(words, last) ? last : null
  const outlet = outletOf(words, parts.all, place, source.language.names)
  if (!outlet) return null
  const toName = (type: 'ORG' | 'LOC', part: Part) =>
    toDraft(words, { type, ...part }, sentence, source)
  return {
    sentence,
    from: outlet.from,
    start: words[outlet.from]!.start,
    end: words[last.to - 1]!.end,
    found: [toName('ORG', outlet), ...(place ? [toName('LOC', place)] : [])],
  }
}

/** What dashes part at a sentence's beginning, up to a colon or another mark; null for none. */
function partsOf(words: readonly NameWord[]): { all: Part[]; isClosed: boolean } | null {
  const all: Part[] = []
  let from = 0
  for (let i = 1; i < words.length; i++) {
    const { gapBefore } = words[i]!
    if (gapBefore === Gap.space && i - from < longestPart) continue
    if (gapBefore === Gap.colon || gapBefore === Gap.hyphen || gapBefore === Gap.dash) {
      all.push({ from, to: i })
      from = i
      if (gapBefore === Gap.colon) return all.length > 1 ? { all, isClosed: true } : null
      if (all.length < mostParts) continue
    }
    break
  }
  if (all.length === 0) return null
  return { all: [...all, { from, to: from + 1 }], isClosed: false }
}

/** The outlet's part, if there is one. */
function outletOf(
  words: readonly NameWord[],
  parts: readonly Part[],
  place: Part | null,
  { bylineWords }: NameRules,
): Part | null {
  const [first, second] = parts
  const isFollowed =
    parts.length === 2 && bylineWords!.behindOutlets.has(words[second!.from]!.folded)
  const outlet = place ? parts.at(-2)! : isFollowed ? first! : null
  if (!outlet || outlet.to - outlet.from > longestOutlet || isPlace(words, outlet)) return null
  const { bits, folded } = words[outlet.from]!
  const isOther = (bits & (isFollowed ? bit.given : ofPersons)) !== 0
  return isOther || bylineWords!.notOutlets.has(folded) ? null : outlet
}

const isPlace = (words: readonly NameWord[], { from, to }: Part): boolean =>
  words
    .slice(from, to)
    .every(
      ({ bits, phraseBits, core }) => ((bits | phraseBits) & placeBits) !== 0 && core.skip === 0,
    )

const ofPersons = bit.given | bit.title | bit.speechVerb | bit.roleAdjective
