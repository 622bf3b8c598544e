/**
 * tsx tools/pack/organisations/main.ts
 * Writes packs/organisations/entities.jsonl from the npm package name-suggestion-index, with our
 * Arabic spellings. What other bundled packs hold already is left out.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadNpmPackage } from '../registry/download.ts'
import { loadTaken, packsFolder } from '../taken-names.ts'
import { writeEntities } from '../write-entities.ts'
import { makeOrganisations, type Index } from './make-organisations.ts'
import { NAME_SUGGESTIONS } from './source.ts'

const { nsi } = JSON.parse(
  readFileSync(join(loadNpmPackage(NAME_SUGGESTIONS), 'dist/json/nsi.json'), 'utf8'),
) as { nsi: Index }
const spellings = JSON.parse(
  readFileSync(join(packsFolder, 'organisations/names.json'), 'utf8'),
) as Record<string, string>
writeEntities(
  'organisations',
  makeOrganisations(nsi, loadTaken(['organisations']), new Map(Object.entries(spellings))),
)
