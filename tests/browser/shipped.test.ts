import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { buildExtension } from '../../tools/build/build-extension.ts'
import { creditedData } from '../../tools/build/licences/data.ts'
import { packagesOf } from '../../tools/build/licences/packages.ts'
import { buildOneFile } from '../../tools/build/one-file.ts'
import { zipFolder } from '../../tools/build/zip.ts'
import packageFile from '../../package.json' with { type: 'json' }

const builds = ['chrome', 'firefox'] as const
const again = 'out/built-again'

function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  return new Map(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path)]))
}

afterEach(() => vi.unstubAllEnvs())
afterAll(() => rmSync(again, { recursive: true, force: true }))

describe.each(builds)('what is shipped for %s', (build) => {
  const zip = readFileSync(`dist/hashiya-${build}.zip`)

  it('is the same bytes when it is built again, in another time zone and language', async () => {
    const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8', NODE_ENV: 'test' }
    for (const [name, value] of Object.entries(elsewhere)) vi.stubEnv(name, value)
    await buildExtension(build, again)
    const [first, second] = [filesOf(`dist/${build}`), filesOf(again)]
    expect([...second.keys()].sort()).toEqual([...first.keys()].sort())
    expect([...first].filter(([name, bytes]) => !second.get(name)?.equals(bytes))).toEqual([])
    expect(Buffer.from(await zipFolder(again)).equals(zip)).toBe(true)
  })

  it('names no folder of the machine that built it', () => {
    const here = resolve('.')
    const found = [...filesOf(`dist/${build}`)].filter(([, bytes]) => bytes.includes(here))
    expect(found.map(([name]) => name)).toEqual([])
  })

  it('holds the text of our own licence', () => {
    expect(strFromU8(unzipSync(zip).LICENSE!)).toBe(readFileSync('LICENSE', 'utf8'))
  })

  it('names every package of which code is in it, each with its licence', async () => {
    const entries = [
      'src/background/main.ts',
      'src/content/card.iife.ts',
      'src/content/every-site.iife.ts',
      'src/content/look.iife.ts',
      'src/content/main.iife.ts',
      ...readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('entry.ts'))
        .map((name) => `src/ui/${name}`),
    ]
    const built = await Promise.all(entries.map((entry) => buildOneFile(entry, 'entry')))
    const packages = packagesOf(
      built.flatMap(({ modules }) => modules),
      resolve('.'),
    )
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(Object.keys(packageFile.dependencies)))
    const told = strFromU8(unzipSync(zip)['licences.txt']!)
    for (const { name, version, text } of packages) {
      expect(told).toContain(`\n${name} ${version}\n`)
      if (!text.startsWith('Mozilla Public License')) expect(told).toContain(text)
    }
  })

  it('names whose data is in it, each with its licence', () => {
    const told = strFromU8(unzipSync(zip)['licences.txt']!)
    const shipped = JSON.parse(strFromU8(unzipSync(zip)['packs/packs.json']!)) as string[]
    for (const id of shipped) expect(told).toContain(`(packs/${id}.pack)`)
    for (const { licence, credits } of creditedData('.')) {
      for (const { name, notice = '' } of credits) {
        expect(told).toContain(`- ${name}\n`)
        expect(told).toContain(notice)
      }
      for (const id of licence.split(' AND ')) expect(told).toContain(`\n${id}\n\n`)
    }
  })
})
