/** A post, what it is for, and the name of who holds it: one phrase, whatever prepositions stand in it. */
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { clauseOpeners, complementisers, relatives, sayingNouns } from '../lexicon/words.ts'
import { behindEnd } from './behind-end.ts'
import { isFinished } from './ends-before.ts'
import type { ArabicWord } from './sentence.ts'

/** Words from a post to the name of who holds it. */
const farthest = 14

/** Who somebody is, besides an office: «المكلف بالإعلام», «خطيب المسجد», «زميلتها في المصنع» */
const roles =
  /^(ال)?(مكلف|خطيب|امام|ناشط|محلل|خبير|مسوول|مختص|مقرر|عازف|مخرج|قارئ|عالم|فنان|صحفي|صحافي|اعلامي|زميل|رفيق|نظير)(ه|ت)?(ه|ها|هم|هما)?$/

/** A word for what a person does or is. */
export const isPost = (folded: string): boolean => isOffice(folded) || roles.test(folded)

/** Prepositions that a post may have behind it. */
const prepositions = /^(في|عن|علي|من)$/

/**
 * «النائبة عن حزب الغد سلمى نصر | …», «المكلف بالإعلام في الشركة سامي نصر | …»: index of the word behind the
 * name, where words of a preposition stand between the post at `from` and its holder; -1 where none
 * do. «رد المدير على الوزير سامي نصر» and «شكك في نزاهة القاضي سامي نصر» name others.
 */
export function behindPost(words: readonly ArabicWord[], from: number, limit: number): number {
  const first = words[from]
  if (!first || !isPost(first.folded)) return -1
  let isFor = false
  for (let i = from + 1; i < Math.min(limit, words.length, from + farthest); i++) {
    const word = words[i]!
    if (word.personEnd > 0)
      return isFor && isHeld(words, from, i) ? behindEnd(words, i + 1, word.personEnd) : -1
    if (endsPhrase(word)) return -1
    const field = fieldAt(words, i)
    if (field === null) continue
    if (!mayBeField(field)) return -1
    isFor = true
  }
  return -1
}

/** The noun that a preposition brings at `at`, without its letters; null where none stands there. */
function fieldAt(words: readonly ArabicWord[], at: number): string | null {
  const { folded, named, namedBehindParticle } = words[at]!
  // «كاتبة الدولة لدى وزير الزراعة سلمى نصر»: with whom she serves
  if (folded === 'لدي') return 'لدي'
  if (prepositions.test(folded)) return words[at + 1]?.folded ?? ''
  if (named) return null
  if (/^(بال|لل).{3,}/.test(folded)) return folded.replace(/^(ب|ل(?=لل?))/, '')
  const noun = folded.slice(1)
  const isBrought = /^[بل].{3,}/.test(folded)
  return isBrought && (namedBehindParticle || isThing(noun) || isAbstract(noun)) ? noun : null
}

/** No other person, no speech and no act, of which something would be said. */
const mayBeField = (noun: string): boolean =>
  noun !== '' && !isOffice(noun) && !sayingNouns.has(noun) && !isAbstract(noun)

/** A name behind a finished noun; a title behind one: «بحائل الأستاذ سامي نصر», not «نزاهة القاضي سامي نصر». */
function isHeld(words: readonly ArabicWord[], from: number, at: number): boolean {
  const title = at - 1
  if (isOffice(words[title]!.folded)) return isFinished(words, from, title)
  return isFinished(words, from, at) || words[at]!.before.closes
}

const endsPhrase = ({ before, folded, quote }: ArabicWord): boolean =>
  before.comma ||
  before.stop ||
  before.colon ||
  (quote < 0 && complementisers.has(folded)) ||
  relatives.has(folded) ||
  clauseOpeners.has(folded) ||
  (findVerb(folded)?.form.verb.common ?? false)
