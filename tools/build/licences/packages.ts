import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compareText } from '../../../src/model/compare-text.ts'

/** A package of which code is shipped, with the text of its licence. */
export interface ShippedPackage {
  name: string
  version: string
  licence: string
  /** where its source is */
  source: string
  text: string
}

interface PackageFile {
  name: string
  version: string
  license?: string
  repository?: string | { url: string }
  homepage?: string
}

/** What bundlers write into what they make, by how they name such modules. */
const helpers: [RegExp, string][] = [
  [/^\0rolldown\//, 'rolldown'],
  [/^\0vite\//, 'vite'],
]

/**
 * The packages that modules come from, by name. Throws for one that has no text of its licence, and
 * for a module that is neither a package's nor below `root`.
 */
export function packagesOf(modules: Iterable<string>, root: string): ShippedPackage[] {
  const folders = new Set(
    [...modules].map((id) => folderOf(id, root)).filter((one) => one !== null),
  )
  return [...folders].map(readPackage).sort((a, b) => compareText(a.name, b.name))
}

/** The package's folder; null for a module of our own. */
function folderOf(id: string, root: string): string | null {
  const helper = helpers.find(([pattern]) => pattern.test(id))?.[1]
  if (helper) return join(root, 'node_modules', helper)
  const inside = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1]
  if (inside) return inside
  // what our own plugins make up stands below our own folders too
  if (id.replace(/^\0/, '').startsWith(`${root}/`)) return null
  throw new Error(`nobody knows whose the module ${JSON.stringify(id)} is`)
}

function readPackage(folder: string): ShippedPackage {
  const { name, version, license, repository, homepage } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as PackageFile
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)(?:[-.](?:md|txt|mit))?$/i.test(file))
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').trim())
  if (!license || texts.length === 0) throw new Error(`${name} ships without its licence`)
  const address = typeof repository === 'string' ? repository : (repository?.url ?? homepage)
  return {
    name,
    version,
    licence: license,
    source: readable(address, name),
    text: texts.join('\n\n'),
  }
}

/** "git+https://github.com/a/b.git" and "a/b" as one opens them. */
function readable(address: string | undefined, name: string): string {
  if (!address) return `https://www.npmjs.com/package/${name}`
  if (/^[\w.-]+\/[\w.-]+$/.test(address)) return `https://github.com/${address}`
  return address
    .replace(/^git\+|\.git$/g, '')
    .replace(/^(?:git|ssh):\/\/(?:git@)?/, 'https://')
    .replace(/^github:/, 'https://github.com/')
}
