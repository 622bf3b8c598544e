import type { InterfaceLanguage } from '../language.ts'
import { arCard } from './ar-card.ts'
import type { CardStrings } from './card-strings.ts'
import { enCard } from './en-card.ts'

export function getCardStrings(lang: InterfaceLanguage): CardStrings {
  return lang === 'ar' ? arCard : enCard
}
