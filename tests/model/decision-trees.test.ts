import { describe, expect, it } from 'vitest'
import { openTrees, probabilityOf, type Trees } from '../../src/model/decision-trees.ts'
import { encodeTrees, fitTrees } from '../../tools/train/fit-trees.ts'
import { calibrate, scaledShare, scaledTrees } from '../../tools/train/related/calibrate.ts'

const textOf = (trees: Trees) => Buffer.from(encodeTrees(trees)).toString('base64')

const settings = { trees: 30, rate: 0.3, leastLeaf: 1, pull: 1 }
/** Right where both numbers are large or both are small: no single number tells it. */
const examples = Array.from({ length: 400 }, (_, i) => {
  const numbers = [(i % 20) / 20, Math.floor(i / 20) / 20, 0.5]
  return { numbers, isRight: numbers[0]! > 0.6 === numbers[1]! > 0.3, weight: 1 }
})

describe('decision trees', () => {
  it('learn what depends on two numbers at once', () => {
    const trees = fitTrees(examples, settings)
    const wrong = examples.filter(
      ({ numbers, isRight }) => probabilityOf(numbers, trees) > 0.5 !== isRight,
    )
    expect(wrong.length).toBeLessThan(8)
  })

  it('are the same after they were written, and each time they are fitted', () => {
    const trees = fitTrees(examples, settings)
    const text = textOf(trees)
    expect(textOf(fitTrees(examples, settings))).toBe(text)
    for (const { numbers } of examples)
      expect(probabilityOf(numbers, openTrees(text))).toBeCloseTo(probabilityOf(numbers, trees), 5)
  })

  it('are scaled to say how often they are right', () => {
    // surer than they should be: nine in ten where seven in ten are right
    const judged = Array.from({ length: 100 }, (_, i) => ({
      share: i % 2 ? 0.9 : 0.1,
      isRight: i % 2 ? i % 10 < 7 : i % 10 >= 7,
    }))
    const scale = calibrate(judged)
    const right = judged.filter(({ share, isRight }) => share > 0.5 && isRight).length / 50
    expect(scaledShare(0.9, scale)).toBeCloseTo(right, 1)
    const trees = fitTrees(examples, settings)
    const [one] = examples
    expect(probabilityOf(one!.numbers, scaledTrees(trees, scale))).toBeCloseTo(
      scaledShare(probabilityOf(one!.numbers, trees), scale),
      4,
    )
  })
})
