import { webcrypto } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readCatalogue } from '../../../src/knowledge/install/catalogue.ts'
import { isSigned, sumUp } from '../../../src/knowledge/install/catalogue-signature.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { runCatalogueCommand } from '../../../tools/pack/catalogue.ts'
import { manifestOf, recordOf } from '../../knowledge/pack-of.ts'

const subtle = webcrypto.subtle as unknown as SubtleCrypto
const folder = mkdtempSync(join(tmpdir(), 'catalogue-'))
const site = join(folder, 'site')
const packs = join(site, 'packs')
const file = join(site, 'catalogue.json')
const key = join(folder, 'key.pem')
/** What the command says; rejects with what is wrong. */
async function run(...words: string[]): Promise<string> {
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    await runCatalogueCommand(words)
    return log.mock.calls.flat().join('\n')
  } finally {
    log.mockRestore()
  }
}
const put = (name: string, id: string, version: string) =>
  writeFileSync(
    join(packs, name),
    new Uint8Array(
      writePack({
        manifest: { ...manifestOf(id), version },
        entities: [recordOf('a', ['Alpha Works'])],
        reports: [],
      }),
    ),
  )

beforeAll(() => {
  mkdirSync(packs, { recursive: true })
  put('one-1.9.0.pack', 'one', '1.9.0')
  put('one-1.10.0.pack', 'one', '1.10.0')
  put('two & more.pack', 'two', '0.1.0')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('lists the newest version of each pack, at addresses relative to itself, signed so that the extension believes it', async () => {
  const made = await run('key', key)
  if (process.platform !== 'win32') expect(statSync(key).mode & 0o77).toBe(0)
  const said = await run(
    'catalogue',
    packs,
    '-o',
    file,
    '--key',
    key,
    '--title',
    'en=Our packs',
    '--title',
    'ar=حزمنا',
  )
  const keyId = /key ([0-9a-f]{16})/.exec(made)![1]!
  expect(said).toContain(`2 packs, signed with key ${keyId}`)
  const bytes = new Uint8Array(readFileSync(file))
  const catalogue = readCatalogue(bytes, 'https://packs.example/x/catalogue.json')
  expect(catalogue.title).toEqual({ en: 'Our packs', ar: 'حزمنا' })
  expect(catalogue.packs.map(({ id, version, url }) => `${id} ${version} ${url}`)).toEqual([
    'one 1.10.0 https://packs.example/x/packs/one-1.10.0.pack',
    'two 0.1.0 https://packs.example/x/packs/two%20%26%20more.pack',
  ])
  const listed = readFileSync(join(packs, 'one-1.10.0.pack'))
  expect(catalogue.packs[0]).toMatchObject({
    bytes: listed.byteLength,
    sha256: await sumUp(new Uint8Array(listed), subtle),
    entities: 1,
    reports: 0,
    licence: 'CC0-1.0',
  })
  expect(
    await isSigned(bytes, new Uint8Array(readFileSync(`${file}.sig`)), catalogue.key!, subtle),
  ).toBe(true)
})

it('keeps a key that is there, and says what is wrong', async () => {
  const before = readFileSync(key, 'utf8')
  await expect(run('key', key)).rejects.toThrow('is there already')
  expect(readFileSync(key, 'utf8')).toBe(before)
  await expect(run('catalogue', packs, '-o', file, '--key', file)).rejects.toThrow(
    'no private Ed25519 key',
  )
  await expect(run('catalogue', folder, '-o', file)).rejects.toThrow('no file that ends with .pack')
  await expect(run('catalogue', join(folder, 'nowhere'), '-o', file)).rejects.toThrow('is missing')
  await expect(run('catalogue', packs)).rejects.toThrow('-o FILE')
  await expect(run('catalogue', packs, '-o', file, '--title', 'Our packs')).rejects.toThrow(
    '--title takes a language and a text',
  )
  writeFileSync(join(packs, 'broken.pack'), 'HSHP')
  await expect(run('catalogue', packs, '-o', file)).rejects.toThrow('ends within its header')
})
