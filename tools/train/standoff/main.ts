/**
 * npx tsx tools/train/standoff/main.ts NAME FOLDER: takes the labels of the marked texts in FOLDER
 * (`<id>.txt`, "/" of the id as "-") for the texts of the file NAME.jsonl ("ar-entities-newsfane.train"),
 * and writes them to tools/train/standoff/NAME.jsonl; texts without a marked one keep the labels
 * that they had. See README.md.
 *
 * GOLD=folder holds NAME.jsonl (../shared/gold is looked for otherwise).
 */
import { join } from 'node:path'
import { parseOptions } from '../../parse-options.ts'
import { readJsonLines } from '../../read-json-lines.ts'
import { updateLabels } from './take-labels.ts'

const {
  positionals: [name = '', folder = ''],
} = parseOptions(import.meta.filename, {}, { words: 2 })
const gold = process.env.GOLD ?? '../shared/gold'
const file = join(import.meta.dirname, `${name}.jsonl`)
const texts = readJsonLines<{ id: string; text: string }>(`${gold}/${name}.jsonl`)
const labels = updateLabels(
  file,
  texts.map(({ id, text }) => [id, text]),
  folder,
)
console.log(
  `${labels.length} texts, ${labels.flatMap(({ entities }) => entities).length} names, ` +
    `${labels.flatMap(({ claims }) => claims).length} claims, ` +
    `${labels.flatMap(({ pieces }) => pieces).length} cited pieces`,
)
