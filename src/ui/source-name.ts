/** The name of a source, without a day that stands beside it already. */
import type { InterfaceLanguage } from './language.ts'
import { dateWords } from './strings/date-words.ts'
import { asOf } from './strings/office-words.ts'

/** What is said beside a source. */
interface Beside {
  /** the day in the margin, as ISO */
  date: string | null
  text: string
}

/**
 * Packs write the day of their source behind its name. Where the margin or the words before it tell
 * that month, the name alone stands: one date said three times hides the other dates.
 */
export function withoutSaidDay(name: string, lang: string, { date, text }: Beside): string {
  const [, bare, day] = asOf.exec(plain(name)) ?? []
  if (bare === undefined || day === undefined) return name
  const month = monthOf(day, lang)
  const isSaid =
    (month !== null && date?.startsWith(month)) ||
    plain(text).includes(day.replace(/^\S{1,3} /, ''))
  return isSaid ? bare : name
}

/** Spaces that do not break a line are spaces here. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** "17 July 2026" as "2026-07"; null where that is no month. */
function monthOf(day: string, lang: string): string | null {
  const [, name, year] = /^(?:\d\S* )?(\D+) (\d{4})$/.exec(day) ?? []
  const months = dateWords[lang as InterfaceLanguage]?.months ?? []
  const at = months.findIndex((month) => name?.startsWith(plain(month).replace('.', '')))
  return at < 0 ? null : `${year}-${String(at + 1).padStart(2, '0')}`
}
