/**
 * npm run bench:start -- [RUNS] [--without ID]…: milliseconds from a question to a stopped
 * background to its answer, 1,000 words, in Chromium and Firefox: with all bundled packs, and
 * without those named (people and leaders where none is named). Wants a build (npm run build).
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { parseOptions } from '../parse-options.ts'
import type { BrowserName } from '../browser/find-browser.ts'
import { launchBrowser } from '../browser/launch.ts'
import { servePages } from '../browser/serve-pages.ts'
import { articlePage, type BenchLanguage } from './article-page.ts'
import { median, round } from './statistics.ts'
import { tableOf, type Row } from './table.ts'
import { loadApparatus, measureStoppedWorker } from './worker-time.ts'

const {
  values,
  positionals: [given = '9'],
} = parseOptions(
  import.meta.filename,
  { without: { type: 'string', multiple: true, default: ['people', 'leaders'] } },
  { words: 1 },
)
const runs = Number(given)
const host = 'www.aljazeera.com'
const folders = { chromium: 'chrome', firefox: 'firefox' } as const
const sides = ['all', 'without'] as const

/** A copy of the build whose script names fewer packs; the files of the others lie there unread. */
function copyBuild(name: BrowserName, side: (typeof sides)[number]): string {
  const to = `out/cold-start/${name}-${side}`
  rmSync(to, { recursive: true, force: true })
  mkdirSync('out/cold-start', { recursive: true })
  cpSync(`dist/${folders[name]}`, to, { recursive: true })
  if (side === 'without') {
    const ids = JSON.parse(readFileSync(`${to}/packs/packs.json`, 'utf8')) as string[]
    const kept = ids.filter((id) => !values.without.includes(id))
    const script = `${to}/src/background/main.js`
    const code = readFileSync(script, 'utf8')
    const list = new RegExp(`\\[${ids.map((id) => `["'\`]${id}["'\`]`).join(',')}\\]`)
    if (!list.test(code)) throw new Error(`${script} does not name the packs`)
    writeFileSync(script, code.replace(list, JSON.stringify(kept)))
  }
  return to
}

async function measure(name: BrowserName, port: number): Promise<Row[]> {
  const times = new Map<string, number[]>()
  const keyOf = (lang: BenchLanguage, side: string) => `${lang} ${side}`
  // one browser after the other, three times: what else the machine does falls on both alike
  for (const side of [...sides, ...sides, ...sides]) {
    const browser = await launchBrowser(name, { dist: copyBuild(name, side), port })
    try {
      const view = await browser.openView('src/ui/options/index.html')
      for (const lang of ['ar', 'en'] as const) {
        const apparatus = await loadApparatus(browser, view, `https://${host}/${lang}`)
        const known = times.get(keyOf(lang, side)) ?? []
        for (let run = 0; run < Math.ceil(runs / 3); run++)
          known.push(await measureStoppedWorker(browser, view, apparatus, 1))
        times.set(keyOf(lang, side), known)
      }
    } finally {
      await browser.close()
    }
  }
  return (['ar', 'en'] as const).map((lang) => {
    const [all, without] = sides.map((side) => times.get(keyOf(lang, side))!)
    return {
      browser: name,
      lang,
      'all packs': round(median(all!)),
      least: round(Math.min(...all!)),
      [`without ${values.without.join(', ')}`]: round(median(without!)),
      'least without': round(Math.min(...without!)),
    }
  })
}

const server = await servePages(({ pathname }) => ({
  body: articlePage(pathname.slice(1) as BenchLanguage, 1000),
}))
try {
  const rows = [
    ...(await measure('chromium', server.port)),
    ...(await measure('firefox', server.port)),
  ]
  console.log(
    `Stopped background to answer, ms, medians of ${runs}, load ${round(loadavg()[0]!)}\n${tableOf(rows)}`,
  )
} finally {
  await server.close()
}
