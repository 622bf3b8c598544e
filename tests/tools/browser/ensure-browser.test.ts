import { describe, expect, it } from 'vitest'
import { leastVersions } from '../../../tools/build/manifest.ts'
import { versionIn } from '../../../tools/browser/browser-version.ts'
import { installOnDebian } from '../../../tools/browser/debian.ts'
import { ensureBrowserOn, type Machine } from '../../../tools/browser/ensure-browser.ts'

const esr = '/usr/bin/firefox-esr'

/** A machine whose browsers are these; installing brings what `offered` says. */
function machine(
  has: Record<string, string | null>,
  offered: Record<string, string> | null,
  {
    variables = {},
    hasFonts = true,
  }: { variables?: Record<string, string>; hasFonts?: boolean } = {},
): Machine & { installed: string[] } {
  const browsers = new Map(Object.entries(has))
  const installed: string[] = []
  return {
    installed,
    find: () => [...browsers.keys()],
    readVersion: (path) => browsers.get(path) ?? null,
    mayInstall: offered !== null,
    hasFonts: () => hasFonts,
    install(name) {
      installed.push(name)
      for (const [path, version] of Object.entries(offered ?? {})) browsers.set(path, version)
    },
    chosen: (variable) => variables[variable],
  }
}

describe('a browser for the tests', () => {
  it('is taken where it is new enough', () => {
    const here = machine({ [esr]: `${leastVersions.firefox}.0` }, { [esr]: '999.0' })
    expect(ensureBrowserOn(here, 'firefox')).toBe(esr)
    expect(here.installed).toEqual([])
  })

  it('comes with fonts where they are missing and may be installed', () => {
    const version = `${leastVersions.firefox}.0`
    const here = machine({ [esr]: version }, { [esr]: version }, { hasFonts: false })
    expect(ensureBrowserOn(here, 'firefox')).toBe(esr)
    expect(here.installed).toEqual(['firefox'])
    const fixed = machine({ [esr]: version }, null, { hasFonts: false })
    expect(ensureBrowserOn(fixed, 'firefox')).toBe(esr)
  })

  it('is upgraded where the manifest refuses it', () => {
    const here = machine({ [esr]: '140.5.0esr' }, { [esr]: '153.7.0esr' })
    expect(ensureBrowserOn(here, 'firefox')).toBe(esr)
    expect(here.installed).toEqual(['firefox'])
  })

  it('is upgraded in Chromium too, by the number and not by the letters', () => {
    const here = machine({ '/usr/bin/chromium': '99.0.1' }, { '/usr/bin/chromium': '156.0.1' })
    expect(ensureBrowserOn(here, 'chromium')).toBe('/usr/bin/chromium')
    expect(here.installed).toEqual(['chromium'])
  })

  it('is a second one that is new enough where the first is not', () => {
    const here = machine({ [esr]: '140.0', '/opt/firefox': '150.0' }, null)
    expect(ensureBrowserOn(here, 'firefox')).toBe('/opt/firefox')
  })

  it('is taken on trust where it does not tell its version', () => {
    expect(ensureBrowserOn(machine({ [esr]: null }, null), 'firefox')).toBe(esr)
  })

  it('is told how to be had in one line, with the version found, where we may not install', () => {
    const wanted = `firefox ${leastVersions.firefox} or later`
    const commands = 'sudo apt-get update && sudo apt-get install -y firefox-esr fonts-noto-core'
    const tooOld = () => ensureBrowserOn(machine({ [esr]: '140.5.0esr' }, null), 'firefox')
    expect(tooOld).toThrow(`${esr} (140.5.0esr): Hashiya needs ${wanted}.`)
    expect(tooOld).toThrow(commands)
    expect(tooOld).not.toThrow('\n')
    const none = () => ensureBrowserOn(machine({}, null), 'firefox')
    expect(none).toThrow(`No firefox was found: Hashiya needs ${wanted}.`)
    expect(none).toThrow(commands)
  })

  it('is told how to be had where the lists offer none that is new enough', () => {
    const here = machine({}, { [esr]: '140.5.0esr' })
    expect(() => ensureBrowserOn(here, 'firefox')).toThrow(`${esr} (140.5.0esr)`)
    expect(here.installed).toEqual(['firefox'])
  })

  it('is not installed where the reader chose one that does not serve', () => {
    const old = machine(
      { '/opt/ff': '139.0' },
      { [esr]: '153.0' },
      { variables: { FIREFOX_PATH: '/opt/ff' } },
    )
    expect(() => ensureBrowserOn(old, 'firefox')).toThrow('FIREFOX_PATH names /opt/ff (139.0)')
    expect(old.installed).toEqual([])
    const none = machine({}, { [esr]: '153.0' }, { variables: { FIREFOX_PATH: '/opt/none' } })
    expect(() => ensureBrowserOn(none, 'firefox')).toThrow('/opt/none, which is no program')
  })
})

it('package lists are brought up to date before anything is installed', () => {
  const asked: string[][] = []
  installOnDebian('firefox', (...options) => void asked.push(options))
  expect(asked.map(([command]) => command)).toEqual(['update', 'install'])
  expect(asked[1]).toContain('firefox-esr')
})

it.each([
  ['Mozilla Firefox 153.7.0esr\n', '153.7.0esr'],
  ['Chromium 156.0.8078.108 built on Debian GNU/Linux 13 (trixie)', '156.0.8078.108'],
  ['Google Chrome 140.0.7339.80 ', '140.0.7339.80'],
  ['', null],
])('the version in %j is %j', (printed, version) => expect(versionIn(printed)).toBe(version))
