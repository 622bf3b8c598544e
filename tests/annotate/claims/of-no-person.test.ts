import { describe, expect, it } from 'vitest'
import { plainlyMeantInArabic } from './plainly-meant.ts'

/** Whether the last claim of a text may be said by the person whom it names. */
const maySpeak = (text: string, name: string): boolean =>
  plainlyMeantInArabic((_, [first]) => first ?? null, text, name) === name

describe('a verb that hides its subject', () => {
  const sami = 'سامي نصر'
  const met = 'التقينا سامي نصر أمس.'

  it('may be of a person', () => {
    expect(maySpeak(`${met} وأضاف أن الجسر مغلق.`, sami)).toBe(true)
    expect(maySpeak(`${met} ويطلب فتح الجسر.`, sami)).toBe(true)
  })

  it('not where nobody does what it tells', () => {
    expect(maySpeak(`${met} وتبين أن الجسر مغلق.`, sami)).toBe(false)
    expect(maySpeak(`${met} ويُطلب فتح الجسر.`, sami)).toBe(false)
  })
})
