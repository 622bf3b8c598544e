import { leastVersions } from '../build/manifest.ts'
import { readVersion } from './browser-version.ts'
import { debianCommands, hasNotoFonts, installOnDebian, isDebianRoot } from './debian.ts'
import { executables, findBrowsers, type BrowserName } from './find-browser.ts'

/** What the machine has and lets us do. */
export interface Machine {
  find(name: BrowserName): string[]
  readVersion(path: string): string | null
  /** whether we may install packages here */
  mayInstall: boolean
  /** whether the fonts are there by whose widths the tests of layout go */
  hasFonts(): boolean
  install(name: BrowserName): void
  /** the program that an environment variable names */
  chosen(variable: string): string | undefined
}

const thisMachine: Machine = {
  find: findBrowsers,
  readVersion,
  mayInstall: isDebianRoot(),
  hasFonts: hasNotoFonts,
  install: installOnDebian,
  chosen: (variable) => process.env[variable],
}
const ensured = new Map<BrowserName, string>()

/**
 * The path of a browser that the extension runs in; looked for once in a process. As root on Debian
 * or Ubuntu one that is missing or too old is installed first, or the fonts that come with it. Throws
 * with the words for what to do where it cannot be had.
 */
export function ensureBrowser(name: BrowserName): string {
  const path = ensured.get(name) ?? ensureBrowserOn(thisMachine, name)
  ensured.set(name, path)
  return path
}

/** The same for any machine. */
export function ensureBrowserOn(machine: Machine, name: BrowserName): string {
  const before = look(machine, name)
  const { variable } = executables[name]
  const isWhole = machine.hasFonts() || !machine.mayInstall || machine.chosen(variable)
  if (before.path !== null && isWhole) return before.path
  if (!machine.mayInstall || machine.chosen(variable))
    throw new Error(whatToDo(name, before.tooOld, machine.chosen(variable)))
  machine.install(name)
  const after = look(machine, name)
  if (after.path !== null) return after.path
  throw new Error(whatToDo(name, after.tooOld))
}

interface Found {
  path: string | null
  /** "path (version)" of each that the extension refuses */
  tooOld: string[]
}

/** The first browser that is new enough; one that does not tell its version counts as such. */
function look(machine: Machine, name: BrowserName): Found {
  const tooOld: string[] = []
  for (const path of machine.find(name)) {
    const version = machine.readVersion(path)
    if (version === null || Number.parseInt(version, 10) >= leastOf(name)) return { path, tooOld }
    tooOld.push(`${path} (${version})`)
  }
  return { path: null, tooOld }
}

const leastOf = (name: BrowserName): number =>
  leastVersions[name === 'chromium' ? 'chrome' : 'firefox']

function whatToDo(name: BrowserName, tooOld: string[], chosen?: string): string {
  const { variable } = executables[name]
  const wanted = `${name} ${leastOf(name)} or later`
  const problem = chosen
    ? `${variable} names ${tooOld[0] ?? `${chosen}, which is no program`}: it must name ${wanted}, or be unset.`
    : `${tooOld.join(', ') || `No ${name} was found`}: Hashiya needs ${wanted}.`
  return `${problem} Debian, with its security updates among the sources of apt: ${debianCommands(name)}. Ubuntu: sudo snap install ${name}. Elsewhere: install it from its maker's site, or set ${variable} to its program file.`
}
