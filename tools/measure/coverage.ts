/**
 * npm run measure:coverage [-- --pack FILE]… [--no-bundled]
 * Over saved pages: how many articles have a note at all, and how many have five linked names or
 * more, by language.
 * The pages are not part of the project: PAGES=folder names one with an index.jsonl,
 * ../shared/pages is looked for otherwise.
 */
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { parseOptions } from '../parse-options.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { getLanguage } from '../../src/languages/index.ts'
import { readArticle } from '../../src/reader/read-article.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { isShownByAttributes } from '../annotate/visibility.ts'
import { countCoverage, type Covered } from './coverage-count.ts'
import { loadPageIndex } from './page-index.ts'

const { values } = parseOptions(import.meta.filename, {
  pack: { type: 'string', multiple: true, default: [] },
  bundled: { type: 'boolean', default: true },
})
const folder = process.env.PAGES ?? '../shared/pages'
const lines = loadPageIndex(folder, 'PAGES')
if (!lines) process.exit(0)
const dependencies = await loadDependencies({
  packs: values.pack,
  reports: [],
  bundled: values.bundled,
})
const articles: Covered[] = []
const none = new Map<string, number>()
for (const { file, url, lang } of lines) {
  const { document: page } = parseHTML(readFileSync(`${folder}/${file}`, 'utf8'))
  const reading = readArticle(page as unknown as globalThis.Document, {
    url,
    isVisible: isShownByAttributes,
  })
  const why =
    'reason' in reading
      ? 'no article found'
      : getLanguage(reading.document.lang)
        ? null
        : `language ${reading.document.lang || lang} not supported`
  if (why !== null || 'reason' in reading) {
    none.set(why!, (none.get(why!) ?? 0) + 1)
    continue
  }
  const { entities, notes } = analyse(reading.article, reading.document, dependencies)
  articles.push({
    lang: reading.document.lang,
    linked: entities.filter(({ link }) => link !== null).length,
    entities: entities.length,
    notes: Object.keys(notes).length,
  })
}
const percent = (share: number) => `${(share * 100).toFixed(0)} %`.padStart(6)
console.log(
  `\n${lines.length} pages, ${articles.length} articles in a supported language\n\n            articles  a note or more  five linked names  names linked of names found`,
)
for (const { lang, count, noted, five, linked } of countCoverage(articles))
  console.log(
    `${lang.padEnd(10)} ${String(count).padStart(9)} ${percent(noted).padStart(15)} ${percent(five).padStart(18)} ${percent(linked).padStart(28)}`,
  )
if (none.size > 0)
  console.log(
    `\nnot counted: ${[...none]
      .sort((a, b) => b[1] - a[1])
      .map(([why, count]) => `${count} ${why}`)
      .join('; ')}`,
  )
