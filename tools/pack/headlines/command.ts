/**
 * npm run --silent pack -- headlines FOLDER --key KEY [--opml FILE]… [--from ADDRESS]… [--gkg FILE]…
 *
 * Adds the headlines of today and yesterday (UTC) to the packs of these days in FOLDER, writes
 * FOLDER/catalogue.json anew and signs it. To be run once an hour; days older than 60 go.
 *
 * - --opml: a file that lists feeds (OPML)
 * - --from: the address of a feed or of a news sitemap
 * - --gkg: a file of GDELT's Global Knowledge Graph, its address, or the address of GDELT's list of
 *   its latest files
 * - --key: the private key that signs; pack -- key FILE makes one
 * - --title: of the catalogue, as en="Headlines of Port Selwyn"
 * - --lang: a language whose headlines are taken, ar en fr es when left out
 * - --now: ISO date and time, for a run at another time than now
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { parseOptions } from '../../parse-options.ts'
import { loadPacks } from '../../annotate/dependencies.ts'
import {
  BadCatalogueCommand,
  loadKey,
  makeCatalogue,
  readTitles,
  signCatalogue,
} from '../catalogue.ts'
import { writeWhole } from '../write-whole.ts'
import { addToDay } from './add-to-day.ts'
import { dropOldDays } from './day-files.ts'
import { gather } from './gather.ts'
import { createNodeOutward } from './node-outward.ts'

const day = 86_400_000

/** Throws BadCatalogueCommand and NotOpml; a source that gives nothing is told and left out. */
export async function runHeadlinesCommand(words: string[]): Promise<void> {
  const {
    values,
    positionals: [, folder],
  } = parseOptions(
    import.meta.filename,
    {
      key: { type: 'string' },
      opml: { type: 'string', multiple: true, default: [] },
      from: { type: 'string', multiple: true, default: [] },
      gkg: { type: 'string', multiple: true, default: [] },
      lang: { type: 'string', multiple: true, default: ['ar', 'en', 'fr', 'es'] },
      title: { type: 'string', multiple: true, default: ['en=Headlines', 'ar=عناوين'] },
      now: { type: 'string', default: new Date().toISOString() },
    },
    { args: words, words: 2 },
  )
  const now = Date.parse(values.now)
  if (!folder || !values.key || Number.isNaN(now))
    throw new BadCatalogueCommand('headlines: lacks FOLDER, --key or a readable --now. See --help.')
  const key = loadKey(values.key)
  mkdirSync(folder, { recursive: true })
  const { found, silent } = await gather(
    { opml: values.opml, addresses: values.from, gkg: values.gkg },
    createNodeOutward(),
  )
  for (const line of silent) console.error(`nothing from ${line}`)
  const knowledge = createKnowledge(await loadPacks({ packs: [], bundled: true }))
  const days = [now - day, now].map((time) => new Date(time).toISOString().slice(0, 10))
  for (const one of days) {
    // what says no day is of today
    const those = found.filter((headline) => (headline.day ?? days[1]) === one)
    const added = await addToDay(
      { folder, day: one, langs: new Set(values.lang) },
      those,
      knowledge,
    )
    console.log(`${one}: ${added.added} more, ${added.all} headlines`)
  }
  dropOldDays(folder, days[1]!)
  const file = join(folder, 'catalogue.json')
  const title = readTitles(values.title, folder)
  const body = await makeCatalogue(folder, { file, title, key })
  writeWhole(file, body)
  writeWhole(`${file}.sig`, `${JSON.stringify(signCatalogue(body, key))}\n`)
}
