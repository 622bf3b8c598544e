/**
 * Reports in memory, found by words of their titles (BM25), by the names they are about, by outlet and by day.
 * Postings are typed arrays in compressed rows: term t's reports are postings[starts[t]] up to postings[starts[t + 1]].
 */
import type { ReportRecord } from '../model/knowledge.ts'
import { emptyKnowledge, type KnowledgeBase } from '../knowledge/knowledge-base.ts'
import { daysOfIso } from '../text/dates.ts'
import { fold } from '../text/fold.ts'
import { createPostings, type Postings } from './postings.ts'
import { termsInTitle, termsOfName, wordsOf } from './terms.ts'

/** Reports that a citation can resolve to and an article be related to. Reports are named by their place in `reports`. */
export interface ReportIndex {
  reports: readonly ReportRecord[]
  words: Postings
  names: Postings
  /** first and last day number of each report's date; 0 and 0 where unknown */
  firstDays: Int32Array
  lastDays: Int32Array
  /** by folded name of the outlet, without "the" */
  byOutlet: ReadonlyMap<string, readonly number[]>
  byUrl: ReadonlyMap<string, number>
  imprints: readonly Imprint[]
}

/** Where and by whom a report is published, in the forms that are compared. */
export interface Imprint {
  /** as comparableUrl gives it */
  address: string
  host: string
  /** folded name of the outlet, and what that says in brackets at its end; '' where it says nothing */
  outlet: string
  carried: string
}

/** `knowledge` lets names in one language find reports in another. A record without address or title is left out. */
export function createReportIndex(reports: readonly ReportRecord[], knowledge: KnowledgeBase = emptyKnowledge): ReportIndex {
  const usable = withoutRepeats(reports.filter(({ url, title }) => typeof url === 'string' && url !== '' && typeof title === 'string'))
  const firstDays = new Int32Array(usable.length), lastDays = new Int32Array(usable.length)
  const byOutlet = new Map<string, number[]>(), byUrl = new Map<string, number>(), imprints = usable.map(imprintOf)
  usable.forEach((report, i) => {
    const days = report.date ? daysOfIso(report.date) : null
    if (days) { firstDays[i] = days[0]; lastDays[i] = days[1] }
    for (const name of outletNamesOf(report)) {
      const list = byOutlet.get(name)
      if (list) list.push(i)
      else byOutlet.set(name, [i])
    }
    byUrl.set(imprints[i]!.address, i)
  })
  const words = createPostings(usable.map(({ title }) => wordsOf(title)))
  const names = createPostings(usable.map(({ title, entities = [], lang = 'en' }) => [...new Set([...entities.flatMap((name) => termsOfName(name, lang, knowledge)), ...termsInTitle(title, lang, knowledge)])]))
  return { reports: usable, words, names, firstDays, lastDays, byOutlet, byUrl, imprints }
}

function withoutRepeats(reports: readonly ReportRecord[]): ReportRecord[] {
  const seen = new Set<string>()
  return reports.filter(({ url }) => {
    const key = comparableUrl(url), isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

export const foldOutlet = (name: string): string => fold(name).replace(/^the /, '')

function imprintOf({ url, outlet }: ReportRecord): Imprint {
  const address = comparableUrl(url)
  return { address, host: hostIn(address), outlet: foldOutlet(outlet ?? ''), carried: foldOutlet(/\(([^()]+)\)\s*$/.exec(outlet ?? '')?.[1] ?? '') }
}

/** The host of a comparable address. */
const hostIn = (address: string): string => address.split(/[/:]/)[0] ?? ''

export const hostOf = (url: string): string => hostIn(comparableUrl(url))

/** The outlet's name, and what it says in brackets: "The Courier (Newswire)" carries the agency's piece. */
function outletNamesOf({ outlet }: ReportRecord): string[] {
  const parts = /^([^()]+)\(([^()]+)\)\s*$/.exec(outlet ?? '')
  return [...new Set((parts ? [outlet, parts[1]!, parts[2]!] : [outlet ?? '']).map(foldOutlet).filter(Boolean))]
}

/** An address without protocol, www, query, fragment and closing stroke. */
export function comparableUrl(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/[?#].*$/s, '').replace(/\/+$/, '').toLowerCase()
}
