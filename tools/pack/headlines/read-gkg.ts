/**
 * The headlines in a file of GDELT's Global Knowledge Graph 2.1, original or translingual: 27 columns
 * by tabs, a row for each page, its title in the last one ("V2EXTRASXML", `<PAGE_TITLE>`).
 * http://data.gdeltproject.org/documentation/GDELT-Global_Knowledge_Graph_Codebook-V2.1.pdf and
 * https://blog.gdeltproject.org/?p=3176 (the columns' places also by public readers of these files)
 */
import { strFromU8, unzipSync } from 'fflate'
import { toPlainText } from '../../../src/reporting/feeds/plain-text.ts'
import { longestHeadline } from '../../../src/reporting/feeds/read-headlines.ts'
import { leadsToPiece } from '../../../src/reporting/links/piece-address.ts'
import type { FoundHeadline } from './found-headline.ts'

const columns = { date: 1, collection: 2, outlet: 3, address: 4, translation: 25, extras: 26 }
/** Source collection of pages of the web, whose identifier is an address. */
const web = '1'
const titleOf = /<PAGE_TITLE>(.*?)<\/PAGE_TITLE>/s
/** As "srclc:ara;eng:…": three letters of ISO 639; without it the page is in English. */
const languageOf = /\bsrclc:([a-z]{2,3})/

/** Of rows that lack a title or an address of one piece nothing is taken. */
export function readGkg(text: string): FoundHeadline[] {
  return text.split('\n').flatMap((row): FoundHeadline[] => {
    const fields = row.split('\t')
    const url = fields[columns.address]?.trim() ?? ''
    const title = toPlainText(titleOf.exec(fields[columns.extras] ?? '')?.[1] ?? '')
    const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(fields[columns.date] ?? '') ?? []
    if (fields[columns.collection] !== web || !year || title === '') return []
    if (!/^https?:/.test(url) || !URL.canParse(url) || !leadsToPiece(url, null)) return []
    const code = languageOf.exec(fields[columns.translation] ?? '')?.[1]
    return [
      {
        url: new URL(url).href,
        title: title.slice(0, longestHeadline),
        outlet: fields[columns.outlet] || new URL(url).hostname,
        lang: code ? shortLanguage(code) : 'en',
        day: `${year}-${month}-${day}`,
        isSearched: true,
      },
    ]
  })
}

/** "ara" as "ar": the browser's own table of languages. */
function shortLanguage(code: string): string {
  try {
    return new Intl.Locale(Intl.getCanonicalLocales(code)[0] ?? code).language
  } catch {
    return code
  }
}

/** The text of a file as GDELT publishes it, zipped or not. */
export function unzipGkg(bytes: Uint8Array): string {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return new TextDecoder().decode(bytes)
  return Object.values(unzipSync(bytes))
    .map((file) => strFromU8(file))
    .join('\n')
}

/** Addresses of the GKG files that a list of GDELT's names ("size checksum address" a line). */
export const findGkgAddresses = (list: string): string[] =>
  [...list.matchAll(/^\S+ \S+ (https?:\/\/\S+\.gkg\.csv(?:\.zip)?)\s*$/gim)].map(
    ([, address]) => address!,
  )
