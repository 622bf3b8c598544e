import type { Locale } from '../language.ts'
import { arCard } from './ar-card.ts'
import type { CardStrings } from './card-strings.ts'
import { inDigits } from './digits.ts'
import { enCard } from './en-card.ts'
import { frCard } from './fr-card.ts'

const all: Record<Locale['lang'], CardStrings> = { ar: arCard, en: enCard, fr: frCard }

/** What the card says in the reader's language, with the reader's figures. */
export function getCardStrings(
  lang: Locale['lang'],
  digits: Locale['digits'] = 'latn',
): CardStrings {
  return inDigits(all[lang], { lang, digits })
}
