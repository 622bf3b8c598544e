/** Words in ب that stand before the one which brings the content of a verb. */
import { isAbstract, isAttached } from '../lexicon/abstract-noun.ts'
import { isThing } from '../lexicon/basis.ts'
import { isManner } from '../lexicon/manner.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import type { ArabicWord } from './sentence.ts'

/** Whether another word in ب behind word `at`, or a colon, brings what is told. */
export const isBeforeAct = (
  words: readonly ArabicWord[],
  at: number,
  { addressee, quote, stance }: Verb,
): boolean =>
  isMannerBefore(words, at) ||
  isSeatOfHolder(words, at) ||
  (stance === 'conceding' && isChargeBefore(words, at)) ||
  // «أقر المتهم | بسرقتها | بمساعدة جاره»: a deed
  (!addressee && stance !== 'conceding' && isSeatBefore(words, at)) ||
  (quote && isBeforeSpeech(words, at))

/** «رد سامي نصر في تجمع | بالمدينة: "…"»: a colon and a quotation stand behind the place. */
function isBeforeSpeech(words: readonly ArabicWord[], at: number): boolean {
  for (const { before } of words.slice(at + 1, at + longestPlace)) {
    if (before.colon) return before.opens >= 0
    if (before.comma || before.stop) return false
  }
  return false
}
const longestPlace = 6

/** «رحب | بهدوء | بعودة السكان»; not «أشاد بهدوء السكان». */
const isMannerBefore = (words: readonly ArabicWord[], at: number): boolean =>
  isManner(words[at]!.folded) &&
  words
    .slice(at + 1, at + 3)
    .some(({ folded, before }) => folded[0] === 'ب' && !before.stop && isAttached(folded))

/** «اعترف المتهم | بسرقة الهاتف | بأنه»: of what he is accused */
function isChargeBefore(words: readonly ArabicWord[], at: number): boolean {
  if (!/^(ال)?متهم(ه|ون|ين|ان)?$/.test(words[at - 1]!.folded)) return false
  for (const { folded, before } of words.slice(at + 1, at + 1 + longestCharge)) {
    if (before.stop || before.colon) return false
    if (confessed.test(folded)) return true
  }
  return false
}
const longestCharge = 14
const confessed = /^ب(ان|انه|انها|انهم|ارتكاب(ه|ها|هم)?|الواقعه|الجريمه|جريمت(ه|ها|هم))$/

/** How many words behind the seat's first the act may stand. */
const longestSeat = 4

/** «أفاد مصدر | بوزارة الصحة | بوفاة شخصين»: where the source sits. */
function isSeatBefore(words: readonly ArabicWord[], at: number): boolean {
  const { folded } = words[at]!
  if (folded[0] !== 'ب' || folded.startsWith('بال') || isAbstract(folded.slice(1))) return false
  for (const { folded: next, before } of words.slice(at + 1, at + 1 + longestSeat)) {
    if (isParted(before)) return false
    if (next[0] === 'ب' && isAbstract(next.slice(1))) return true
  }
  return false
}

/** «طالبت أمينة السر | بالنقابة سلمى نصر | بفتح تحقيق»: the body of an office, its holder behind it. */
function isSeatOfHolder(words: readonly ArabicWord[], at: number): boolean {
  const { folded } = words[at]!
  if (folded[0] !== 'ب' || !isThing(folded.slice(1))) return false
  const seat = words.slice(at + 1, at + 1 + longestSeat)
  const ends = seat.findIndex(({ before, personEnd }) => isParted(before) || personEnd > 0)
  const { personEnd = 0, before } = seat[ends] ?? {}
  if (personEnd === 0 || isParted(before!)) return false
  const behind = words.find(({ start }) => start >= personEnd)
  return behind?.folded[0] === 'ب' && !isParted(behind.before) && isAttached(behind.folded)
}

const isParted = ({ stop, comma, colon }: ArabicWord['before']): boolean => stop || comma || colon
