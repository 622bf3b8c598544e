/**
 * npm run measure:languages
 * In which language each saved page is read, against what its index says: pages of a language that
 * Hashiya reads and of others, pages left as unclear, and those read as another. The pages are not
 * part of the project: PAGES=folder names one, ../shared/pages is looked for otherwise.
 */
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { readArticle } from '../../src/reader/read-article.ts'
import { isShownByAttributes } from '../annotate/visibility.ts'
import { parseOptions } from '../parse-options.ts'
import { loadPageIndex } from './page-index.ts'

parseOptions(import.meta.filename, {})
const folder = process.env.PAGES ?? '../shared/pages'
const lines = loadPageIndex(folder, 'PAGES')
if (!lines) process.exit(0)
const read = new Set(['ar', 'en', 'fr', 'es'])
const counts = new Map<string, number>()
for (const { file, url, lang } of lines) {
  const page = parseHTML(readFileSync(`${folder}/${file}`, 'utf8')).document
  const reading = readArticle(page as unknown as globalThis.Document, {
    url,
    isVisible: isShownByAttributes,
  })
  const detected = 'reason' in reading ? null : reading.article.lang
  const outcome = detected === null ? 'no article' : outcomeOf(lang, detected)
  counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  if (/as another|unclear/.test(outcome)) console.log(`${outcome}: ${file}, ${lang}: ${detected}`)
}
console.log([...counts].map(([outcome, count]) => `${outcome} ${count}`).join(', '))

function outcomeOf(lang: string, detected: string): string {
  if (detected === lang) return read.has(lang) ? 'read in its language' : 'left alone, known'
  if (detected === 'und') return 'left alone, unclear'
  return read.has(detected) ? 'read as another language' : 'left alone as another'
}
