/** Which of ى, ي, ة and ه an Arabic word is meant with. */
import type { Token } from '../../../text/tokens.ts'
import { foldedSet } from '../../word-sets.ts'
import { bit } from '../../names/name-lexicon.ts'
import type { LastLetter } from '../../names/spelling.ts'

/** Words that end in ى also where «في» is spelt «فى». */
const inAlif = foldedSet('على إلى حتى لدى متى سوى أخرى كبرى مدى قرى قوى جرى مستوى مستشفى')

/** What stands right before a man's name and before no preposition. */
const beforeName = foldedSet(`
الدكتور الدكتورة السيد المهندس اللواء العميد العقيد المقدم الرائد النقيب المستشار النائب الشيخ الأستاذ الحاج الفنان الكابتن القاضي الأمير
بن ابن أبو أبا أبي
`)

/**
 * Reads the last letters of a text; null where it writes no «على»: then it does not tell them apart.
 * Egyptian papers write «فى المصنع المصرى»: there ى is mostly meant as ي, and «على» may be a man. Where ه
 * stands for ة it tells nothing.
 */
export function lastLetterIn(text: string): LastLetter | null {
  // the commonest words with ى
  if (!['على ', 'إلى ', 'الى '].some((word) => text.includes(word))) return null
  const dotless = timesOf('فى ', text) > timesOf('في ', text)
  const told = withoutTa(text) ? 'ىي' : 'ىيةه'
  return (words, at, bitsOf) => {
    const { end, folded } = words[at]!
    const last = text[end - 1]!
    if (!told.includes(last)) return ''
    if (last !== 'ى' || !dotless) return last
    if (folded === 'علي') return isMan(text, words, at, bitsOf) ? 'ي' : 'ى'
    return inAlif.has(folded.replace(/^[وف](?=.{3})/, '')) ? 'ى' : 'ي'
  }
}

/**
 * «وزاره الصحه»: hardly a word ends in ة, of which other texts have three for each in ه; a short text may
 * have none.
 */
const withoutTa = (text: string): boolean => timesOf('ه ', text) > few + 4 * timesOf('ة ', text)
const few = 5

const timesOf = (word: string, text: string): number => text.split(word).length - 1

/** «الدكتور على», «على بن حسن», «أحمد على حسن», «أحمد على، إن»: no preposition stands so. */
function isMan(
  text: string,
  words: readonly Token[],
  at: number,
  bitsOf: (folded: string) => number,
): boolean {
  const [before, ali, after] = [words[at - 1], words[at]!, words[at + 1]]
  if (after?.folded === 'بن') return true
  if (!before || text.slice(before.end, ali.start) !== ' ') return false
  if (beforeName.has(before.folded)) return true
  if ((bitsOf(before.folded) & bit.given) === 0) return false
  if (!after) return true
  const gap = text.slice(ali.end, after.start)
  if (gap !== ' ') return /^[،,.:؛)»"]/.test(gap)
  return !after.folded.startsWith('ال') && (bitsOf(after.folded) & bit.given) !== 0
}
