/**
 * npm run measure:code [-- --long]: how wide lines are, how much functions branch, circles of
 * imports, and, after npm test, how much of each room the unit tests reach. Word lists are left
 * out: files of src/languages that hold no function. --long names the functions above the bound.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { parseOptions } from '../../parse-options.ts'
import { findCycles, importsOf } from './find-cycles.ts'
import { findFunctions } from './find-functions.ts'
import { coverageByRoom } from './coverage-by-room.ts'

/** Branches that a function may have; tools/lint holds the same bound. */
const mostBranches = 20

const { values } = parseOptions(import.meta.filename, { long: { type: 'boolean', default: false } })

const files = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => `src/${name}`)
    .map((name) => [name, readFileSync(name, 'utf8')]),
)
const isWordList = (name: string, source: string): boolean =>
  name.startsWith('src/languages/') && !/=>|\bfunction\b/.test(source)
const code = [...files].filter(([name, source]) => !isWordList(name, source))
const lines = code.flatMap(([, source]) => source.split('\n').slice(0, -1))

const sorted = (numbers: number[]): number[] => numbers.toSorted((a, b) => a - b)
const percentile = (numbers: number[], share: number): number =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0

const widths = lines.map((line) => [...line].length)
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0)
const functions = findFunctions('src')
const branches = functions.map((one) => one.branches)
const branching = functions.filter((one) => one.branches > mostBranches)
const cyclesOf = (values: boolean) =>
  findCycles(new Map([...files].map(([name, text]) => [name, importsOf(name, text, values)])))

const rows: [string, string | number][] = [
  ['files · lines', `${code.length} · ${lines.length}`],
  ['line width, p90 · p99 (columns)', `${percentile(widths, 0.9)} · ${percentile(widths, 0.99)}`],
  ['lines above 110 columns', widths.filter((width) => width > 110).length],
  ['bytes a line', Math.round(bytes / lines.length)],
  [
    'branches a function, p95 · p99',
    `${percentile(branches, 0.95)} · ${percentile(branches, 0.99)}`,
  ],
  [`functions above ${mostBranches} branches`, branching.length],
  [
    'circles of imports: of values · of types too',
    `${cyclesOf(true).length} · ${cyclesOf(false).length}`,
  ],
]
const summary = 'out/coverage/coverage-summary.json'
if (existsSync(summary))
  for (const [room, share] of coverageByRoom(readFileSync(summary, 'utf8')))
    rows.push([`statements reached by unit tests, ${room}`, `${(100 * share).toFixed(1)} %`])
for (const [what, figure] of rows) console.log(`| ${what} | ${figure} |`)
if (values.long)
  for (const { place, branches: count } of branching.toSorted((a, b) => b.branches - a.branches))
    console.log(`${count} ${place}`)
