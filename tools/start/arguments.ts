import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { BrowserName } from '../browser/find-browser.ts'

export interface StartArguments {
  browser: BrowserName
  /** what to open: a sample, a file of this machine, or an address of the web */
  target: { kind: 'sample' } | { kind: 'file'; path: string } | { kind: 'url'; url: string }
}

const usage = 'npm start [-- [FILE_OR_URL] [--browser chromium|firefox]]'

/** Throws an Error that tells what is wrong and how the command is used. */
export function readArguments(args: string[]): StartArguments {
  const {
    values: { browser = 'chromium' },
    positionals,
  } = parseArgs({ args, allowPositionals: true, options: { browser: { type: 'string' } } })
  if (browser !== 'chromium' && browser !== 'firefox')
    throw new Error(`no browser "${browser}". ${usage}`)
  const [what, ...more] = positionals
  if (more.length > 0) throw new Error(`one page at a time. ${usage}`)
  if (what === undefined) return { browser, target: { kind: 'sample' } }
  if (/^https?:\/\//.test(what))
    return { browser, target: { kind: 'url', url: new URL(what).href } }
  const path = resolve(what)
  if (!existsSync(path))
    throw new Error(`neither an address nor a file: ${pathToFileURL(path).pathname}. ${usage}`)
  return { browser, target: { kind: 'file', path } }
}
