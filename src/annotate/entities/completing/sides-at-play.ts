import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { SidesAtPlay } from '../../../languages/names/sides-at-play.ts'
import { nameOf, type Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'

/** So great a share of its words are of sport in an article on it. */
const sportShare = 1 / 60

/**
 * `drafts` with a place read as its team where, in an article on sport, it does what only a team
 * does or is played against: "Nauru are through", "a win over Nauru", "Nauru, who led at half-time";
 * and at its other mentions, but for those in the place itself: "in Nauru".
 */
export function sidesAtPlay(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { sidesAtPlay: rules, personalRelatives, placePrepositions }: NameRules,
): Draft[] {
  if (!rules || !drafts.some(isPlace) || !isOnSport(sentences, rules)) return [...drafts]
  const sideOf = ({ start, words: own }: Draft): Side => {
    const [words, from] = placeOf(start, sentences)
    return { words, from, to: from + own.length }
  }
  const isSide = (side: Side) =>
    acts(side, rules) || isOpponent(side, rules) || isTold(side, personalRelatives)
  const teams = new Set(
    drafts.filter((draft) => isPlace(draft) && isSide(sideOf(draft))).map(nameOf),
  )
  return drafts.map((draft) => {
    if (!isPlace(draft) || !teams.has(nameOf(draft))) return draft
    const side = sideOf(draft)
    const isPlaced = placePrepositions.has(side.words[side.from - 1]?.folded ?? '')
    return isPlaced && !isSide(side) ? draft : { ...draft, type: 'ORG' }
  })
}

/** A place in its sentence: words [from, to). */
interface Side {
  words: readonly NameWord[]
  from: number
  to: number
}

const isPlace = ({ type }: Draft): boolean => type === 'LOC'

function isOnSport(sentences: readonly NameWord[][], { sportWords }: SidesAtPlay): boolean {
  let all = 0
  let ofSport = 0
  for (const words of sentences) {
    all += words.length
    for (const { folded } of words) if (sportWords.has(folded)) ofSport++
  }
  return ofSport >= all * sportShare
}

/** "Nauru are", "as Nauru drew level", "Nauru v Tonga"; not "fans in Nauru are", "Fiji and Nauru are". */
function acts({ words, from, to }: Side, rules: SidesAtPlay): boolean {
  const next = words[to]
  if (!next || next.gapBefore !== Gap.space) return false
  if (rules.between.has(next.folded)) return true
  const before = words[from - 1]
  const beginsClause =
    !before || opensClause(before, words[from]!) || rules.clauseOpeners.has(before.folded)
  return beginsClause && rules.verbs.has(next.folded)
}

/** Behind a mark that may end what stands before the subject. */
const opensClause = ({ gapAfter }: NameWord, { gapBefore }: NameWord): boolean =>
  clauseGaps.has(gapAfter) || clauseGaps.has(gapBefore)
const clauseGaps: ReadonlySet<number> = new Set([
  Gap.comma,
  Gap.stop,
  Gap.colon,
  Gap.dash,
  Gap.edge,
])

/** "beat Nauru", "against Nauru", "a defeat by Nauru"; not "against the Nauru". */
function isOpponent({ words, from }: Side, rules: SidesAtPlay): boolean {
  const before = words[from - 1]
  if (!before || words[from]!.gapBefore !== Gap.space) return false
  if (rules.beforeOpponents.has(before.folded) || rules.between.has(before.folded)) return true
  const result = words[from - 2]
  return (
    rules.toOpponents.has(before.folded) &&
    result !== undefined &&
    rules.results.has(result.folded) &&
    before.gapBefore === Gap.space
  )
}

/** "Nauru, who led": a place is told of with "which". */
function isTold({ words, to }: Side, relatives: ReadonlySet<string> | undefined): boolean {
  const next = words[to]
  return next?.gapBefore === Gap.comma && relatives?.has(next.folded) === true
}
