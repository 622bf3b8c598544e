import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { findUnusedExports } from '../../../tools/lint/find-unused-exports.ts'

/** What is called by name from beyond our modules. */
const calledByName: ReadonlySet<string> = new Set([
  // the package's own interface
  'tools/library/index.ts: annotate',
  'tools/library/index.ts: createAnnotator',
  // in a page that the measurement opens
  'tools/measure/extraction-in-page.ts: readInPage',
])

it('finds what a file exports and no other imports', () => {
  const sources = new Map([
    ['src/a.ts', 'export const one = 1\nexport function two() {}\nexport type Three = 3\n'],
    ['src/b/b.ts', "import { two as other } from '../a.ts'\nexport class Four {}\nother()\n"],
    ['src/c.ts', "import * as b from './b/b.ts'\nconsole.log(b)\n"],
  ])
  expect(findUnusedExports(sources)).toEqual(['src/a.ts: one'])
})

it('no function, value or class is exported that no other file takes', () => {
  const files = ['src', 'tools', 'tests']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:tsx?|mjs)$/.test(name))
  const sources = new Map(
    [...files, 'vite.config.ts'].map((name) => [name, readFileSync(name, 'utf8')]),
  )
  expect(findUnusedExports(sources).filter((one) => !calledByName.has(one))).toEqual([])
})
