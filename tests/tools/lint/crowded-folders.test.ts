import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { crowdedFolders } from '../../../tools/lint/crowded-folders.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'))
})

afterEach(() => rmSync(root, { recursive: true }))

function fill(folder: string, count: number): void {
  mkdirSync(join(root, folder))
  for (let i = 0; i < count; i++) writeFileSync(join(root, folder, `${i}.ts`), '')
}

it('names a folder that holds more files than one can look over', () => {
  fill('full', 61)
  fill('roomy', 60)
  writeFileSync(join(root, 'roomy', 'note.md'), '')
  expect(crowdedFolders(root)).toEqual([`${join(root, 'full')}: 61`])
})

it('finds none in the sources', () => {
  expect(crowdedFolders('src')).toEqual([])
})
