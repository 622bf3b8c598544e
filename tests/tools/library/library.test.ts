import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../..')
const project = mkdtempSync(join(tmpdir(), 'hashiya-library-'))
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** What a command printed. Throws with all of it when it failed. */
function run(command: string, args: string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}\n${stderr}`)
  return stdout
}

const patience = 300_000

beforeAll(() => {
  run('npm', ['run', '--silent', 'library'], root)
  run('npm', ['pack', join(root, 'dist/library'), '--pack-destination', project], project)
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz'))!
  writeFileSync(join(project, 'package.json'), '{"private":true,"type":"module"}')
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], project)
}, patience)

test(
  'a fresh project installs the tarball, and its types hold',
  () => {
    writeFileSync(
      join(project, 'use.ts'),
      `import { annotate, createAnnotator, listReferences, toRis, type Apparatus } from 'hashiya'
       const apparatus: Apparatus = await annotate({ text: 'x', url: 'https://news.example/a' })
       const cue: number | undefined = apparatus.claims[0]?.cue[0]?.start
       const ris: string = toRis(listReferences(apparatus), '2025-01-01')
       const one = await createAnnotator({ bundled: false })
       // @ts-expect-error a document needs words
       one({ lang: 'en' })
       export { cue, ris }`,
    )
    const flags = '--noEmit --ignoreConfig --strict --module nodenext --target es2023'
    run(
      join(root, 'node_modules/.bin/tsc'),
      ['use.ts', ...flags.split(' '), '--lib', 'es2024,dom,dom.iterable'],
      project,
    )
  },
  patience,
)

test(
  'it annotates with the packs that come along, and refuses what is no document',
  () => {
    writeFileSync(
      join(project, 'use.mjs'),
      `import { annotate } from 'hashiya'
       const { entities, claims, document } = await annotate({
         text: 'Microsoft said on Tuesday that the review was over.',
         lang: 'en', date: '2025-09-26', url: 'https://news.example/a',
       })
       const [{ start, end }] = claims[0].content
       const refused = await annotate({ lang: 'en' }).catch(({ name }) => name)
       console.log(JSON.stringify([entities[0].qid, document.text.slice(start, end), refused]))`,
    )
    expect(JSON.parse(run(process.execPath, ['use.mjs'], project))).toEqual([
      'Q2283',
      'that the review was over',
      'TypeError',
    ])
  },
  patience,
)
