/**
 * Reports in memory, found by words and numbers of their titles (BM25), by the names they are about, by outlet, by address and by day.
 * Reports are named by their place in `reports`, which never changes. What is added later is searched along at once.
 */
import type { ReportRecord } from '../model/knowledge.ts'
import { emptyKnowledge, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { daysOfIso } from '../text/dates.ts'
import { imprintOf, outletKeys, outletOpenings, type Imprint } from './imprint.ts'
import { createPostings, mergePostings, type Postings } from './postings.ts'
import { namesOfReport, wordsOfReport } from './terms-of-report.ts'

/** Reports that a citation can resolve to and an article be related to. */
export interface ReportIndex {
  readonly reports: readonly ReportRecord[]
  readonly imprints: readonly Imprint[]
  /** first and last day number of each report's date; 0 and 0 where unknown */
  readonly firstDays: readonly number[]
  readonly lastDays: readonly number[]
  readonly words: readonly Postings[]
  readonly names: readonly Postings[]
  /** by folded name of the outlet, without "the" */
  readonly byOutlet: ReadonlyMap<string, readonly number[]>
  /** by the first words of the outlet's name */
  readonly byOpening: ReadonlyMap<string, readonly number[]>
  /** by normalised address */
  readonly byUrl: ReadonlyMap<string, number>
  /** records of one piece, by folded title */
  readonly byPiece: ReadonlyMap<string, readonly number[]>
  /** Takes in reports that came later; one that is there by address is left as it is. Gives how many were new. */
  add(reports: readonly ReportRecord[]): number
}

/** From so many added reports on, and so large a share of all, they are merged with the others. */
const mergeFrom = 512, mergeShare = 0.1

/** `knowledge` lets names in one language find reports in another. A record without address or title is left out. */
export function createReportIndex(reports: readonly ReportRecord[], knowledge: KnowledgeBase = emptyKnowledge): ReportIndex {
  const kept: ReportRecord[] = [], imprints: Imprint[] = [], firstDays: number[] = [], lastDays: number[] = []
  const byOutlet = new Map<string, number[]>(), byOpening = new Map<string, number[]>(), byUrl = new Map<string, number>(), byPiece = new Map<string, number[]>()
  const words: Postings[] = [], names: Postings[] = []

  /** Everything but the postings; false when it is there already. */
  const file = (report: ReportRecord): boolean => {
    const imprint = imprintOf(report), number = kept.length
    if (byUrl.has(imprint.address)) return false
    const days = report.date ? daysOfIso(report.date) : null
    kept.push(report)
    imprints.push(imprint)
    firstDays.push(days?.[0] ?? 0)
    lastDays.push(days?.[1] ?? 0)
    byUrl.set(imprint.address, number)
    for (const key of outletKeys(imprint)) push(byOutlet, key, number)
    for (const key of outletOpenings(imprint)) push(byOpening, key, number)
    if (imprint.piece) push(byPiece, imprint.piece, number)
    return true
  }
  const add = (more: readonly ReportRecord[]): number => {
    const from = kept.length
    for (const report of more) if (typeof report.url === 'string' && report.url !== '' && typeof report.title === 'string') file(report)
    const added = kept.slice(from)
    if (added.length === 0) return 0
    words.push(createPostings(added.map(wordsOfReport), from))
    names.push(createPostings(added.map((report) => namesOfReport(report, knowledge)), from))
    for (const lists of [words, names]) tidy(lists, kept.length)
    return added.length
  }
  add(reports)
  return { reports: kept, imprints, firstDays, lastDays, words, names, byOutlet, byOpening, byUrl, byPiece, add }
}

/** Small lists become one second list; that joins the first when it has grown. */
function tidy(lists: Postings[], size: number): void {
  while (lists.length > 2) lists.push(mergePostings(...(lists.splice(-2) as [Postings, Postings])))
  const second = lists[1]
  if (second && (second.size >= Math.max(mergeFrom, size * mergeShare))) lists.splice(0, 2, mergePostings(lists[0]!, second))
}

function push(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key)
  if (list) list.push(number)
  else map.set(key, [number])
}
