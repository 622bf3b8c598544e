import { describe, expect, it } from 'vitest'
import { isInTitleCase } from '../../../src/knowledge/linking/surroundings/title-case.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const headline = 'Selwyn Says Corda Will Close Barley Bridge'
const sentence = 'Selwyn said that Corda would close the bridge over the barley fields'

describe('isInTitleCase', () => {
  it.each([
    ['a headline', headline, 12, true],
    ['a sentence', sentence, 17, false],
    ['a headline between sentences', `${sentence}\n${headline}\n${sentence}`, 81, true],
    ['a sentence between headlines', `${headline}\n${sentence}\n${headline}`, 60, false],
    ['the beginning of a text', headline, 0, true],
    ['letters without capitals', 'قال سلوين إن كوردا ستغلق الجسر', 4, false],
  ])('%s', (_, text, at, expected) => {
    expect(isInTitleCase(text, at)).toBe(expected)
  })

  it('looks no further in one line of megabytes', () => {
    const text = 'Barley Bridge '.repeat(200_000)
    const spent = startCpuTimer()
    for (let at = 0; at < 6000; at++) isInTitleCase(text, at * 460)
    expect(spent()).toBeLessThan(1500)
  })
})
