import { fold } from '../../text/fold.ts'
import { once } from '../../text/once.ts'
import { commonArabic } from './ar.ts'
import { commonEnglish } from './en.ts'

const foldedWords = (text: string) =>
  once(
    () =>
      new Set(
        text
          .split(/\s+/)
          .filter(Boolean)
          .map((word) => fold(word)),
      ),
  )
const getEnglish = foldedWords(commonEnglish)
const getArabic = foldedWords(commonArabic)
const article = fold('ال')

/**
 * Whether a whole name is one ordinary word of Arabic or English («الأمل», "Target"), so that the
 * name alone is no evidence. The Arabic article is disregarded.
 */
export function isCommonWord(name: string): boolean {
  const folded = fold(name)
  if (folded.includes(' ')) return false
  return (
    getEnglish().has(folded) ||
    getArabic().has(folded) ||
    (folded.startsWith(article) && getArabic().has(folded.slice(article.length)))
  )
}
