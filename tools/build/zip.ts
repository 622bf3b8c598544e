import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import SevenZip from '7z-wasm'

/** Deflates as hard as it can, since each percent is room for records: 7 % less than zlib. */
const deflated = ['-tzip', '-mx=9', '-mfb=258', '-mmt=off']
/** No time of any kind but that of the format, which tells local times. */
const timeless = ['-mtm=off', '-mtc=off', '-mta=off']

/**
 * All files below a folder as a zip archive that depends on their names and bytes alone: entries by
 * name, no time of their own, no owner, and compressed by code that is the same wherever it runs.
 */
export async function zipFolder(folder: string): Promise<Uint8Array> {
  const { FS: fileSystem, callMain } = await SevenZip({ print: () => {} })
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
  // the oldest time of the format
  const day = new Date(1980, 0, 1).getTime()
  for (const made of new Set(names.flatMap((name) => foldersOf(`/in/${name}`))))
    fileSystem.mkdir(made)
  for (const name of names) {
    const path = `/in/${name}`
    fileSystem.writeFile(path, readFileSync(join(folder, name)))
    fileSystem.utime(path, day, day)
  }
  fileSystem.writeFile('/names', names.join('\n'))
  fileSystem.chdir('/in')
  callMain(['a', ...deflated, ...timeless, '/out.zip', '@/names'])
  return fileSystem.readFile('/out.zip')
}

/** "/in/src/a.js": "/in" and "/in/src" */
const foldersOf = (path: string): string[] =>
  [...path.matchAll(/\//g)].slice(1).map(({ index }) => path.slice(0, index))
