import { readFileSync } from 'node:fs'
import type { PageLine } from './page-index.ts'

export type Group = 'English' | 'right-to-left' | 'rest'

export interface SavedPage {
  file: string
  url: string
  group: Group
  html: string
  reference: string
}

/** The pages of a folder that have a reference body and `word` in the name of their file. */
export function loadPages(folder: string, lines: readonly PageLine[], word: string): SavedPage[] {
  return lines
    .filter(({ file, reference }) => reference && file.includes(word))
    .map(({ file, url, lang, rtl, reference }) => ({
      file,
      url,
      group: rtl ? 'right-to-left' : lang === 'en' ? 'English' : 'rest',
      html: readFileSync(`${folder}/${file}`, 'utf8'),
      reference: reference!.body,
    }))
}
