/**
 * Dates as the references of encyclopedia articles write them: "3 May 2018", "May 3, 2018", «3 مايو
 * 2018», "mai 2018", "2018-05-03".
 */
import { wordsOfReferences } from '../../../languages/words-in-reports.ts'
import { isDate } from '../../../text/dates.ts'
import { fold } from '../../../text/fold.ts'
import { inEuropeanDigits } from '../../../text/numbers.ts'
import { twoDigits } from '../../../model/two-digits.ts'

const months: ReadonlyMap<string, number> = new Map(
  wordsOfReferences.flatMap((words) =>
    words.months.flatMap((names, i) =>
      names.split('/').map((name): [string, number] => [fold(name), i + 1]),
    ),
  ),
)
const ordinal = new RegExp(
  `^(?:${wordsOfReferences.flatMap(({ ordinals }) => ordinals ?? []).join('|')}) `,
)

/** ISO day, month or year; null for what is none of these, or says more than one date. */
export function readCiteDate(words: string): string | null {
  const plain = inEuropeanDigits(words.slice(0, 60).trim())
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(plain)
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : null)
  const folded = fold(plain)
  const numbers = (folded.match(/\d+/g) ?? []).map(Number)
  const years = numbers.filter((number) => number >= 1000)
  const days = numbers.filter((number) => number < 1000)
  const named = folded.replace(/\d+/g, ' ').replace(/\s+/g, ' ').trim().replace(ordinal, '')
  if (years.length !== 1 || days.length > 1) return null
  if (named === '') return days.length === 0 ? toIso(years[0]!, null, null) : null
  const month = months.get(named)
  return month === undefined ? null : toIso(years[0]!, month, days[0] ?? null)
}

function toIso(year: number, month: number | null, day: number | null): string | null {
  if (year < 1800 || year > 2200) return null
  if (month === null) return String(year)
  if (!isDate(year, month, day ?? 1)) return null
  return `${year}-${twoDigits(month)}${day === null ? '' : `-${twoDigits(day)}`}`
}
