/** The title before a name, whose bearer the name may be: «الرئيس الجديد | سامي نصر», «رجل الأعمال | سامي نصر». */
import type { Token } from '../../../../text/tokens.ts'
import { foldedSet } from '../../../word-sets.ts'
import { genderOf, genderOfBody } from '../../names/gender.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import { prepositions } from '../lexicon/words.ts'

/** «الفنانة», «الرئيس»: what one person is called; not «الفريق», a team too */
export const isTitle = (folded: string): boolean =>
  folded.startsWith('ال') &&
  !isThing(folded) &&
  genderOfBody(folded) !== 'm' &&
  (isOffice(folded.slice(2)) || genderOf(folded) !== null)

/** The word of a title of one word, also with its adjective, before the name at word `at`; -1 without one. */
export function shortTitleAt(tokens: readonly Token[], at: number): number {
  const [last = '', word = ''] = [tokens[at - 1]?.folded, tokens[at - 2]?.folded]
  if (last.startsWith('ال') && isTitle(word)) return at - 2
  return isTitle(last) ? at - 1 : -1
}

/** How many words a title has at most: «رئيس وزراء كندا السابق». */
const mostWords = 5

/** Where titles of several words may begin that end at the name at word `at`, the shortest first. */
export function longTitlesAt(text: string, tokens: readonly Token[], at: number): number[] {
  const found: number[] = []
  for (let i = at - 1; i > 0 && i >= at - mostWords; i--) {
    const { folded, start, end } = tokens[i]!
    const isParted = /[^\s]/.test(text.slice(end, tokens[i + 1]!.start))
    if (isParted || prepositions.has(folded) || isHis(text.slice(start, end))) break
    if (i < at - 1 && isNounOfTitle(bearerOf(folded) ?? folded)) found.push(i)
  }
  return found
}

/** «رجل» of «لرجل»; null of «لسلامة», whose noun may be a name as well */
export function bearerOf(folded: string): string | null {
  const noun = /^ل([^ل].{2,})$/.exec(folded)?.[1]
  return noun !== undefined && (isOffice(noun) || otherNouns.has(noun)) ? noun : null
}

/** «رجل», «نائب»: with what titles of several words begin */
const isNounOfTitle = (folded: string): boolean =>
  !folded.startsWith('ال') &&
  !isThing(folded) &&
  genderOfBody(folded) !== 'm' &&
  (isOffice(folded) || genderOf(folded) !== null || otherNouns.has(folded))

const otherNouns = foldedSet(
  'رجل نجم نجمة بطل بطلة حارس مهاجم مخرج مخرجة أسطورة طفل طفلة ضحية عريس عروس شاب شابة فتى فتاة مطرب مذيع أسير سجين',
)

/** «محاميه», «زميلها»: whose he is is told already. Written with ة it is «محامية». */
export const isHis = (written: string): boolean => /..(?:ه|ها|هم|هما|هن)$/.test(written)
