import { arabic } from './ar/index.ts'
import { english } from './en/index.ts'
import { spanish } from './es/index.ts'
import { french } from './fr/index.ts'
import type { Language } from './language.ts'

export const languages: readonly Language[] = [arabic, english, french, spanish]

/** The language of a BCP 47 tag, null when there is no folder for it. */
export function getLanguage(tag: string): Language | null {
  const code = tag.toLowerCase().split(/[-_]/)[0]
  return languages.find((language) => language.code === code) ?? null
}
