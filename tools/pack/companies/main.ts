/**
 * tsx tools/pack/companies/main.ts --facts FOLDER
 * Writes packs/companies/listed.tsv: what FinanceDatabase at 268be5d (MIT), gathered beforehand in
 * companies.jsonl.gz, tells of the companies that chosen.tsv names and of those written by hand.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions, refuse } from '../../parse-options.ts'
import { loadLines } from '../load-lines.ts'
import { readFacts } from '../people/read-facts.ts'
import { loadPackSource } from '../source.ts'
import { loadTaken, packsFolder } from '../taken-names.ts'
import { chooseListed, type ListedCompany } from './choose-listed.ts'
import { writeListed } from './listed-lines.ts'
import { listed } from './make-companies.ts'

const { values } = parseOptions(import.meta.filename, { facts: { type: 'string' } })
const folder = join(packsFolder, 'companies')
const names = loadLines(join(folder, 'chosen.tsv'))
const { lines, unknown } = chooseListed(
  readFacts<ListedCompany>(values.facts ?? refuse('companies: --facts is missing.'), 'companies'),
  names,
  {
    own: loadPackSource(folder).entities.map(({ record }) => record),
    taken: loadTaken(['companies', 'organisations', 'people', 'leaders']),
  },
)
writeFileSync(join(folder, listed), lines.map((line) => `${writeListed(line)}\n`).join(''))
console.log(`companies: ${lines.length} of the source`)
for (const name of unknown) console.log(`no such company in the source: ${name}`)
