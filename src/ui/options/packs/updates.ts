import type { Catalogue, CatalogueEntry } from '../../../model/catalogue.ts'
import type { PackState } from '../../../model/installed-pack.ts'
import { compareVersions } from '../../../model/pack-version.ts'

/**
 * How a pack of a catalogue stands to the one of its id that is here: not here, here in an older
 * version, or here in this one or a later.
 */
export function compareEntry(
  { id, version }: CatalogueEntry,
  packs: readonly PackState[],
): { state: 'absent' } | { state: 'older' | 'current'; present: PackState } {
  const present = packs.find((pack) => pack.id === id)
  if (!present) return { state: 'absent' }
  return { state: compareVersions(present.version, version) < 0 ? 'older' : 'current', present }
}

/** What a catalogue has in a later version than is here. */
export const findUpdates = (
  { packs: entries }: Catalogue,
  packs: readonly PackState[],
): CatalogueEntry[] => entries.filter((entry) => compareEntry(entry, packs).state === 'older')
