/**
 * npm run measure:people -- [--headlines FILE]… [--most N] [--sample N] [--no-pages] [--losses]
 *   [--without ID]…
 * How many of the people named on saved pages the packs know, and how many headlines name one;
 * `--sample` prints so many of these links, to be read by eye. Pages and headlines are not part of
 * the project: PAGES=folder names one with an index.jsonl, ../shared/pages is looked for
 * otherwise. FILE: one JSON object a line with `title`, `text`, `date` and `lang`, may be packed.
 * `--without` leaves out a bundled pack. Of pages also what is told of the names that an article is
 * about, and what these lack (`--losses`: each of them); last how many facts of all packs have a
 * page where they can be read.
 */
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { parseOptions } from '../parse-options.ts'
import { analyse, type Dependencies } from '../../src/analysis/analyse.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { getLanguage } from '../../src/languages/index.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { readArticle } from '../../src/reader/read-article.ts'
import { createReportIndex } from '../../src/reporting/index/report-index.ts'
import { loadPacks } from '../annotate/dependencies.ts'
import { fromText } from '../annotate/from-text.ts'
import { isShownByAttributes } from '../annotate/visibility.ts'
import { loadPageIndex } from './page-index.ts'
import { addTold, countFacts, countLosses, nothingTold } from './people-table.ts'
import { readJsonLines } from '../read-json-lines.ts'

const { values } = parseOptions(import.meta.filename, {
  headlines: { type: 'string', multiple: true, default: [] },
  most: { type: 'string', default: '4000' },
  sample: { type: 'string', default: '0' },
  pages: { type: 'boolean', default: true },
  without: { type: 'string', multiple: true, default: [] },
  losses: { type: 'boolean', default: false },
})
const packs = (await loadPacks({ packs: [], bundled: true })).filter(
  ({ manifest }) => !values.without.includes(manifest.id),
)
const knowledge = createKnowledge(packs)
const dependencies: Dependencies = {
  knowledge,
  index: createReportIndex([], knowledge),
  clock: () => performance.now(),
}
const lines: string[] = []

/** The people of an article: named, linked; each link as a line to be read. */
function countPeople({ article, document, entities }: Apparatus) {
  const people = entities.filter(({ type }) => type === 'PER')
  const linked = people.filter(({ link }) => link !== null)
  for (const { name, link, mentions } of linked) {
    const note = knowledge.getNote(link!, document.date)
    const { start, end } = mentions[0]!
    const around = document.text.slice(Math.max(0, start - 60), end + 60).replace(/\s+/g, ' ')
    const told = note?.record.descriptions[document.lang] ?? note?.record.descriptions.en ?? ''
    lines.push(`${article.published ?? ''}\t${name}\t${link!.pack}:${link!.id}\t${told}\t${around}`)
  }
  return { people: people.length, linked: linked.length }
}

const folder = process.env.PAGES ?? '../shared/pages'
const pages = values.pages ? loadPageIndex(folder, 'PAGES') : null
if (pages) {
  const total = { articles: 0, people: 0, linked: 0 }
  let told = nothingTold
  for (const { file, url } of pages) {
    const { document: page } = parseHTML(readFileSync(`${folder}/${file}`, 'utf8'))
    const reading = readArticle(page as unknown as globalThis.Document, {
      url,
      isVisible: isShownByAttributes,
    })
    if ('reason' in reading || !getLanguage(reading.document.lang)) continue
    const apparatus = analyse(reading.article, reading.document, dependencies)
    const { people, linked } = countPeople(apparatus)
    told = addTold(told, apparatus, knowledge)
    total.articles++
    total.people += people
    total.linked += linked
  }
  console.log(
    `pages: ${total.linked} of ${total.people} people linked, in ${total.articles} articles
the three most named of an article: ${told.linked} of ${told.named} linked, ${told.dated} with a dated fact
linked people introduced otherwise than the record, which the card says: ${told.otherwise}
linked people whose offices lie far from the article's day: ${told.ofAnotherTime}
what the most named lack:
${countLosses(told).join('\n')}`,
  )
  if (values.losses)
    for (const { lacks, type, name } of told.losses)
      if (lacks) console.log(`${lacks}\t${type}\t${name}`)
}
interface Headline {
  title: string
  text: string
  date: string
  lang: string
}
for (const file of values.headlines) {
  const all = readJsonLines<Headline>(file)
  const every = Math.max(1, Math.floor(all.length / Number(values.most)))
  const chosen = all.filter((_, i) => i % every === 0)
  let [marked, people, links] = [0, 0, 0]
  for (const { title, text: body, date, lang } of chosen) {
    const { article, document } = fromText(`${title}\n${body}`, {
      title,
      lang,
      date,
      url: null,
    })
    const counted = countPeople(analyse(article, document, dependencies))
    people += counted.people
    links += counted.linked
    if (counted.linked > 0) marked++
  }
  console.log(
    `${file.split('/').at(-1)}: ${links} of ${people} people linked, in ${marked} of ${chosen.length} headlines`,
  )
}
const { facts, readable } = countFacts(packs, knowledge)
console.log(`facts with a page where they can be read: ${readable} of ${facts}`)
const wanted = Number(values.sample)
const step = Math.max(1, Math.floor(lines.length / Math.max(1, wanted)))
for (const line of wanted > 0 ? lines.filter((_, i) => i % step === 0).slice(0, wanted) : [])
  console.log(line)
