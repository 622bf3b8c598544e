/** What the options page asks of the browser: one object, given by the entry. */
import type { FeedsHost } from './feeds/feeds-host.ts'
import type { SourcesHost } from './sources/sources-host.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import type { PacksHost } from './packs/packs-host.ts'

/** A keyboard command of the extension as the browser has it now. */
export interface Shortcut {
  /** of the command, as in the manifest */
  name: string
  description: string
  /** as the browser writes it ("Alt+Shift+."); empty when none is set */
  keys: string
}

export interface OptionsHost {
  /** BCP 47: speaks when the reader chose no interface language */
  browserLanguage: string
  /** of the extension */
  version: string
  getSettings(): Promise<Settings>
  /** names of settings that were kept and cannot be read; '' for a whole part of them */
  getUnread(): Promise<string[]>
  /** rejects where the change could not be kept */
  setSettings(change: SettingsChange): Promise<unknown>
  /** calls back when the settings change elsewhere; gives the undo */
  onSettings(callback: (settings: Settings) => void): () => void
  packs: PacksHost
  getShortcuts(): Promise<Shortcut[]>
  feeds: FeedsHost
  sources: SourcesHost
  /** opens the browser's own page for keys; null where it has none that may be opened */
  changeShortcuts: (() => void) | null
}
