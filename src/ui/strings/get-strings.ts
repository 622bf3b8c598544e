import type { InterfaceLanguage } from '../language.ts'
import type { AppStrings } from './app-strings.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export function getStrings(lang: InterfaceLanguage): AppStrings {
  return lang === 'ar' ? ar : en
}
