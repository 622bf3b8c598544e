import { expect, test } from 'vitest'
import { fitChoices, probabilities } from '../../../../tools/train/claims/fit-choice.ts'
import { makeRandom } from '../../../../tools/train/random.ts'
import { shownOf, thresholdsOf } from '../../../../tools/train/claims/train-speakers.ts'
import { thresholdOf } from '../../../../tools/train/claims/train-judge.ts'
import { matchContents } from '../../../../tools/train/claims/spans.ts'

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

test('thresholds keep the wanted precision, and few cases give none', () => {
  const judged = Array.from({ length: 50 }, (_, i) => ({ share: 1 - i / 50, isRight: i < 20 }))
  const least = thresholdOf(judged)
  const shown = judged.filter(({ share }) => share >= least)
  expect(shown.filter(({ isRight }) => isRight).length / shown.length).toBeGreaterThanOrEqual(0.9)
  expect(shown.length).toBe(22)
  const few = [{ code: 'en', source: 'corpus' as const, kind: 3, share: 0.9, isRight: true }]
  expect(thresholdsOf(few)[3]).toBeGreaterThan(1)
})

test('a kind that is seldom wrong makes room for another, as far as the whole stays right', () => {
  const decisions = (kind: number, count: number, wrong: number) =>
    Array.from({ length: count }, (_, i) => ({
      code: 'en',
      source: 'corpus' as const,
      kind,
      share: 0.9 - i / 1000,
      isRight: i >= wrong,
    }))
  const judged = [...decisions(1, 100, 0), ...decisions(2, 50, 8)]
  const shown = shownOf(judged, thresholdsOf(judged, 0.94))
  expect(shown.right / shown.shown).toBeGreaterThanOrEqual(0.92)
  expect(shown.shown).toBe(150)
})

test('labelled and found claims are paired once each, the best first', () => {
  const labelled = [{ content: [[0, 10]] }, { content: [[0, 20]] }] as const
  const found = [{ content: [[0, 19]] }, { content: [[0, 11]] }, { content: [[30, 40]] }] as const
  expect([...matchContents(labelled, found)].sort()).toEqual([
    [0, 1],
    [1, 0],
  ])
})
