/** The object of a verb behind what stands in apposition to its subject between two commas. */
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isOffice } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import { clauseOpeners, particles, phraseStops, prepositions, relatives } from '../lexicon/words.ts'
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
  if (first < 0 || !tellsWho(words[first]!)) return -1
  const second = nextComma(words, first + 1, longestApposition)
  if (second < 0) return -1
  const { folded, named, before } = words[second]!
  if (named || before.opens >= 0 || isClause(folded)) return -1
  return isAbstract(folded) || (object === 'any' && /^ال.{3,}/.test(folded)) ? second : -1
}

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

const tellsWho = ({ folded }: ArabicWord): boolean =>
  isOffice(folded) || relatives.has(folded) || /^(وهو|وهي|وهم)$/.test(folded)

/** A word that begins no object: a preposition, a conjunction, a verb that is spelt like no act. */
const isClause = (folded: string): boolean =>
  prepositions.has(folded) ||
  phraseStops.has(folded) ||
  clauseOpeners.has(folded) ||
  particles.has(folded) ||
  (findVerb(folded) !== null && !isAbstract(folded))
