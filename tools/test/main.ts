/**
 * npm test: types, lint, unit tests, both builds, the stores' lint, and the tests in real Chromium
 * and real Firefox.
 * Closes with the plain line "N passed, N failed, N skipped"; a browser that cannot be had is a
 * failure, never a skip.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { relative } from 'node:path'
import { parseOptions } from '../parse-options.ts'
import { ensureBrowser } from '../browser/ensure-browser.ts'

interface Count {
  passed: number
  failed: number
  skipped: number
}

parseOptions(import.meta.filename, {})

const total: Count = { passed: 0, failed: 0, skipped: 0 }
/** What failed, for the last lines of a long output: steps, names of tests, errors outside of tests. */
const failures: string[] = []

function add({ passed, failed, skipped }: Count): void {
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
}

/** Whether the step passed. */
function step(name: string, test: () => Count): boolean {
  const began = performance.now()
  console.log(`\n── ${name}`)
  let count: Count
  try {
    count = test()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    count = { passed: 0, failed: 1, skipped: 0 }
  }
  add(count)
  if (count.failed > 0) failures.push(name)
  console.log(
    `── ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} (${((performance.now() - began) / 1000).toFixed(1)} s)`,
  )
  return count.failed === 0
}

/** A command counts as one test. */
function command(script: string, ...args: string[]): Count {
  const { status } = spawnSync(process.execPath, [`node_modules/.bin/${script}`, ...args], {
    stdio: 'inherit',
  })
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
}

/**
 * A run of vitest counts its own tests. One that ended before it counted any has failed, and so has
 * one that ran less of a room than its floor (tests/coverage-floors.ts).
 */
function vitest(config: string, ...args: string[]): Count {
  mkdirSync('out', { recursive: true })
  const file = 'out/vitest.json'
  rmSync(file, { force: true })
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'node_modules/.bin/vitest',
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    { stdio: ['inherit', 'inherit', 'pipe'], encoding: 'utf8', maxBuffer: Infinity },
  )
  console.error(stderr)
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport
  for (const { name, assertionResults } of report.testResults)
    for (const { status: outcome, fullName } of assertionResults)
      if (outcome === 'failed') failures.push(`${relative('.', name)}: ${fullName}`)
  // an error outside of all tests, or a missed floor, has no name in the report
  if (status !== 0 && report.numFailedTests === 0)
    failures.push(...stderr.trim().split('\n').slice(-40))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests || Number(status !== 0),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Of the report that vitest writes what is read here. */
interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { name: string; assertionResults: { status: string; fullName: string }[] }[]
}

step('types', () => command('tsc', '--noEmit'))
step('lint', () => command('tsx', 'tools/lint/main.ts'))
step('unit tests', () => vitest('tests/vitest.config.ts', '--coverage'))
step('builds', () => command('tsx', 'tools/build/main.ts'))
step('web-ext lint', () => command('tsx', 'tools/test/web-ext-lint.ts'))
const browsers = (['chromium', 'firefox'] as const).map((name) =>
  step(name, () => {
    console.log(ensureBrowser(name))
    return { passed: 1, failed: 0, skipped: 0 }
  }),
)
if (browsers.every(Boolean)) step('browser tests', () => vitest('tests/browser/vitest.config.ts'))
else console.log('\n── browser tests: not run without both browsers')

if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exitCode = total.failed === 0 ? 0 : 1
