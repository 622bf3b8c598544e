/** Policy files where the browsers look for them, each in an empty folder laid over the real one. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { ensureBrowser } from '../browser/ensure-browser.ts'

/** What an organisation fixes, as in docs/your-data.md. */
export interface FixedThings {
  online?: boolean
  sourcesOff?: string[]
  sitesOff?: string[]
  packsOff?: string[]
}

export interface PolicyFile {
  name: string
  /** null: none is there any more */
  write(fixed: FixedThings | null): void
}

/** Throws where it cannot be laid: then nothing is written. */
function layEmptyFolder(folder: string): void {
  mkdirSync(folder, { recursive: true })
  const { status, stderr } = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`no folder could be laid over ${folder}: ${stderr}`)
}

const createFile = (
  name: string,
  path: string,
  wrap: (fixed: FixedThings) => object,
): PolicyFile => ({
  name,
  write(fixed) {
    mkdirSync(dirname(path), { recursive: true })
    if (fixed) writeFileSync(path, JSON.stringify(wrap(fixed)))
    else rmSync(path, { force: true })
  },
})

/** Chromium's id of an extension from a folder: of the SHA-256 of its path, as letters from a to p. */
const idOfFolder = (folder: string): string =>
  createHash('sha256')
    .update(resolve(folder))
    .digest('hex')
    .slice(0, 32)
    .replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))

export function createChromiumFile(dist: string): PolicyFile {
  layEmptyFolder('/etc/chromium')
  return createFile(
    '/etc/chromium/policies/managed',
    '/etc/chromium/policies/managed/hashiya.json',
    (fixed) => ({
      '3rdparty': { extensions: { [idOfFolder(dist)]: fixed } },
    }),
  )
}

const idOfFirefox = (dist: string): string =>
  (
    JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8')) as {
      browser_specific_settings: { gecko: { id: string } }
    }
  ).browser_specific_settings.gecko.id

/** Firefox's two ways: its own policies, and a manifest of managed storage. */
export function createFirefoxFiles(dist: string): PolicyFile[] {
  const id = idOfFirefox(dist)
  const distribution = join(dirname(realpathSync(ensureBrowser('firefox'))), 'distribution')
  const native = '/usr/lib/mozilla/managed-storage'
  layEmptyFolder(distribution)
  layEmptyFolder(native)
  return [
    createFile('distribution/policies.json', join(distribution, 'policies.json'), (fixed) => ({
      policies: { '3rdparty': { Extensions: { [id]: fixed } } },
    })),
    createFile(native, join(native, `${id}.json`), (data) => ({
      name: id,
      description: 'Hashiya',
      type: 'storage',
      data,
    })),
  ]
}
