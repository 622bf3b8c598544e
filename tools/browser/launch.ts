import { resolve } from 'node:path'
import { launchChromium } from './chromium.ts'
import type { ExtensionBrowser } from './extension-browser.ts'
import type { BrowserName } from './find-browser.ts'
import { launchFirefox } from './firefox.ts'

/** Launches a browser with the build made for it. `dist` is left to the build's own folder unless given. */
export function launchBrowser(name: BrowserName, options: { port: number; headless?: boolean; lang?: string; dist?: string }): Promise<ExtensionBrowser> {
  const { port, headless = true, lang } = options
  const dist = resolve(options.dist ?? (name === 'chromium' ? 'dist/chrome' : 'dist/firefox'))
  return name === 'chromium' ? launchChromium({ dist, port, headless, lang }) : launchFirefox({ dist, port, headless, lang })
}
