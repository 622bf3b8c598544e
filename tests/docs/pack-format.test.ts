import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import { writePack } from '../../src/knowledge/pack-file/write-pack.ts'
import type { EntityRecord, PackManifest } from '../../src/model/knowledge.ts'

const page = readFileSync('docs/pack-format.md', 'utf8')
const example = page.slice(page.indexOf('### A whole file'), page.indexOf('### Versions'))

it('shows the very bytes that the writer makes of its example', () => {
  const [manifest, entity] = /```json\n(.*)\n(.*)\n```/
    .exec(example)!
    .slice(1)
    .map((line) => JSON.parse(line) as unknown) as [PackManifest, EntityRecord]
  const shown = [...example.matchAll(/^([0-9a-f]{4}) {2}((?:[0-9a-f]{2} ?)+) /gm)]
  const bytes = Buffer.from(shown.map(([, , row]) => row!.replaceAll(' ', '')).join(''), 'hex')
  expect(shown.map(([, at]) => Number.parseInt(at!, 16))).toEqual(shown.map((_, i) => i * 16))
  const file = Buffer.from(writePack({ manifest, entities: [entity], reports: [] }))
  const rows = (buffer: Buffer) => buffer.toString('hex').match(/.{1,32}/g)
  expect(rows(bytes)).toEqual(rows(file))
  expect(openPack(new Uint8Array(bytes).buffer).getRecordAt(0)).toEqual(entity)
})

it('tells numbers of the example that are so', () => {
  const told = /is (\d+) bytes long and has (\d+) sections/.exec(example)!.slice(1).map(Number)
  const [manifest, entity] = /```json\n(.*)\n(.*)\n```/
    .exec(example)!
    .slice(1)
    .map((line) => JSON.parse(line) as unknown) as [PackManifest, EntityRecord]
  const file = writePack({ manifest, entities: [entity], reports: [] })
  const words = new Uint32Array(file)
  const hex = (at: number) => words[at / 4]!.toString(16).toUpperCase()
  expect(told).toEqual([file.byteLength, words[6]])
  for (const at of [0x10, 0x14, 0x304, 0x30c, 0x2e0, 0x3a0]) expect(example).toContain(hex(at))
})
