import type { DayRange, Span } from '../../model/text.ts'

/** A phrase of time and the days that it allows. */
export interface DatePhrase extends Span, DayRange {}

/** How a language speaks of days. */
export interface Calendar {
  /** folded names of months, of one word or more, of all calendars that the language reads */
  readonly monthNames: ReadonlyMap<string, number>
  /** folded words of a day's parts: "morning" */
  readonly partsOfDay: ReadonlySet<string>
  /** folded words before a month by which a name of a month is one: "in", «شهر» */
  readonly beforeMonth: ReadonlySet<string>
  /**
   * Date phrases in a stretch of text, in order, not overlapping, counted from the ISO day
   * `anchor` as news looks back:
   * "on Tuesday" is the latest one. With no anchor only those with a year of their own. Weeks run
   * from Monday to Sunday.
   */
  findDates(text: string, within: Span, anchor: string | null): DatePhrase[]
}
