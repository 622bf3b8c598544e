/**
 * The reader's settings as the extension's own pages have them: read and changed by the background,
 * one change after the other.
 */
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import { onChanged } from './changes.ts'
import { askBackground } from './messages.ts'

export const loadSettings = (): Promise<Settings> => askBackground('get-settings', {})

/** Rejects where the change could not be kept. */
export const saveSettings = (change: SettingsChange): Promise<Settings> =>
  askBackground('change-settings', { change })

/** Calls back when the settings change, in whatever part of the extension. Returns its undo. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
  return onChanged(
    ['settings'],
    () =>
      void loadSettings().then(callback, () => {
        // the background is being replaced by a newer one: the page stays as it is
      }),
  )
}
