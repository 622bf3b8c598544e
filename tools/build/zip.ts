import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SevenZip from '7z-wasm'

/** Deflates as hard as it can, since each percent is room for records: 7 % less than zlib. */
const DEFLATED = ['-tzip', '-mx=9', '-mmt=off']
/** No time of any kind but that of the format, which tells local times. */
const TIMELESS = ['-mtm=off', '-mtc=off', '-mta=off']

/**
 * All files below a folder as a zip archive that depends on their names and bytes alone: entries by
 * name, no time of their own, no owner, and compressed by code that is the same wherever it runs.
 */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const { FS, callMain } = await SevenZip({ print: () => {} })
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
  // the oldest time of the format
  const day = new Date(1980, 0, 1).getTime()
  for (const made of new Set(names.flatMap((name) => foldersOf(`/in/${name}`)))) FS.mkdir(made)
  for (const name of names) {
    const path = `/in/${name}`
    FS.writeFile(path, readFileSync(join(folder, name)))
    FS.utime(path, day, day)
  }
  FS.writeFile('/names', names.join('\n'))
  FS.chdir('/in')
  callMain(['a', ...DEFLATED, ...TIMELESS, '/out.zip', '@/names'])
  return FS.readFile('/out.zip')
}

/** "/in/src/a.js": "/in" and "/in/src" */
const foldersOf = (path: string): string[] =>
  [...path.matchAll(/\//g)].slice(1).map(({ index }) => path.slice(0, index))
