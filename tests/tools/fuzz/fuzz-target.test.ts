import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createTarget } from '../../../tools/fuzz/fuzz-target.ts'
import { loadTargets } from '../../../tools/fuzz/load-targets.ts'

const small = createTarget({
  name: 'numbers: are small',
  cases: fc.nat(10_000),
  check(given) {
    if (given > 100) throw new Error('too large')
  },
})

it('tells the smallest case that breaks a property, the same for the same seed', async () => {
  const failure = await small.run({ cases: 100, seed: 7 })
  expect(failure).toMatchObject({ message: 'Error: too large', example: '101', seed: 7 })
  expect(await small.run({ cases: 100, seed: 7 })).toEqual(failure)
})

it('says nothing where it holds', async () => {
  const target = createTarget({ name: 'a: b', cases: fc.nat(), check: () => {} })
  expect(await target.run({ cases: 100, seed: 7 })).toBeNull()
})

it('finds every file of targets, each name once', async () => {
  const names = (await loadTargets()).map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['annotate: ar', 'annotate: en', 'annotate: fr']))
  expect(new Set(names).size).toBe(names.length)
})
