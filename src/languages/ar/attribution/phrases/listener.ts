/** The outlet that is told: «لصحيفة المنارة», «لشفق نيوز». */
import { agencies } from '../lexicon/words.ts'
import type { ArabicWord } from './sentence.ts'
import { endsPerson, nameMayBegin } from './ends-before.ts'

/** What outlets are called: after ل they are to whom it was said, no part of the speaker. */
const listeners =
  /^ل(ل?(صحيف|بوابه|صحف|صحاف|قنا|برنامج|اذاع|موقع|مجل[هة]|شبك|راديو|تلفز|جريد|مراسل|جزير|عربيه|اناضول|نواب|مشاهد)|لوكال|رويترز|فرانس|بي$|سي$)/

/** «قال سامي نصر | لوكالة النهر للأنباء» */
const isBehindPerson = (words: readonly ArabicWord[], at: number): boolean =>
  endsPerson(words, nameMayBegin(at), at)

/** Whether an outlet or a reporter stands at word `at` to whom something was said. */
export function isListener(words: readonly ArabicWord[], at: number): boolean {
  const { folded } = words[at]!
  return (
    listeners.test(folded) ||
    (words[at]!.namedBehindParticle && netNews.test(words[at + 1]?.folded ?? '')) ||
    (folded === 'لوكاله' &&
      (agencies.test(words[at + 1]?.folded ?? '') ||
        isBehindPerson(words, at) ||
        isOfNews(words, at) ||
        (words[at + 1]?.before.opens ?? -1) >= 0))
  )
}

/** «لشفق نيوز»: with what names of outlets end */
const netNews = /^(نيوز|برس|اونلاين|تايمز|بوست|نت)$/
const longestAgency = 5

/** «لوكالة شمال النهر | للأنباء» */
const isOfNews = (words: readonly ArabicWord[], at: number): boolean =>
  words.slice(at + 1, at + longestAgency).some(({ folded }) => folded === 'للانباء')
