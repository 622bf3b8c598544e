import { expect, test } from 'vitest'
import type { MatterExample } from '../../../../tools/train/related/examples.ts'
import { chooseThreshold } from '../../../../tools/train/related/choose-thresholds.ts'

const beds = [['made up']]

/** `perArticle`: the pairs of each article, the likeliest first, and which of them are right. */
function choose(perArticle: readonly (readonly boolean[])[], precision: number, draws: number) {
  const shares: number[] = []
  const examples = perArticle.flatMap((pairs, article) =>
    pairs.map((isRight, rank) => {
      shares.push(1 - (rank + 1) / 10 - article / 10_000)
      return {
        bed: 'made up',
        article: { id: `${article}`, group: `${article}` },
        report: { title: `${article} ${rank}` },
        grade: isRight ? 2 : 0,
        rank,
      } as unknown as MatterExample
    }),
  )
  return chooseThreshold(examples, shares, { precision, draws, beds }).least
}

const always = Array.from({ length: 30 }, () => [true, true, false, false])

test('takes in what is right often enough', () => {
  // two of three are right up to the third place
  expect(choose(always, 0.66, 50)).toBeCloseTo(0.7, 1)
  expect(choose(always, 0.99, 50)).toBeCloseTo(0.8, 1)
})

test('is more careful where a few articles decide', () => {
  const uneven = Array.from({ length: 12 }, (_, i) =>
    i < 2 ? [true, true, false, false] : [true, true, true, true],
  )
  expect(choose(uneven, 0.9, 90)).toBeGreaterThan(choose(uneven, 0.9, 50))
})

test('shows nothing where nothing is right enough, or too little was graded', () => {
  expect(choose([[false, false]], 0.5, 50)).toBe(1)
  expect(choose([[true, true]], 0.5, 50)).toBe(1)
})
