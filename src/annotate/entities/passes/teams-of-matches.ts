/** Teams that are called by their places, told by a match. */
import { mayBeginWithAnd } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { MatchWords } from '../../../languages/names/match-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Evidence } from '../document-evidence.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { Shape } from '../shapes.ts'

/** A place's name among the words of its sentence. */
export interface PlacePlayed {
  words: readonly NameWord[]
  /** its words: [from, to) */
  from: number
  to: number
  /** the word before it, if nothing but a space parts them and no particle is written onto it */
  before: NameWord | undefined
  names: NameRules
  matches: MatchWords
}

interface MatchRule {
  name: string
  holds(place: PlacePlayed): boolean
}

/** Rules by which the name of a place, in a text about sport, is that of its team. */
export const matchRules: readonly MatchRule[] = [
  {
    name: 'whom a team meets',
    holds: ({ before, matches }) => isOf(before, matches.meeting),
  },
  {
    name: 'whose player or trainer',
    holds: ({ before, matches }) => isOf(before, matches.staff),
  },
  {
    name: 'who wins or loses',
    holds: ({ before, matches }) => isOf(before, matches.results),
  },
  {
    name: 'against whom',
    holds: ({ words, from, before, matches }) => {
      const shows = before && matches.against.get(before.folded)
      return shows !== undefined && isShortlyBefore(words, from - 1, shows)
    },
  },
  {
    name: 'by what it wins',
    holds: ({ words, from, to, names, matches }) =>
      words[to]?.gapBefore === Gap.space &&
      isOf(words[to], matches.margins) &&
      !isWhere(words, from, names),
  },
  {
    name: 'score behind it',
    holds: ({ words, from, to, names }) => isScore(words, to) && !isWhere(words, from, names),
  },
  {
    name: 'score before it',
    holds: ({ words, from, before }) => before !== undefined && isScore(words, from - 2),
  },
]

/**
 * `drafts` with the places that a match shows to be teams read as these: «فازت السعودية 2-1». So is
 * what is joined with such a team: «مباراة مالي | وغانا», «مالي | - غانا 2-1».
 */
export function teamsOfMatches(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  const { matches } = names
  if (!matches) return [...drafts]
  const places = drafts.map((draft) => placePlayed(draft, sentences, names, matches))
  const teams = places.map(
    (place) => place !== null && matchRules.some(({ holds }) => holds(place)),
  )
  for (let k = 1; k < places.length; k++)
    teams[k] ||= teams[k - 1]! && isJoined(places[k - 1]!, places[k]!)
  for (let k = places.length - 1; k > 0; k--)
    teams[k - 1] ||= teams[k]! && isPaired(places[k - 1]!, places[k]!)
  return drafts.map((draft, k) => (teams[k] ? { ...draft, type: 'ORG' } : draft))
}

/** Where a draft of a place stands in a text about sport; null for others. */
function placePlayed(
  draft: Draft,
  sentences: readonly NameWord[][],
  names: NameRules,
  matches: MatchWords,
): PlacePlayed | null {
  if (draft.type !== 'LOC' || draft.words.length > longest) return null
  const [words, from] = placeOf(draft.start, sentences)
  const first = words[from]
  if (!first || !(first.evidence & Evidence.aboutSport)) return null
  // «مدينة الساحل»
  if (draft.words.length > 1 && (first.bits & bit.placeHead) !== 0) return null
  const isBare = first.start === draft.start && first.gapBefore === Gap.space
  const before = isBare ? words[from - 1] : undefined
  return { words, from, to: from + draft.words.length, before, names, matches }
}

/** «مالي | وغانا» */
const isJoined = (first: PlacePlayed | null, second: PlacePlayed | null): boolean =>
  isBehind(first, second) &&
  second!.words[second!.from]!.gapBefore === Gap.space &&
  mayBeginWithAnd(second!.words[second!.from]!.folded, second!.names.attached)

/** «مالي | - غانا» */
const isPaired = (first: PlacePlayed | null, second: PlacePlayed | null): boolean =>
  isBehind(first, second) && dashes.has(second!.words[second!.from]!.gapBefore)

const isBehind = (first: PlacePlayed | null, second: PlacePlayed | null): boolean =>
  first !== null && second !== null && first.words === second.words && first.to === second.from

const dashes: ReadonlySet<number> = new Set([Gap.hyphen, Gap.dash])

const longest = 2

/** So many words may stand between «فوز» and «على». */
const mostBetween = 4

const isOf = (word: NameWord | undefined, list: ReadonlySet<string>): boolean =>
  word !== undefined && word.forms.some(({ skip, folded }) => skip <= 1 && list.has(folded))

function isShortlyBefore(
  words: readonly NameWord[],
  at: number,
  list: ReadonlySet<string>,
): boolean {
  for (let i = at - 1; i >= Math.max(0, at - mostBetween); i--) {
    if (words[i + 1]!.gapBefore === Gap.stop) return false
    if (isOf(words[i], list)) return true
  }
  return false
}

/** «في صور», «بصور»: told as a place. */
function isWhere(words: readonly NameWord[], from: number, names: NameRules): boolean {
  const [before, first] = [words[from - 1], words[from]!]
  if (first.core.skip > 0 && !mayBeginWithAnd(first.folded, names.attached)) return true
  return first.gapBefore === Gap.space && isOf(before, names.placePrepositions)
}

const betweenGoals: ReadonlySet<number> = new Set([Gap.hyphen, Gap.dash, Gap.colon, Gap.slash])
const beforeScore: ReadonlySet<number> = new Set([Gap.space, Gap.parenOpen])

/** «2-1», «(3-0)», «94-88» at a word. */
function isScore(words: readonly NameWord[], at: number): boolean {
  const [own, other] = [words[at], words[at + 1]]
  return (
    own?.shape === Shape.digits &&
    other?.shape === Shape.digits &&
    beforeScore.has(own.gapBefore) &&
    betweenGoals.has(other.gapBefore) &&
    own.folded.length <= mostDigits &&
    other.folded.length <= mostDigits
  )
}

const mostDigits = 3
