/** Where what stands in apposition to the subject of a verb ends, and so where its object begins. */
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isOffice, isParty } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import {
  clauseOpeners,
  crowds,
  particles,
  phraseStops,
  prepositions,
  relatives,
} from '../lexicon/words.ts'
import { behindTime } from './adjuncts.ts'
import type { ArabicWord } from './sentence.ts'

const longestSubject = 8
const longestApposition = 12

/**
 * «توقع سامي نصر، رئيس الغرفة، | تراجع الأسعار», «رفضت الوزيرة، التي غابت عن الجلسة، | الخطة»:
 * index of the object's first word, where the subject begins at `at`; -1 without one.
 */
export function behindApposition(
  words: readonly ArabicWord[],
  at: number,
  { object }: Verb,
): number {
  const first = nextComma(words, at + 1, longestSubject)
  const isHolder = isOffice(words[at]!.folded) && (words[first]?.personEnd ?? 0) > 0
  if (first < 0 || !(isHolder || tellsWho(words[first]!))) return -1
  const second = behindDay(words, nextComma(words, first + 1, longestApposition))
  if (second < 0) return -1
  const { folded, named, before } = words[second]!
  if (named || before.opens >= 0 || isClause(folded)) return -1
  const isOthers = (isParty(folded) && !isOffice(folded)) || crowds.has(`ال${folded}`)
  const isNoun = isOthers || /^ال.{3,}/.test(folded)
  return isAbstract(folded) || (object === 'any' && isNoun) ? second : -1
}

/** «نفى الوزير، سامي نصر، الأحد، | التقارير»: past a day between commas */
function behindDay(words: readonly ArabicWord[], at: number): number {
  const behind = at < 0 ? at : behindTime(words, at)
  return behind > at && words[behind]?.before.comma ? behind : at
}

/**
 * «طالب سامي نصر رئيس النادي، | اللاعبين ب»: index of whom the words are said to, where the office at `at` right
 * behind a name has but one comma behind it; -1 where the office may be the one who is told.
 */
export function behindOffice(words: readonly ArabicWord[], at: number): number {
  if (!isOffice(words[at]!.folded)) return -1
  const told = nextComma(words, at + 1, longestApposition)
  const word = words[told]
  if (!word || word.before.opens >= 0 || isClause(word.folded)) return -1
  if (!mayBeTold.test(word.folded) && !crowds.has(`ال${word.folded}`)) return -1
  return nextComma(words, told + 1, longestApposition) < 0 ? told : -1
}
const mayBeTold = /^ال.{3,}|.{3,}[يو]ن?$/

/**
 * Index of the next word behind a comma, at most `longest` words further; -1 where the clause ends
 * before it, or one of `ends` stands there.
 */
export function nextComma(
  words: readonly ArabicWord[],
  from: number,
  longest: number,
  ends: ReadonlySet<string> = new Set(),
): number {
  for (let i = from; i < Math.min(words.length, from + longest); i++) {
    const { before, folded } = words[i]!
    if (before.stop || before.colon) return -1
    if (before.comma) return i
    if (ends.has(folded)) return -1
  }
  return -1
}

/** «سامي نصر "الشامي"»: one word in quotation marks behind a name. */
export const isNickname = (words: readonly ArabicWord[], at: number): boolean =>
  (words[at]?.before.opens ?? -1) >= 0 && words[at + 1]?.before.closes === true

const tellsWho = ({ folded }: ArabicWord): boolean =>
  isOffice(folded) || relatives.has(folded) || /^(وهو|وهي|وهم)$/.test(folded)

/** A word that begins no object: a preposition, a conjunction, a verb that is spelt like no act. */
const isClause = (folded: string): boolean =>
  prepositions.has(folded) ||
  phraseStops.has(folded) ||
  clauseOpeners.has(folded) ||
  particles.has(folded) ||
  (findVerb(folded) !== null && !isAbstract(folded))
