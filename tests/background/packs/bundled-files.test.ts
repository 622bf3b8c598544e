import { expect, test, vi } from 'vitest'
import { createBundledFiles } from '../../../src/background/packs/bundled-files.ts'
import { createKnowledgeLoader } from '../../../src/background/packs/load-knowledge.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import { putTogether } from '../../../src/knowledge/pack-file/packs-together.ts'
import { fileOf } from '../pack-bench.ts'
import { found, packOf, recordOf } from '../../knowledge/pack-of.ts'

const own = () => fileOf('a', '1.0.0', ['Basis'])
const files: Record<string, () => ArrayBuffer> = {
  'a.pack': own,
  'together.packs': () =>
    putTogether(
      new Map([
        ['b', fileOf('b', '1.0.0', ['Kai'])],
        ['c', fileOf('c', '1.0.0', ['Mole'])],
      ]),
    ).buffer,
}

test('each file that was begun early is taken once, and read again after that', async () => {
  const readFile = vi.fn(async (path: string) => files[path]!())
  const bundled = createBundledFiles({ all: ['b', 'a', 'c'], apart: ['a'] }, readFile)
  bundled.beginReading()
  const atFirst = [['together.packs'], ['a.pack']]
  expect(readFile.mock.calls).toEqual(atFirst)
  for (const id of bundled.ids)
    expect(openPack((await bundled.loadFile(id)).first).manifest.id).toBe(id)
  expect(readFile.mock.calls).toEqual(atFirst)
  await bundled.loadFile('a')
  await bundled.loadFile('c')
  expect(readFile.mock.calls.slice(2)).toEqual([['a.pack'], ['together.packs']])
})

test('a failure to read ahead is told to whoever takes the file', async () => {
  const bundled = createBundledFiles({ all: ['a', 'b'], apart: ['a'] }, () =>
    Promise.reject(new Error('broken')),
  )
  bundled.beginReading()
  await expect(bundled.loadFile('a')).rejects.toThrow('broken')
  await expect(bundled.loadFile('b')).rejects.toThrow('broken')
})

test('a pack that is not there is told', async () => {
  const bundled = createBundledFiles({ all: ['d'], apart: [] }, async (path) => files[path]!())
  await expect(bundled.loadFile('d')).rejects.toThrow('no pack "d" is bundled')
})

test('packs and own notes are searched together', async () => {
  const load = createKnowledgeLoader(
    { getPacks: async () => [packOf([recordOf('a', ['Kalmar Harbour Board'])], 'one')] },
    { getPack: async () => packOf([recordOf('b', ['Barley Bridge'])], 'own') },
  )
  const text = 'Kalmar Harbour Board closed Barley Bridge.'
  expect(found(await load(), text)).toEqual(['Kalmar Harbour Board', 'Barley Bridge'])
})
