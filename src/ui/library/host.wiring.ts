/** The library's host in the real extension. */
import { browser } from '../../platform/browser.ts'
import { onChanged } from '../../platform/messages/changes.ts'
import { askBackground } from '../../platform/messages/messages.ts'
import { loadSettings, onSettingsChanged } from '../../platform/messages/settings.ts'
import { loadKept } from '../load-kept.ts'
import type { LibraryHost } from './host.ts'

export const createLibraryHost = (): LibraryHost => ({
  browserLanguage: browser.i18n.getUILanguage(),
  getSettings: loadSettings,
  onSettings: onSettingsChanged,
  getKept: () => loadKept(askBackground),
  onKept: (callback) => onChanged(['library'], callback),
  forget: (urls) => askBackground('forget-kept', { urls }),
  keepAgain: (article) => askBackground('take-kept', { values: [article] }),
})
