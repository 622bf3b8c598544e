/** Reads a catalogue's file. Its form is told in docs/catalogue.md. */
import type { Catalogue, CatalogueEntry, PackAddition } from '../../model/catalogue.ts'
import { isLinkable } from './guard-addresses.ts'
import { aboutPack, coverage, localised } from './record-shapes.ts'
import {
  checksum,
  count,
  filled,
  isObject,
  listOf,
  Malformed,
  matching,
  nullable,
  object,
} from '../../model/shape.ts'

export const catalogueVersion = 1
/** Bytes of a catalogue's file. */
export const catalogueLimit = 4 << 20

/** The file is not a catalogue, or not as one must be. The message names the place. */
export class BadCatalogue extends Error {
  override name = 'BadCatalogue'
}
/** A catalogue of a later form than this program reads. */
export class NewerCatalogue extends Error {
  override name = 'NewerCatalogue'
}

const addition = object({
  version: aboutPack.version,
  since: aboutPack.version,
  url: filled,
  bytes: count,
  sha256: checksum,
})
const entry = object(
  {
    ...aboutPack,
    coverage,
    url: filled,
    bytes: count,
    sha256: checksum,
    entities: count,
    reports: count,
  },
  {
    headlines: count,
    differences: listOf(object({ from: checksum, url: filled, bytes: count, sha256: checksum })),
    additions: listOf(addition),
  },
)
const catalogue = object(
  { title: localised, packs: listOf(entry) },
  { key: nullable(matching(/^[A-Za-z0-9+/]{43}=$/)) },
)

/**
 * The catalogue in these bytes, which stood at `url`; addresses become whole ones. Throws
 * BadCatalogue, NewerCatalogue.
 */
export function readCatalogue(bytes: Uint8Array, url: string): Catalogue {
  const value = parse(bytes)
  if (!isObject(value) || !Number.isSafeInteger(value.hashiyaCatalogue))
    throw new BadCatalogue('hashiyaCatalogue')
  if ((value.hashiyaCatalogue as number) > catalogueVersion)
    throw new NewerCatalogue(`form ${String(value.hashiyaCatalogue)}`)
  try {
    catalogue(value, 'catalogue')
  } catch (error) {
    if (error instanceof Malformed) throw new BadCatalogue(error.message)
    throw error
  }
  const { title, key = null, packs } = value as unknown as Catalogue
  const ids = new Set(packs.map(({ id }) => id))
  if (ids.size !== packs.length) throw new BadCatalogue('catalogue.packs: an id twice')
  return { title, key, packs: packs.map((pack) => withAddress(pack, url)) }
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new BadCatalogue('no JSON')
  }
}

/** Only the known fields, with whole addresses. */
function withAddress(entry: CatalogueEntry, base: string): CatalogueEntry {
  const { id, version: number, title, description, languages, licence, coverage: days } = entry
  const { bytes, sha256, entities, reports, headlines, differences, additions } = entry
  return {
    id,
    version: number,
    title,
    description,
    languages,
    licence,
    coverage: days,
    url: wholeAddress(entry.url, base, `${id}.url`),
    bytes,
    sha256,
    entities,
    reports,
    ...(headlines !== undefined && { headlines }),
    ...(differences && {
      differences: differences.map((one, i) => ({
        from: one.from,
        url: wholeAddress(one.url, base, `${id}.differences[${i}].url`),
        bytes: one.bytes,
        sha256: one.sha256,
      })),
    }),
    ...(additions && {
      additions: additions.map((one, i) => toAddition(one, base, `${id}.additions[${i}].url`)),
    }),
  }
}

const toAddition = (
  { version, since, url, bytes, sha256 }: PackAddition,
  base: string,
  where: string,
): PackAddition => ({ version, since, url: wholeAddress(url, base, where), bytes, sha256 })

/** Https, or on the reader's own machine the same server as the catalogue itself. */
function wholeAddress(url: string, base: string, where: string): string {
  const whole = URL.canParse(url, base) ? new URL(url, base) : null
  if (!whole || !(isLinkable(whole.href) || whole.origin === new URL(base).origin))
    throw new BadCatalogue(`${where}: no https address`)
  return whole.href
}
