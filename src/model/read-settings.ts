/** Settings out of storage: what is missing or malformed takes its default. */
import { readChoices } from './choice.ts'
import {
  defaultPageSettings,
  defaultSettings,
  type PageSettings,
  type Settings,
} from './settings.ts'

const readObject = (stored: unknown): object =>
  typeof stored === 'object' && stored !== null ? stored : {}
const readTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

export function readPageSettings(stored: unknown): PageSettings {
  const given = readObject(stored) as Partial<PageSettings>
  return {
    ...defaultPageSettings,
    ...given,
    marks: { ...defaultPageSettings.marks, ...given.marks },
    sitesOff: readTexts(given.sitesOff),
    hiddenClaims: readTexts(given.hiddenClaims),
  }
}

/**
 * Of what a page's script may write, nothing counts but what it is to know: a switch of what may be
 * asked comes from the private part alone.
 */
export function readSettings(ofPage: unknown, ofPrivate: unknown): Settings {
  const given = readObject(ofPrivate) as Partial<Settings>
  const page = readPageSettings(ofPage)
  return {
    interfaceLanguage: page.interfaceLanguage,
    theme: page.theme,
    marks: page.marks,
    sitesOff: page.sitesOff,
    hiddenClaims: page.hiddenClaims,
    lookUp: page.lookUp,
    choicesTurn: page.choicesTurn,
    choices: readChoices(given.choices),
    remember: given.remember === true,
    syncNotes: given.syncNotes === true,
    online: given.online === true,
    sources: { ...defaultSettings.sources, ...given.sources },
    sourceKeys: { ...defaultSettings.sourceKeys, ...given.sourceKeys },
    askedHosts: readTexts(given.askedHosts),
  }
}
