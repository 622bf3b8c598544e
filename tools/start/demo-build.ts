import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserName } from '../browser/find-browser.ts'

interface Manifest {
  content_scripts: { matches: string[] }[]
  host_permissions: string[]
}

/**
 * A copy of the build that may also read `host`: the shipped build is left as it is. Gives back its
 * folder.
 */
export function makeDemoBuild(browser: BrowserName, host: string): string {
  const made = browser === 'chromium' ? 'dist/chrome' : 'dist/firefox'
  const folder = `out/start/${browser}-extension`
  rmSync(folder, { recursive: true, force: true })
  cpSync(made, folder, { recursive: true })
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  const pattern = `*://${host}/*`
  manifest.host_permissions.push(pattern)
  for (const script of manifest.content_scripts) script.matches.push(pattern)
  writeFileSync(file, JSON.stringify(manifest, null, 2))
  return folder
}
