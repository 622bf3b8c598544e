/**
 * tsx tools/pack/organisations/main.ts
 * Writes packs/organisations/entities.jsonl from the npm package name-suggestion-index, with our
 * Arabic spellings. What other bundled packs hold already is left out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions } from '../../parse-options.ts'
import { loadNations } from '../nations/load-nations.ts'
import { loadNpmPackage } from '../registry/download.ts'
import { loadTaken, packsFolder } from '../taken-names.ts'
import { writeEntities } from '../write-entities.ts'
import type { Items } from './items.ts'
import { makeOrganisations, type Index } from './make-organisations.ts'
import { NAME_SUGGESTIONS } from './source.ts'

parseOptions(import.meta.filename, {})
const suggestions = loadNpmPackage(NAME_SUGGESTIONS)
const read = <T>(file: string): T =>
  JSON.parse(readFileSync(join(suggestions, 'dist', file), 'utf8')) as T
const { nsi } = read<{ nsi: Index }>('json/nsi.json')
const { wikidata } = read<{ wikidata: Items }>('wikidata/wikidata.json')
const spellings = JSON.parse(
  readFileSync(join(packsFolder, 'organisations/names.json'), 'utf8'),
) as Record<string, string>
writeEntities(
  'organisations',
  makeOrganisations(nsi, wikidata, {
    taken: loadTaken(['organisations']),
    spellings: new Map(Object.entries(spellings)),
    nations: loadNations(),
  }),
)
