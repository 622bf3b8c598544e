import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { creditedData } from '../../../tools/build/licences/data.ts'
import { noticeOf } from '../../../tools/build/licences/notices.ts'
import { packagesOf } from '../../../tools/build/licences/packages.ts'
import { writeLicences } from '../../../tools/build/licences/write.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function addPackage(name: string, file: object, licence: string | null): string {
  const folder = join(root, 'node_modules', name)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...file }))
  if (licence !== null) writeFileSync(join(folder, 'LICENSE.md'), licence)
  return join(folder, 'dist/index.js')
}

describe('the packages of modules', () => {
  it('are told with licence, source and text, each once', () => {
    const one = addPackage('@sea/harbour', { license: 'MIT', repository: 'sea/harbour' }, ' May.\n')
    const helper = addPackage('rolldown', { license: 'MIT' }, 'May too.')
    const ours = join(root, 'src/a.ts')
    const modules = [one, one, ours, '\0rolldown/runtime.js']
    expect(helper).toContain('rolldown')
    expect(packagesOf(modules, root).map(({ name, source, text }) => [name, source, text])).toEqual(
      [
        ['@sea/harbour', 'https://github.com/sea/harbour', 'May.'],
        ['rolldown', 'https://www.npmjs.com/package/rolldown', 'May too.'],
      ],
    )
  })

  it('are refused without a text, and so is a module that is nobody’s', () => {
    const bare = addPackage('bare', { license: 'MIT' }, null)
    expect(() => packagesOf([bare], root)).toThrow('bare ships without its licence')
    expect(() => packagesOf(['\0made-up'], root)).toThrow('nobody knows')
    expect(() => packagesOf(['/elsewhere/a.ts'], root)).toThrow('nobody knows')
  })
})

it('data under a licence that names its makers needs their text', () => {
  expect(noticeOf({ licence: 'CC0-1.0', url: 'https://data.example/' }, '.')).toBeUndefined()
  expect(() => noticeOf({ licence: 'MIT', url: 'https://data.example/' }, '.')).toThrow(
    'notices.ts',
  )
})

it('the page gives each general text once, and none for the public domain', () => {
  const credits = [
    { name: 'One', licence: 'CC0-1.0' },
    { name: 'Two', licence: 'Public Domain' },
  ]
  const data = [
    { title: 'Pack', licence: 'CC0-1.0 AND ISC', credits },
    { title: 'Other pack', licence: 'ISC', credits },
  ]
  const told = writeLicences([], data, 'own')
  expect(told.match(/^ISC$/gm)).toHaveLength(1)
  expect(told).toContain('Permission to use, copy, modify')
  expect(told).toMatch(/^CC0-1\.0\n\nIts text: https:\/\/creativecommons\.org\/\S+$/m)
  expect(() => writeLicences([], [{ title: 'x', licence: 'No-Such', credits }], 'own')).toThrow()
})

it('what the models were learnt from is told as the page of models tells it', () => {
  const page = readFileSync('docs/models.md', 'utf8')
  const listed = page
    .split('## Sources and licences')[1]!
    .split('##')[0]!
    .match(/^- .+:/gm)!
  const credits = creditedData('.').at(-1)!.credits
  const ours = listed.filter((line) => !line.startsWith('- The word lists'))
  expect(ours.map((line) => line.slice(2).split(':')[0])).toEqual(credits.map(({ name }) => name))
})
