import { expect, test } from 'vitest'
import { applyPolicy, fixedParts, noPolicy, readPolicy } from '../../src/model/policy.ts'
import { defaultSettings } from '../../src/model/settings.ts'

const own = {
  ...defaultSettings,
  online: true,
  sources: { ...defaultSettings.sources, wikipedia: true, gdelt: true },
  sitesOff: ['own.example'],
}

test('a policy takes rights away and gives none', () => {
  const policy = readPolicy({ online: false, sourcesOff: ['gdelt'], sitesOff: ['news.example'] })
  const after = applyPolicy(own, policy)
  expect(after).toMatchObject({ online: false, sitesOff: ['own.example', 'news.example'] })
  expect([after.sources.gdelt, after.sources.wikipedia]).toEqual([false, true])
  expect(fixedParts(policy)).toEqual(['online', 'sources', 'sites'])
  const generous = readPolicy({ online: true, sources: { guardian: true } })
  expect(applyPolicy(own, generous)).toEqual(own)
  expect(fixedParts(generous)).toEqual([])
})

test('a policy that allows what the reader has not chosen switches nothing on', () => {
  const policy = readPolicy({ online: true, packsOff: ['p'] })
  expect(applyPolicy({ ...own, online: false }, policy).online).toBe(false)
  expect(fixedParts(policy)).toEqual(['packs'])
})

test.each([undefined, null, 3, [], { online: 'no', sitesOff: 'x', packsOff: [1] }])(
  '%j fixes nothing',
  (stored) => expect(applyPolicy(own, readPolicy(stored))).toEqual(applyPolicy(own, noPolicy)),
)
