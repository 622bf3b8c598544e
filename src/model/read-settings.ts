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

const oneOf = <Value>(values: readonly Value[], given: unknown, otherwise: Value): Value =>
  values.find((value) => value === given) ?? otherwise
const readSwitches = <Switches extends Record<string, boolean>>(
  defaults: Switches,
  stored: unknown,
): Switches => {
  const given = readObject(stored) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(defaults).map(([name, on]) => [
      name,
      typeof given[name] === 'boolean' ? given[name] : on,
    ]),
  ) as Switches
}

export function readPageSettings(stored: unknown): PageSettings {
  const given = readObject(stored) as Partial<Record<keyof PageSettings, unknown>>
  const { marks, theme, interfaceLanguage, lookUp, choicesTurn } = defaultPageSettings
  return {
    ...defaultPageSettings,
    theme: oneOf(['light', 'dark'], given.theme, theme),
    interfaceLanguage: oneOf(['ar', 'en'], given.interfaceLanguage, interfaceLanguage),
    lookUp: oneOf(['offer', 'auto', 'never'], given.lookUp, lookUp),
    choicesTurn: typeof given.choicesTurn === 'number' ? given.choicesTurn : choicesTurn,
    marks: readSwitches(marks, given.marks),
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
