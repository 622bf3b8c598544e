import { applyChange, type SettingsChange } from '../model/settings-change.ts'
import type { Settings } from '../model/settings.ts'
import { troubleOf } from '../model/trouble.ts'
import type { NotDoneYet } from './parts/attempt.tsx'

interface SettingsHost {
  getSettings(): Promise<Settings>
  setSettings(change: SettingsChange): Promise<unknown>
}

/** The settings as a view shows them. */
export interface ShownSettings {
  settings: Settings
  /** the last change where it could not be kept */
  lost: NotDoneYet | null
  /** shown at once; what could not be kept is taken back, and that is said */
  onChange(part: SettingsChange): Promise<boolean>
}

/**
 * Draws the settings, and again after each change. Gives the function that takes settings which
 * changed elsewhere.
 */
export function showSettings(
  host: SettingsHost,
  first: Settings,
  draw: (shown: ShownSettings) => void,
): (next: Settings) => void {
  let settings = first
  let lost: NotDoneYet | null = null
  const show = (next: Settings) => {
    settings = next
    draw({ settings, lost, onChange })
  }
  const onChange = async (part: SettingsChange): Promise<boolean> => {
    const before = settings
    lost = null
    show(applyChange(settings, part))
    try {
      await host.setSettings(part)
      return true
    } catch (error) {
      lost = { trouble: troubleOf(error), again: () => void onChange(part) }
      show(await host.getSettings().catch(() => before))
      return false
    }
  }
  show(first)
  return show
}
