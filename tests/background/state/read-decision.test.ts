import { expect, test } from 'vitest'
import { readDecision } from '../../../src/background/state/read-decision.ts'

test('of what a page says that the reader decided, only decisions are taken', () => {
  const choose = { lang: 'en', written: 'Azure', record: null, label: null }
  expect(readDecision({ hide: 'abc' })).toEqual({ hiddenClaims: { add: ['abc'] } })
  expect(readDecision({ show: 'abc' })).toEqual({ hiddenClaims: { drop: ['abc'] } })
  expect(readDecision({ choose })).toEqual({ choices: { put: { ...choose, name: 'azure' } } })
  expect(readDecision({ forget: { written: 'Azure', lang: 'en' } })).toEqual({
    choices: { drop: { name: 'azure', lang: 'en' } },
  })
  for (const other of [
    {},
    { hide: 5 },
    { hide: 'x'.repeat(300) },
    { choose: { written: 'a' } },
    { choose: { ...choose, written: 'x'.repeat(300) } },
    { forget: null },
    { online: true } as object,
  ])
    expect(readDecision(other)).toBeNull()
})

test.each([
  { choose: { written: 'w', lang: 'en', record: null, label: { en: { a: 1 } } } },
  { choose: { written: 'w', lang: 'en', record: null, label: { en: 7 } } },
  { choose: { written: 'w', lang: 'en', record: null, label: [1] } },
  { choose: { written: 'w', lang: 'en', record: null, label: { en: 'x'.repeat(1000) } } },
  { choose: { written: 'w', lang: 'l'.repeat(1000), record: null, label: null } },
  { forget: { written: 'w', lang: 'l'.repeat(1000) } },
])('a decision that is malformed is none: %j', (decision) => {
  expect(readDecision(decision)).toBeNull()
})
