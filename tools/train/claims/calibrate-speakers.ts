import { answerGroups } from '../../../src/annotate/claims/speakers/answer-groups.ts'
import { neverSure } from '../../../src/annotate/claims/speakers/ranking/speaker-model.ts'
import { sourceKinds } from '../../../src/annotate/claims/speakers/source-kind.ts'

/** One decision of the ranker; `isMeasured`: it is one of those by which sure enough is told. */
interface Decision {
  group: number
  share: number
  isRight: boolean
  isMeasured: boolean
}

const groupsOfKind = answerGroups / sourceKinds.length
/** How strongly what is peculiar to a group or to a part of it is drawn to what holds for all. */
const shrinkage = 15
const rounds = 400
const pace = 0.05
/** Shares of 0 and 1 are kept this far from what cannot be reckoned with. */
const edge = 1e-3
/** No threshold is read off fewer decisions. */
const fewest = 50

const logit = (share: number) => Math.log((share + edge) / (1 - share + edge))
const shareOf = (odds: number) => {
  const x = Math.exp(odds)
  return (x * (1 + edge) - edge) / (1 + x)
}

/** Where the numbers of each level begin; the first two hold for all. */
const kinds = 2
const hows = kinds + sourceKinds.length
const lengths = hows + 3
const both = lengths + 2
const groups = both + sourceKinds.length * 3
const kindSlopes = groups + answerGroups
const groupSlopes = kindSlopes + sourceKinds.length
const numbers = groupSlopes + answerGroups

/** The places of a group's numbers: those that are added as they are, and those times the odds. */
function placesOf(group: number): { plain: number[]; slopes: number[] } {
  const kind = Math.floor(group / groupsOfKind)
  const how = Math.floor((group % groupsOfKind) / 2)
  const named = kind * 3 + how
  const isLong = group % 2
  return {
    plain: [0, kinds + kind, hows + how, lengths + isLong, both + named, groups + group],
    slopes: [kindSlopes + kind, groupSlopes + group],
  }
}

/** How much slower slopes of groups are learnt than that of all. */
const slopePart = 1 / 3

/** The parts of each decision, with what each is multiplied by. */
function partsOf({ group, share }: Decision): [place: number, value: number][] {
  const odds = logit(share)
  const { plain, slopes } = placesOf(group)
  return [
    [1, odds],
    ...plain.map((place): [number, number] => [place, 1]),
    ...slopes.map((place): [number, number] => [place, odds * slopePart]),
  ]
}

const chance = (parts: readonly (readonly [number, number])[], weights: Float64Array) =>
  1 / (1 + Math.exp(-parts.reduce((sum, [place, value]) => sum + weights[place]! * value, 0)))

/** Logistic regression with a Gaussian prior, by Adam (Kingma and Ba 2015) over all decisions. */
function fit(decisions: readonly Decision[]): Float64Array {
  const rows = decisions.map((decision) => ({ decision, parts: partsOf(decision) }))
  const weights = new Float64Array(numbers)
  const mean = new Float64Array(numbers)
  const square = new Float64Array(numbers)
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(numbers)
    for (const { decision, parts } of rows) {
      const miss = Number(decision.isRight) - chance(parts, weights)
      for (const [place, value] of parts) gradient[place]! += miss * value
    }
    for (let i = 0; i < numbers; i++) {
      const pull = (gradient[i]! - (i > 1 ? shrinkage * weights[i]! : 0)) / rows.length
      mean[i] = 0.9 * mean[i]! + 0.1 * pull
      square[i] = 0.999 * square[i]! + 0.001 * pull * pull
      const step = mean[i]! / (1 - 0.9 ** round)
      weights[i]! += (pace * step) / (Math.sqrt(square[i]! / (1 - 0.999 ** round)) + 1e-8)
    }
  }
  return weights
}

/**
 * By group the least share that is shown, such that `precision` of what is shown is right: how
 * probable it is that a decision is right is learnt from its share and its group, what is peculiar
 * to a group the less the fewer decisions it has; all groups are cut at one such probability, the
 * least at which the precision is met by the decisions that are measured; where none meets it, and
 * of groups without decisions, nothing is shown.
 */
export function calibratedThresholds(decisions: readonly Decision[], precision: number): number[] {
  const weights = fit(decisions)
  const sorted = decisions
    .filter(({ isMeasured }) => isMeasured)
    .map((decision) => ({ ...decision, chance: chance(partsOf(decision), weights) }))
    .sort((a, b) => b.chance - a.chance)
  let least = 1
  let right = 0
  sorted.forEach((each, i) => {
    right += Number(each.isRight)
    if (i >= fewest && right >= precision * (i + 1)) least = each.chance
  })
  const seen = new Set(decisions.map(({ group }) => group))
  return Array.from({ length: answerGroups }, (_, group) =>
    seen.has(group) && least < 1 ? leastShare(group, weights, least) : neverSure,
  )
}

/** The share at which a decision of a group is as probably right as asked. */
function leastShare(group: number, weights: Float64Array, least: number): number {
  const { plain, slopes } = placesOf(group)
  const base = plain.reduce((sum, place) => sum + weights[place]!, 0)
  const slope = weights[1]! + slopes.reduce((sum, place) => sum + weights[place]! * slopePart, 0)
  if (slope <= 0) return neverSure
  const share = shareOf((Math.log(least / (1 - least)) - base) / slope)
  return share > 1 ? neverSure : Math.max(0, share)
}
