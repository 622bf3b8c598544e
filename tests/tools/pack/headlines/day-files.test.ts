import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { emptyKnowledge } from '../../../../src/knowledge/knowledge-base.ts'
import { addToDay } from '../../../../tools/pack/headlines/add-to-day.ts'
import { listAdditions, loadDayFile } from '../../../../tools/pack/headlines/day-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'day-files-'))
afterAll(() => rmSync(folder, { recursive: true }))

const day = '2026-11-26'
const add = (n: number) =>
  addToDay(
    { folder, day, langs: new Set(['en']) },
    [
      {
        url: `https://wire.example/2026/11/26/piece-${n}-of-the-day`,
        title: `Headline ${n}`,
        outlet: 'wire.example',
        lang: 'en',
        day,
      },
    ],
    emptyKnowledge,
  )
const fileOf = (number: number, kind: string) => join(folder, `headlines-${day}-${number}.${kind}`)

test('a run that fails leaves the day as it was', async () => {
  await add(1)
  mkdirSync(fileOf(2, 'added'))
  await expect(add(2)).rejects.toThrow()
  expect((await loadDayFile(folder, day)).number).toBe(1)
  rmdirSync(fileOf(2, 'added'))
  expect(await add(2)).toEqual({ added: 1, all: 2 })
  expect(listAdditions(folder, day).map(({ number }) => number)).toEqual([2])
})

test('no file is written into while it may be read', async () => {
  const open = join(folder, 'open')
  writeFileSync(open, 'as it was')
  linkSync(open, fileOf(3, 'added'))
  await add(3)
  expect(readFileSync(open, 'utf8')).toBe('as it was')
})
