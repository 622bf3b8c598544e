/**
 * npx tsx tools/train/standoff/main.ts NAME FOLDER: takes the labels of the marked texts in FOLDER
 * (`<id>.txt`, "/" of the id as "-") for the texts of the file NAME.jsonl ("ar-entities-newsfane.train"),
 * and writes them to tools/train/standoff/NAME.jsonl; texts without a marked one keep the labels
 * that they had. See README.md.
 *
 * GOLD=folder holds NAME.jsonl (../shared/gold is looked for otherwise).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions } from '../../parse-options.ts'
import { readJsonLines } from '../../read-json-lines.ts'
import type { StandoffLabels } from './form.ts'
import { takeLabels } from './take-labels.ts'

const {
  positionals: [name = '', folder = ''],
} = parseOptions(import.meta.filename, {}, { words: 2 })
const gold = process.env.GOLD ?? '../shared/gold'
const file = join(import.meta.dirname, `${name}.jsonl`)
const known = existsSync(file) ? readJsonLines<StandoffLabels>(file) : []
const labels = readJsonLines<{ id: string; text: string }>(`${gold}/${name}.jsonl`).flatMap(
  ({ id, text }) => {
    const marked = join(folder, `${id.replaceAll('/', '-')}.txt`)
    if (existsSync(marked)) return [takeLabels(id, text, readFileSync(marked, 'utf8'))]
    return known.filter((each) => each.id === id)
  },
)
writeFileSync(file, labels.map((each) => `${JSON.stringify(each)}\n`).join(''))
console.log(
  `${labels.length} texts, ${labels.flatMap(({ entities }) => entities).length} names, ` +
    `${labels.flatMap(({ claims }) => claims).length} claims, ` +
    `${labels.flatMap(({ pieces }) => pieces).length} cited pieces`,
)
