/** The keys in the real extension. */
import { browser } from '../platform/browser.ts'
import type { Shortcuts } from './shortcuts.ts'

/**
 * Firefox opens its own page for keys by a call of its own, Chromium by an address. Firefox for
 * Android has no keys of that kind.
 */
const commands = browser.commands as
  | (typeof browser.commands & { openShortcutSettings?: () => Promise<void> })
  | undefined
const chromiumPage = 'chrome://extensions/shortcuts'

export function createShortcuts(): Shortcuts {
  const isChromium = browser.runtime.getURL('').startsWith('chrome-extension:')
  return {
    getShortcuts: async () =>
      ((await commands?.getAll()) ?? []).map(({ name = '', description = '', shortcut = '' }) => ({
        name,
        description,
        keys: shortcut,
      })),
    changeShortcuts: isChromium
      ? () => void browser.tabs.create({ url: chromiumPage })
      : commands?.openShortcutSettings
        ? () => void commands.openShortcutSettings?.()
        : null,
  }
}
