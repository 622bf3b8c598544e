/**
 * npm run measure:links
 * What the pages' own links give, over saved pages: in-text links shown and attached to a claim or
 * a citation, and related reporting from the page's headlines alone.
 * The pages and the judged links are not part of the project: PAGES and CITATIONS name their
 * folders, ../shared/pages and ../shared/citations are looked for otherwise.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { parseOptions } from '../parse-options.ts'
import { analyse } from '../../src/analysis/analyse.ts'
import { getLanguage } from '../../src/languages/index.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { Nearness } from '../../src/model/linked-piece.ts'
import { readArticle } from '../../src/reader/read-article.ts'
import { normaliseAddress } from '../../src/model/normalise-address.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { isShownByAttributes } from '../annotate/visibility.ts'
import { loadPageIndex } from './page-index.ts'
import { readJsonLines } from '../read-json-lines.ts'

interface InTextLink {
  doc_id: string
  right_urls: string[]
  loose: boolean
}
interface BoxLink {
  page: string
  url: string
  headline: string
  same_matter?: 'yes' | 'partly' | 'no'
}

const { values } = parseOptions(import.meta.filename, {
  errors: { type: 'boolean', default: false },
})
const pages = process.env.PAGES ?? '../shared/pages'
const judged = process.env.CITATIONS ?? '../shared/citations'
const lines = loadPageIndex(pages, 'PAGES')
if (!lines || !existsSync(`${judged}/linked.citations.jsonl`)) process.exit(0)
const load = <Line>(file: string): Line[] => readJsonLines<Line>(`${judged}/${file}`)
const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
const byFile = new Map<string, Apparatus>()
for (const { file, url } of lines) {
  const { document: page } = parseHTML(readFileSync(`${pages}/${file}`, 'utf8'))
  const reading = readArticle(page as unknown as globalThis.Document, {
    url,
    isVisible: isShownByAttributes,
  })
  if ('reason' in reading || !getLanguage(reading.document.lang)) continue
  byFile.set(file, analyse(reading.article, reading.document, dependencies))
}
const fileOf = (id: string) => id.replace(/^.*\//, '')
const share = (part: number, whole: number) =>
  `${part} of ${whole} (${(part / Math.max(1, whole)).toFixed(2)})`

const inText = load<InTextLink>('linked.citations.jsonl').filter(({ doc_id }) =>
  byFile.has(fileOf(doc_id)),
)
let shown = 0
const attached: Record<Nearness | 'alone', number> = {
  touches: 0,
  sentence: 0,
  paragraph: 0,
  alone: 0,
}
const right = new Set<string>()
for (const { doc_id, right_urls } of inText) {
  const wanted = new Set(right_urls.map(normaliseAddress))
  for (const url of wanted) right.add(`${fileOf(doc_id)} ${url}`)
  const link = byFile
    .get(fileOf(doc_id))!
    .links?.find(({ url }) => wanted.has(normaliseAddress(url)))
  if (!link && values.errors) console.log(`not shown: ${doc_id} ${right_urls[0]}`)
  if (!link) continue
  shown++
  attached[link.near ?? 'alone']++
}
let extra = 0
let all = 0
for (const [file, { links = [] }] of byFile)
  for (const { url, title, from } of links) {
    all++
    if (right.has(`${file} ${normaliseAddress(url)}`)) continue
    extra++
    if (values.errors) console.log(`beside the judged: ${file} ${url} ${from}: ${title}`)
  }
console.log(`in-text links shown: ${share(shown, inText.length)}`)
const { touches, sentence, paragraph, alone } = attached
console.log(
  `attached to a claim or citation: ${share(touches + sentence + paragraph, inText.length)}:`,
  `touched ${touches}, of its sentence ${sentence}, of its paragraph ${paragraph}`,
)
console.log(`shown with its own sentence alone, no claim near: ${share(alone, inText.length)}`)
console.log(`shown beside the judged ones: ${share(extra, all)}`)

const boxes = load<BoxLink>('linked.boxes.jsonl').filter(({ page }) => byFile.has(fileOf(page)))
const given = new Map(
  [...byFile].map(([file, { related }]) => [file, related.filter(({ via }) => via === 'page')]),
)
const counts = new Map<string, [number, number]>()
for (const { page, url, same_matter } of boxes) {
  const key = same_matter ?? 'not judged'
  const [hit, total] = counts.get(key) ?? [0, 0]
  const isGiven = given
    .get(fileOf(page))!
    .some((one) => normaliseAddress(one.url) === normaliseAddress(url))
  counts.set(key, [hit + Number(isGiven), total + 1])
}
for (const [key, [hit, total]] of counts)
  console.log(`box links, ${key}: given ${share(hit, total)}`)
const withHeadlines = [...byFile.values()].filter(({ document }) => document.headlines)
const withRelated = [...given.values()].filter((some) => some.length > 0)
console.log(`articles with headlines of the page: ${share(withHeadlines.length, byFile.size)}`)
console.log(
  `articles with related reporting from the page: ${share(withRelated.length, byFile.size)}`,
)
if (values.errors)
  for (const [file, some] of given)
    for (const { title, score } of some)
      console.log(`${file}: ${byFile.get(file)!.article.title} <- ${title} ${score}`)
