import type { EntityRecord, PackManifest } from '../../../src/model/knowledge.ts'
import { findArabicFault } from './arabic.ts'
import { isDate, isText } from './fields.ts'
import type { Report } from './finding.ts'

/** What an office is called stands in each language, of a man and of a woman. */
export function checkOffice(
  { titles = {}, labels, aliases }: EntityRecord,
  languages: readonly string[],
  report: Report,
): void {
  if (Object.keys({ ...labels, ...aliases }).length > 0)
    report('an office has words and no name: nothing in a text is to be found by it')
  for (const language of languages) {
    const words = titles[language]
    if (words?.length !== 2 || !words.every(isText)) report(`titles are missing in "${language}"`)
  }
  for (const words of titles.ar ?? []) {
    const fault = findArabicFault(words)
    if (fault) report(`"${words}" ${fault}`)
  }
  const [english = ''] = titles.en ?? []
  const [arabic = ''] = titles.ar ?? []
  if (leading.test(english) && general.test(arabic))
    report(`who leads a state is told in general words: "${english}" is "${arabic}"`)
}

/** Titles of those at the head of a state or its government. */
const leading =
  /^(?:(?:acting|interim|caretaker|transitional) )?(?:Prime Minister|Premier of|Chancellor of (?!the |Justice)|King|Queen|Emir|Amir|Sultan|Crown Prince|Supreme Leader|Pope|Governor[- ]General|President of the (?:\w+ ){0,4}(?:Republic|Confederation)\b)/i
/** What an office is called of which no more than its sort is known. */
const general = /^(?:صاحبة? منصب|وزيرة? في|مسؤولة? حكومية? في|حاكمة? إقليم)/

interface Known {
  sources: PackManifest['sources']
  byId: ReadonlyMap<string, EntityRecord>
}

/** Each time in an office is of a known one, from a known source, and ends after it began. */
export function checkOffices(
  { offices = [], type, born, died }: EntityRecord,
  { sources = {}, byId }: Known,
  report: Report,
): void {
  if (offices.length > 0 && type !== 'PER') report('only people hold offices')
  offices.forEach(({ office, start, end, asof, past, source }, index) => {
    const where = `offices[${index}]`
    if (!byId.get(office)?.titles) report(`${where}: no office of this pack has the id "${office}"`)
    for (const day of [start, end, asof])
      if (day !== undefined && !isDate(day)) report(`${where}: no ISO day, month or year: ${day}`)
    if (start !== undefined && end !== undefined && isBefore(end, start))
      report(`${where}: it ends on ${end}, before it begins on ${start}`)
    if (start !== undefined && end === undefined && isBefore(asof, start))
      report(`${where}: it begins on ${start}, after the day of its source, ${asof}`)
    if (past && end !== undefined) report(`${where}: it has an end, and needs no "past"`)
    if (!Object.hasOwn(sources, source.split(':')[0] ?? ''))
      report(`${where}: the pack names no source "${source}"`)
  })
  for (const day of [born, died])
    if (day !== undefined && !isDate(day)) report(`no ISO day, month or year: ${day}`)
}

/** Whether one day lies before another, as far as both are told. */
function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  return a.slice(0, length) < b.slice(0, length)
}
