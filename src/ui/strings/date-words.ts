import type { InterfaceLanguage } from '../language.ts'

interface DateWords {
  /** January first; a slash parts two names of one month */
  months: readonly string[]
  /** the first of a month, where that is no plain number */
  first?: string
  /** from one day to another; `isOfDays`: both are days of one month */
  range(start: string, end: string, isOfDays: boolean): string
  /** between a day and a time of day */
  beforeTime: string
}

export const dateWords: Readonly<Record<InterfaceLanguage, DateWords>> = {
  ar: {
    months:
      'يناير/كانون الثاني,فبراير/شباط,مارس/آذار,أبريل/نيسان,مايو/أيار,يونيو/حزيران,يوليو/تموز,أغسطس/آب,سبتمبر/أيلول,أكتوبر/تشرين الأول,نوفمبر/تشرين الثاني,ديسمبر/كانون الأول'
        .replaceAll(' ', '\u00a0')
        .split(','),
    range: (start, end) => `ما بين ${start} و${end}`,
    beforeTime: '، ',
  },
  en: {
    months: 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec'.split(','),
    range: (start, end, isOfDays) => (isOfDays ? `${start}–${end}` : `${start} – ${end}`),
    beforeTime: ', ',
  },
  fr: {
    months: 'janv.,févr.,mars,avr.,mai,juin,juil.,août,sept.,oct.,nov.,déc.'.split(','),
    first: '1er',
    range: (start, end, isOfDays) => (isOfDays ? `${start}–${end}` : `${start} – ${end}`),
    beforeTime: ', ',
  },
}

const namesOfTwoWords = /(تشرين|كانون) (الأول|الثاني)/g

/** A text whose months of two words no line breaks in two. */
export const keepMonthsWhole = (text: string): string => text.replace(namesOfTwoWords, '$1\u00a0$2')
