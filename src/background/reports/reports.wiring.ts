/**
 * Reports from outside the packs in the real extension: what feeds and online sources gave, and the
 * reader's memory of articles.
 */
import type { Apparatus } from '../../model/apparatus.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { SourceId } from '../../model/outward.ts'
import type { StoredReport } from '../../model/stored-report.ts'
import { emptyKnowledge, type KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { detectLanguage } from '../../languages/detect.ts'
import { createAnswerStore } from '../../platform/database/answer-store.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { createStoredReports, type StoredReports } from '../../platform/database/feed-store.ts'
import { createReportFiles, type ReportFiles } from '../../platform/database/report-files.ts'
import { normaliseAddress } from '../../reporting/terms/normalise-address.ts'
import { siteOf } from '../../reporting/terms/site-of.ts'
import { loadFiled, tidyFiled, type Filed } from './filed-reports.ts'
import { loadLanguage } from '../state/load-language.wiring.ts'
import { findNamesInTitle } from '../../analysis/find-names-in-title.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { memory, toMemory } from './reading-memory.ts'
import { loadSettings } from '../state/settings.wiring.ts'

/** What is needed of the rest of the background, given as the worker starts. */
interface Surroundings {
  /** reports are there that were not */
  added(reports: StoredReport[]): void
  /** some are no longer there */
  gone(): void
  ask<T>(task: (knowledge: KnowledgeBase) => T): Promise<T>
}

let around: Surroundings = {
  added: () => {},
  gone: () => {},
  ask: async (task) => task(emptyKnowledge),
}

/** To be called as the worker starts. */
export function followReports(surroundings: Surroundings): void {
  around = surroundings
}

const reportsKept: StoredReports = createStoredReports(getDatabase)

/** Tells the rest of the background of reports that were not there. */
export function tellAdded(reports: StoredReport[]): void {
  if (reports.length === 0) return
  around.added(reports)
  tellChanged('reports')
}

/** Tells the rest of the background that reports went. */
export function tellGone(): void {
  around.gone()
  tellChanged('reports')
}

/** The outlet that owns a host, as commonly written in English; null when no pack knows it. */
export const getOutlet = (host: string): Promise<string | null> =>
  around.ask((knowledge) => {
    const owner = knowledge.getOwnerOfHost(host)
    return owner ? (knowledge.getRecord(owner)?.labels.en ?? null) : null
  })

/** What a headline names. */
export async function findNames(title: string, lang: string | null): Promise<string[]> {
  await loadLanguage(lang ?? detectLanguage(title))
  return around.ask((knowledge) => findNamesInTitle(title, lang, knowledge))
}

/**
 * Reports that online sources gave, with their outlets as packs call them and what their headlines
 * name; kept, so that later articles find them. `isPrivate`: not kept.
 */
export async function keepReports(
  given: readonly { source: SourceId; report: ReportRecord }[],
  { isPrivate }: { isPrivate: boolean },
): Promise<StoredReport[]> {
  const seen = new Date().toISOString()
  const reports = await Promise.all(
    given.map(async ({ source, report }): Promise<StoredReport> => {
      const { hostname } = new URL(report.url)
      const outlet = await getOutlet(hostname)
      const named = await findNames(report.title, report.lang ?? null)
      return {
        ...report,
        id: normaliseAddress(report.url),
        outlet: outlet ?? report.outlet,
        domain: siteOf(report.url),
        entities: [...new Set([...(report.entities ?? []), ...named])],
        via: source,
        seen,
      }
    }),
  )
  if (isPrivate) return reports
  // what cannot be kept is shown all the same
  tellAdded(await reportsKept.add(reports).catch(() => []))
  return reports
}

const files: ReportFiles = createReportFiles(getDatabase)

/**
 * The reports from outside that are searched along with the packs'. None where the database cannot
 * be had.
 */
export const loadFiledReports = (): Promise<Filed> =>
  loadFiled(files).catch(() => ({ parts: [], loose: [], spent: [] }))

/** Milliseconds: until then the answer has left that the worker was started for. */
const afterAnswer = 2000
let tidying = false

/**
 * Files what came, when there is time; once for all that comes meanwhile. `packs`: those whose
 * names `knowledge` knows.
 */
export function tidySoon(knowledge: KnowledgeBase, packs: string): void {
  if (tidying) return
  tidying = true
  const pause = (time = 0) =>
    new Promise<void>((resolve) => {
      setTimeout(resolve, time)
    })
  void pause(afterAnswer)
    .then(async () => {
      tidying = false
      await tidyFiled(files, knowledge, packs, pause)
    })
    .catch(() => {
      // what is not filed now is filed at the next start
    })
}

/** Keeps an article in memory where the reader wants it. */
export async function remember(apparatus: Apparatus): Promise<void> {
  if (!(await loadSettings()).remember) return
  const report = toMemory(apparatus, new Date().toISOString())
  if (report) tellAdded(await reportsKept.add([report]))
}

export const countMemory = async (): Promise<number> => reportsKept.count(memory)

export async function forgetMemory(): Promise<null> {
  await reportsKept.removeVia(memory)
  tellGone()
  return null
}

const givers: SourceId[] = ['gdelt', 'guardian', 'wikipedia']

/** How many reports of online sources are kept. */
export async function countGiven(): Promise<number> {
  const reports = reportsKept
  const counts = await Promise.all(givers.map((source) => reports.count(source)))
  return counts.reduce((sum, count) => sum + count, 0)
}

/** Removes them, and every answer that was kept to be used again. */
export async function forgetGiven(): Promise<null> {
  const reports = reportsKept
  await Promise.all([
    ...givers.map((source) => reports.removeVia(source)),
    createAnswerStore(getDatabase).clear(),
  ])
  tellGone()
  return null
}

/** What is too old to be kept goes, whether or not anything new comes. */
export const dropOldReports = async (): Promise<void> => reportsKept.prune(new Date().toISOString())
