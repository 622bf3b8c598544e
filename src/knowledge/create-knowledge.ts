import type { Candidate, NameHit, RecordKey } from '../model/annotation.ts'
import type { EntityRecord, Note, ReportRecord } from '../model/knowledge.ts'
import { fold } from '../text/fold.ts'
import { createNameFinder, type FoundName } from './gazetteer/find-names.ts'
import { ALIAS, COMMON, recordOf } from './gazetteer/name-index.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import type { Pack } from './open-pack.ts'

/** Weight of a record that states none. */
const USUAL_PRIOR = 0.5
/** A common word («الأمل», "Target") seldom stands for the thing that bears it. */
const COMMON_SHARE = 0.3
const ALIAS_SHARE = 0.9

/** The packs together. `order`: ids, the reader's preferred first; packs that it does not name come last, in their own order. */
export function createKnowledge(packs: readonly Pack[], order: readonly string[] = []): KnowledgeBase {
  const rank = (pack: Pack) => { const place = order.indexOf(pack.manifest.id); return place < 0 ? order.length : place }
  const sorted = [...packs].sort((a, b) => rank(a) - rank(b)), find = createNameFinder(sorted.map((pack) => pack.index))
  const byId = new Map(sorted.map((pack) => [pack.manifest.id, pack]))
  let reports: readonly ReportRecord[] | null = null

  const getRecord = ({ pack: packId, id }: RecordKey): EntityRecord | null => {
    const pack = byId.get(packId), number = pack?.getRecordNumber(id) ?? null
    return pack && number !== null ? pack.getRecordAt(number) : null
  }
  return {
    findNames: (text) => find(text).flatMap((found) => toHit(text, found, sorted) ?? []),
    getRecord,
    getNote(key): Note | null {
      const record = getRecord(key), pack = byId.get(key.pack)
      return record && pack ? { pack: key.pack, packTitle: pack.manifest.title, record } : null
    },
    getOwnerOfHost(host) {
      for (const name of hostsAbove(host)) {
        for (const pack of sorted) {
          const number = pack.getRecordNumberOfHost(name)
          if (number !== null) return { pack: pack.manifest.id, id: pack.getRecordAt(number).id }
        }
      }
      return null
    },
    reports: () => reports ??= sorted.flatMap((pack) => Array.from({ length: pack.size.reports }, (_, number) => pack.getReportAt(number))),
  }
}

/** Null when no record bears these very letters: two names with one fingerprint. */
function toHit(text: string, { start, end, hint, restored, postings }: FoundName, packs: readonly Pack[]): NameHit | null {
  const folded = fold((restored ? 'ا' : '') + text.slice(start, end))
  const bearing = postings.filter(({ index, posting }) => packs[index]!.getFoldedNames(recordOf(posting)).has(folded))
  if (bearing.length === 0) return null
  const candidates = bearing.map(({ index, posting }): Candidate & { facts: number } => {
    const { id, type, kind, prior = USUAL_PRIOR, facts = [] } = packs[index]!.getRecordAt(recordOf(posting))
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
