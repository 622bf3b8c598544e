import { browser } from '../../platform/browser.ts'
import { createLanguageLoader } from './load-language.ts'

/** The word lists that lie beside the background's script. */
export const loadLanguage = createLanguageLoader(async (code) =>
  (await fetch(browser.runtime.getURL(`languages/${code}.data`))).arrayBuffer(),
)
