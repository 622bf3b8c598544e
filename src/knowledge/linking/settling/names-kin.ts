/** Whether a person's name is the end of a relative's. */
import { getOwnLinkingWords, looseFormsOf, wordsFor } from '../../../languages/words-in-linking.ts'
import { isCommonWord } from '../../../languages/words-in-packs.ts'
import type { Mention } from '../../../model/annotation.ts'
import { beginsBeforeArabic } from '../../../text/scripts.ts'
import { findTokens, type Token } from '../../../text/tokens.ts'
import { isCapitalAt } from '../../../text/letters.ts'
import { getSortsOfHead } from '../kind-words.ts'

/** UTF-16 units that are looked at on either side, and words of an apposition up to that for kin. */
const reach = 60
const mostWords = 4

const kin = wordsFor('kinWords')
const isKin = ({ folded }: Token): boolean =>
  looseFormsOf(folded).some((form) => kin.has(form) || getSortsOfHead(form)?.has('kin') === true)

/**
 * "his son Omar Adel Marle", where the name was found as "Adel Marle", the father's: a name that no
 * entity holds stands right before it, and a word of kin before that or in an apposition to it («عمر
 * عادل المرل، نجل الوزير»). `isFree`: whether no entity holds the letter there.
 */
export function isEndOfKinsName(
  { start, end }: Mention,
  text: string,
  isFree: (at: number) => boolean,
  lang: string,
): boolean {
  const before = findTokens(text, Math.max(0, start - reach), start).filter(
    (token) => token.end <= start,
  )
  const given = before.at(-1)
  if (!given || text.slice(given.end, start) !== ' ' || !isFree(given.start)) return false
  if (!mayBeGiven(given, text, lang)) return false
  return isApposed(text, end) || isBehindKin(before, text)
}

/** A word with a capital that is no common word and no title; an Arabic one that is a given name. */
function mayBeGiven({ start, end, folded }: Token, text: string, lang: string): boolean {
  const word = text.slice(start, end)
  if (!beginsBeforeArabic(word)) return getOwnLinkingWords(lang)?.isNameOfMany?.(word) === true
  return isCapitalAt(text, start) && !isCommonWord(word) && getSortsOfHead(folded) === null
}

/** "Omar Adel Marle, his eldest son": behind the comma, within the clause. */
function isApposed(text: string, end: number): boolean {
  const rest = text.slice(end, end + reach)
  if (!/^[,،] /.test(rest)) return false
  const clause = rest.slice(2).split(/[,،.;؛:\n]/, 1)[0]!
  return findTokens(clause).slice(0, mostWords).some(isKin)
}

/** "his son Omar …", "the son of the minister, Omar …": no sentence ends between. */
function isBehindKin(before: readonly Token[], text: string): boolean {
  const given = before.at(-1)!
  const last = before.at(-2)
  if (!last) return false
  const gap = text.slice(last.end, given.start)
  if (/^[,،]? $/.test(gap) && isKin(last)) return true
  if (!/^[,،] $/.test(gap)) return false
  const clause = before.slice(0, -1).slice(-mostWords)
  const from = clause.findLastIndex(isKin)
  return from >= 0 && !/[,،.;؛:\n]/.test(text.slice(clause[from]!.end, last.end))
}
