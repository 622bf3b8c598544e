import type { Candidate, NameHit } from '../model/annotation.ts'
import { atOnce, inOnePart } from '../model/in-parts.ts'
import type { RecordKey } from '../model/record-key.ts'
import type { EntityRecord, ReportRecord } from '../model/knowledge.ts'
import { describeOn } from './offices/compose-person.ts'
import { composeRecord } from './offices/compose-record.ts'
import { createNameFinder, type NameFinder } from './gazetteer/find-names.ts'
import type { FoundNames } from './gazetteer/found-names.ts'
import { hintBit } from './gazetteer/name-index.ts'
import { restoredBit } from './gazetteer/readings.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { particles } from '../languages/words-in-packs.ts'
import { createBearers, joinBearers, type GetBearers, type NameBearers } from './name-bearers.ts'
import type { Pack } from './pack-file/pack.ts'
import { countMissed, createRuns } from './run-in-parts.ts'

/** UTF-16 units: longer than headlines and names. */
const longText = 500

/**
 * The packs together. `order`: ids, the reader's preferred first; packs that it does not name come
 * last, in their own order.
 */
export function createKnowledge(
  packs: readonly Pack[],
  order: readonly string[] = [],
): KnowledgeBase {
  const rank = (pack: Pack) => {
    const place = order.indexOf(pack.manifest.id)
    return place < 0 ? order.length : place
  }
  const sorted = [...packs].sort((a, b) => rank(a) - rank(b))
  const byId = new Map(sorted.map((pack) => [pack.manifest.id, pack]))
  const findNames = createHits(sorted)
  const runInParts = createRuns(sorted)
  const runWithRecords: KnowledgeBase['runWithRecords'] = (task) =>
    runInParts(
      () => inOnePart(task),
      async (work) => atOnce(work),
    )
  const matters = sorted.flatMap(({ manifest: { id, matter } }) =>
    matter ? [{ pack: id, together: matter.together }] : [],
  )
  let reports: readonly ReportRecord[] | null = null
  const getRecord = ({ pack: packId, id }: RecordKey): EntityRecord | null => {
    const pack = byId.get(packId)
    const number = pack?.getRecordNumber(id) ?? null
    return pack && number !== null ? pack.getRecordAt(number) : null
  }
  return {
    findNames,
    getRecord,
    getNote: createNotes(byId, getRecord),
    getOwnerOfHost: (host) => findOwner(host, sorted),
    matters: () => matters,
    reports: () =>
      (reports ??= sorted.flatMap((pack) =>
        Array.from({ length: pack.size.reports }, (_, number) => pack.getReportAt(number)),
      )),
    runWithRecords,
    runInParts,
    async loadRecordsOf(text) {
      if (sorted.some(({ size }) => size.residentBytes < size.bytes))
        await runWithRecords(() => findNames(text))
    },
  }
}

/** KnowledgeBase.getNote */
function createNotes(
  packs: ReadonlyMap<string, Pack>,
  getRecord: KnowledgeBase['getRecord'],
): KnowledgeBase['getNote'] {
  /**
   * notes made of offices and short facts, each made once for as long as its record is kept: names
   * that several bear ask for all of them, in every step
   */
  const composed = new WeakMap<EntityRecord, EntityRecord>()
  const compose = (found: EntityRecord, { manifest }: Pack): EntityRecord => {
    const known = composed.get(found)
    if (known) return known
    let isWhole = true
    const record = composeRecord(found, manifest, (id) => {
      const office = getRecord({ pack: manifest.id, id })
      if (!office) isWhole = false
      return office
    })
    if (isWhole) composed.set(found, record)
    return record
  }
  return (key, day) => {
    const found = getRecord(key)
    const pack = packs.get(key.pack)
    if (!found || !pack) return null
    const record = compose(found, pack)
    const { manifest } = pack
    const getOffice = (id: string) => getRecord({ pack: manifest.id, id })
    return {
      pack: key.pack,
      packTitle: manifest.title,
      record: day ? describeOn(day, record, manifest, getOffice) : record,
    }
  }
}

