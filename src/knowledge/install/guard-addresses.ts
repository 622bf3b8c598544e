/**
 * Addresses of packs from outside: only https may become a link; any other becomes empty, which is
 * shown as plain words.
 */
import type { EntityRecord, PackManifest, ReportRecord, SourceRef } from '../../model/knowledge.ts'
import { onceFor } from '../../text/once.ts'
import type { Pack } from '../pack-file/pack.ts'

/**
 * A name before the host ("https://paper.example@other.example/") is none that a reader needs, and
 * would be taken for the host.
 */
export const isLinkable = (url: string): boolean => /^https:\/\/[^/\s?#@\\]+(?:[/?#]|$)/i.test(url)

const guarded = (url: string): string => (isLinkable(url) ? url : '')
const guardedSource = <T extends SourceRef | null>(source: T): T =>
  source && { ...source, url: guarded(source.url) }

function guardRecord(record: EntityRecord): EntityRecord {
  return {
    ...record,
    ...(record.facts && {
      facts: record.facts.map((fact) => ({ ...fact, source: guardedSource(fact.source) })),
    }),
    ...(record.positions && {
      positions: record.positions.map((position) => ({
        ...position,
        source: guardedSource(position.source),
      })),
    }),
  }
}

export const guardManifest = (manifest: PackManifest): PackManifest => ({
  ...manifest,
  credits: manifest.credits.map((credit) => ({ ...credit, url: guarded(credit.url) })),
  ...(manifest.sources && {
    sources: Object.fromEntries(
      Object.entries(manifest.sources).map(([key, source]) => [key, guardedSource(source)]),
    ),
  }),
})

/** The same pack with its records guarded as they are asked for. */
export function guardAddresses(pack: Pack): Pack {
  const getGuarded = onceFor(guardRecord)
  return {
    ...pack,
    manifest: guardManifest(pack.manifest),
    getRecordAt(number) {
      const record = pack.getRecordAt(number)
      return record && getGuarded(record)
    },
    getReportAt: (number) => {
      const report = pack.getReportAt(number)
      return { ...report, url: guarded(report.url) }
    },
  }
}

/** How many addresses of a record will be no links. Its shape must have been checked. */
export function countUnlinked(record: object): number {
  const { url, facts = [], positions = [] } = record as Partial<EntityRecord & ReportRecord>
  const addresses = [
    ...(url === undefined ? [] : [url]),
    ...[...facts, ...positions].flatMap(({ source }) => (source ? [source.url] : [])),
  ]
  return addresses.filter((address) => !isLinkable(address)).length
}
