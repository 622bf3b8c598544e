import { spawnSync } from 'node:child_process'

/** What a browser calls its version ("153.7.0esr"); null where it does not tell. */
export function readVersion(path: string): string | null {
  const { stdout } = process.platform === 'win32' ? askWindows(path) : run(path, ['--version'])
  return versionIn(stdout ?? '')
}

/** The version within what a browser prints: "Mozilla Firefox 153.7.0esr". */
export const versionIn = (printed: string): string | null =>
  /\d+(?:\.\d+)+\w*/.exec(printed)?.[0] ?? null

/** On Windows browsers print no version; the file's own description holds it. */
const askWindows = (path: string) =>
  run('powershell', [
    '-NoProfile',
    '-Command',
    `(Get-Item '${path.replaceAll("'", "''")}').VersionInfo.ProductVersion`,
  ])

const run = (program: string, options: string[]) =>
  spawnSync(program, options, { encoding: 'utf8', timeout: 60_000 })
