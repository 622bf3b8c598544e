/**
 * What an article's candidates tell of each other: a headline that is like those which surely are on
 * the matter is likely to be on it too, whatever it shares with the article itself (relevance
 * feedback without a reader, as in Croft and Harper 1979).
 */

/** A headline beside the article, judged by itself. */
export interface Considered {
  features: readonly number[]
  /** its words by stem, with their rarity */
  words: ReadonlyMap<string, number>
  /** folded */
  title: string
  /** day number; null where it is unknown */
  day: number | null
}

/** Another candidate by its place in the list, and how alike its words are, 0–1. */
export interface Likeness {
  at: number
  likeness: number
}

/** What stands behind a headline's own features. */
export const togetherFeatures = [
  'log-odds alone',
  'likest that is likely',
  'likest that is not',
  'share of the likest',
  'backing',
  'likeliest other',
  'likelier ones',
  'days from the likely ones',
] as const

/** Less is one everyday word. */
const leastLikeness = 0.08

/** The candidates that share words with a headline, without itself and what has the same title. */
export function likenessesTo(one: Considered, candidates: readonly Considered[]): Likeness[] {
  const own = sumOf(one)
  return candidates.flatMap((other, at): Likeness[] => {
    if (other === one || other.title === one.title) return []
    let shared = 0
    for (const [word, rarity] of one.words) if (other.words.has(word)) shared += rarity
    const likeness = (2 * shared) / (own + sumOf(other) || 1)
    return likeness > leastLikeness ? [{ at, likeness }] : []
  })
}

const sumOf = ({ words }: Considered): number => {
  let sum = 0
  for (const rarity of words.values()) sum += rarity
  return sum
}

const mostCertain = 1e-4
const oddsOf = (share: number): number =>
  Math.log(Math.max(share, mostCertain) / Math.max(1 - share, mostCertain))
/** Keeps the share of the likest low where nothing is much alike. */
const doubt = 0.15
/** A candidate counts for the day of the matter from this probability on, and how much is needed. */
const likely = { one: 0.3, all: 0.5 }
const mostDays = 31

/**
 * A headline's features with those of its place among the candidates. `share`: how probable it is by
 * itself; `shares`: the same of the candidates.
 */
export function readTogether(
  { one, share, likenesses }: { one: Considered; share: number; likenesses: readonly Likeness[] },
  candidates: readonly Considered[],
  shares: readonly number[],
): number[] {
  const like = { right: 0, wrong: 0, sum: 0, all: doubt, backing: 0 }
  for (const { at, likeness } of likenesses) {
    const other = shares[at]!
    like.right = Math.max(like.right, likeness * other)
    like.wrong = Math.max(like.wrong, likeness * (1 - other))
    like.sum += likeness * likeness * other
    like.all += likeness * likeness
    like.backing += likeness * other
  }
  const others = shares.filter((_, at) => candidates[at] !== one)
  return [
    ...one.features,
    oddsOf(share),
    like.right,
    like.wrong,
    like.sum / like.all,
    Math.log1p(like.backing),
    Math.max(0, ...others),
    Math.log1p(others.filter((other) => other > share).length),
    Math.log1p(daysFromLikely(one, candidates, shares)),
  ]
}

/** Days between a headline and the mean day of the likely candidates. */
function daysFromLikely(
  one: Considered,
  candidates: readonly Considered[],
  shares: readonly number[],
): number {
  let [all, sum] = [0, 0]
  candidates.forEach((other, at) => {
    if (other === one || other.day === null || shares[at]! <= likely.one) return
    all += shares[at]!
    sum += shares[at]! * other.day
  })
  return one.day === null || all < likely.all
    ? mostDays
    : Math.min(mostDays, Math.abs(one.day - sum / all))
}
