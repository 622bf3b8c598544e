/**
 * npm run measure:extraction [-- WORD] [--linkedom] [--scripts] [--differences]
 * Reads saved pages in Chromium, or in linkedom, with our reader and with Readability, and scores
 * both against reference bodies.
 * Without --scripts the pages' own scripts do not run: most of what they would load is not there,
 * and some empty the page for it.
 * The pages are not part of the project: PAGES=folder names one with an index.jsonl,
 * ../shared/pages is looked for otherwise.
 */
import { parseOptions } from '../parse-options.ts'
import { loadPages, type Group } from './extraction-pages.ts'
import { printDifferences } from './extraction-differences.ts'
import { readInChromium } from './extraction-chromium.ts'
import { readInLinkedom } from './extraction-linkedom.ts'
import { scoreTokens } from './extraction-score.ts'
import { loadPageIndex } from './page-index.ts'

const {
  values,
  positionals: [word = ''],
} = parseOptions(
  import.meta.filename,
  {
    linkedom: { type: 'boolean', default: false },
    scripts: { type: 'boolean', default: false },
    differences: { type: 'boolean', default: false },
  },
  { words: 1 },
)
const folder = process.env.PAGES ?? '../shared/pages'
const lines = loadPageIndex(folder, 'PAGES')
if (!lines) process.exit(0)
const pages = loadPages(folder, lines, word)
const readings = values.linkedom
  ? readInLinkedom(pages)
  : await readInChromium(pages, values.scripts)
const rows = pages.map((page, i) => ({
  page,
  ...readings[i]!,
  ours: scoreTokens(readings[i]!.ours, page.reference),
  theirs: scoreTokens(readings[i]!.theirs, page.reference),
  text: readings[i]!.ours,
}))

const mean = (numbers: number[]) =>
  (numbers.reduce((sum, n) => sum + n, 0) / numbers.length).toFixed(3)
console.log(
  `\nMean token F1 over ${rows.length} pages, ${values.linkedom ? 'linkedom' : 'Chromium'}\n`,
)
console.log('                 pages   ours   Readability')
for (const group of ['English', 'right-to-left', 'rest'] satisfies Group[]) {
  const of = rows.filter(({ page }) => page.group === group)
  if (of.length)
    console.log(
      `${group.padEnd(15)} ${String(of.length).padStart(6)}   ${mean(of.map(({ ours }) => ours.f1))}  ${mean(of.map(({ theirs }) => theirs.f1))}`,
    )
}
const times = rows.map(({ took }) => took).sort((a, b) => a - b)
console.log(
  `\nour reading of a page: median ${times[times.length >> 1]?.toFixed(1)} ms, slowest ${times.at(-1)?.toFixed(1)} ms\n\nthe worst\n  F1     precision recall  Readability`,
)
for (const { page, ours, theirs } of [...rows].sort((a, b) => a.ours.f1 - b.ours.f1).slice(0, 25)) {
  console.log(
    `  ${ours.f1.toFixed(3)}  ${ours.precision.toFixed(3)}     ${ours.recall.toFixed(3)}   ${theirs.f1.toFixed(3)}  ${page.file}`,
  )
}
if (values.differences) for (const { page, text } of rows) printDifferences(page, text)
