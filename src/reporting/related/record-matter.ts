/**
 * The rule by which a pack's own record, whose names are chosen by hand, is on an article's matter.
 * The numbers were set by hand too.
 */
import { wordWorth, type Overlap } from '../index/overlap.ts'
import { worth } from './find-candidates.ts'
import type { Beside } from './headline.ts'
import type { Judged } from './judge-matter.ts'
import { compare, type Comparison, type RecordSide } from './matter-comparison.ts'

/**
 * Names and words that a record of the same day must have in common with the article, where a rare
 * name that the article is about has nearly 1; and how much more at a distance in time: half as much
 * again at 90 days, twice as much at 270.
 */
const leastMatter = 0.75
const moreWithTime = { share: 0.5, days: 90 }
/** Days that a record whose day is not known, or the article's, counts as away. */
const unknownDistance = 90
/** Shared words count in full from this share of the record's title on. */
const enoughCoverage = 0.5

/** Of a title that is nearly the same: its least share, and the fewest words and numbers. */
const sameTitle = { coverage: 0.5, words: 4 }
/**
 * A name that fewer reports are about than this rarity tells more than that both are of one
 * country's politics; so many of them tell enough by themselves.
 */
const telling = { rarity: 0.3, names: 3 }

/** How fast the score comes near to 1 with what is shared: one rare name makes 0.4, two 0.63. */
const steepness = 0.5
/**
 * What is left of the score far away in time, and the days in which the rest falls to a third: a
 * year later it is two thirds. Unknown days count as some three months.
 */
const nearness = { least: 0.6, days: 180, unknown: 0.85 }

export function judgeRecord(side: RecordSide, { report, overlap, daysLater }: Beside): Judged {
  const distance = daysLater === null ? null : Math.abs(daysLater)
  const plain = withoutWorths(overlap)
  const compared = compare(side, plain, report)
  return {
    isShared: isShared(side, compared, distance ?? unknownDistance),
    score: relevance(plain, distance),
    telling: [],
  }
}

/** The overlap before names and words were given what they count in the search. */
const withoutWorths = (overlap: Overlap): Overlap => ({
  ...overlap,
  names: overlap.names.map((name) => ({ ...name, weight: name.weight / worth.name })),
  nameScore: overlap.nameScore / worth.name,
  wordScore: overlap.wordScore / worth.title,
})

const isShared = (side: RecordSide, compared: Comparison, distance: number): boolean =>
  hasEnough(compared, distance) &&
  (isSameTitle(side, compared) || (compared.cores.length > 0 && isSameRecord(compared)))

function hasEnough({ overlap, shared, coverage }: Comparison, distance: number): boolean {
  const { nameScore, wordScore } = overlap
  const ofWords = shared > 1 ? wordWorth * wordScore * Math.min(1, coverage / enoughCoverage) : 0
  const more = moreWithTime.share * Math.log2(1 + distance / moreWithTime.days)
  return nameScore + ofWords >= leastMatter * (1 + more)
}

/** Nearly the whole title is shared, in words that are not names. */
function isSameTitle(
  { entities, isCore, isIn }: RecordSide,
  { shared, coverage, inBoth, cores, title }: Comparison,
): boolean {
  if (shared < sameTitle.words || coverage < sameTitle.coverage) return false
  if (inBoth !== 1) return inBoth > 1
  return cores.length === 0 && entities.filter(({ id }) => isCore(id) && isIn(title, id)).length > 1
}

function isSameRecord({ overlap: { names }, cores, shared }: Comparison): boolean {
  return (
    cores.length > 1 ||
    names.filter(({ weight }) => weight >= telling.rarity).length >= telling.names ||
    (shared > 1 && names.length > 1)
  )
}

/** 0–1, by names and words, less with the distance in time (days, null where it is unknown). */
function relevance({ nameScore, wordScore }: Overlap, distance: number | null): number {
  const matter = 1 - Math.exp(-steepness * (nameScore + wordWorth * wordScore))
  const { least, days, unknown } = nearness
  return matter * (distance === null ? unknown : least + (1 - least) * Math.exp(-distance / days))
}
