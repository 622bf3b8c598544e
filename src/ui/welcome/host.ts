/** What the first page asks of the browser. */
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import type { HeadlinesHost } from '../follow-headlines.ts'
import type { Shortcuts } from '../shortcuts.ts'

export interface WelcomeHost extends Shortcuts, HeadlinesHost {
  browserLanguage: string
  getSettings(): Promise<Settings>
  /** rejects where the change could not be kept */
  setSettings(change: SettingsChange): Promise<unknown>
  /** calls back when the settings change elsewhere; gives the undo */
  onSettings(callback: (settings: Settings) => void): () => void
  /** lets the browser ask for the hosts of all sources of `pressedSources`; in the click */
  allowSources(): Promise<boolean>
  /** addresses of the feeds that are followed */
  listFollowed(): Promise<string[]>
  unfollow(url: string): Promise<unknown>
  openOptions(): Promise<unknown>
  /** closes this page */
  close(): Promise<unknown>
}