/** Finds the names of the packs in a text. */
function createHits(packs: readonly Pack[]): (text: string) => NameHit[] {
  const find = createNameFinder(packs.map((pack) => pack.index))
  const bearersOf = packs.map((pack) => createBearers(pack))
  /**
   * the names of the last long text, once all their records were in memory: a task that runs again
   * asks for the same
   */
  let last: { text: string; hits: readonly NameHit[] } | null = null
  const matchesIn = keepMatches(find)
  return (text) => {
    if (last?.text === text) return [...last.hits]
    const missed = countMissed(packs)
    const hits = toHits(text, matchesIn(text), bearersOf)
    if (text.length >= longText && countMissed(packs) === missed) last = { text, hits: [...hits] }
    return hits
  }
}

/**
 * The same finder, which looks only once where it is asked for the same text again: a task that runs
 * again once records are loaded. What it found stands in the finder's memory until the next text.
 */
function keepMatches(find: NameFinder): NameFinder {
  let kept: { text: string; found: FoundNames } | null = null
  return (text) => {
    if (kept?.text === text) return kept.found
    // what is kept is gone as soon as the finder begins, even where it fails
    kept = null
    const found = find(text)
    kept = { text, found }
    return found
  }
}

function findOwner(host: string, packs: readonly Pack[]): RecordKey | null {
  for (const name of hostsAbove(host)) {
    for (const pack of packs) {
      const number = pack.getRecordNumberOfHost(name)
      const record = number === null ? null : pack.getRecordAt(number)
      if (record) return { pack: pack.manifest.id, id: record.id }
    }
  }
  return null
}

/**
 * The hits among the matches: where no record bears these very letters, two names had one
 * fingerprint.
 */
function toHits(text: string, found: FoundNames, bearersOf: readonly GetBearers[]): NameHit[] {
  const hits: NameHit[] = []
  const { count, starts, ends, kinds } = found
  for (let n = 0; n < count; n++) {
    const { candidates, common } = getBearersOf(text, found, n, bearersOf)
    const start = starts[n]!
    const end = ends[n]!
    const hint = (kinds[n]! & hintBit) !== 0
    const swallowed = (kinds[n]! & restoredBit) !== 0
    if (candidates.length > 0 && !isOtherWord(text, start, end, candidates))
      hits.push({
        start,
        end,
        hint,
        candidates,
        ...(common && { common }),
        ...(swallowed && { swallowed }),
      })
  }
  return hits
}

/**
 * «السيول» (floods) is not «سيول» (Seoul), «الجبيل» not «جبيل»: a town that is named without an
 * article has none in the text.
 */
function isOtherWord(
  text: string,
  start: number,
  end: number,
  [best]: readonly Candidate[],
): boolean {
  const { article } = particles
  return (
    best!.kind === 'city' &&
    start >= article.length &&
    text.startsWith(article, start - article.length) &&
    !text.slice(start, end).includes(' ')
  )
}

function getBearersOf(
  text: string,
  { starts, ends, kinds, from, indexes, slots, accepted }: FoundNames,
  n: number,
  bearersOf: readonly GetBearers[],
): NameBearers {
  const start = starts[n]!
  const end = ends[n]!
  const alif = (kinds[n]! & restoredBit) !== 0
  const at = from[n]!
  const to = from[n + 1]!
  const first = bearersOf[indexes[at]!]!(slots[at]!, accepted[at]!, text, start, end, alif)
  if (to === at + 1) return first
  const bearers = [...first.bearers]
  for (let source = at + 1; source < to; source++)
    bearers.push(
      ...bearersOf[indexes[source]!]!(slots[source]!, accepted[source]!, text, start, end, alif)
        .bearers,
    )
  return joinBearers('', bearers, 0)
}

/** "www.bbc.co.uk": itself, then each domain above it that still has two labels. */
function hostsAbove(host: string): string[] {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'))
}
