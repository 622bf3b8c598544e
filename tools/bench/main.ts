/**
 * npm run bench: builds, then measures sizes and speed of the build in Chromium, prints tables and
 * writes them to out/bench.json. About four minutes.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { parseOptions } from '../parse-options.ts'
import { launchBrowser } from '../browser/launch.ts'
import { servePages } from '../browser/serve-pages.ts'
import { articlePage, type BenchLanguage } from './article-page.ts'
import { loadAnalysis, measureAnalysis, measureCompromise } from './in-node.ts'
import { measureMarksTime } from './marks-time.ts'
import { writeNullExtension } from './null-extension.ts'
import { measureCosts } from './page-cost.ts'
import { measureSizes } from './sizes.ts'
import { round } from './statistics.ts'
import { against, tableOf, type Row } from './table.ts'
import { loadApparatus, measureStoppedWorker, measureWorker } from './worker-time.ts'

parseOptions(import.meta.filename, {})
const { status: built } = spawnSync(
  process.execPath,
  ['node_modules/.bin/tsx', 'tools/build/main.ts'],
  { stdio: 'inherit' },
)
if (built !== 0) process.exit(1)

const languages: BenchLanguage[] = ['ar', 'en']
/** The first is read and marked by the extension; the second is a site that nobody marks. */
const host = 'www.aljazeera.com'
const elsewhere = 'press.port-selwyn.example'
const urlOf = (lang: BenchLanguage, words: number, on = host) => `https://${on}/${lang}/${words}`
/** The same page, whose tree waits for a script that takes so many milliseconds. */
const slowUrlOf = (lang: BenchLanguage, words: number) => `${urlOf(lang, words)}/slow`
const slowness = 300
const results: Record<string, readonly Row[]> = {}

function report(title: string, rows: readonly Row[]): void {
  results[title] = rows
  console.log(`\n${title}\n${tableOf(rows)}`)
}

const began = performance.now()
const machine = {
  cpu: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
  node: process.version,
  load: round(loadavg()[0]!),
}

// a copy, so that a build made meanwhile changes nothing
rmSync('out/bench', { recursive: true, force: true })
mkdirSync('out/bench', { recursive: true })
cpSync('dist/chrome', 'out/bench/hashiya', { recursive: true })
writeNullExtension('out/bench/nothing', host)

report(
  'Sizes, bytes',
  measureSizes('out/bench/hashiya', ['dist/hashiya-chrome.zip', 'dist/hashiya-firefox.zip']).map(
    ({ what, bytes, gzip, limit }) => ({
      part: what,
      bytes,
      gzip: gzip ?? '',
      ...against(bytes, limit),
    }),
  ),
)

const server = await servePages(async ({ pathname }) => {
  if (pathname === '/slow.js') {
    await new Promise((later) => {
      setTimeout(later, slowness)
    })
    return { body: '', type: 'text/javascript' }
  }
  const [, lang, words, slow] = pathname.split('/')
  if ((lang !== 'ar' && lang !== 'en') || !words) return null
  const body = articlePage(lang, Number(words))
  return { body: slow ? body.replace('</body>', '<script src="/slow.js"></script></body>') : body }
})
const ours = await launchBrowser('chromium', { dist: 'out/bench/hashiya', port: server.port })
try {
  const nothing = await launchBrowser('chromium', { dist: 'out/bench/nothing', port: server.port })
  try {
    const rows: Row[] = []
    for (const [words, limit] of [
      [1000, 10],
      [10_000, 25],
    ] as const) {
      for (const lang of languages) {
        const costs = await measureCosts<'none' | 'empty' | 'hashiya'>(
          {
            none: { browser: nothing.puppeteer, url: urlOf(lang, words, elsewhere) },
            empty: { browser: nothing.puppeteer, url: urlOf(lang, words) },
            hashiya: { browser: ours.puppeteer, url: urlOf(lang, words) },
          },
          9,
          'hashiya',
        )
        const over = costs.hashiya.task - costs.empty.task
        rows.push({
          words,
          lang,
          'no content script': round(costs.none.task),
          'an empty one': round(costs.empty.task),
          Hashiya: round(costs.hashiya.task),
          'over the empty one': round(over),
          ...against(over, limit),
          'of it layout and style': round(
            costs.hashiya.layout + costs.hashiya.style - costs.empty.layout - costs.empty.style,
          ),
          layouts: `${costs.empty.layouts} → ${costs.hashiya.layouts}`,
        })
      }
    }
    report(
      'Cost of a page load, milliseconds of CPU on the main thread, worker warm, medians of 9',
      rows,
    )
  } finally {
    await nothing.close()
  }

  const view = await ours.openView('src/ui/options/index.html')
  const analysis = await loadAnalysis('out/bench/hashiya', 'out/bench/node')
  const analyses: Row[] = []
  const starts: Row[] = []
  for (const lang of languages) {
    const short = await loadApparatus(ours, view, urlOf(lang, 1000))
    const long = await loadApparatus(ours, view, urlOf(lang, 100_000))
    const time = await measureWorker(view, short, 40)
    const longTime = await measureWorker(view, long, 4)
    const inNode = measureAnalysis(short, analysis, 40)
    const compromise = lang === 'en' ? measureCompromise(short.document.text, 6) : null
    analyses.push({
      lang,
      'first, ms': round(time.first),
      'warm, ms': round(time.warm),
      'with reports': round(time.whole),
      ...against(time.whole, 8),
      'question to answer': round(time.answered),
      'in Node, warm, built as shipped': round(inNode),
      compromise: compromise ? `${round(compromise)} (× ${round(compromise / inNode)})` : '',
      '100,000 words': round(longTime.whole),
      'times 1,000': round(longTime.whole / time.whole),
      'at most': 120,
    })
    const url = urlOf(lang, 1000)
    const warm = await measureMarksTime(ours.puppeteer, url, 9)
    const cold = await measureMarksTime(ours.puppeteer, url, 5, () => ours.stopBackground())
    const slow = await measureMarksTime(ours.puppeteer, slowUrlOf(lang, 1000), 5, () =>
      ours.stopBackground(),
    )
    starts.push({
      lang,
      'stopped worker to answer': round(await measureStoppedWorker(ours, view, short, 7)),
      'navigation to marks': round(warm.fromNavigation),
      'page read to marks': round(warm.fromContent),
      'navigation to marks, worker stopped': round(cold.fromNavigation),
      'page read to marks, worker stopped': round(cold.fromContent),
      [`the same of a page that takes ${slowness} ms`]: round(slow.fromContent),
    })
  }
  report('Analysis of 1,000 words, milliseconds in the worker', analyses)
  report('Time to the reader, 1,000 words, milliseconds', starts)
  const browser = await ours.puppeteer.version()
  const seconds = round((performance.now() - began) / 1000, 0)
  console.log(
    `\n${machine.cpu}, Node ${machine.node}, ${browser}, load ${machine.load}; ${seconds} s`,
  )
  writeFileSync(
    'out/bench.json',
    JSON.stringify({ machine: { ...machine, browser }, seconds, results }, null, 2),
  )
} finally {
  await ours.close()
  await server.close()
}
