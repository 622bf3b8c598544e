/**
 * What a language says of times in an office, of lives and of the days of things. All days are ISO,
 * or a month or a year.
 */
import type { BriefKind } from '../../model/knowledge.ts'

/** When an office was held, as its source tells it. */
export interface OfficeTime {
  start?: string
  end?: string
  /** day of the source */
  asof: string
}

/** What a fact in short form tells of anything but a life or a count, by kind. */
export type ThingFact = Exclude<BriefKind, 'born' | 'died' | 'inhabitants'>

export interface OfficeWords {
  /** «وزيرة الخارجية الألمانية من ديسمبر/كانون الأول 2021 إلى مايو/أيار 2025» */
  held(title: string, time: OfficeTime): string
  /** "Chancellor of Germany from December 2021; has left the post since", where no end is known */
  past(title: string, time: OfficeTime): string
  /**
   * A title of a man told of somebody whose gender is not known: as the office's name, where the
   * language has another for a woman
   */
  ofEither(title: string): string
  /** "Born in May 1963.", of a man or a woman where that is known */
  born(day: string, gender: 'm' | 'f' | null): string
  died(day: string, gender: 'm' | 'f' | null): string
  /** "Founded in May 1963." */
  told(what: ThingFact, day: string): string
  /** "Population 48,000 (2020)."; null where the source does not tell when they were counted */
  inhabitants(count: number, day: string | null): string
  /** "Wikidata, as of 24 July 2022" */
  source(name: string, day: string): string
}

/** Year, month and day of an ISO day, month or year; 0 for what it does not tell. */
export function partsOf(day: string): { year: string; month: number; day: number } {
  const [year = '', month = '0', date = '0'] = day.split('-')
  return { year, month: Number(month), day: Number(date) }
}

/**
 * A whole number, not below 0, with a mark between each three of its digits. To set up `Intl` for one
 * such number costs a page's first analysis several milliseconds.
 */
export const groupDigits = (count: number, mark: string): string =>
  String(count).replace(/\B(?=(?:\d{3})+$)/g, mark)
