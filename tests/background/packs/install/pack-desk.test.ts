import { expect, test, vi } from 'vitest'
import { createPackDesk } from '../../../../src/background/packs/install/pack-desk.ts'
import { createBench, fileOf } from '../../pack-bench.ts'

function create() {
  const bench = createBench()
  const onChange = vi.fn()
  const desk = createPackDesk({ ...bench, onChange })
  return { ...bench, bench, desk, onChange }
}

test('packs are switched, ordered and removed', async () => {
  const { bench, choice, desk, installer, onChange, shelf } = create()
  bench.blobs.set('blob:x', fileOf('own', '1.0.0', ['Eigenes']))
  await installer.take(await installer.prepareFile('blob:x', bench.watcher))
  await desk.use('base', false)
  await desk.use('base', false)
  expect((await choice.load()).off).toEqual(['base'])
  await desk.use('base', true)
  expect((await choice.load()).off).toEqual([])
  await desk.order(['second', 'own', 'base'])
  shelf.renew()
  expect((await shelf.describe()).packs.map(({ id }) => id)).toEqual(['second', 'own', 'base'])
  await desk.remove('own')
  expect(onChange).toHaveBeenCalledTimes(1)
  expect((await shelf.describe()).packs.map(({ id }) => id)).toEqual(['second', 'base'])
  await desk.forgetCatalogue('https://none.example/')
  expect(await choice.loadCatalogues()).toEqual([])
})

test('an installed pack goes when the extension brings it in no lower version, and no other', async () => {
  const { bench, installer, store } = create()
  const take = async (version: string) => {
    bench.blobs.set('blob:x', fileOf('base', version, [`Basis ${version}`]))
    await installer.take(await installer.prepareFile('blob:x', bench.watcher))
  }
  await take('1.2.0')
  const overtaken = await store.list()
  const renew = vi.fn()
  const shelf = { listOvertaken: async () => overtaken, renew }
  const desk = createPackDesk({ ...bench, shelf, onChange: () => {} })
  // the reader takes a later one after the list was made
  await take('1.3.0')
  await desk.dropOvertaken()
  expect((await store.get('base'))?.manifest.version).toBe('1.3.0')
  expect(await store.loadFirst('base')).not.toBeNull()
  overtaken.splice(0, 1, ...(await store.list()))
  await desk.dropOvertaken()
  expect(await store.list()).toEqual([])
  expect(await store.loadFirst('base')).toBeNull()
  expect(renew).toHaveBeenCalledTimes(2)
})
