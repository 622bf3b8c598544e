import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { longStyleSheets } from '../../../tools/lint/long-style-sheets.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sheets-'))
})

afterEach(() => rmSync(root, { recursive: true }))

it('names a style sheet, in whatever folder, that has more lines than a file of code may have', () => {
  mkdirSync(join(root, 'card'))
  writeFileSync(join(root, 'card', 'foot.css'), '\n'.repeat(251))
  writeFileSync(join(root, 'card', 'head.css'), '\n'.repeat(250))
  writeFileSync(join(root, 'unended.css'), '\n'.repeat(250) + '.a {}')
  writeFileSync(join(root, 'strings.ts'), '\n'.repeat(400))
  expect(longStyleSheets(root).sort()).toEqual([
    `${root}/card/foot.css: 251`,
    `${root}/unended.css: 251`,
  ])
})

it('finds none in the sources', () => {
  expect(longStyleSheets('src')).toEqual([])
})
