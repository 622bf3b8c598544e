import { expect, test, vi } from 'vitest'
import { createBundledFiles } from '../../../src/background/packs/bundled-files.ts'
import { createKnowledgeLoader } from '../../../src/background/packs/load-knowledge.ts'
import { fileOf } from '../pack-bench.ts'
import { found, packOf, recordOf } from '../../knowledge/pack-of.ts'

test('a file that was begun early is taken once, and read again after that', async () => {
  const readFile = vi.fn(async (_path: string) => fileOf('a', '1.0.0', ['Basis']))
  const files = createBundledFiles(['a', 'b'], readFile)
  files.beginReading()
  expect(readFile.mock.calls).toEqual([['a.pack'], ['b.pack']])
  await files.loadFile('a')
  expect(readFile).toHaveBeenCalledTimes(2)
  await files.loadFile('a')
  expect(readFile).toHaveBeenCalledTimes(3)
})

test('a failure to read ahead is told to whoever takes the file', async () => {
  const files = createBundledFiles(['a'], () => Promise.reject(new Error('broken')))
  files.beginReading()
  await expect(files.loadFile('a')).rejects.toThrow('broken')
})

test('packs and own notes are searched together', async () => {
  const load = createKnowledgeLoader(
    { getPacks: async () => [packOf([recordOf('a', ['Kalmar Harbour Board'])], 'one')] },
    { getPack: async () => packOf([recordOf('b', ['Barley Bridge'])], 'own') },
  )
  const text = 'Kalmar Harbour Board closed Barley Bridge.'
  expect(found(await load(), text)).toEqual(['Kalmar Harbour Board', 'Barley Bridge'])
})
