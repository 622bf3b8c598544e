/**
 * npm run --silent pack -- world DUMP -o FOLDER --key KEY [--languages ar,en]…
 *
 * Makes packs of people, bodies, places, events and works of a Wikidata dump (.json, .json.gz,
 * .json.bz2, or "-" for JSON from standard input) and lists them in FOLDER/catalogue.json, signed.
 * The dump is read once, in constant memory; an interrupted run is taken up where it was, unless it
 * reads standard input.
 *
 * - --key: the private key that signs; pack -- key FILE makes one
 * - --languages: a set of languages, once for each; "ar,en", "en", "fr,en" when left out
 * - --most: megabytes that a pack may have, 16 when left out; the best known things are kept
 * - --least: Wikipedias that must have an article on a thing, 3 when left out
 * - --day: ISO day of the dump; else the newest change in it
 * - --class, --classes: further classes, as pack -- import wikidata takes them
 * - --work: a folder for what is between the steps, FOLDER.work when left out
 * - --title: of the catalogue, as en="The world"
 */
import type { KeyObject } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions } from '../../parse-options.ts'
import {
  BadCatalogueCommand,
  loadKey,
  makeCatalogue,
  readTitles,
  signCatalogue,
} from '../catalogue.ts'
import { isDate } from '../check/fields.ts'
import { createProgressReport } from '../import/progress.ts'
import { toReport } from '../import/tally.ts'
import { withClasses } from '../import/wikidata-classes.ts'
import { dropOldEditions } from './old-editions.ts'
import { makeEdition, type MadePack } from './make-edition.ts'
import { readDump } from './read-dump.ts'
import { withWorldClasses } from './wikidata-terms.ts'
import { readList } from '../import/read-list.ts'
import { writeWhole } from '../write-whole.ts'

const megabyte = 1_000_000

interface WorldTask {
  dump: string
  folder: string
  key: KeyObject
  sets: string[][]
  most: number
  least: number
  /** classes beside those that are known */
  more: string[]
  day: string | undefined
  work: string
  titles: string[]
}

/** Throws BadCatalogueCommand, BadClass and DumpCutOff. */
export async function runWorldCommand(words: string[]): Promise<void> {
  const task = readTask(words)
  const { folder, sets, most } = task
  const { kept, day } = await readOnce(task)
  mkdirSync(folder, { recursive: true })
  for (const languages of sets)
    for await (const made of makeEdition({ kept, languages, day, most })) write(made, folder)
  dropOldEditions(folder)
  const file = join(folder, 'catalogue.json')
  const title = readTitles(task.titles, folder)
  const body = await makeCatalogue(folder, { file, title, key: task.key })
  writeWhole(file, body)
  writeWhole(`${file}.sig`, `${JSON.stringify(signCatalogue(body, task.key))}\n`)
}

function readTask(words: string[]): WorldTask {
  const {
    values,
    positionals: [, dump],
  } = parseOptions(
    import.meta.filename,
    {
      output: { type: 'string', short: 'o' },
      key: { type: 'string' },
      languages: { type: 'string', multiple: true, default: ['ar,en', 'en', 'fr,en'] },
      most: { type: 'string', default: '16' },
      least: { type: 'string', default: '3' },
      day: { type: 'string' },
      class: { type: 'string', multiple: true, default: [] },
      classes: { type: 'string' },
      work: { type: 'string' },
      title: {
        type: 'string',
        multiple: true,
        default: ['en=The world', 'ar=العالم', 'fr=Le monde'],
      },
    },
    { args: words, words: 2 },
  )
  const folder = values.output
  if (!dump || !folder || !values.key)
    throw new BadCatalogueCommand('world: lacks DUMP, -o FOLDER or --key. See --help.')
  return {
    dump,
    folder,
    key: loadKey(values.key),
    sets: values.languages.map(readSet),
    most: readNumber('most', values.most) * megabyte,
    least: readNumber('least', values.least),
    more: [...values.class, ...readList(values.classes)],
    day: values.day,
    work: values.work ?? `${folder.replace(/\/+$/, '')}.work`,
    titles: values.title,
  }
}

/** The first step, and the day that all is told as of. */
async function readOnce({ dump, work, sets, more, least, day: given }: WorldTask) {
  const languages = [...new Set(sets.flat())]
  const { file, tally, day } = await readDump({
    dump,
    work,
    choice: { languages, classes: withWorldClasses(withClasses(more)), least },
    choices: { languages, more, least },
    onProgress: createProgressReport(),
  })
  console.log(toReport(tally))
  const asOf = given ?? day
  if (!/^\d{4}-\d\d-\d\d$/.test(asOf) || !isDate(asOf))
    throw new BadCatalogueCommand('world: the dump does not tell its day: give --day YYYY-MM-DD')
  return { kept: file, day: asOf }
}

function write({ manifest: { id, version }, file, records, refused }: MadePack, folder: string) {
  writeWhole(join(folder, `${id}-${version}.pack`), file)
  const size = (file.byteLength / megabyte).toFixed(1)
  console.log(`${id} ${version}: ${records} records, ${size} MB`)
  for (const [what, count] of Object.entries(refused)) console.log(`  ${count} left out: ${what}`)
}

function readSet(words: string): string[] {
  const set = words.split(',').map((language) => language.trim())
  if (!set.every((language) => /^[a-z]{2,3}$/.test(language)) || new Set(set).size < set.length)
    throw new BadCatalogueCommand(`world: --languages takes codes as ar,en: ${words}`)
  return set
}

function readNumber(name: string, words: string): number {
  const number = Number(words)
  if (!(number > 0)) throw new BadCatalogueCommand(`world: --${name} takes a number: ${words}`)
  return number
}
