/**
 * Reports from outside the packs: what feeds and online sources gave, and the reader's memory of
 * articles.
 */
import type { Apparatus } from '../../model/apparatus.ts'
import type { ReportRecord } from '../../model/knowledge.ts'
import type { SourceId } from '../../model/outward.ts'
import type { StoredReport } from '../../model/stored-report.ts'
import type { StoredReports } from '../../platform/database/feed-store.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { siteOf } from '../../reporting/terms/site-of.ts'
import { memory, toMemory } from './reading-memory.ts'
import type { ReportNames } from './report-names.ts'

export interface ReportsDeskDependencies {
  store: StoredReports
  /** kept answers of online sources */
  answers: { clear(): Promise<void> }
  names: ReportNames
  /** whether the reader wants opened articles remembered */
  isRemembering(): Promise<boolean>
  /** ISO date and time */
  now(): string
  /** reports are there that were not */
  onAdded(reports: StoredReport[]): void
  /** some are no longer there */
  onGone(): void
}

/** A report and the online source that gave it. */
export interface GivenReport {
  source: SourceId
  report: ReportRecord
}

export interface ReportsDesk {
  /**
   * Reports that online sources gave, with their outlets as packs call them and what their
   * headlines name; kept, so that later articles find them. `isPrivate`: not kept.
   */
  keep(
    given: readonly GivenReport[],
    { isPrivate }: { isPrivate: boolean },
  ): Promise<StoredReport[]>
  /** Keeps an article in memory where the reader wants it. */
  remember(apparatus: Apparatus): Promise<void>
  countMemory(): Promise<number>
  forgetMemory(): Promise<null>
  /** How many reports of online sources are kept. */
  countGiven(): Promise<number>
  /** Removes them, and every answer that was kept to be used again. */
  forgetGiven(): Promise<null>
  /** Removes what is too old to be kept, whether or not anything new comes. */
  dropOld(): Promise<void>
}

/** The online sources that give reports. */
const givers: SourceId[] = ['gdelt', 'guardian', 'wikipedia']

export function createReportsDesk(dependencies: ReportsDeskDependencies): ReportsDesk {
  const { store, answers, names, isRemembering, now, onGone } = dependencies
  const tellAdded = (reports: StoredReport[]) => {
    if (reports.length > 0) dependencies.onAdded(reports)
  }
  return {
    async keep(given, { isPrivate }) {
      const seen = now()
      const reports = await Promise.all(given.map((one) => toStored(one, seen, names)))
      if (isPrivate) return reports
      // what cannot be kept is shown all the same
      tellAdded(await store.add(reports).catch(() => []))
      return reports
    },
    async remember(apparatus) {
      if (!(await isRemembering())) return
      const report = toMemory(apparatus, now())
      if (report) tellAdded(await store.add([report]))
    },
    countMemory: () => store.count(memory),
    async forgetMemory() {
      await store.removeVia(memory)
      onGone()
      return null
    },
    async countGiven() {
      const counts = await Promise.all(givers.map((source) => store.count(source)))
      return counts.reduce((sum, count) => sum + count, 0)
    },
    async forgetGiven() {
      await Promise.all([...givers.map((source) => store.removeVia(source)), answers.clear()])
      onGone()
      return null
    },
    dropOld: () => store.prune(now()),
  }
}

/** `seen`: ISO date and time. */
async function toStored(
  { source, report }: GivenReport,
  seen: string,
  { getOutlet, findNames }: ReportNames,
): Promise<StoredReport> {
  const outlet = await getOutlet(new URL(report.url).hostname)
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
}
