import type { Page } from 'puppeteer-core'
import type { SettingsChange } from '../../src/model/settings-change.ts'
import type { Settings } from '../../src/model/settings.ts'

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } }

/** The reader's settings, asked from a view of the extension. */
export const getSettings = (view: Page): Promise<Settings> =>
  view.evaluate(
    async () =>
      (await chrome.runtime.sendMessage({ to: 'background', type: 'get-settings' })) as Settings,
  )

/** Changes them as a view of the extension does. */
export async function changeSettings(view: Page, change: SettingsChange): Promise<void> {
  await view.evaluate(
    (asked) =>
      chrome.runtime.sendMessage({ to: 'background', type: 'change-settings', change: asked }),
    change,
  )
}
