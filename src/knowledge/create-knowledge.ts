import type { Candidate, NameHit, RecordKey } from '../model/annotation.ts'
import type { EntityRecord, Note, ReportRecord } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import { createNameFinder, type FoundName } from './gazetteer/find-names.ts'
import { ALIAS, COMMON, recordOf } from './gazetteer/name-index.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { Pack } from './open-pack.ts'
import { DamagedPack, PackError } from './pack-errors.ts'

/** Weight of a record that states none. */
const USUAL_PRIOR = 0.5
/** A common word («الأمل», "Target") seldom stands for the thing that bears it. */
const COMMON_SHARE = 0.3
const ALIAS_SHARE = 0.9
/** What is asked for may lead on to more, and that to more again; a task that still misses something then is answered as it stands. */
const MOST_ROUNDS = 10
/** UTF-16 units: longer than headlines and names. */
const LONG = 500

/** The packs together. `order`: ids, the reader's preferred first; packs that it does not name come last, in their own order. */
export function createKnowledge(packs: readonly Pack[], order: readonly string[] = []): KnowledgeBase {
  const rank = (pack: Pack) => { const place = order.indexOf(pack.manifest.id); return place < 0 ? order.length : place }
  const sorted = [...packs].sort((a, b) => rank(a) - rank(b)), find = createNameFinder(sorted.map((pack) => pack.index))
  const byId = new Map(sorted.map((pack) => [pack.manifest.id, pack]))
  const countMissed = () => sorted.reduce((sum, pack) => sum + pack.getMissed(), 0)
  let reports: readonly ReportRecord[] | null = null
  /** what was found last in a long text: a task that is done again asks for the same */
  let last: { text: string; found: readonly FoundName[] } | null = null
  const findAgain = (text: string): readonly FoundName[] => {
    if (text.length < LONG) return find(text)
    if (last?.text !== text) last = { text, found: find(text) }
    return last.found
  }

  const getRecord = ({ pack: packId, id }: RecordKey): EntityRecord | null => {
    const pack = byId.get(packId), number = pack?.getRecordNumber(id) ?? null
    return pack && number !== null ? pack.getRecordAt(number) : null
  }
  const findNames = (text: string): NameHit[] => findAgain(text).flatMap((found) => toHit(text, found, sorted) ?? [])
  const complete = async <T>(task: () => T): Promise<T> => {
    for (let round = 1; ; round++) {
      const missed = countMissed()
      try {
        const result = task()
        if (countMissed() === missed || round === MOST_ROUNDS) return result
      } catch (error) {
        // a half answer may lead anywhere
        if (countMissed() === missed || round === MOST_ROUNDS) throw error
      }
      await Promise.all(sorted.map(loadMissed))
    }
  }
  return {
    findNames,
    getRecord,
    getNote(key): Note | null {
      const record = getRecord(key), pack = byId.get(key.pack)
      return record && pack ? { pack: key.pack, packTitle: pack.manifest.title, record } : null
    },
    getOwnerOfHost(host) {
      for (const name of hostsAbove(host)) {
        for (const pack of sorted) {
          const number = pack.getRecordNumberOfHost(name)
          const record = number === null ? null : pack.getRecordAt(number)
          if (record) return { pack: pack.manifest.id, id: record.id }
        }
      }
      return null
    },
    reports: () => reports ??= sorted.flatMap((pack) => Array.from({ length: pack.size.reports }, (_, number) => pack.getReportAt(number))),
    complete,
    async prepare(text) {
      if (sorted.some(({ size }) => size.residentBytes < size.bytes)) await complete(() => findNames(text))
    },
  }
}

async function loadMissed(pack: Pack): Promise<void> {
  try {
    await pack.load()
  } catch (error) {
    throw error instanceof PackError ? new DamagedPack(pack.manifest.id, error.message) : error
  }
}

const knownNames = new WeakMap<EntityRecord, ReadonlySet<string>>()

/** Folded labels, aliases and hints of a record. */
function foldedNamesOf(record: EntityRecord): ReadonlySet<string> {
  let names = knownNames.get(record)
  if (!names) {
    const { labels, aliases, hints = {} } = record
    knownNames.set(record, names = new Set([...Object.values(labels), ...Object.values(aliases).flat(), ...Object.values(hints).flat()].map((name) => fold(name))))
  }
  return names
}

/** Null when no record bears these very letters: two names with one fingerprint. */
function toHit(text: string, { start, end, hint, restored, postings }: FoundName, packs: readonly Pack[]): NameHit | null {
  const folded = fold((restored ? 'ا' : '') + text.slice(start, end))
  const bearing = postings.flatMap(({ index, posting }) => {
    const record = packs[index]!.getRecordAt(recordOf(posting))
    return record && foldedNamesOf(record).has(folded) ? [{ index, posting, record }] : []
  })
  if (bearing.length === 0) return null
  const candidates = bearing.map(({ index, posting, record: { id, type, kind, prior = USUAL_PRIOR, facts = [] } }): Candidate & { facts: number } => {
    const score = prior * (posting & COMMON ? COMMON_SHARE : 1) * (posting & ALIAS ? ALIAS_SHARE : 1)
    return { pack: packs[index]!.manifest.id, id, type, kind, score, facts: facts.length }
  })
  candidates.sort((a, b) => b.score - a.score || b.facts - a.facts)
  return {
    start, end, hint, candidates: candidates.map(({ facts: _, ...candidate }) => candidate),
    ...(bearing.every(({ posting }) => posting & COMMON) && { common: true }),
  }
}

/** "www.bbc.co.uk": itself, then each domain above it that still has two labels. */
function hostsAbove(host: string): string[] {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.')
  return labels.slice(0, -1).map((_, i) => labels.slice(i).join('.'))
}
