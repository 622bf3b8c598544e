import type { Settings } from '../model/settings.ts'
import { chooseLanguage } from './language.ts'
import type { AppStrings } from './strings/app-strings.ts'
import { getStrings } from './strings/get-strings.ts'

/**
 * Gives this document the reader's language, its direction, theme and size of text. `settings`: null where they
 * could not be had; `browser`: its language, BCP 47; `titleOf`: what the page is called. Gives the
 * words in that language.
 */
export function dressPage(
  settings: Pick<Settings, 'interfaceLanguage' | 'theme' | 'digits' | 'textSize'> | null,
  browser: string,
  titleOf: (t: AppStrings) => string,
): AppStrings {
  const page = document.documentElement
  const language = chooseLanguage(settings?.interfaceLanguage ?? null, browser)
  const t = getStrings(language, settings?.digits)
  page.lang = t.card.lang
  page.dir = t.card.dir
  if (settings?.theme) page.dataset.theme = settings.theme
  else delete page.dataset.theme
  page.style.setProperty('--text', String(settings?.textSize ?? 1))
  document.title = titleOf(t)
  return t
}
