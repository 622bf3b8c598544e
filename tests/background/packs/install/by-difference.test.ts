import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { CatalogueEntry, DifferenceEntry } from '../../../../src/model/catalogue.ts'
import { toFailure } from '../../../../src/background/packs/install/pack-trouble.ts'
import type { Prepared } from '../../../../src/background/packs/install/prepare-pack.ts'
import { sortById } from '../../../../src/knowledge/install/pack-difference.ts'
import { makeDifference } from '../../../../tools/pack/make-difference.ts'
import { recordOf } from '../../../knowledge/pack-of.ts'
import { createBench, fileOf, type Served } from '../../pack-bench.ts'

const at = (name: string) => `https://packs.example/${name}`
const sumOf = (file: Uint8Array | ArrayBuffer) =>
  createHash('sha256').update(new Uint8Array(file)).digest('hex')
const yards = (count: number) =>
  sortById(
    Array.from({ length: count }, (_, i) =>
      recordOf(`Q${i}`, [`Selwyn Yard ${i}`, `Yard No ${i}`]),
    ),
  )
const world = (version: string, count: number) =>
  fileOf('world', version, [], { entities: yards(count) })

// above a megabyte a pack is kept in pieces
const first = world('1.0.0', 7000)
const second = world('1.1.0', 7010)
const difference = (await makeDifference(new Uint8Array(first), new Uint8Array(second)))!

const entryFor = (file: ArrayBuffer, version: string, differences: DifferenceEntry[]) => ({
  id: 'world',
  version,
  title: { en: 'World' },
  description: { en: 'World' },
  languages: ['en'],
  licence: 'CC0-1.0',
  coverage: null,
  url: `${version}.pack`,
  bytes: file.byteLength,
  sha256: sumOf(file),
  entities: 1,
  reports: 0,
  ...(differences.length > 0 && { differences }),
})
const way = (more: Partial<DifferenceEntry> = {}): DifferenceEntry => ({
  from: sumOf(first),
  url: 'new.packdiff',
  bytes: difference.byteLength,
  sha256: sumOf(difference),
  ...more,
})
const catalogueOf = (entry: object): Served => ({
  body: JSON.stringify({ hashiyaCatalogue: 1, title: { en: 'Packs' }, packs: [entry] }),
  type: 'application/json',
})

/** The first edition installed from a catalogue that now offers the second. */
async function installed(differences: DifferenceEntry[], served: Served = { body: difference }) {
  const bench = createBench({
    [at('catalogue.json')]: catalogueOf(entryFor(first, '1.0.0', [])),
    [at('1.0.0.pack')]: { body: first },
  })
  const { installer, watcher, pages, asked } = bench
  await installer.follow(at('catalogue.json'), watcher)
  await installer.take(await installer.prepareEntry(at('catalogue.json'), 'world', watcher))
  pages[at('catalogue.json')] = catalogueOf(entryFor(second, '1.1.0', differences))
  pages[at('1.1.0.pack')] = { body: second }
  pages[at('new.packdiff')] = served
  await installer.follow(at('catalogue.json'), watcher)
  asked.length = 0
  const prepare = (more = {}): Promise<Prepared> =>
    installer.prepareEntry(at('catalogue.json'), 'world', { ...watcher, ...more })
  return { ...bench, prepare }
}
const addresses = (asked: { url: string }[]) => asked.map(({ url }) => url.split('/').at(-1))

describe('an update', () => {
  it('is put together from the pack that is here and a difference, byte by byte', async () => {
    const { prepare, asked, installer, store } = await installed([way()])
    const prepared = await prepare()
    expect(addresses(asked)).toEqual(['new.packdiff'])
    expect(Buffer.from(prepared.file).equals(Buffer.from(second))).toBe(true)
    expect(prepared.preview).toMatchObject({
      bytes: second.byteLength,
      fetched: difference.byteLength,
      before: { version: '1.0.0', entities: { added: 10, changed: 0, removed: 0 } },
    })
    await installer.take(prepared)
    expect(await store.get('world')).toMatchObject({ sha256: sumOf(second), url: at('1.1.0.pack') })
  })

  it.each<[string, Partial<DifferenceEntry>, Served | undefined]>([
    ['is forged', {}, { body: difference.map((byte, i) => (i === 60 ? byte ^ 1 : byte)) }],
    ['is longer than the catalogue says', {}, { body: new Uint8Array([...difference, 0]) }],
    ['is not there', {}, { ok: false, failure: { kind: 'status', status: 404 } }],
    ['is of another edition', { from: 'b'.repeat(64) }, undefined],
    ['is no smaller', { bytes: second.byteLength }, undefined],
  ])('is fetched whole where the difference %s', async (_, more, served) => {
    const { prepare, asked } = await installed([way(more)], served)
    const prepared = await prepare()
    expect(addresses(asked).at(-1)).toBe('1.1.0.pack')
    expect(prepared.preview.fetched).toBeNull()
    expect(sumOf(prepared.file)).toBe(sumOf(second))
  })

  it('is fetched whole where a true difference leads to another file than was promised', async () => {
    const other = (await makeDifference(
      new Uint8Array(first),
      new Uint8Array(world('1.1.0', 7011)),
    ))!
    const { prepare } = await installed([way({ bytes: other.byteLength, sha256: sumOf(other) })], {
      body: other,
    })
    const prepared = await prepare()
    expect([prepared.preview.fetched, sumOf(prepared.file)]).toEqual([null, sumOf(second)])
  })

  it('leaves the pack whole when it is given up in the middle, and succeeds at the next try', async () => {
    const { prepare, store, asked } = await installed([way()])
    const giveUp = new AbortController()
    const failure = await prepare({
      signal: giveUp.signal,
      progress: () => giveUp.abort(),
    }).then(() => null, toFailure)
    expect(failure).toEqual({ kind: 'cancelled' })
    expect(addresses(asked)).toEqual(['new.packdiff'])
    expect((await store.get('world'))?.sha256).toBe(sumOf(first))
    expect((await prepare()).preview.fetched).toBe(difference.byteLength)
  })

  it('is fetched whole where the pack that is here was damaged', async () => {
    const { prepare, store, asked } = await installed([way()])
    await store.setDamaged((await store.get('world'))!)
    expect((await prepare()).preview.fetched).toBeNull()
    expect(addresses(asked)).toEqual(['1.1.0.pack'])
  })
})

describe('the entry of a difference', () => {
  it('has a whole https address, and is refused with any other', async () => {
    const { installer, pages, watcher, choice } = await installed([way()])
    const [followed] = await choice.loadCatalogues()
    expect((followed!.packs[0] as CatalogueEntry).differences?.[0]?.url).toBe(at('new.packdiff'))
    pages[at('catalogue.json')] = catalogueOf(
      entryFor(second, '1.1.0', [way({ url: 'http://packs.example/new.packdiff' })]),
    )
    const failure = await installer
      .follow(at('catalogue.json'), watcher)
      .then(() => null, toFailure)
    expect(failure).toMatchObject({ kind: 'not-a-catalogue' })
  })
})
