import { readFileSync } from 'node:fs'

export type Group = 'English' | 'right-to-left' | 'rest'

export interface SavedPage {
  file: string
  url: string
  group: Group
  html: string
  reference: string
}

interface IndexLine {
  file: string
  url: string | null
  lang: string
  rtl: boolean
  reference: { body: string } | null
}

/** The pages of a folder that have a reference body. Those whose address is unknown get one under the host that their file is named after. */
export function loadPages(folder: string, word: string): SavedPage[] {
  const lines = readFileSync(`${folder}/index.jsonl`, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as IndexLine)
  return lines.filter(({ file, reference }) => reference && file.includes(word)).map(({ file, url, lang, rtl, reference }) => ({
    file, url: (url ?? `https://www.${file.replace(/-\d+\.html$/, '')}/news/${file.replace('.html', '')}`).replace(/^http:/, 'https:'),
    group: rtl ? 'right-to-left' : lang === 'en' ? 'English' : 'rest', html: readFileSync(`${folder}/${file}`, 'utf8'), reference: reference!.body,
  }))
}
