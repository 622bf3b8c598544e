import { accessSync, constants, realpathSync } from 'node:fs'
import { delimiter, join } from 'node:path'

export type BrowserName = 'chromium' | 'firefox'

interface Executable {
  /** environment variable that names the program to take, and no other */
  variable: string
  names: string[]
  places: string[]
}

export const executables: Record<BrowserName, Executable> = {
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

/**
 * The paths of all installed browsers of a kind, the preferred first. Where CHROMIUM_PATH or
 * FIREFOX_PATH names one, that one alone.
 */
export function findBrowsers(name: BrowserName): string[] {
  const { variable, names, places } = executables[name]
  const chosen = process.env[variable]
  if (chosen) return [chosen].filter(isExecutable)
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((file) => join(folder, file)))
  // on Debian /bin is /usr/bin: one program is named once
  const byFile = new Map<string, string>()
  for (const path of [...onPath, ...places].filter(isExecutable)) {
    const file = realpathSync(path)
    if (!byFile.has(file)) byFile.set(file, path)
  }
  return [...byFile.values()]
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
