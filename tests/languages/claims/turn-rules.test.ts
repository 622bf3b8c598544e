import { expect, test } from 'vitest'
import { languages } from '../../../src/languages/index.ts'

test('each rule takes the words that it accepts and leaves those that it refuses', () => {
  for (const { code, getInterviews, getLiveblogs } of languages) {
    const rules = [...(getInterviews?.().occasions ?? []), ...(getLiveblogs?.().sources ?? [])]
    expect(rules.length, code).toBeGreaterThan(0)
    for (const { name, words, accepted, refused } of rules) {
      expect(words.test(accepted), `${code}: ${name}: ${accepted}`).toBe(true)
      expect(words.test(refused), `${code}: ${name}: ${refused}`).toBe(false)
    }
  }
})
