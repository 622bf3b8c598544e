/** Reports from outside the packs in the real extension. */
import type { StoredReport } from '../../model/stored-report.ts'
import { emptyKnowledge, type KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { createAnswerStore } from '../../platform/database/answer-store.ts'
import { createStoredReports } from '../../platform/database/feed-store.ts'
import { createReportFiles } from '../../platform/database/report-files.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { loadLanguage } from '../state/load-language.wiring.ts'
import { loadSettings } from '../state/settings.wiring.ts'
import { loadFiled, type Filed } from './filed-reports.ts'
import { createReportNames } from './report-names.ts'
import { createReportsDesk } from './reports-desk.ts'
import { createTidying } from './tidying.ts'

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

export function tellAdded(reports: StoredReport[]): void {
  around.added(reports)
  tellChanged('reports')
}

export function tellGone(): void {
  around.gone()
  tellChanged('reports')
}

export const reportNames = createReportNames((task) => around.ask(task), loadLanguage)

export const reportsDesk = createReportsDesk({
  store: createStoredReports(getDatabase),
  answers: createAnswerStore(getDatabase),
  names: reportNames,
  isRemembering: async () => (await loadSettings()).remember,
  now: () => new Date().toISOString(),
  onAdded: tellAdded,
  onGone: tellGone,
})

const files = createReportFiles(getDatabase)

/**
 * The reports from outside that are searched along with the packs'. None where the database cannot
 * be had.
 */
export const loadFiledReports = (): Promise<Filed> =>
  loadFiled(files).catch(() => ({ parts: [], loose: [], spent: [] }))

export const tidySoon = createTidying(
  files,
  (time) =>
    new Promise((resolve) => {
      setTimeout(resolve, time)
    }),
)
