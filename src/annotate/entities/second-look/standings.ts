/**
 * How each candidate stands, as numbers for the trees: how likely the model holds it and what would
 * be in its place, how the same words are read elsewhere in the document, what the lists know of its
 * words and of those beside it.
 */
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { Evidence } from '../document-evidence.ts'
import type { Draft, DraftSource } from '../draft-mentions.ts'
import { modelTypes } from '../labels.ts'
import { readHit } from '../mark-hits.ts'
import { placeBits, type NameWord } from '../name-words.ts'
import { draftedCandidates, furtherCandidates, type Candidate, type Drafted } from './candidates.ts'

/** A possible name and its numbers. */
export interface Standing {
  draft: Draft
  numbers: number[]
}

export interface Standings {
  /** of the drafts that are weighed */
  kept: Standing[]
  /** of names that no draft has */
  further: Standing[]
}

/**
 * How the drafts of a document and what else may be a name there stand. The order of the numbers is
 * that of training: what is added or moved here, in Evidence or in modelTypes asks for new trees.
 */
export function findStandings(drafted: Drafted, source: DraftSource): Standings {
  const kept = draftedCandidates(drafted)
  const further = furtherCandidates(drafted, source)
  const elsewhere = readElsewhere(kept, further)
  const read = (candidate: Candidate, isKept: boolean): Standing => ({
    draft: candidate.draft,
    numbers: [
      ...likelihoodsOf(candidate),
      ...elsewhere(candidate, isKept),
      ...wordsOf(candidate),
      ...besideOf(candidate),
      ...modelTypes.map((type) => Number(type === candidate.draft.type)),
    ],
  })
  return {
    kept: kept.map((candidate) => read(candidate, true)),
    further: further.map((candidate) => read(candidate, false)),
  }
}

/** Its own share, its type's, the best other one's, how surely all of it is part of names. */
function likelihoodsOf({ draft, from, to, shares, share }: Candidate): number[] {
  const most = modelTypes.map((type) => {
    let best = 0
    for (let i = from; i < to; i++) best = Math.max(best, shares.ofType(i, type))
    return best
  })
  const own = modelTypes.indexOf(draft.type)
  let least = 1
  let sum = 0
  for (let i = from; i < to; i++) {
    const named = 1 - shares.ofLabel(i, 0)
    least = Math.min(least, named)
    sum += named
  }
  return [
    share,
    most[own] ?? 0,
    Math.max(...most.filter((_, type) => type !== own)),
    least,
    sum / (to - from),
  ]
}

/** How one row of words is read at all its places. */
interface Readings {
  /** its drafts */
  drafts: number
  byType: Map<EntityType, { drafts: number; shares: [best: number, second: number] }>
}

/** The drafts of the same words elsewhere, by type, and the likeliest reading of them as this type. */
function readElsewhere(kept: readonly Candidate[], further: readonly Candidate[]) {
  const byWords = new Map<string, Readings>()
  const add = ({ draft, share }: Candidate, drafts: number) => {
    const key = draft.words.join(' ')
    const readings = byWords.get(key) ?? { drafts: 0, byType: new Map() }
    const known = readings.byType.get(draft.type) ?? { drafts: 0, shares: [0, 0] }
    const [best, second] = known.shares
    byWords.set(key, { drafts: readings.drafts + drafts, byType: readings.byType })
    readings.byType.set(draft.type, {
      drafts: known.drafts + drafts,
      shares: share > best ? [share, best] : [best, Math.max(second, share)],
    })
  }
  for (const candidate of kept) add(candidate, 1)
  for (const candidate of further) add(candidate, 0)
  return ({ draft, share }: Candidate, isKept: boolean): number[] => {
    const readings = byWords.get(draft.words.join(' '))!
    const { drafts, shares } = readings.byType.get(draft.type)!
    const [best, second] = shares
    return [drafts - Number(isKept), readings.drafts - drafts, share === best ? second : best]
  }
}

/** What packs and lists know of its words, what the document shows of them. */
function wordsOf({ draft, words, from, to }: Candidate): number[] {
  const own = words.slice(from, to)
  const [first, last] = [own[0]!, own.at(-1)!]
  const hit = readHit(first.hit)
  return [
    own.length,
    draft.end - draft.start,
    own.filter(({ isKnown }) => !isKnown).length,
    own.filter(({ bits, phraseBits }) => (bits | phraseBits) === 0).length,
    Math.max(...own.map(({ likeness }) => likeness)),
    ...listsOf(first),
    ...listsOf(last),
    ...evidence.map((shown) => Number((first.evidence & shown) !== 0)),
    Number((last.evidence & Evidence.afterGiven) !== 0),
    first.core.skip,
    first.shape,
    Number(first.inQuotes),
    Number(hit !== null),
    Number(hit?.type === draft.type),
    Number(hit?.isMixed ?? false),
    Number(hit?.isEveryday ?? false),
  ]
}

const evidence = Object.values(Evidence)

/** What stands before and behind it. */
const besideOf = ({ words, from, to }: Candidate): number[] => [
  from,
  words[from]!.gapBefore,
  words[to - 1]!.gapAfter,
  ...listsOf(words[from - 1]),
  ...listsOf(words[to]),
]

const listed = [
  bit.given,
  bit.surname,
  bit.common | bit.everyday,
  bit.title,
  bit.speechVerb,
  bit.organisationHead | bit.outletHead,
  bit.placeHead,
  placeBits,
  bit.organisation,
]

/** Of which lists a word is, whether a listed name of several words covers it, how it looks. */
function listsOf(word: NameWord | undefined): number[] {
  if (!word) return noLists
  const { bits, phraseBits, isKnown, likeness, shape } = word
  return [
    ...listed.map((list) => Number((bits & list) !== 0)),
    Number(phraseBits !== 0),
    Number(isKnown),
    likeness,
    shape,
  ]
}

const noLists = Array.from({ length: listed.length + 4 }, () => -1)
