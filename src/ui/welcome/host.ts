/** What the first page asks of the browser. */
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import type { AddedFeed } from '../../model/stored-report.ts'
import type { OutletChoice } from '../parts/outlet-choices.tsx'
import type { Shortcuts } from '../shortcuts.ts'

export interface WelcomeHost extends Shortcuts {
  browserLanguage: string
  getSettings(): Promise<Settings>
  /** rejects where the change could not be kept */
  setSettings(change: SettingsChange): Promise<unknown>
  /** calls back when the settings change elsewhere; gives the undo */
  onSettings(callback: (settings: Settings) => void): () => void
  /** lets the browser ask for the hosts of all sources of `pressedSources`; in the click */
  allowSources(): Promise<boolean>
  /** whose headlines can be followed */
  outlets: readonly OutletChoice[]
  /** addresses of the feeds that are followed */
  listFollowed(): Promise<string[]>
  /** lets the browser ask for the host of a feed; in the click */
  allowFeed(url: string): Promise<boolean>
  follow(url: string): Promise<AddedFeed>
  unfollow(url: string): Promise<unknown>
  openOptions(): Promise<unknown>
  /** closes this page */
  close(): Promise<unknown>
}
