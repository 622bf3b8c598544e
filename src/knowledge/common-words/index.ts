import { fold } from '../../text/fold.ts'
import { commonArabic } from './ar.ts'
import { commonEnglish } from './en.ts'

const foldedWords = (text: string) => new Set(text.split(/\s+/).filter(Boolean).map((word) => fold(word)))
const english = foldedWords(commonEnglish), arabic = foldedWords(commonArabic)
const article = fold('ال')

/**
 * Whether a whole name is one ordinary word of Arabic or English («الأمل», "Target"), so that the name alone is no
 * evidence. The Arabic article is disregarded.
 */
export function isCommonWord(name: string): boolean {
  const folded = fold(name)
  if (folded.includes(' ')) return false
  return english.has(folded) || arabic.has(folded) || (folded.startsWith(article) && arabic.has(folded.slice(article.length)))
}
