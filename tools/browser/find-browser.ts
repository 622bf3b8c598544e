import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

const executables: Record<BrowserName, { variable: string; names: string[]; places: string[] }> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
}
const debianPackages: Record<BrowserName, string> = { chromium: 'chromium', firefox: 'firefox-esr' }

/**
 * The path of an installed browser, null when there is none. CHROMIUM_PATH and FIREFOX_PATH go
 * first.
 */
function findBrowser(name: BrowserName): string | null {
  const { variable, names, places } = executables[name]
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((file) => join(folder, file)))
  return [process.env[variable] ?? '', ...onPath, ...places].find(isExecutable) ?? null
}

/**
 * A browser's path; as root on Debian or Ubuntu one that is missing is installed first, with fonts
 * for Arabic.
 * Throws with the words for what to do where it cannot be had.
 */
export function ensureBrowser(name: BrowserName): string {
  const found = findBrowser(name)
  if (found) return found
  if (isDebianRoot()) installOnDebian(name)
  const installed = findBrowser(name)
  if (installed) return installed
  const { variable } = executables[name]
  throw new Error(
    `No ${name} was found. Install it (Debian, Ubuntu: sudo apt-get install ${debianPackages[name]} fonts-noto-core; elsewhere from its maker's site) or set ${variable} to its program file.`,
  )
}

function isExecutable(path: string): boolean {
  if (path === '') return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function isDebianRoot(): boolean {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : ''
  return process.getuid?.() === 0 && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(release)
}

function installOnDebian(name: BrowserName): void {
  console.error(`Installing ${debianPackages[name]} and Arabic fonts (apt-get)…`)
  const run = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0
  const install = () =>
    run('install', '-y', '--no-install-recommends', debianPackages[name], 'fonts-noto-core')
  if (!install() && run('update')) install()
}
