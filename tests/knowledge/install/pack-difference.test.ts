import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import {
  applyDifference,
  BadDifference,
  layOutDifference,
  readDifference,
  sortById,
} from '../../../src/knowledge/install/pack-difference.ts'
import { CorruptPack } from '../../../src/knowledge/pack-file/pack-errors.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { makeDifference } from '../../../tools/pack/make-difference.ts'
import { manifestOf, recordOf } from '../pack-of.ts'

const compile = (version: string, entities: EntityRecord[], isSorted = true) =>
  new Uint8Array(
    writePack({
      manifest: { ...manifestOf('world'), version },
      entities: isSorted ? sortById(entities) : entities,
      reports: [],
    }),
  )
const yards = Array.from({ length: 3000 }, (_, i) =>
  recordOf(`Q${i}`, [`Selwyn Yard ${i}`, `Yard Number ${i}`]),
)
const before = compile('1.0.0', yards)
const after = compile('1.1.0', [
  ...yards.filter(({ id }) => id !== 'Q7'),
  recordOf('Q9000', ['Northquay Ropes']),
  { ...yards[7]!, id: 'Q9001' },
])
const packOf = (file: Uint8Array) => ({ first: file.slice().buffer, read: null })
const noPause = async () => {}

describe('a difference', () => {
  it('is far smaller than the pack, and gives its very bytes again', async () => {
    const packed = (await makeDifference(before, after))!
    expect(packed.length).toBeLessThan(after.length / 100)
    const again = await applyDifference(packOf(before), await readDifference(packed), noPause)
    expect(Buffer.from(again).equals(after)).toBe(true)
  })

  it('tells the checksum of the file that it starts from', async () => {
    const { from, gone, put } = await readDifference((await makeDifference(before, after))!)
    expect(from).toBe(createHash('sha256').update(before).digest('hex'))
    expect([gone, put.map(({ id }) => id)]).toEqual([['Q7'], ['Q9000', 'Q9001']])
  })

  it('does not carry records of which only the day of the whole edition is another', async () => {
    const edition = (version: string, day: string) =>
      new Uint8Array(
        writePack({
          manifest: {
            ...manifestOf('world'),
            version,
            coverage: { from: '2000-01-01', to: day },
            sources: { list: { url: 'https://list.example/', name: { ar: 'قائمة', en: 'List' } } },
          },
          entities: sortById(
            yards.map((yard, i) => ({
              ...yard,
              briefs: [
                {
                  what: 'founded',
                  date: '1998',
                  asof: i === 5 ? '2020-02-02' : day,
                  source: 'list',
                },
              ],
            })),
          ),
          reports: [],
        }),
      )
    const november = edition('1.0.0', '2026-11-02')
    const december = edition('1.1.0', '2026-12-02')
    const difference = await readDifference((await makeDifference(november, december))!)
    expect([difference.asof, difference.put]).toEqual([
      { from: '2026-11-02', to: '2026-12-02' },
      [],
    ])
    const again = await applyDifference(packOf(november), difference, noPause)
    expect(Buffer.from(again).equals(december)).toBe(true)
  })

  it('is not made where it would not lead to the very bytes, or is not smaller', async () => {
    // two records of one name: their order in the file is that in which they were compiled
    const alike = [recordOf('b', ['Rope Works']), recordOf('a', ['Rope Works'])]
    expect(await makeDifference(before, compile('1.1.0', [...yards, ...alike], false))).toBeNull()
    expect(await makeDifference(before, compile('1.1.0', [recordOf('x', ['Other'])]))).toBeNull()
  })

  it('is refused where the pack that is here is damaged', async () => {
    const difference = await readDifference((await makeDifference(before, after))!)
    const damaged = before.map((byte, i) => (i === before.length - 90_000 ? byte ^ 1 : byte))
    await expect(applyDifference(packOf(damaged), difference, noPause)).rejects.toThrow(CorruptPack)
  })

  it('is refused where it takes away what is not there', async () => {
    const difference = await readDifference((await makeDifference(before, after))!)
    await expect(
      applyDifference(packOf(before), { ...difference, gone: ['Q99999'] }, noPause),
    ).rejects.toThrow(BadDifference)
  })

  it('is refused where it brings a name without a word', async () => {
    const difference = await readDifference((await makeDifference(before, after))!)
    const put = [recordOf('Q9000', ['«…»'])]
    await expect(applyDifference(packOf(before), { ...difference, put }, noPause)).rejects.toThrow(
      BadDifference,
    )
  })
})

describe('a file that is no difference', () => {
  const from = 'a'.repeat(64)
  const head = { from, manifest: manifestOf('world'), gone: [], put: [] }
  it.each<[string, Uint8Array | string]>([
    ['unpacked', new TextEncoder().encode(layOutDifference(head))],
    ['no JSON', 'not JSON\n'],
    [
      'of a later form',
      layOutDifference(head).replace('"hashiyaDifference":1', '"hashiyaDifference":2'),
    ],
    ['without a checksum', layOutDifference({ ...head, from: 'x' })],
    ['with a record that is none', `${layOutDifference(head)}{"id":"Q1"}\n`],
    ['with a number for a record', `${layOutDifference(head)}7\n`],
  ])('is refused: %s', async (_, content) => {
    const bytes = typeof content === 'string' ? new Uint8Array(gzipSync(content)) : content
    await expect(readDifference(bytes)).rejects.toThrow(BadDifference)
  })
  it('is refused: it grows beyond reason', async () => {
    await expect(
      readDifference(new Uint8Array(gzipSync(Buffer.alloc(65_000_000)))),
    ).rejects.toThrow('too long')
  })
})
