import { expect, test } from 'vitest'
import { askProvider } from '../../../../src/reporting/online/providers/ask-provider.ts'
import { day, json, type Provider } from '../../../../src/reporting/online/providers/provider.ts'

const provider: Provider<null, string> = {
  source: 'wikipedia',
  keepFor: day,
  request: () => ({
    source: 'wikipedia',
    purpose: 'background-note',
    url: 'https://en.wikipedia.org/x',
    words: [],
    accept: json,
    maxBytes: 10,
    timeout: 10,
  }),
  parse: () => 'asked',
}

test.each([
  ['an hour old', -1 / 24, 'kept'],
  ['older than it is kept for', -1, 'asked'],
  ['from a time before the clock was turned back', 365, 'asked'],
])('a kept answer %s', async (_, days, value) => {
  const now = Date.parse('2025-10-20T08:00:00Z')
  const answer = await askProvider(provider, null, {
    outward: {
      get: async () => ({
        ok: true,
        answer: { status: 200, headers: {}, body: new Uint8Array(0) },
      }),
    },
    answers: {
      load: async () => ({ at: new Date(now + days * day).toISOString(), body: 'kept' }),
      save: async () => {},
    },
    now: () => now,
  })
  expect(answer).toMatchObject({ ok: true, value })
})
