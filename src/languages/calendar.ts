import type { DayRange, Span } from '../model/text.ts'

/** A phrase of time and the days that it allows. */
export interface DatePhrase extends Span, DayRange {}

/** How a language speaks of days. */
export interface Calendar {
  /** date phrases in a stretch of text, reckoned from the ISO day `anchor`; with no anchor only those with a year of their own */
  findDates(text: string, within: Span, anchor: string | null): DatePhrase[]
}
