import { expect, it } from 'vitest'
import { addsMore } from '../../../src/languages/ar/attribution/lexicon/continues-speech.ts'

it.each([
  ['واضافت', true],
  ['وختم', true],
  ['ومضي', true],
  ['اضافت', false],
  ['وقال', false],
  ['والمدير', false],
])('takes %s for a verb that goes on with words begun before: %s', (folded, adds) => {
  expect(addsMore(folded)).toBe(adds)
})
