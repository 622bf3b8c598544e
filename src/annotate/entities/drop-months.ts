import type { TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import type { Draft } from './draft-mentions.ts'

/**
 * How far beside a word its date is looked for (UTF-16 units): enough for «6 تشرين الأول/» and "May
 * 2025".
 */
const reach = 16

/**
 * Leaves out the months that were taken for names: one word beside a figure or a slash («أغسطس/آب»,
 * "6 May 2025") inside a date phrase.
 */
export function dropMonths(
  drafts: readonly Draft[],
  { text, date }: TextDocument,
  language: Language,
): Draft[] {
  return drafts.filter(({ start, end, words }) => {
    if (words.length > 1 || !isBesideFigure(text, start, end)) return true
    const within = { start: Math.max(0, start - reach), end: Math.min(text.length, end + reach) }
    return !language.calendar
      .findDates(text, within, date ?? '2000-01-01')
      .some(
        (phrase) =>
          phrase.start <= start && phrase.end >= end && phrase.end - phrase.start > end - start,
      )
  })
}

function isBesideFigure(text: string, start: number, end: number): boolean {
  return (
    /[/\d]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\s?[/\d]/.test(text.slice(end, end + 2))
  )
}
