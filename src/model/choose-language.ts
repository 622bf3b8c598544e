import { interfaceLanguages, type InterfaceLanguage } from './settings.ts'

/**
 * The reader's choice, else the browser's language (a BCP 47 tag) where it is ours, else English.
 */
export function chooseLanguage(
  chosen: InterfaceLanguage | null,
  browser: string,
): InterfaceLanguage {
  const own = /^[a-z]+/i.exec(browser)?.[0].toLowerCase()
  return chosen ?? interfaceLanguages.find((code) => code === own) ?? 'en'
}
