import { expect, test } from 'vitest'
import { languages } from '../../src/languages/index.ts'

test('each rule takes the words that it accepts and leaves those that it refuses', () => {
  for (const { code, interviews, liveblogs } of languages) {
    const rules = [...(interviews?.occasions ?? []), ...(liveblogs?.sources ?? [])]
    expect(rules.length, code).toBeGreaterThan(0)
    for (const { name, words, accepted, refused } of rules) {
      expect(words.test(accepted), `${code}: ${name}: ${accepted}`).toBe(true)
      expect(words.test(refused), `${code}: ${name}: ${refused}`).toBe(false)
    }
  }
})
