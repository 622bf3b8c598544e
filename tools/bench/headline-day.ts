/**
 * npx tsx tools/bench/headline-day.ts: what a day of 20,000 made-up headlines costs: its bytes beyond
 * titles and addresses, those of an hour's addition, and the time to read it and to add it to an index that holds 100,000, as
 * the background does it with the bundled packs, a thousand at a time.
 */
import { parseOptions } from '../parse-options.ts'
import { headlineSection, readHeadlines } from '../../src/reporting/feeds/read-headlines.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import { createPacksDesk } from '../../src/background/article/packs-desk.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { loadPacks } from '../annotate/dependencies.ts'
import { toDayReports } from '../../src/background/feeds/headline-days.ts'
import { toLines, writeHeadlinePack } from '../pack/headlines/write-headlines.ts'
import { makeReports } from './made-up-reports.ts'
import { round } from './statistics.ts'

parseOptions(import.meta.filename, {})

const before = 100_000
const ofDay = 20_000
const stretch = 1000
const day = '2026-11-26'

const headlines = makeReports(ofDay, before).map(({ url, title, outlet, entities = [] }) => ({
  url,
  title,
  outlet,
  lang: 'en',
  names: entities,
}))
const bytes = (text: string) => new TextEncoder().encode(text).length
const own = headlines.reduce((sum, { url, title }) => sum + bytes(url) + bytes(title), 0)
const write = (some: typeof headlines) =>
  writeHeadlinePack(
    {
      id: `headlines-${day}`,
      version: '1.0.1',
      title: { en: day },
      description: { en: day },
      languages: ['en'],
      licence: 'CC0-1.0',
      credits: [],
      coverage: { from: day, to: day },
    },
    { day, headlines: some },
  )
const file = write(headlines)
const ofHour = write(headlines.slice(-Math.ceil(ofDay / 24)))
const knowledge = createKnowledge(await loadPacks({ packs: [], bundled: true }))
const loose = makeReports(before).map((report) => ({ ...report, via: 'c', seen: day }))
const desk = createPacksDesk({
  shelf: { getPacks: async () => [], setAside: async () => {} },
  loadKnowledge: async () => knowledge,
  loadFiledReports: async () => ({ parts: [], loose, spent: [] }),
  tidySoon: () => {},
  clock: () => performance.now(),
})
const countReports = () => desk.work(async ({ index }) => index.count)
await countReports()
const began = process.cpuUsage()
const since = () => {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}
const section = await openPack(file).loadSection(headlineSection)
const read = await readHeadlines(section!)
const reading = since()
const reports = toDayReports(read.headlines, { catalogue: 'c', day, seen: `${day}T00:00:00Z` })
let longest = 0
for (let from = 0; from < reports.length; from += stretch) {
  const start = since()
  await desk.takeReports(reports.slice(from, from + stretch))
  longest = Math.max(longest, since() - start)
}
console.log(
  JSON.stringify({
    bytesBeyond: round((bytes(toLines({ day, headlines })) - own) / ofDay),
    fileBytesPerHeadline: round(file.byteLength / ofDay),
    bytesOfDay: file.byteLength,
    bytesOfHour: ofHour.byteLength,
    readMs: Math.round(reading),
    addMs: Math.round(since() - reading),
    longestStretchMs: Math.round(longest),
    inIndex: await countReports(),
  }),
)
