import type { Locale } from '../language.ts'
import type { AppStrings } from './app-strings.ts'
import { ar } from './ar.ts'
import { inDigits } from './digits.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

const all: Record<Locale['lang'], AppStrings> = { ar, en, fr }

/** What popup and pages say in the reader's language, with the reader's figures. */
export function getStrings(lang: Locale['lang'], digits: Locale['digits'] = 'latn'): AppStrings {
  return inDigits(all[lang], { lang, digits })
}
