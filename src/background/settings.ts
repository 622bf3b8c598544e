/** The settings in the real extension. */
import { browser } from '../platform/browser.ts'
import { tellChanged } from '../platform/changes.ts'
import { privateArea } from './private-area.ts'
import { createSettingsKeeper, readDecision } from './settings-keeper.ts'

export const { load: loadSettings, change: changeSettings, onChange: onSettingsChanged } = createSettingsKeeper(browser.storage.local, privateArea, () => tellChanged('settings'))

/** What the reader decided in a page: a claim hidden, a name's meaning chosen or forgotten. */
export async function keepDecision(decision: Parameters<typeof readDecision>[0]): Promise<null> {
  const change = readDecision(decision)
  if (change) await changeSettings(change)
  return null
}
