/**
 * What reports from outside cost a worker's start, in real Chromium: from the question to a stopped
 * worker to its answer.
 */
import { existsSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import type { StoredReport } from '../../src/model/stored-report.ts'
import { launchBrowser } from '../browser/launch.ts'
import { servePages } from '../browser/serve-pages.ts'
import { articlePage } from './article-page.ts'
import { makeReports } from './made-up-reports.ts'
import { median, round } from './statistics.ts'
import type { Row } from './table.ts'
import { loadApparatus, measureStoppedWorker } from './worker-time.ts'

const url = 'https://www.aljazeera.com/en/1000'
const starts = 9

/** By number of stored reports; null where the extension is not built. */
export async function measureReportStarts(
  dist: string,
  counts: readonly number[],
): Promise<Row[] | null> {
  if (!existsSync(dist)) return null
  const server = await servePages(({ pathname }) =>
    pathname === '/en/1000' ? { body: articlePage('en', 1000) } : null,
  )
  const rows: Row[] = []
  try {
    for (const count of counts) {
      const browser = await launchBrowser('chromium', { dist, port: server.port })
      try {
        const view = await browser.openView('src/ui/options/index.html')
        const apparatus = await loadApparatus(browser, view, url)
        await store(
          view,
          makeReports(count).map((report): StoredReport => ({
            ...report,
            id: report.url.slice('https://'.length),
            via: 'bench',
            seen: '2025-12-31T00:00:00Z',
          })),
        )
        const unfiled = await measureStoppedWorker(browser, view, apparatus, 1)
        await view.waitForFunction(isFiled, { timeout: 60_000, polling: 200 })
        const filed: number[] = []
        for (let i = 0; i < starts; i++)
          filed.push(await measureStoppedWorker(browser, view, apparatus, 1))
        rows.push({
          'stored reports': count,
          'first start, nothing filed, ms': round(unfiled),
          'start, median, ms': round(median(filed)),
          'least, ms': round(Math.min(...filed)),
        })
      } finally {
        await browser.close()
      }
    }
  } finally {
    await server.close()
  }
  return rows
}

/** Puts reports into the extension's database as if they had come from a feed. */
async function store(view: Page, reports: StoredReport[]): Promise<void> {
  await view.evaluate(
    (all) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('hashiya')
        opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')))
        opening.onsuccess = () => {
          const database = opening.result
          const write = database.transaction(
            [...database.objectStoreNames].filter(
              (name) => name === 'reports' || name === 'report-files',
            ),
            'readwrite',
          )
          for (const report of all) write.objectStore('reports').put(report)
          if (database.objectStoreNames.contains('report-files'))
            write.objectStore('report-files').add({ kind: 'all' })
          write.oncomplete = () => {
            database.close()
            resolve()
          }
        }
      }),
    reports,
  )
}

/**
 * Whether all is in segments; to be run in a page of the extension, hence without functions of its
 * own, which tsx would name by a helper that the page lacks.
 */
function isFiled(): Promise<boolean> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('hashiya')
    opening.onsuccess = () => {
      if (!opening.result.objectStoreNames.contains('report-files')) return resolve(true)
      const asking = opening.result.transaction('report-files').objectStore('report-files').getAll()
      asking.onsuccess = () =>
        resolve((asking.result as { kind: string }[]).every(({ kind }) => kind === 'segment'))
      opening.result.close()
    }
  })
}
