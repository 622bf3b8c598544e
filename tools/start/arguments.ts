import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { refuse } from '../parse-options.ts'
import type { BrowserName } from '../browser/find-browser.ts'

export interface StartArguments {
  browser: BrowserName
  /** What to open: a sample, a file of this computer, or an address. */
  target: { kind: 'sample' } | { kind: 'file'; path: string } | { kind: 'url'; url: string }
}

/** Ends the command with one line of words where the browser or the page cannot be taken. */
export function readArguments(browser: string, page: string | undefined): StartArguments {
  if (browser !== 'chromium' && browser !== 'firefox')
    return refuse(`start: no browser "${browser}". See --help.`)
  if (page === undefined) return { browser, target: { kind: 'sample' } }
  if (/^https?:\/\//.test(page)) {
    if (!URL.canParse(page)) return refuse(`start: not an address: ${page}. See --help.`)
    return { browser, target: { kind: 'url', url: new URL(page).href } }
  }
  const path = resolve(page)
  if (!existsSync(path)) return refuse(`start: neither an address nor a file: ${path}. See --help.`)
  return { browser, target: { kind: 'file', path } }
}
