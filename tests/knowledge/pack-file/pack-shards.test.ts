import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import { joinShards, splitPack } from '../../../src/knowledge/pack-file/pack-shards.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { manifestOf, recordOf } from '../pack-of.ts'

const long = 'x'.repeat(900)
const packOf = (count: number) =>
  writePack({
    manifest: manifestOf('many'),
    entities: Array.from({ length: count }, (_, i) =>
      recordOf(`r${i}`, [`Quay Number${i}`], { descriptions: { en: long } }),
    ),
    reports: [],
  })

describe('a large pack of the extension’s own', () => {
  it('is one file where it is small', () => {
    const file = packOf(10)
    expect(splitPack(file)).toEqual({ first: file, shards: [] })
    expect(joinShards(file, () => Promise.reject(new Error('not asked'))).read).toBeNull()
  })
  it('is one file where it is to be read as a whole', () => {
    const file = packOf(600)
    expect(splitPack(file).shards.length).toBeGreaterThan(5)
    expect(splitPack(file, true)).toEqual({ first: file, shards: [] })
  })
  it('is read shard by shard where it is large, and only what is asked for', async () => {
    const { first, shards } = splitPack(packOf(8000))
    expect(shards.length).toBeGreaterThan(50)
    const asked: number[] = []
    const file = joinShards(first, async (number) => {
      asked.push(number)
      return shards[number]!.slice().buffer
    })
    const knowledge = createKnowledge([openPack(file.first, { trusted: true, read: file.read! })])
    const names = await knowledge.runWithRecords(() =>
      knowledge
        .findNames('Quay Number77 and Quay Number5999')
        .flatMap(({ candidates }) => candidates.map(({ id }) => id)),
    )
    expect(names).toEqual(['r77', 'r5999'])
    expect(asked.length).toBeLessThan(6)
    const byId = await knowledge.runWithRecords(() =>
      ['r4321', 'r8000'].map((id) => knowledge.getRecord({ pack: 'many', id })?.labels.en ?? null),
    )
    expect(byId).toEqual(['Quay Number4321', null])
    expect(asked).toContain(shards.length - 1)
  })
})
