import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import type { NotDoneYet } from '../parts/attempt.tsx'
import type { Shortcut } from '../shortcuts.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { WelcomeHost } from './host.ts'

/** What the first page and its parts are given. */
export interface WelcomeProps {
  t: AppStrings
  host: WelcomeHost
  settings: Settings
  shortcuts: Shortcut[]
  /** the last change, where it could not be kept */
  lost: NotDoneYet | null
  /** whether it could be kept */
  onChange: (change: SettingsChange) => Promise<boolean>
}
