/** A pack as the settings page shows it. */
import type { PackState } from '../../model/installed-pack.ts'
import { guardManifest } from '../../knowledge/install/guard-addresses.ts'
import type { Pack } from '../../knowledge/pack-file/pack.ts'
import type { Entry } from './shelf-entries.ts'

/** `openBundled`: gives the bundled pack of an id. */
export async function describeEntry(
  { id, on, installed, pack, trouble }: Entry,
  openBundled: (id: string) => Promise<Pack>,
): Promise<PackState> {
  if (!installed) {
    const { manifest, size } = pack ?? (await openBundled(id))
    return {
      ...manifest,
      entities: size.named,
      reports: size.reports,
      bytes: size.bytes,
      origin: 'bundled',
      url: null,
      catalogue: null,
      installed: null,
      on,
      trouble,
    }
  }
  const { manifest, entities, reports, bytes, url, catalogue, installed: since } = installed
  return {
    ...guardManifest(manifest),
    entities,
    reports,
    bytes,
    origin: 'installed',
    url,
    catalogue,
    installed: since,
    on,
    trouble,
  }
}
