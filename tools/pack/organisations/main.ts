/**
 * tsx tools/pack/organisations/main.ts INDEX
 * Writes packs/organisations/entities.jsonl from dist/json/nsi.json of the npm package name-suggestion-index. What other bundled packs
 * hold already is left out. The package is large and changes every week, so its outcome is kept and not the package.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { fold } from '../../../src/text/fold.ts'
import { loadSource } from '../load-source.ts'
import { makeOrganisations, type Index } from './make-organisations.ts'

const [file] = process.argv.slice(2), packs = fileURLToPath(new URL('../../../packs', import.meta.url)), id = 'organisations'
if (!file) {
  console.error('tsx tools/pack/organisations/main.ts INDEX')
  process.exit(2)
}
const taken = new Set<string>()
for (const pack of readdirSync(packs).filter((name) => name !== id)) {
  for (const { record: { qid, labels, aliases } } of loadSource(join(packs, pack)).entities) {
    if (qid) taken.add(qid)
    for (const name of [...Object.values(labels), ...Object.values(aliases).flat()]) taken.add(fold(name))
  }
}
const { nsi } = JSON.parse(readFileSync(file, 'utf8')) as { nsi: Index }
const records = makeOrganisations(nsi, taken)
writeFileSync(join(packs, id, 'entities.jsonl'), records.map((record) => JSON.stringify(record) + '\n').join(''))
console.log(`${records.length} organisations, ${records.filter(({ labels }) => /[\u0621-\u064a]/.test(labels.ar!)).length} with an Arabic name`)
