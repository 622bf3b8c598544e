import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import type { BrowserName } from './find-browser.ts'

/** With the browser come fonts for Arabic. */
const packagesOf = (name: BrowserName): string[] => [
  name === 'chromium' ? 'chromium' : 'firefox-esr',
  'fonts-noto-core',
]

/** The commands that bring a browser, or its newest version, on Debian. */
export const debianCommands = (name: BrowserName): string =>
  `sudo apt-get update && sudo apt-get install -y ${packagesOf(name).join(' ')}`

/** A browser that was installed by hand may lack them. */
export const hasNotoFonts = (): boolean => existsSync('/usr/share/fonts/truetype/noto')

export function isDebianRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)
}

/**
 * Installs a browser's newest version with `apt`, which runs apt-get. The package lists come first:
 * old ones name old versions. Where they cannot be had, what is there is tried.
 */
export function installOnDebian(name: BrowserName, apt = aptGet): void {
  console.error(`Installing ${packagesOf(name).join(', ')} (apt-get)…`)
  apt('update')
  apt('install', '-y', '--no-install-recommends', ...packagesOf(name))
}

/** Waits for another apt-get that is at work. */
function aptGet(...options: string[]): void {
  spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=300', ...options], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
