/**
 * How notes on people of public life are worded in each language that they are made in: with
 * words-in-packs.ts the only file here that src/knowledge may import.
 */
import { officeWords as arabic } from './ar/office-words.ts'
import { officeWords as english } from './en/office-words.ts'
import { officeWords as french } from './fr/office-words.ts'
import type { OfficeWords } from './packs/office-words.ts'

export type { OfficeWords }

export const officeNotes: Readonly<Record<string, OfficeWords>> = {
  ar: arabic,
  en: english,
  fr: french,
}
