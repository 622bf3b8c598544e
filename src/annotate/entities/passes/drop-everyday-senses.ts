import { hasArticle } from '../../../languages/names/attached-words.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { BesideWords } from '../../../languages/names/plain-phrases.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'

/**
 * Leaves out names that are words of every day too where the word before or behind shows that sense:
 * «القوة القاهرة», «مسقط رأسه»; phrases of every day («السلاح الأبيض»); and those that are the end of
 * another word («فلكيا») and states of a kind («الدول الغربية»). Holds of what packs know as well.
 */
export function dropEverydaySenses(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { plainPhrases, attached }: NameRules,
): Draft[] {
  if (!plainPhrases) return [...drafts]
  const { everydayPhrases, everydaySenses, kindsOfStates, wholeWords } = plainPhrases
  const { neverDefinite, placesNeverDefinite } = plainPhrases
  const isWithArticle = (word: NameWord | undefined, nouns: ReadonlySet<string>): boolean =>
    attached !== undefined &&
    word?.forms.some(
      ({ folded }) =>
        hasArticle(folded, attached) && nouns.has(folded.slice(attached.article.length)),
    ) === true
  return drafts.filter(({ type, words, start, end }) => {
    const [all, at] = placeOf(start, sentences)
    if (words.length === 1 && wholeWords.has(all[at]?.folded ?? '')) return false
    const isNoun =
      isWithArticle(all[at], neverDefinite) ||
      (type === 'LOC' && isWithArticle(all[at], placesNeverDefinite))
    if (words.length === 1 && isNoun) return false
    const name = words.join(' ')
    if (everydayPhrases.has(name)) return false
    if (type === 'LOC' && kindsOfStates.has(name)) return false
    const [first, second] = words
    // «صور حديثة», «حسن نية المدير» taken for names as a whole; «بورصة لندن» is a body's
    if (second && type !== 'ORG' && everydaySenses.get(first!)?.behind.has(second)) return false
    const beside = everydaySenses.get(name)
    if (!beside) return true
    return !isBeside(all, at, placeOf(end - 1, sentences)[1], beside)
  })
}

/** Whether a word beside the name, from word `at` to word `last`, shows the other sense. */
function isBeside(words: readonly NameWord[], at: number, last: number, beside: BesideWords) {
  const before = words[at]?.gapBefore === Gap.space ? words[at - 1] : undefined
  const behind = words[last]?.gapAfter === Gap.space ? words[last + 1] : undefined
  return (
    isOf(before, beside.before) || isOf(behind, beside.behind) || isUnder(words, at, beside.before)
  )
}

const isOf = (word: NameWord | undefined, words: ReadonlySet<string>): boolean =>
  word?.forms.some(({ folded }) => words.has(folded)) === true

/** How many words may stand between the preposition and the word that takes it. */
const farthestTaker = 4

/** «تحذر من سيول», «حذر المركز من سيول»: the preposition that joins the name, and the word that takes it. */
function isUnder(words: readonly NameWord[], at: number, taking: ReadonlySet<string>): boolean {
  const preposition = words[at - 1]
  if (preposition === undefined) return false
  for (let i = at - 1; i > 0 && i > at - 1 - farthestTaker; i--) {
    if (words[i]!.gapBefore !== Gap.space) return false
    if (words[i - 1]!.forms.some(({ folded }) => taking.has(`${folded} ${preposition.folded}`)))
      return true
  }
  return false
}
