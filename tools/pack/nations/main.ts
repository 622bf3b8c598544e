/**
 * tsx tools/pack/nations/main.ts
 * Writes entities.jsonl of the packs peoples and state-bodies, from our spellings in packs/peoples
 * and from two npm packages, which are fetched as they are pinned here. What other packs hold is
 * left out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions } from '../../parse-options.ts'
import { NAME_SUGGESTIONS } from '../organisations/source.ts'
import type { Items } from '../organisations/items.ts'
import type { Index } from '../organisations/make-organisations.ts'
import { loadNpmPackage } from '../registry/download.ts'
import { isTaken, loadTaken } from '../taken-names.ts'
import { writeEntities } from '../write-entities.ts'
import { loadFactbook } from './factbook.ts'
import { FACTBOOK } from './factbook-source.ts'
import { loadNations } from './load-nations.ts'
import { makeMinistries } from './make-ministries.ts'
import { makePeoples } from './make-peoples.ts'
import { makeStateBodies } from './make-state-bodies.ts'

parseOptions(import.meta.filename, {})
const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T
const nations = loadNations()
const countries = loadFactbook(loadNpmPackage(FACTBOOK))
const suggestions = loadNpmPackage(NAME_SUGGESTIONS)
const { nsi } = read<{ nsi: Index }>(suggestions, 'dist/json/nsi.json')
const { wikidata } = read<{ wikidata: Items }>(suggestions, 'dist/wikidata/wikidata.json')
const taken = loadTaken(['peoples', 'state-bodies', 'organisations'])
writeEntities(
  'peoples',
  makePeoples(nations.values()).filter((record) => !isTaken(record, taken)),
)
writeEntities(
  'state-bodies',
  [...makeStateBodies(countries, nations), ...makeMinistries(nsi, wikidata, nations)].filter(
    (record) => !isTaken(record, taken),
  ),
)
