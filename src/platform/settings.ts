import { readChoices } from '../model/choice.ts'
import { defaultSettings, type Settings } from '../model/settings.ts'
import { browser } from './browser.ts'
import { createLine } from './in-turn.ts'

const key = 'settings'

/** The reader's settings; what is missing or malformed in storage takes its default. */
export async function loadSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(key))[key]
  return completed(stored)
}

const inTurn = createLine()

/** Changes some settings and keeps the rest. A change that depends on what is set is a function. */
export function saveSettings(change: Partial<Settings> | ((settings: Settings) => Partial<Settings>)): Promise<Settings> {
  return inTurn(async () => {
    const before = await loadSettings(), settings = { ...before, ...(typeof change === 'function' ? change(before) : change) }
    await browser.storage.local.set({ [key]: settings })
    return settings
  })
}

/** Calls back when the settings change, in whatever part of the extension. Returns its undo. */
export function onSettingsChanged(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) callback(completed(changes[key].newValue))
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}

function completed(stored: unknown): Settings {
  const given = typeof stored === 'object' && stored !== null ? (stored as Partial<Settings>) : {}
  const list = (value: unknown) => (Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [])
  return {
    ...defaultSettings,
    ...given,
    marks: { ...defaultSettings.marks, ...given.marks },
    sitesOff: list(given.sitesOff),
    hiddenClaims: list(given.hiddenClaims),
    choices: readChoices(given.choices),
    remember: given.remember === true,
    syncNotes: given.syncNotes === true,
    online: given.online === true,
    sources: { ...defaultSettings.sources, ...given.sources },
    sourceKeys: { ...defaultSettings.sourceKeys, ...given.sourceKeys },
    askedHosts: list(given.askedHosts),
  }
}
