/** Reads stored settings field by field: what is missing or malformed takes its default. */
import { readChoices } from './choice.ts'
import {
  defaultPageSettings,
  defaultSettings,
  interfaceLanguages,
  textSizes,
  type PageSettings,
  type Settings,
} from './settings.ts'
import { count, flag, isObject, oneOf, hasShape, text, type Shape } from './shape.ts'

/** Called with the name of a field that is present and malformed. */
export type OnUnread = (field: string) => void

type Fields = Record<string, unknown>

const language = oneOf(null, ...interfaceLanguages)
const theme = oneOf(null, 'light', 'dark')
const digits = oneOf('latn', 'arab')
const textSize = oneOf(...textSizes)
const lookUp = oneOf('offer', 'auto', 'never')

/** A reader of single fields of what was stored. */
function createReader(stored: unknown, onUnread: OnUnread) {
  const given: Fields = isObject(stored) ? stored : {}
  if (stored !== undefined && given !== stored) onUnread('')
  const fieldOf = (from: Fields, name: string) =>
    Object.hasOwn(from, name) ? from[name] : undefined
  const one = <T>(name: string, shape: Shape, otherwise: T): T => {
    const value = fieldOf(given, name)
    if (value === undefined || hasShape(shape, value)) return (value ?? otherwise) as T
    onUnread(name)
    return otherwise
  }
  return {
    one,
    texts(name: string): string[] {
      const value = fieldOf(given, name)
      const found = Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
      if (value !== undefined && found.length !== (value as { length?: number } | null)?.length)
        onUnread(name)
      return found
    },
    /** A field for each key that there should be, each of that shape. */
    each<T extends object>(name: string, shape: Shape, defaults: T): T {
      const value = fieldOf(given, name)
      const inner = isObject(value) ? value : {}
      if (value !== undefined && inner !== value) onUnread(name)
      const read = Object.entries(defaults).map(([key, otherwise]) => {
        const item = fieldOf(inner, key)
        if (item === undefined || hasShape(shape, item)) return [key, item ?? otherwise]
        onUnread(name)
        return [key, otherwise]
      })
      return Object.fromEntries(read) as T
    },
    choices(name: string) {
      const value = fieldOf(given, name)
      const found = readChoices(value)
      if (value !== undefined && found.length !== (value as { length?: number } | null)?.length)
        onUnread(name)
      return found
    },
  }
}

export function readPageSettings(stored: unknown, onUnread: OnUnread = () => {}): PageSettings {
  const { one, texts, each } = createReader(stored, onUnread)
  return {
    interfaceLanguage: one('interfaceLanguage', language, defaultPageSettings.interfaceLanguage),
    theme: one('theme', theme, defaultPageSettings.theme),
    textSize: one('textSize', textSize, defaultPageSettings.textSize),
    digits: one('digits', digits, defaultPageSettings.digits),
    marks: each('marks', flag, defaultPageSettings.marks),
    quiet: one('quiet', flag, defaultPageSettings.quiet),
    sitesOff: texts('sitesOff'),
    hiddenClaims: texts('hiddenClaims'),
    lookUp: one('lookUp', lookUp, defaultPageSettings.lookUp),
    choicesTurn: one('choicesTurn', count, defaultPageSettings.choicesTurn),
  }
}

/**
 * Of what a page's script may write, nothing counts but what it is to know: a switch of what may be
 * asked comes from the private part alone.
 */
export function readSettings(
  ofPage: unknown,
  ofPrivate: unknown,
  onUnread: OnUnread = () => {},
): Settings {
  const { one, texts, each, choices } = createReader(ofPrivate, onUnread)
  return {
    ...readPageSettings(ofPage, onUnread),
    choices: choices('choices'),
    remember: one('remember', flag, defaultSettings.remember),
    badge: one('badge', flag, defaultSettings.badge),
    glossTitles: one('glossTitles', flag, defaultSettings.glossTitles),
    syncNotes: one('syncNotes', flag, defaultSettings.syncNotes),
    online: one('online', flag, defaultSettings.online),
    sources: each('sources', flag, defaultSettings.sources),
    sourceKeys: each('sourceKeys', text, defaultSettings.sourceKeys),
    askedHosts: texts('askedHosts'),
  }
}
