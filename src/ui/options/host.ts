/** What the options page asks of the browser: one object, given by the entry. */
import type { EverySiteHost } from './every-site-host.ts'
import type { DataHost } from './data/data-host.ts'
import type { FeedsHost } from './feeds/feeds-host.ts'
import type { SourcesHost } from './sources/sources-host.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import type { TitleTranslator } from '../../platform/translator.ts'
import type { Shortcuts } from '../shortcuts.ts'
import type { PacksHost } from './packs/packs-host.ts'

export interface OptionsHost extends Shortcuts {
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
  /** the browser's own translator on this machine; null where it has none */
  translator: TitleTranslator | null
  everySite: EverySiteHost
  packs: PacksHost
  feeds: FeedsHost
  sources: SourcesHost
  data: DataHost
}
