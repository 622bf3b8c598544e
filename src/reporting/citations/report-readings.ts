/**
 * What the titles of reports hold, as citations are compared with them. Articles of one matter meet
 * the same reports again: what was read of the last ones is kept for as long as their index.
 */
import { onceFor } from '../../text/once.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { readSounds, type Sounds } from '../index/sounds-alike.ts'
import { fullNumbersOf } from '../terms/full-numbers.ts'
import { remembered } from '../terms/remembered.ts'
import { partsOfTitle } from './quoted-titles.ts'
import { readTitle, type TitleWords } from './title-words.ts'

/** Each by the number of a report. */
export interface ReportReadings {
  /** numbers from 1,000 on of its title and figures */
  numbersIn(report: number): ReadonlySet<number>
  /** what its title is made of */
  titleOf(report: number): TitleWords
  /** its title and the parts of it, as quotations are compared with them */
  partsOfTitle(report: number): readonly string[]
  /** the words of its title that may be names, by their sound */
  soundsOfTitle(report: number): Sounds
}

/** So many reports are kept, some 2 KB each; an article of a thousand words meets about fifty. */
const most = 500

/** The readings of an index's reports, each made when it is asked for. */
export const readingsOf = onceFor(({ getReport }: ReportIndex): ReportReadings => {
  const ofTitle = <Reading>(read: (title: string) => Reading) =>
    remembered((report: number) => read(getReport(report).title), most)
  return {
    numbersIn: remembered((report: number) => {
      const { title, figures = [] } = getReport(report)
      return new Set([title, ...figures].flatMap((words) => [...fullNumbersOf(words)]))
    }, most),
    titleOf: ofTitle(readTitle),
    partsOfTitle: ofTitle(partsOfTitle),
    soundsOfTitle: ofTitle((title) => readSounds(title)),
  }
})
