import { expect, it } from 'vitest'
import { createCachedDependencies } from '../../../src/background/article/cached-dependencies.ts'
import { DamagedPack } from '../../../src/knowledge/pack-file/pack-errors.ts'
import { packOf } from '../../knowledge/pack-of.ts'

const pack = packOf([], 'own')
const damaged = () => Promise.reject(new DamagedPack(pack, 'a piece'))

function createBench(make: (time: number) => Promise<string>) {
  const aside: unknown[] = []
  let times = 0
  return {
    aside,
    times: () => times,
    packs: createCachedDependencies(
      () => make(++times),
      async (one) => void aside.push(one),
    ),
  }
}

it('makes it once for all work, and again when the packs have changed', async () => {
  const { packs, times } = createBench(async (time) => `made ${time}`)
  packs.begin()
  expect(
    await Promise.all([packs.work(async (made) => made), packs.work(async (made) => made)]),
  ).toEqual(['made 1', 'made 1'])
  packs.renew()
  expect(packs.get()).toBeNull()
  expect(await packs.work(async (made) => made)).toBe('made 2')
  expect(times()).toBe(2)
})

it('sets a pack aside that turns out damaged in the work, or while it is made', async () => {
  const inWork = createBench(async (time) => `made ${time}`)
  expect(
    await inWork.packs.work((made) => (made === 'made 1' ? damaged() : Promise.resolve(made))),
  ).toBe('made 2')
  const inMaking = createBench((time) => (time === 1 ? damaged() : Promise.resolve(`made ${time}`)))
  inMaking.packs.begin()
  expect(await inMaking.packs.work(async (made) => made)).toBe('made 2')
  for (const { aside } of [inWork, inMaking]) expect(aside).toEqual([pack])
})

it('gives up where ever more packs are damaged, and on any other failure at once', async () => {
  const { packs, aside } = createBench(damaged)
  await expect(packs.work(async (made) => made)).rejects.toThrow(DamagedPack)
  expect(aside).toHaveLength(5)
  const other = createBench(() => Promise.reject(new Error('no')))
  await expect(other.packs.work(async (made) => made)).rejects.toThrow('no')
  expect(other.times()).toBe(1)
})

it('keeps what was made meanwhile of other packs', async () => {
  const { packs } = createBench(async (time) => `made ${time}`)
  const first = packs.work(async (made) => {
    if (made !== 'made 1') return made
    packs.renew()
    await packs.work(async () => null)
    return damaged()
  })
  expect(await first).toBe('made 2')
})
