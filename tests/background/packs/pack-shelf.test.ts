import { expect, it } from 'vitest'
import { orderPacks } from '../../../src/background/packs/pack-order.ts'
import { createPackShelf } from '../../../src/background/packs/pack-shelf.ts'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { WrongPackVersion } from '../../../src/knowledge/pack-file/pack-errors.ts'
import { NewerDatabase, openDatabase } from '../../../src/platform/database/database.ts'
import { recordOf } from '../../knowledge/pack-of.ts'
import { firstFile, makeFirstVersion } from '../../platform/earlier-databases.ts'
import { createBench, fileOf } from '../pack-bench.ts'

async function install(bench: ReturnType<typeof createBench>, file: ArrayBuffer) {
  bench.blobs.set('blob:x', file)
  await bench.installer.take(await bench.installer.prepareFile('blob:x', bench.watcher))
}
const idsOf = async ({ shelf }: ReturnType<typeof createBench>) =>
  (await shelf.describe()).packs.map(({ id, origin }) => `${id} ${origin}`)

it('puts installed packs before bundled ones, the newest first, until the reader orders them', () => {
  const installed = [
    { id: 'old', installed: '2025-01-01' },
    { id: 'new', installed: '2026-01-01' },
    { id: 'b', installed: '2024-01-01' },
  ]
  expect(orderPacks({ order: [] }, ['a', 'b'], installed)).toEqual(['new', 'old', 'b', 'a'])
  expect(orderPacks({ order: ['a', 'gone', 'new'] }, ['a', 'b', 'c'], installed)).toEqual([
    'old',
    'b',
    'a',
    'new',
    'c',
  ])
})

it('uses bundled and installed packs together, and a change is seen after a renewal', async () => {
  const bench = createBench()
  expect(await idsOf(bench)).toEqual(['base bundled', 'second bundled'])
  await install(bench, fileOf('own', '1.0.0', ['Eigenes']))
  expect(await idsOf(bench)).toEqual(['own installed', 'base bundled', 'second bundled'])
  const knowledge = createKnowledge(await bench.shelf.getPacks())
  expect(knowledge.findNames('Basis Eigenes').map(({ candidates }) => candidates[0]!.pack)).toEqual(
    ['base', 'own'],
  )
  await bench.choice.save({ order: ['second', 'own', 'base'], off: ['base'] })
  bench.shelf.renew()
  expect((await bench.shelf.getPacks()).map(({ manifest }) => manifest.id)).toEqual([
    'second',
    'own',
  ])
  expect((await bench.shelf.describe()).packs.map(({ on }) => on)).toEqual([true, true, false])
})

it('gives the first pack of the order the word where both bear a name', async () => {
  const bench = createBench()
  await install(bench, fileOf('own', '1.0.0', ['Basis']))
  const first = async () =>
    createKnowledge(await bench.shelf.getPacks())
      .findNames('Basis')[0]!
      .candidates.map(({ pack }) => pack)
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
  expect((await bench.shelf.getPacks()).map(({ manifest }) => manifest.id)).toEqual([
    'base',
    'second',
  ])
  expect((await bench.shelf.describe()).packs[0]).toMatchObject({
    id: 'own',
    trouble: 'damaged',
    on: true,
  })
})

