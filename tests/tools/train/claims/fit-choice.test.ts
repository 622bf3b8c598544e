import { expect, test } from 'vitest'
import { fitChoices, probabilities } from '../../../../tools/train/claims/fit-choice.ts'
import { makeRandom } from '../../../../tools/train/random.ts'
import {
  countShown,
  thresholdOf,
  type JudgedArticle,
} from '../../../../tools/train/claims/least-shares.ts'
import { matchClaims } from '../../../../tools/train/claims/spans.ts'

const settings = { size: 4, epochs: 30, rate: 0.1, decay: 0.001 }

test('what tells the right answer gets weight, the same for the same seed', () => {
  const choices = Array.from({ length: 40 }, (_, i) => ({
    answers: [[0, 2], [1, 3], [2]],
    right: i % 10 === 0 ? [false, false, true] : [true, false, false],
  }))
  const fit = () => fitChoices(choices, { ...settings, random: makeRandom(1) })
  const weights = fit()
  expect(weights).toEqual(fit())
  const shares = probabilities(choices[0]!.answers, weights)
  expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1)
  expect(shares[0]).toBeGreaterThan(0.8)
  expect(shares[1]).toBeLessThan(shares[2]!)
})

test('several right answers count together', () => {
  const choices = Array.from({ length: 20 }, () => ({
    answers: [[0], [1], [2]],
    right: [true, true, false],
  }))
  const shares = probabilities(
    choices[0]!.answers,
    fitChoices(choices, { ...settings, random: makeRandom(1) }),
  )
  expect(shares[0]! + shares[1]!).toBeGreaterThan(0.9)
})

test('what counts several times outweighs what counts once', () => {
  const choice = (isRight: boolean, worth: number) => ({
    answers: [[0], []],
    right: [isRight, !isRight],
    worth,
  })
  const choices = [choice(true, 3), choice(false, 1), choice(false, 1)]
  const weights = fitChoices(choices, { ...settings, random: makeRandom(1) })
  expect(probabilities([[0], []], weights)[0]).toBeGreaterThan(0.5)
})

/** An article of drafts apart from each other, of which the first ones are labelled. */
function judgedArticle(shares: readonly number[], labelled: number): JudgedArticle {
  const spans = shares.map((_, i) => ({ start: 10 * i, end: 10 * i + 8 }))
  const drafts = spans.map((span) => ({ source: [], cue: [], content: [span], block: 0 }))
  const claims = spans
    .slice(0, labelled)
    .map(({ start, end }) => ({ source: [], cue: [], content: [[start, end]] }))
  const document = { blocks: [{ kind: 'paragraph', start: 0, end: 10 * shares.length }] }
  return { read: { article: { claims }, unspoken: { drafts, document } } as never, shares }
}

test('thresholds keep the wanted precision', () => {
  const judged = [
    judgedArticle(
      Array.from({ length: 50 }, (_, i) => 0.99 - i / 100),
      20,
    ),
  ]
  const { shown, right } = countShown(judged, thresholdOf(judged, 0.9))
  expect(right / shown).toBeGreaterThanOrEqual(0.9)
  expect(shown).toBe(22)
})

test('labelled and found claims are paired once each, the best first', () => {
  const told = (start: number, end: number) => ({
    source: [],
    cue: [],
    content: [[start, end]] as const,
  })
  const labelled = [told(0, 10), told(0, 20)]
  const found = [told(0, 19), told(0, 11), told(30, 40)]
  expect([...matchClaims(labelled, found)].sort()).toEqual([
    [0, 1],
    [1, 0],
  ])
})

test('of two readings of one claim the one with its cue and source is paired', () => {
  const content = [[20, 60]] as const
  const label = { source: [[0, 4]] as const, cue: [[5, 9]] as const, content }
  const other = { source: [] as const, cue: [[10, 14]] as const, content: [[20, 61]] as const }
  expect([...matchClaims([label], [other, { ...label, content: [[20, 58]] as const }])]).toEqual([
    [1, 0],
  ])
})
