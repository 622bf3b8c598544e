/** The words of a fact and the name of its source, without a day that stands beside them already. */
import type { Fact, Localised } from '../model/knowledge.ts'
import type { InterfaceLanguage } from './language.ts'
import { dateWords } from './strings/date-words.ts'
import { asOf, knownAsOf, toldDay } from './strings/office-words.ts'

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
  const isSaid = isOn(date, day, lang) || plain(text).includes(day.replace(/^\S{1,3} /, ''))
  return isSaid ? bare : name
}

/**
 * The words of a fact beside its day, in each language: without the month as of which it is known
 * where that is the fact's own day, "Present in: Mali; as known in May 2026" beside "May 2026", and
 * without the day of a fact that tells nothing else, "Born on 3 May 1944" beside "3 May 1944".
 */
export const wordsBesideDay = ({ text, date }: Pick<Fact, 'text' | 'date'>): Localised =>
  Object.fromEntries(
    Object.entries(text).map(([lang, words]) => {
      const [tail, day] = knownAsOf.exec(plain(words)) ?? toldDay.exec(plain(words))?.slice(1) ?? []
      const isSaid = tail !== undefined && day !== undefined && isOn(date, day, lang)
      return [lang, isSaid ? `${words.slice(0, -tail.length)}.` : words]
    }),
  )

/** Whether an ISO day lies in the month, or is the year, that a text tells. */
const isOn = (date: string | null, told: string, lang: string): boolean =>
  date !== null && (date === told || date.startsWith(monthOf(told, lang) ?? 'none'))

/** Spaces that do not break a line are spaces here. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** "17 July 2026" as "2026-07"; null where that is no month. */
function monthOf(day: string, lang: string): string | null {
  const [, name, year] = /^(?:\d\S* )?(\D+) (\d{4})$/.exec(day) ?? []
  const months = dateWords[lang as InterfaceLanguage]?.months ?? []
  const at = months.findIndex((month) => name?.startsWith(plain(month).replace('.', '')))
  return at < 0 ? null : `${year}-${String(at + 1).padStart(2, '0')}`
}
