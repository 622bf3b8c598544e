import { resolve } from 'node:path'
import { launchChromium } from './chromium.ts'
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts'
import type { BrowserName } from './find-browser.ts'
import { launchFirefox } from './firefox.ts'

/**
 * Launches a browser with the build made for it. `dist` is left to the build's own folder unless
 * given.
 */
export function launchBrowser(
  name: BrowserName,
  options: Partial<LaunchOptions> & { port: number | null },
): Promise<ExtensionBrowser> {
  const dist = resolve(options.dist ?? (name === 'chromium' ? 'dist/chrome' : 'dist/firefox'))
  const complete = { headless: true, ...options, dist }
  return name === 'chromium' ? launchChromium(complete) : launchFirefox(complete)
}
