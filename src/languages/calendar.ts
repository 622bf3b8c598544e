import type { DayRange, Span } from '../model/text.ts'

/** A phrase of time and the days that it allows. */
export interface DatePhrase extends Span, DayRange {}

/** How a language speaks of days. */
export interface Calendar {
  /**
   * Date phrases in a stretch of text, in order, not overlapping, counted from the ISO day
   * `anchor` as news looks back:
   * "on Tuesday" is the latest one. With no anchor only those with a year of their own. Weeks run
   * from Monday to Sunday.
   */
  findDates(text: string, within: Span, anchor: string | null): DatePhrase[]
}
