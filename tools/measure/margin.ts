/**
 * npm run measure:margin [-- WORD] [--titles]
 * Over saved pages: how many marks stand in a hundred words, by language, quiet and with all; and
 * whether any page is told a fact that belongs to a matter which it is not on, in its notes or when
 * one of its names is looked up.
 * The pages are not part of the project: PAGES=folder names one with an index.jsonl,
 * ../shared/pages is looked for otherwise. They were seen while the rules were made.
 */
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { analyse, UnsupportedLanguage } from '../../src/analysis/analyse.ts'
import { lookUp } from '../../src/analysis/look-up-words.ts'
import { planMarks, type Mark } from '../../src/content/mark/plan-marks.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { defaultPageSettings } from '../../src/model/settings.ts'
import { readArticle } from '../../src/reader/read-article.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { isShownByAttributes } from '../annotate/visibility.ts'
import { parseOptions } from '../parse-options.ts'
import { countOffMatter } from './off-matter.ts'
import { loadPageIndex } from './page-index.ts'

const {
  values,
  positionals: [word = ''],
} = parseOptions(
  import.meta.filename,
  { titles: { type: 'boolean', default: false } },
  { words: 1 },
)
const folder = process.env.PAGES ?? '../shared/pages'
const lines = loadPageIndex(folder, 'PAGES')?.filter(({ file }) => file.includes(word))
if (!lines) process.exit(0)
const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })

function annotate(file: string, url: string): Apparatus | null {
  const page = parseHTML(readFileSync(`${folder}/${file}`, 'utf8')).document
  const reading = readArticle(page as unknown as globalThis.Document, {
    url,
    isVisible: isShownByAttributes,
  })
  if ('reason' in reading) return null
  try {
    return analyse(reading.article, reading.document, dependencies)
  } catch (error) {
    if (error instanceof UnsupportedLanguage) return null
    throw error
  }
}

interface Row {
  file: string
  apparatus: Apparatus
  words: number
  all: Mark[]
  quiet: Mark[]
  off: string[]
}

const rows: Row[] = lines.flatMap(({ file, url }) => {
  const apparatus = annotate(file, url)
  if (!apparatus) return []
  const { marks } = defaultPageSettings
  const lookedUp = apparatus.entities.map(({ name }) =>
    lookUp(name, apparatus.article, { ...dependencies, matters: apparatus.matters ?? [] }),
  )
  return {
    file,
    apparatus,
    words: apparatus.document.text.split(/\s+/).filter(Boolean).length,
    all: planMarks(apparatus, { marks, quiet: false }),
    quiet: planMarks(apparatus, { marks, quiet: true }),
    off: [apparatus, ...lookedUp].flatMap((answer) =>
      countOffMatter(apparatus.document.text, answer.notes, dependencies.knowledge),
    ),
  }
})

const per100 = (of: Row[], get: (row: Row) => number) =>
  ((100 * of.reduce((sum, row) => sum + get(row), 0)) / of.reduce((n, { words }) => n + words, 0))
    .toFixed(1)
    .padStart(6)
console.log(`\nMarks in a hundred words of ${rows.length} saved pages (seen)\n`)
console.log('      pages   words     all  quiet  most on one page, quiet')
for (const lang of [...new Set(rows.map(({ apparatus }) => apparatus.document.lang))].sort()) {
  const of = rows.filter(({ apparatus }) => apparatus.document.lang === lang)
  const most = Math.max(...of.map(({ quiet, words }) => (100 * quiet.length) / words))
  console.log(
    `${lang}   ${String(of.length).padStart(6)} ${String(of.reduce((n, { words }) => n + words, 0)).padStart(7)}  ${per100(of, ({ all }) => all.length)} ${per100(of, ({ quiet }) => quiet.length)}  ${most.toFixed(1)}`,
  )
}
const all = rows.flatMap((row) => row.all)
console.log(
  `\nlater mentions among all marks: ${((100 * all.filter(({ again }) => again).length) / all.length).toFixed(0)} %`,
)
const on = rows.filter(({ apparatus }) => apparatus.matters)
console.log(`\npages on the matter of a pack: ${on.length}`)
if (values.titles)
  for (const { file, apparatus } of on)
    console.log(`  ${file} ${apparatus.matters!.join(' ')} ${apparatus.article.title}`)
const off = rows.filter((row) => row.off.length > 0)
console.log(`pages that are told a fact of another matter: ${off.length}`)
for (const row of off) console.log(`  ${row.file}: ${row.off.slice(0, 3).join(' | ')}`)
