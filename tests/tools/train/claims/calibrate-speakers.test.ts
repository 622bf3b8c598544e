import { expect, it } from 'vitest'
import { neverSure } from '../../../../src/annotate/claims/speakers/ranking/speaker-model.ts'
import { calibratedThresholds } from '../../../../tools/train/claims/calibrate-speakers.ts'

/** 400 decisions of a group: right with a chance of `right` at a share of 1, of half at 0.5. */
const decisions = (group: number, right: number, isMeasured = true) =>
  Array.from({ length: 400 }, (_, i) => {
    const share = 0.5 + (i % 100) / 200
    const chance = 0.5 + (share - 0.5) * 2 * (right - 0.5)
    return { group, share, isRight: ((i * 37) % 100) / 100 < chance, isMeasured }
  })

it('asks more of a group that is wrong more often, and never shows one without decisions', () => {
  const given = [...decisions(3, 1), ...decisions(9, 0.8)]
  const thresholds = calibratedThresholds(given, 0.85)
  expect(thresholds[3]).toBeLessThan(thresholds[9]!)
  expect(thresholds[20]).toBe(neverSure)
  const shown = given.filter(({ group, share }) => share >= thresholds[group]!)
  expect(shown.filter(({ isRight }) => isRight).length / shown.length).toBeGreaterThan(0.84)
})

it('tells by the measured decisions alone how sure is sure enough', () => {
  const measured = decisions(3, 0.8)
  const easy = decisions(3, 1, false)
  const alone = calibratedThresholds([...measured, ...easy], 0.85)
  const together = calibratedThresholds(
    [...measured, ...easy].map((each) => ({ ...each, isMeasured: true })),
    0.85,
  )
  expect(alone[3]).toBeGreaterThan(together[3]!)
})
