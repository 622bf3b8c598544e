/**
 * tsx tools/pack/organisations/main.ts --headlines FILE…
 * Writes packs/organisations/entities.jsonl from the npm package name-suggestion-index, with our
 * Arabic spellings. What other bundled packs hold already is left out, and so is what stands in no
 * headline of the files, of which nothing is kept.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions, refuse } from '../../parse-options.ts'
import { loadNations } from '../nations/load-nations.ts'
import { loadNpmPackage } from '../registry/download.ts'
import { loadTaken, packsFolder } from '../taken-names.ts'
import { writeEntities } from '../write-entities.ts'
import type { Items } from './items.ts'
import { readHeadlines } from '../people/count-names.ts'
import { keepMet } from './keep-met.ts'
import { makeOrganisations, type Index } from './make-organisations.ts'
import { nameSuggestions } from './source.ts'

const { values } = parseOptions(import.meta.filename, {
  headlines: { type: 'string', multiple: true },
})
const files = values.headlines ?? refuse('organisations: --headlines is missing.')
const suggestions = loadNpmPackage(nameSuggestions)
const read = <T>(file: string): T =>
  JSON.parse(readFileSync(join(suggestions, 'dist', file), 'utf8')) as T
const { nsi } = read<{ nsi: Index }>('json/nsi.json')
const { wikidata } = read<{ wikidata: Items }>('wikidata/wikidata.json')
const spellings = new Map(
  Object.entries(
    JSON.parse(readFileSync(join(packsFolder, 'organisations/names.json'), 'utf8')) as Record<
      string,
      string
    >,
  ),
)
const records = makeOrganisations(nsi, wikidata, {
  taken: loadTaken(['organisations']),
  spellings,
  nations: loadNations(),
})
writeEntities('organisations', keepMet(records, files.flatMap(readHeadlines), spellings))
