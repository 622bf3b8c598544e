/**
 * Dates as the references of encyclopedia articles write them: "3 May 2018", "May 3, 2018", «3 مايو
 * 2018», "mai 2018", "2018-05-03".
 */
import { isDate } from '../../../text/dates.ts'
import { fold } from '../../../text/fold.ts'
import { inEuropeanDigits } from '../../../text/numbers.ts'

const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan يناير janvier كانون+الثاني جانفي',
    'february feb فبراير fevrier شباط فيفري',
    'march mar مارس mars اذار',
    'april apr ابريل avril نيسان افريل',
    'may مايو mai ايار ماي',
    'june jun يونيو juin حزيران جوان',
    'july jul يوليو juillet تموز جويلية',
    'august aug اغسطس aout اب اوت',
    'september sep sept سبتمبر septembre ايلول',
    'october oct اكتوبر octobre تشرين+الاول',
    'november nov نوفمبر novembre تشرين+الثاني',
    'december dec ديسمبر decembre كانون+الاول',
  ].flatMap((names, i) =>
    names.split(' ').map((name): [string, number] => [fold(name.replace('+', ' ')), i + 1]),
  ),
)

const two = (number: number): string => String(number).padStart(2, '0')

/** ISO day, month or year; null for what is none of these, or says more than one date. */
export function readCiteDate(words: string): string | null {
  const plain = inEuropeanDigits(words.slice(0, 60).trim())
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(plain)
  if (iso) return toIso(Number(iso[1]), Number(iso[2]), iso[3] ? Number(iso[3]) : null)
  const folded = fold(plain)
  const numbers = (folded.match(/\d+/g) ?? []).map(Number)
  const years = numbers.filter((number) => number >= 1000)
  const days = numbers.filter((number) => number < 1000)
  const named = folded
    .replace(/\d+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:er|st|nd|rd|th) /, '')
  if (years.length !== 1 || days.length > 1) return null
  if (named === '') return days.length === 0 ? toIso(years[0]!, null, null) : null
  const month = months.get(named)
  return month === undefined ? null : toIso(years[0]!, month, days[0] ?? null)
}

function toIso(year: number, month: number | null, day: number | null): string | null {
  if (year < 1800 || year > 2200) return null
  if (month === null) return String(year)
  if (!isDate(year, month, day ?? 1)) return null
  return `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`
}
