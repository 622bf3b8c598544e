/**
 * npm run measure:first-minute [-- --browser chromium|firefox] [--most NUMBER] [--each]
 * What a reader meets in the first minute, over saved pages in the languages that are read, each
 * opened in real Chromium and Firefox with the built extension as it is installed. --most takes
 * that many pages, evenly from the folder; --each prints every page too. The pages are not part of
 * the project: PAGES=folder names one, ../shared/pages is looked for otherwise. Needs npm run build.
 */
import { readFileSync } from 'node:fs'
import type { ExtensionBrowser } from '../../browser/extension-browser.ts'
import { launchBrowser } from '../../browser/launch.ts'
import { servePages } from '../../browser/serve-pages.ts'
import { parseOptions } from '../../parse-options.ts'
import { loadPageIndex } from '../page-index.ts'
import { columns } from './columns/list.ts'
import { visitPage } from './visit.ts'

const { values } = parseOptions(import.meta.filename, {
  browser: { type: 'string' },
  most: { type: 'string' },
  each: { type: 'boolean' },
})
const folder = process.env.PAGES ?? '../shared/pages'
const read = ['ar', 'en', 'fr', 'es']
const all = loadPageIndex(folder, 'PAGES')?.filter(({ lang }) => read.includes(lang))
if (!all) process.exit(0)
const step = Math.max(1, all.length / Number(values.most ?? all.length))
const lines = all.filter(
  (_line, index) => Math.floor(index / step) !== Math.floor((index - 1) / step),
)
const files = new Map(lines.map(({ url, file }) => [new URL(url).href, file]))
const names = (['chromium', 'firefox'] as const).filter(
  (name) => !values.browser || name === values.browser,
)

const server = await servePages((url) => {
  const file = files.get(url.href)
  // scripts of a saved page would load what is no longer there
  const headers = { 'content-security-policy': "script-src 'none'" }
  return file === undefined ? null : { body: readFileSync(`${folder}/${file}`), headers }
})
try {
  console.log(
    `| ${lines.length} pages | ${names.join(' | ')} |\n|---|${'---|'.repeat(names.length)}`,
  )
  const told: string[][] = []
  for (const name of names) {
    const browser = await launchBrowser(name, { port: server.port })
    try {
      told.push(await measureIn(browser))
    } finally {
      await browser.close()
    }
  }
  columns.forEach(({ name }, index) =>
    console.log(`| ${name} | ${told.map((sums) => sums[index]).join(' | ')} |`),
  )
} finally {
  await server.close()
}

/** What each column says of all pages in a browser. */
async function measureIn(browser: ExtensionBrowser): Promise<string[]> {
  const view = await browser.openView('src/ui/options/index.html')
  const figures: (number | null)[][] = []
  for (const [url, file] of files) {
    const visit = await visitPage(browser, view, url).catch((error: Error) => {
      console.error(`${file}: ${error.message}`)
      return null
    })
    if (!visit) continue
    const taken: (number | null)[] = []
    for (const column of columns) taken.push(await column.take(visit))
    await visit.page.close()
    figures.push(taken)
    if (values.each)
      console.error(`${file}: ${visit.state?.state ?? 'no script'} ${taken.join(' ')}`)
  }
  return columns.map(({ sum }, index) =>
    sum(
      figures.map((taken) => taken[index]!).filter((figure) => figure !== null),
      files.size,
    ),
  )
}
