/** The difference between two editions of a pack, where it leads to the very bytes. */
import { gzipSync } from 'node:zlib'
import {
  applyDifference,
  BadDifference,
  layOutDifference,
  loadRecords,
  mostPutTogether,
  readDifference,
  renewDay,
  type PackDifference,
} from '../../src/knowledge/install/pack-difference.ts'
import type { EntityRecord } from '../../src/model/knowledge.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import { sumOf } from './sum-of.ts'

type Days = NonNullable<PackDifference['asof']>

/** A difference larger than this share of the whole file is not worth its work. */
const largestShare = 0.5

/**
 * The difference, packed; null where it is not much smaller than the whole, or does not give the
 * very file again: of packs with reports or further sections, of those that were not compiled by id,
 * and of those that another version of this program compiled.
 */
export async function makeDifference(
  before: Uint8Array<ArrayBuffer>,
  after: Uint8Array<ArrayBuffer>,
): Promise<Uint8Array | null> {
  if (Math.max(before.length, after.length) > mostPutTogether) return null
  const old = { first: before.slice().buffer, read: null }
  const fresh = { first: after.slice().buffer, read: null }
  const known = await loadRecords(old, wait)
  const wanted = await loadRecords(fresh, wait)
  const { manifest } = openPack(fresh.first)
  const days = { from: openPack(old.first).manifest.coverage?.to, to: manifest.coverage?.to }
  const asof = days.from && days.to && days.from !== days.to ? (days as Days) : null
  const isSame = (record: EntityRecord): boolean => {
    const one = known.get(record.id)
    return one !== undefined && asText(asof ? renewDay(one, asof) : one) === asText(record)
  }
  const text = layOutDifference({
    from: sumOf(before),
    manifest,
    ...(asof && { asof }),
    gone: [...known.keys()].filter((id) => !wanted.has(id)),
    put: [...wanted.values()].filter((record) => !isSame(record)),
  })
  const packed = new Uint8Array(gzipSync(text, { level: 9 }))
  if (packed.length > after.length * largestShare) return null
  try {
    const again = await applyDifference(old, await readDifference(packed), wait)
    return Buffer.from(again).equals(after) ? packed : null
  } catch (error) {
    if (error instanceof BadDifference) return null
    throw error
  }
}

const asText = (record: EntityRecord): string => JSON.stringify(record)
const wait = async (): Promise<void> => {}
