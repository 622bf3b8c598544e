/**
 * npm run fuzz -- [--cases N] [--seed N] [--target NAME]… [--list]
 *
 * Properties of the parts that read what strangers wrote, over random cases. A failure is printed
 * with its smallest case. Exit code 1: some property did not hold.
 *
 * - --cases: cases for each target (10000)
 * - --seed: where to begin; the same seed gives the same cases (another one each time)
 * - --target: only these targets; they may be named by their beginning
 * - --list: names the targets
 */
import { parseOptions, refuse } from '../parse-options.ts'
import type { Failure, FuzzTarget } from './fuzz-target.ts'
import { loadTargets } from './load-targets.ts'

/** Cases between two looks at what was found: each run ends at its first failure. */
const runLength = 250

/** Every different failure of one target. */
async function fuzz(target: FuzzTarget, cases: number, seed: number): Promise<Failure[]> {
  const found = new Map<string, Failure>()
  const isKnown = (message: string): boolean => found.has(withoutFigures(message))
  for (let done = 0; done < cases; done += runLength) {
    const failure = await target.run({
      cases: Math.min(runLength, cases - done),
      seed: seed + done,
      isKnown,
    })
    if (!failure || isKnown(failure.message)) continue
    found.set(withoutFigures(failure.message), failure)
    console.log(
      `${target.name}: ${failure.message}\n  ${failure.example}\n  seed ${failure.seed}, path ${failure.path}`,
    )
  }
  return [...found.values()]
}

const withoutFigures = (message: string): string => message.replace(/\d+/g, '0')

function toNumber(value: string | undefined, otherwise: number, name: string): number {
  if (value === undefined) return otherwise
  const number = Number(value)
  if (!Number.isSafeInteger(number) || number < 0)
    return refuse(`fuzz: --${name} is no whole number.`)
  return number
}

async function main(): Promise<void> {
  const { values } = parseOptions(import.meta.filename, {
    cases: { type: 'string' },
    seed: { type: 'string' },
    target: { type: 'string', multiple: true, default: [] },
    list: { type: 'boolean', default: false },
  })
  const cases = toNumber(values.cases, 10_000, 'cases')
  const seed = toNumber(values.seed, Math.floor(Math.random() * 2 ** 31), 'seed')
  const all = await loadTargets()
  const targets = all.filter(
    ({ name }) =>
      values.target.length === 0 || values.target.some((wanted) => name.startsWith(wanted)),
  )
  if (values.list) return console.log(targets.map(({ name }) => name).join('\n'))
  if (targets.length === 0) refuse(`fuzz: no such target: ${values.target.join(', ')}. See --list.`)
  let failures = 0
  for (const target of targets) {
    const began = performance.now()
    const found = await fuzz(target, cases, seed)
    failures += found.length
    const seconds = Math.round((performance.now() - began) / 1000)
    console.log(
      `${target.name}: ${cases} cases, seed ${seed}, ${found.length} failures, ${seconds} s`,
    )
  }
  process.exitCode = failures > 0 ? 1 : 0
}

await main()