it('lets a later version of a bundled pack stand in its place until it is overtaken, damaged or removed', async () => {
  const bench = createBench()
  await install(bench, fileOf('base', '1.2.0', ['Neue Basis']))
  expect((await bench.shelf.describe()).packs.find(({ id }) => id === 'base')).toMatchObject({
    version: '1.2.0',
    origin: 'installed',
  })
  await bench.store.put((await bench.store.get('base'))!, { first: new ArrayBuffer(8), pieces: [] })
  bench.shelf.renew()
  const base = async () =>
    (await bench.shelf.getPacks()).find(({ manifest }) => manifest.id === 'base')!.manifest.version
  expect(await base()).toBe('1.1.0')
  await install(bench, fileOf('base', '1.2.0', ['Neue Basis']))
  expect(await base()).toBe('1.2.0')
  await bench.installer.remove('base')
  expect(await base()).toBe('1.1.0')
  await install(bench, fileOf('base', '1.2.0', ['Neue Basis']))
  expect(await bench.shelf.listOvertaken()).toEqual([])
  const laterRelease = createPackShelf({
    bundledIds: ['base'],
    loadBundledFile: async () => ({ first: fileOf('base', '1.2.0', ['Basis']), read: null }),
    store: bench.store,
    loadChoice: bench.choice.load,
  })
  expect(
    (await laterRelease.describe()).packs.map(({ version, origin }) => `${version} ${origin}`),
  ).toEqual(['1.2.0 bundled'])
  expect(await laterRelease.listOvertaken()).toMatchObject([{ id: 'base' }])
})

it('serves the bundled packs where the database cannot be had, and says why', async () => {
  const bundled = fileOf('base', '1.0.0', ['Basis'])
  const refused = (error: Error) =>
    createPackShelf({
      bundledIds: ['base'],
      loadBundledFile: async () => ({ first: bundled, read: null }),
      loadChoice: async () => ({ order: [], off: [] }),
      store: {
        list: () => Promise.reject(error),
        loadFirst: () => Promise.reject(error),
        loadPieces: () => Promise.reject(error),
        setDamaged: () => Promise.reject(error),
      },
    })
  expect((await refused(new NewerDatabase('')).describe()).storage).toBe('newer')
  const shelf = refused(new Error('no'))
  expect((await shelf.describe()).storage).toBe('refused')
  expect((await shelf.getPacks()).length).toBe(1)
})

/** More than is kept as a whole: 4,000 records with some words each. */
const largeFile = (version: string, names = 4000) =>
  fileOf('large', version, [], {
    entities: Array.from({ length: names }, (_, i) =>
      recordOf(`r${i}`, [`Gross ${i} Werk`], { descriptions: { en: 'words '.repeat(60) } }),
    ),
  })
const largeOf = async (bench: ReturnType<typeof createBench>) =>
  (await bench.shelf.getPacks()).find(({ manifest }) => manifest.id === 'large')!
const hitsOf = async (bench: ReturnType<typeof createBench>, text: string) => {
  const knowledge = createKnowledge(await bench.shelf.getPacks())
  return knowledge.runWithRecords(() =>
    knowledge.findNames(text).map(({ candidates }) => candidates[0]!.id),
  )
}

it('keeps the records of a large pack in the database until a text names them', async () => {
  const bench = createBench()
  const file = largeFile('1.0.0')
  await install(bench, file)
  const pack = await largeOf(bench)
  expect(pack.size.bytes).toBe(file.byteLength)
  expect(pack.size.residentBytes).toBeLessThan(file.byteLength / 5)
  expect(await hitsOf(bench, 'Basis, Gross 17 Werk und Gross 3999 Werk')).toEqual([
    'r0',
    'r17',
    'r3999',
  ])
})

it('compares a large pack with its next version piece by piece, telling how far it is, and stops when it is told to', async () => {
  const bench = createBench()
  const told: string[] = []
  const controller = new AbortController()
  await install(bench, largeFile('1.0.0'))
  bench.blobs.set('blob:next', largeFile('1.1.0', 4500))
  const watch = (phase: string, stopAt = Infinity) => ({
    signal: controller.signal,
    progress: (step: { phase: string; done: number; total: number | null }) => {
      told.push(step.phase)
      if (step.phase === phase && step.done >= stopAt) controller.abort()
    },
  })
  const { preview } = await bench.installer.prepareFile('blob:next', watch('none'))
  expect(preview.before).toMatchObject({
    version: '1.0.0',
    entities: { added: 500, changed: 0, removed: 0 },
  })
  expect(told.filter((phase) => phase === 'compare').length).toBeGreaterThan(4)
  await expect(
    bench.installer.prepareFile('blob:next', watch('compare', 2000)),
  ).rejects.toMatchObject({ failure: { kind: 'cancelled' } })
  expect((await bench.store.get('large'))!.manifest.version).toBe('1.0.0')
})

