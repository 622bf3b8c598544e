import { expect, it } from 'vitest'
import { orderPacks } from '../../src/background/pack-order.ts'
import { createPackShelf } from '../../src/background/pack-shelf.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { NewerDatabase } from '../../src/platform/database.ts'
import { createBench, fileOf } from './pack-bench.ts'

async function install(bench: ReturnType<typeof createBench>, file: ArrayBuffer) {
  bench.blobs.set('blob:x', file)
  await bench.installer.take(await bench.installer.prepareFile('blob:x', bench.watcher))
}
const idsOf = async ({ shelf }: ReturnType<typeof createBench>) => (await shelf.describe()).packs.map(({ id, origin }) => `${id} ${origin}`)

it('puts installed packs before bundled ones, the newest first, until the reader orders them', () => {
  const installed = [{ id: 'old', installed: '2025-01-01' }, { id: 'new', installed: '2026-01-01' }, { id: 'b', installed: '2024-01-01' }]
  expect(orderPacks({ order: [] }, ['a', 'b'], installed)).toEqual(['new', 'old', 'b', 'a'])
  expect(orderPacks({ order: ['a', 'gone', 'new'] }, ['a', 'b', 'c'], installed)).toEqual(['old', 'b', 'a', 'new', 'c'])
})

it('uses bundled and installed packs together, and a change is seen after a renewal', async () => {
  const bench = createBench()
  expect(await idsOf(bench)).toEqual(['base bundled', 'second bundled'])
  await install(bench, fileOf('own', '1.0.0', ['Eigenes']))
  expect(await idsOf(bench)).toEqual(['own installed', 'base bundled', 'second bundled'])
  const knowledge = createKnowledge(await bench.shelf.getPacks())
  expect(knowledge.findNames('Basis Eigenes', 'de').map(({ candidates }) => candidates[0]!.pack)).toEqual(['base', 'own'])
  await bench.choice.save({ order: ['second', 'own', 'base'], off: ['base'] })
  bench.shelf.renew()
  expect((await bench.shelf.getPacks()).map(({ manifest }) => manifest.id)).toEqual(['second', 'own'])
  expect((await bench.shelf.describe()).packs.map(({ on }) => on)).toEqual([true, true, false])
})

it('gives the first pack of the order the word where both bear a name', async () => {
  const bench = createBench()
  await install(bench, fileOf('own', '1.0.0', ['Basis']))
  const first = async () => createKnowledge(await bench.shelf.getPacks()).findNames('Basis', 'de')[0]!.candidates.map(({ pack }) => pack)
  expect(await first()).toEqual(['own', 'base'])
  await bench.choice.save({ order: ['base', 'own'] })
  bench.shelf.renew()
  expect(await first()).toEqual(['base', 'own'])
})

it('goes on without a damaged pack, and names it', async () => {
  const bench = createBench()
  await install(bench, fileOf('own', '1.0.0', ['Eigenes']))
  const entry = (await bench.store.get('own'))!
  await bench.store.put(entry, { first: new ArrayBuffer(64), pieces: [] })
  bench.shelf.renew()
  expect((await bench.shelf.getPacks()).map(({ manifest }) => manifest.id)).toEqual(['base', 'second'])
  expect((await bench.shelf.describe()).packs[0]).toMatchObject({ id: 'own', trouble: 'damaged', on: true })
})

it('lets a later version of a bundled pack stand in its place until it is overtaken, damaged or removed', async () => {
  const bench = createBench()
  await install(bench, fileOf('base', '1.2.0', ['Neue Basis']))
  expect((await bench.shelf.describe()).packs.find(({ id }) => id === 'base')).toMatchObject({ version: '1.2.0', origin: 'installed' })
  await bench.store.put((await bench.store.get('base'))!, { first: new ArrayBuffer(8), pieces: [] })
  bench.shelf.renew()
  const base = async () => (await bench.shelf.getPacks()).find(({ manifest }) => manifest.id === 'base')!.manifest.version
  expect(await base()).toBe('1.1.0')
  await install(bench, fileOf('base', '1.2.0', ['Neue Basis']))
  expect(await base()).toBe('1.2.0')
  await bench.installer.remove('base')
  expect(await base()).toBe('1.1.0')
  await install(bench, fileOf('base', '1.2.0', ['Neue Basis']))
  expect(await bench.shelf.listOvertaken()).toEqual([])
  const laterRelease = createPackShelf({ loadBundledIds: async () => ['base'], loadBundledFile: async () => fileOf('base', '1.2.0', ['Basis']), store: bench.store, loadChoice: bench.choice.load })
  expect((await laterRelease.describe()).packs.map(({ version, origin }) => `${version} ${origin}`)).toEqual(['1.2.0 bundled'])
  expect(await laterRelease.listOvertaken()).toEqual(['base'])
})

it('serves the bundled packs where the database cannot be had, and says why', async () => {
  const bundled = fileOf('base', '1.0.0', ['Basis'])
  const refused = (error: Error) => createPackShelf({
    loadBundledIds: async () => ['base'], loadBundledFile: async () => bundled, loadChoice: async () => ({ order: [], off: [] }),
    store: { list: () => Promise.reject(error), loadFirst: () => Promise.reject(error), loadPieces: () => Promise.reject(error), setDamaged: () => Promise.reject(error) },
  })
  expect((await refused(new NewerDatabase('')).describe()).storage).toBe('newer')
  const shelf = refused(new Error('no'))
  expect((await shelf.describe()).storage).toBe('refused')
  expect((await shelf.getPacks()).length).toBe(1)
})
