import { readdirSync } from 'node:fs'
import type { FuzzTarget } from './fuzz-target.ts'

/**
 * All targets: each file of the folder `targets` exports the list `targets`, so that a new one is a
 * new file and nothing else.
 */
export async function loadTargets(): Promise<FuzzTarget[]> {
  const folder = new URL('targets/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts'))
  const modules = await Promise.all(
    files.sort().map(async (name) => {
      const url = new URL(name, folder).href
      return (await import(url)) as { targets: readonly FuzzTarget[] }
    }),
  )
  return modules.flatMap(({ targets }) => targets)
}
