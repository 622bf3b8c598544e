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

test('an installed pack goes when the extension brings it in no lower version', async () => {
  const { store } = create()
  const remove = vi.fn(store.remove)
  const renew = vi.fn()
  const desk = createPackDesk({
    ...createBench(),
    store: { remove },
    shelf: { listOvertaken: async () => ['base'], renew },
    onChange: () => {},
  })
  await desk.dropOvertaken()
  expect(remove.mock.calls).toEqual([['base']])
  expect(renew).toHaveBeenCalledTimes(1)
})
