import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import type { NotDoneYet } from '../parts/attempt.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import type { Shortcut } from '../shortcuts.ts'
import type { OptionsHost } from './host.ts'

/** What the settings page is given. */
export interface OptionsProps {
  t: AppStrings
  host: OptionsHost
  settings: Settings
  shortcuts: Shortcut[]
  /** settings that could not be read, by name */
  unread: string[]
  /** the last change, where it could not be kept */
  lost: NotDoneYet | null
  onChange: (change: SettingsChange) => Promise<boolean>
}
