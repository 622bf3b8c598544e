import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterEach, expect, it } from 'vitest'
import { zipFolder } from '../../../tools/build/zip.ts'

const made: string[] = []
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true })))

/** A folder of these files, written in this order and all of one time. */
function folderOf(files: [string, string][], seconds: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'zip-'))
  made.push(folder)
  for (const [name, text] of files) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    utimesSync(path, seconds, seconds)
  }
  return folder
}

const files: [string, string][] = [
  ['manifest.json', '{}'],
  ['src/b.js', 'b'.repeat(5000)],
  ['src/a/a.js', 'a'],
  ['ألف.txt', 'حاشية'],
]

it('equal files give equal bytes, whatever their times, their order and the time zone', async () => {
  const zone = process.env.TZ
  const one = await zipFolder(folderOf(files, 1_000_000_000))
  process.env.TZ = 'Asia/Tokyo'
  const other = await zipFolder(folderOf(files.toReversed(), 1_700_000_001))
  process.env.TZ = zone ?? 'UTC'
  expect(Buffer.from(one).equals(other)).toBe(true)
})

it('holds each file as it is, by name', async () => {
  const held = unzipSync(await zipFolder(folderOf(files, 1_000_000_000)))
  expect(Object.keys(held)).toEqual(['manifest.json', 'src/a/a.js', 'src/b.js', 'ألف.txt'])
  for (const [name, text] of files) expect(new TextDecoder().decode(held[name])).toBe(text)
})
