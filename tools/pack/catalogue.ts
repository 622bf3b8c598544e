/**
 * npm run --silent pack -- key FILE: makes a private key for signing
 *
 * npm run --silent pack -- catalogue FOLDER -o FILE [--key KEY] [--title LANG=TEXT]…: lists the packs
 * of a folder
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  type KeyObject,
} from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { parseOptions } from '../parse-options.ts'
import { catalogueVersion, readCatalogue } from '../../src/knowledge/install/catalogue.ts'
import type { SignatureFile } from '../../src/knowledge/install/catalogue-signature.ts'
import { checkFile } from '../../src/knowledge/install/check-file.ts'
import { headlineSection, readHeadlines } from '../../src/reporting/feeds/read-headlines.ts'
import { dayVersion, listAdditions } from './headlines/day-files.ts'
import type { CatalogueEntry } from '../../src/model/catalogue.ts'
import type { Localised } from '../../src/model/knowledge.ts'
import { compareVersions } from '../../src/model/pack-version.ts'
import { sumOf } from './sum-of.ts'
import { removeDifferences, writeDifferences, type DescribedPack } from './list-differences.ts'

/** What the user must mend: a wrong command, a folder without packs, a key that is none. */
export class BadCatalogueCommand extends Error {
  override name = 'BadCatalogueCommand'
}

/** Throws BadCatalogueCommand, and PackError for a pack that the extension would refuse. */
export async function runCatalogueCommand(words: string[]): Promise<void> {
  const {
    values,
    positionals: [verb, target],
  } = parseOptions(
    import.meta.filename,
    {
      output: { type: 'string', short: 'o' },
      key: { type: 'string' },
      title: { type: 'string', multiple: true, default: [] },
    },
    { args: words, words: 2 },
  )
  if (verb === 'key' && target) return makeKey(target)
  if (verb !== 'catalogue' || !target || !values.output)
    throw new BadCatalogueCommand(`catalogue: ${verb} lacks a word or -o FILE. See --help.`)
  if (!existsSync(target)) throw new BadCatalogueCommand(`${target} is missing`)
  const key = values.key === undefined ? null : loadKey(values.key)
  const file = values.output
  const body = await makeCatalogue(target, { file, title: readTitles(values.title, target), key })
  writeFileSync(file, body)
  if (key) writeFileSync(`${file}.sig`, JSON.stringify(signCatalogue(body, key)) + '\n')
  console.log(
    `${file}: ${readCatalogue(new TextEncoder().encode(body), 'https://catalogue.invalid/').packs.length} packs${key ? `, signed with key ${nameOf(key)}` : ', not signed'}`,
  )
}

/**
 * The text of a catalogue of all packs of a folder, of each the newest version, with differences
 * from the versions before it, which are written into the folder. Addresses are relative to the
 * catalogue's own `file`.
 */
export async function makeCatalogue(
  folder: string,
  { file, title, key }: { file: string; title: Localised; key: KeyObject | null },
): Promise<string> {
  const editions = new Map<string, DescribedPack[]>()
  const addressOf = (name: string) => addressFrom(dirname(resolve(file)), join(folder, name))
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.pack')) continue
    const entry = await describePack(folder, name, addressOf)
    editions.set(entry.id, [...(editions.get(entry.id) ?? []), { entry, name }])
  }
  if (editions.size === 0) throw new BadCatalogueCommand(`${folder}: no file that ends with .pack`)
  removeDifferences(folder)
  const packs: CatalogueEntry[] = []
  for (const all of editions.values()) {
    const [newest, ...before] = all.toSorted((a, b) =>
      compareVersions(b.entry.version, a.entry.version),
    )
    const { entry } = newest!
    // a day of headlines is followed by other rules
    const differences =
      entry.headlines === undefined
        ? await writeDifferences(folder, newest!, before, addressOf)
        : []
    packs.push({ ...entry, ...(differences.length > 0 && { differences }) })
  }
  return (
    JSON.stringify(
      {
        hashiyaCatalogue: catalogueVersion,
        title,
        ...(key && { key: publicBytes(key).toString('base64') }),
        packs,
      },
      null,
      2,
    ) + '\n'
  )
}

const addressFrom = (home: string, path: string): string =>
  relative(home, resolve(path)).split(sep).map(encodeURIComponent).join('/')

/** Gives a file's address by its name in the folder. */
type AddressOf = (name: string) => string

async function describePack(
  folder: string,
  name: string,
  addressOf: AddressOf,
): Promise<CatalogueEntry> {
  const bytes = new Uint8Array(readFileSync(join(folder, name)))
  const {
    pack: {
      loadSection,
      manifest: { id, version, title, description, languages, licence, coverage },
      size,
    },
  } = await checkFile(bytes.buffer, { pause: async () => {} })
  const section = await loadSection(headlineSection)
  return {
    id,
    version,
    title,
    description,
    languages,
    licence,
    coverage,
    url: addressOf(name),
    bytes: bytes.byteLength,
    sha256: sumOf(bytes),
    entities: size.named,
    reports: size.reports,
    ...(section && (await describeDay(section, folder, addressOf))),
  }
}

/** How many headlines a day has, and the additions of its last runs. */
async function describeDay(
  section: Uint8Array,
  folder: string,
  addressOf: AddressOf,
): Promise<Pick<CatalogueEntry, 'headlines' | 'additions'>> {
  const { day, headlines } = await readHeadlines(section)
  const additions = listAdditions(folder, day).map(({ file, number }) => {
    const bytes = readFileSync(join(folder, file))
    return {
      version: dayVersion(number),
      since: dayVersion(number - 1),
      url: addressOf(file),
      bytes: bytes.byteLength,
      sha256: sumOf(bytes),
    }
  })
  return { headlines: headlines.length, ...(additions.length > 0 && { additions }) }
}

/** Ed25519 over the very bytes of the catalogue's file. */
export function signCatalogue(body: string, key: KeyObject): SignatureFile {
  return {
    algorithm: 'Ed25519',
    key: nameOf(key),
    signature: sign(null, Buffer.from(body), key).toString('base64'),
  }
}

function makeKey(file: string): void {
  if (existsSync(file))
    throw new BadCatalogueCommand(
      `${file} is there already: a key that readers trust must not be lost`,
    )
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  console.log(
    `${file}: key ${nameOf(privateKey)}. Keep the file secret and keep a copy: whoever follows your catalogue trusts this key alone.`,
  )
}

export function loadKey(file: string): KeyObject {
  try {
    const key = createPrivateKey(readFileSync(file))
    if (key.asymmetricKeyType === 'ed25519') return key
  } catch {
    // said below
  }
  throw new BadCatalogueCommand(
    `${file} is no private Ed25519 key; make one with: npm run --silent pack -- key ${file}`,
  )
}

const publicBytes = (key: KeyObject): Buffer =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x!, 'base64url')
const nameOf = (key: KeyObject): string => sumOf(publicBytes(key)).slice(0, 16)

export function readTitles(given: readonly string[], folder: string): Localised {
  if (given.length === 0) return { en: basename(resolve(folder)) }
  return Object.fromEntries(
    given.map((one) => {
      const [, language, text] = /^([a-z]{2,3})=(.+)$/s.exec(one) ?? []
      if (!language || !text)
        throw new BadCatalogueCommand(
          `--title takes a language and a text, as en="Our packs": ${one}`,
        )
      return [language, text]
    }),
  )
}