it('goes on without a large pack that was damaged after it was taken, and a new file mends it', async () => {
  const bench = createBench()
  const text = 'Basis, Gross 17 Werk'
  await install(bench, largeFile('1.0.0'))
  const database = await openDatabase(bench.name)
  const keys = await database.getAllKeys('pack-pieces')
  for (const key of keys) await database.put('pack-pieces', new ArrayBuffer(4096), key)
  database.close()
  await expect(hitsOf(bench, text)).rejects.toMatchObject({
    name: 'DamagedPack',
    pack: { manifest: { id: 'large' } },
  })
  await bench.shelf.setAside(await largeOf(bench))
  expect(await hitsOf(bench, text)).toEqual(['r0'])
  expect((await bench.shelf.describe()).packs.find(({ id }) => id === 'large')).toMatchObject({
    trouble: 'damaged',
    version: '1.0.0',
  })
  bench.blobs.set('blob:again', largeFile('1.0.1'))
  const prepared = await bench.installer.prepareFile('blob:again', bench.watcher)
  expect(prepared.preview.before).toMatchObject({ version: '1.0.0', entities: null, reports: null })
  await bench.installer.take(prepared)
  expect(await hitsOf(bench, text)).toEqual(['r0', 'r17'])
  expect((await bench.shelf.describe()).packs.find(({ id }) => id === 'large')).toMatchObject({
    trouble: null,
    version: '1.0.1',
  })
})

it('does not take a pack for damaged because another version took its place while it was read', async () => {
  const bench = createBench()
  await install(bench, largeFile('1.0.0'))
  const before = createKnowledge(await bench.shelf.getPacks())
  await bench.store.put(
    { ...(await bench.store.get('large'))!, sha256: 'another' },
    { first: new ArrayBuffer(8), pieces: [] },
  )
  await expect(before.loadRecordsOf('Gross 17 Werk')).rejects.toMatchObject({ name: 'DamagedPack' })
  await bench.shelf.setAside(await largeOf(bench))
  expect((await bench.store.get('large'))!.damaged).toBeUndefined()
})

it('does not take the next version for damaged because the one before it was still being read', async () => {
  const bench = createBench()
  await install(bench, largeFile('1.0.0'))
  const pack = await largeOf(bench)
  const before = createKnowledge([pack])
  await install(bench, largeFile('1.1.0', 4500))
  await expect(before.loadRecordsOf('Gross 999 Werk')).rejects.toMatchObject({
    name: 'DamagedPack',
    pack,
  })
  await bench.shelf.setAside(pack)
  expect((await bench.store.get('large'))!.damaged).toBeUndefined()
  expect(await hitsOf(bench, 'Gross 999 Werk')).toEqual(['r999'])
})

it('keeps a pack of an older format, says that it needs an update, and is mended by one', async () => {
  await makeFirstVersion('older-format')
  const bench = createBench({}, 'older-format')
  const states = async () =>
    (await bench.shelf.describe()).packs
      .filter(({ origin }) => origin === 'installed')
      .map(({ id, trouble, version }) => `${id} ${version} ${trouble}`)
      .sort()
  expect(await states()).toEqual(['large 1.0.0 outdated', 'small 1.0.0 outdated'])
  expect(await hitsOf(bench, 'Basis')).toEqual(['r0'])
  expect((await bench.store.loadFirst('large'))!.byteLength).toBe(2_000_000)
  bench.blobs.set('blob:old', firstFile(300).buffer)
  await expect(bench.installer.prepareFile('blob:old', bench.watcher)).rejects.toThrow(
    WrongPackVersion,
  )
  await install(bench, largeFile('1.1.0'))
  expect(await states()).toEqual(['large 1.1.0 null', 'small 1.0.0 outdated'])
  expect(await hitsOf(bench, 'Gross 17 Werk')).toEqual(['r17'])
})
