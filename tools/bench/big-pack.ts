/**
 * npx tsx tools/bench/big-pack.ts [RUNS]: what a pack of a million names costs the shipped
 * extension in Chromium. Wants a build in dist/chrome (npm run build), about three minutes and 3
 * GB. Writes out/big-pack.json.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { resolve } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'
import { parseOptions } from '../parse-options.ts'
import type { ExtensionBrowser } from '../browser/extension-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { servePages } from '../browser/serve-pages.ts'
import { articlePage, type BenchLanguage } from './article-page.ts'
import { makeBigPack } from './big-pack-file.ts'
import { median, round } from './statistics.ts'
import { against, tableOf, type Row } from './table.ts'
import { loadApparatus, measureStoppedWorker, measureWorker } from './worker-time.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

const names = 1_000_000
const {
  positionals: [given = '9'],
} = parseOptions(import.meta.filename, {}, { words: 1 })
const runs = Number(given)
const host = 'www.aljazeera.com'
const id = 'a-million'
/** What is aimed for: milliseconds more than without it, milliseconds in all, megabytes more. */
const aims = { more: 10, cold: 75, memory: 10 }
const mb = 1 << 20

const { file, from } = await makeBigPack(names)
rmSync('out/big-pack', { recursive: true, force: true })
mkdirSync('out/big-pack', { recursive: true })
cpSync('dist/chrome', 'out/big-pack/hashiya', { recursive: true })
const path = resolve('out/big-pack', `${id}.pack`)
writeFileSync(path, new Uint8Array(file))
console.log(`${round(file.byteLength / mb)} MB, ${from}`)

const server = await servePages(({ pathname }) => ({
  body: articlePage(pathname.slice(1) as BenchLanguage, 1000),
}))
const browser = await launchBrowser('chromium', { dist: 'out/big-pack/hashiya', port: server.port })
const rows: Row[] = []
try {
  const view = await browser.openView('src/ui/options/index.html')
  const installed = await install(view)
  console.log(`installed in ${round(installed / 1000)} s`)
  for (const lang of ['en', 'ar'] as const) {
    const apparatus = await loadApparatus(browser, view, `https://${host}/${lang}`)
    const times: Record<'with' | 'without', number[]> = { with: [], without: [] }
    const memory: Record<'with' | 'without', number[]> = { with: [], without: [] }
    let warm = 0
    for (let run = 0; run < runs; run++) {
      // alternately, so that both have the same share of what else the machine does
      for (const side of ['without', 'with'] as const) {
        await use(view, side === 'with')
        times[side].push(await measureStoppedWorker(browser, view, apparatus, 1))
        memory[side].push(await readMemory(browser))
        if (run === runs - 1 && side === 'with')
          warm = (await measureWorker(view, apparatus, 20)).whole
      }
    }
    const more = median(times.with) - median(times.without)
    const bytes = median(memory.with) - median(memory.without)
    rows.push({
      lang,
      what: 'stopped worker to answer without it, ms',
      measured: round(median(times.without)),
      least: round(Math.min(...times.without)),
      ...against(median(times.without), aims.cold),
    })
    rows.push({
      lang,
      what: 'with it, ms',
      measured: round(median(times.with)),
      least: round(Math.min(...times.with)),
      ...against(median(times.with), aims.cold),
    })
    rows.push({
      lang,
      what: 'more with it, ms',
      measured: round(more),
      least: round(Math.min(...times.with) - Math.min(...times.without)),
      ...against(more, aims.more),
    })
    rows.push({
      lang,
      what: 'warm analysis with it, ms',
      measured: round(warm),
      least: '',
      ...against(warm, null),
    })
    rows.push({
      lang,
      what: 'more memory with it, MB',
      measured: round(bytes / mb),
      least: '',
      ...against(bytes / mb, file.byteLength / mb + aims.memory),
    })
  }
} finally {
  await browser.close()
  await server.close()
}
console.log(
  `\nA pack of ${names} names in Chromium, 1,000 words, medians of ${runs}; load ${round(loadavg()[0]!)}\n${tableOf(rows)}`,
)
writeFileSync(
  'out/big-pack.json',
  JSON.stringify({ bytes: file.byteLength, from, runs, rows }, null, 2),
)

/** As a reader does: the file is picked, looked at, taken. Gives milliseconds. */
async function install(view: Page): Promise<number> {
  const began = performance.now()
  const field = (await view.waitForSelector(
    'input[type=file][accept*=".pack"]',
  )) as ElementHandle<HTMLInputElement>
  await field.uploadFile(path)
  const button = await view.waitForSelector('.desk .primary', { timeout: 180_000 })
  await button!.click()
  await view.waitForSelector(`[data-pack="${id}"]`, { timeout: 180_000 })
  return performance.now() - began
}

function use(view: Page, on: boolean): Promise<unknown> {
  return view.evaluate((ask) => chrome.runtime.sendMessage(ask), {
    to: 'background',
    type: 'use-pack',
    id,
    on,
  })
}

/**
 * Bytes of the worker after its garbage was taken out: objects, and the buffers behind its arrays.
 */
async function readMemory({ puppeteer, base }: ExtensionBrowser): Promise<number> {
  const target = puppeteer
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(base))
  const session = await target!.createCDPSession()
  await session.send('HeapProfiler.collectGarbage')
  const usage = (await session.send('Runtime.getHeapUsage')) as {
    usedSize: number
    backingStorageSize?: number
  }
  await session.detach()
  return usage.usedSize + (usage.backingStorageSize ?? 0)
}
