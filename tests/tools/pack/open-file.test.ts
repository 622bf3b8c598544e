import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import {
  CorruptPack,
  NotAPack,
  PackError,
  TruncatedPack,
} from '../../../src/knowledge/pack-file/pack-errors.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { openPackFile } from '../../../tools/pack/open-file.ts'
import { manifestOf, recordOf } from '../../knowledge/pack-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'open-file-'))
const file = writePack({
  manifest: manifestOf('test'),
  entities: Array.from({ length: 500 }, (_, i) => recordOf(`r${i}`, [`Quay ${i} Works`])),
  reports: [],
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const put = (bytes: Uint8Array) => {
  const path = join(folder, 'a.pack')
  writeFileSync(path, bytes)
  return path
}

it('finds by range what a file that is read as a whole finds', async () => {
  const { pack, close } = await openPackFile(put(new Uint8Array(file)))
  const knowledge = createKnowledge([pack])
  const text = 'From Quay 7 Works to Quay 499 Works'
  expect(await knowledge.runWithRecords(() => knowledge.findNames(text))).toEqual(
    createKnowledge([openPack(file)]).findNames(text),
  )
  expect(pack.size.residentBytes).toBeLessThan(file.byteLength)
  await close()
})

it('is told what is wrong with a file, as far as it reads it', async () => {
  const changed = (at: number) =>
    new Uint8Array(file).map((byte, i) => (i === at ? byte ^ 1 : byte))
  await expect(openPackFile(put(new Uint8Array(0)))).rejects.toThrow(NotAPack)
  await expect(openPackFile(put(new TextEncoder().encode('{}')))).rejects.toThrow(NotAPack)
  for (const length of [10, 100, file.byteLength - 8])
    await expect(openPackFile(put(new Uint8Array(file.slice(0, length))))).rejects.toThrow(
      length === file.byteLength - 8 ? TruncatedPack : PackError,
    )
  await expect(openPackFile(put(changed(70)))).rejects.toThrow(CorruptPack)
  await expect(openPackFile(join(folder, 'none.pack'))).rejects.toThrow('ENOENT')
  const { pack, close } = await openPackFile(put(changed(file.byteLength - 4200)))
  await expect(
    Promise.all([
      pack.getRecordNumber('r1'),
      pack.getRecordAt(499),
      pack.getRecordAt(450),
      pack.load(),
    ]),
  ).rejects.toThrow(CorruptPack)
  await close()
})
