import { expect, test } from 'vitest'
import { toWork } from '../../../../src/ui/options/packs/pack-job.ts'
import { moveBy } from '../../../../src/ui/options/packs/packs-state.ts'

test('a pack moves by one place, and not beyond either end', () => {
  expect(moveBy(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c'])
  expect(moveBy(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b'])
  expect(moveBy(['a', 'b', 'c'], 'a', -1)).toBeNull()
  expect(moveBy(['a', 'b', 'c'], 'c', 1)).toBeNull()
  expect(moveBy(['a'], 'other', 1)).toBeNull()
})

test('a failed download that was led elsewhere keeps the way on', () => {
  const url = 'https://a.example/x.pack'
  const asked = { ask: { ask: 'address' as const, url }, url, again: false }
  const failure = {
    kind: 'download' as const,
    host: 'a.example',
    failure: { kind: 'redirected' as const, host: 'b.example' },
  }
  expect(toWork({ tell: 'failed', failure }, asked, null)).toMatchObject({
    step: 'failed',
    redirect: { url, followed: false, host: 'b.example' },
  })
  expect(toWork({ tell: 'failed', failure: { kind: 'quota' } }, asked, null)).toMatchObject({
    redirect: undefined,
  })
})
