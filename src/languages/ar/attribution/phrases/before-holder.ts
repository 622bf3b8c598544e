/** What stands between an office and the name of whoever holds it. */
import { isOffice } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { clauseOpeners, complementisers, relatives, sayingNouns } from '../lexicon/words.ts'
import { overWhat } from './of-word-before.ts'
import type { SpeakerPhrase } from './speaker-goes-on.ts'
import type { ArabicWord } from './sentence.ts'
import { isFinished } from './ends-before.ts'

const farthest = 12

/**
 * «المشرف العام | على الجائزة سامي نصر», «المديرة الفنية | لقناة الغد سلمى نصر»: whether the preposition
 * at `at` tells what the office is for, since its holder is named behind it. «رد المدير على الوزير
 * سامي نصر» names another.
 */
export function bringsHolder(phrase: SpeakerPhrase): boolean {
  const { words, from, at, to } = phrase
  if (!isBound(phrase) || words.slice(from, at).some(({ personEnd }) => personEnd > 0)) return false
  const first = /^ل.{3,}/.test(words[at]!.folded) ? at : at + 1
  if (first + 1 >= to || isSomebodyElse(words[first]!)) return false
  for (let i = first + 1; i < Math.min(to, at + farthest); i++) {
    if (words[i]!.personEnd > 0) return isComplete(words, first, i)
    if (endsPhrase(words[i]!)) return false
  }
  return false
}

/** Whether the preposition can belong to the office before it. */
function isBound({ words, from, at }: SpeakerPhrase): boolean {
  const { folded } = words[at]!
  const office = words.slice(from, at).map((word) => word.folded)
  if (folded === 'عن') return office.some((word) => forWhom.test(word))
  if (folded === 'علي')
    return words[at + 1]?.folded === 'مستوي' || office.some((word) => overWhat.test(word))
  return /^(لدي|ل.{3,})$/.test(folded) && office.some(isOffice)
}

/** «النائبة عن دائرة المنار», «المستشار عن حزب الغد» */
const forWhom = /^(ال)?(نايب|نايبه|مستشار|مستشاره|عضو|عضوه|مرشح|مرشحه|ممثل|ممثله|برلماني|برلمانيه)$/

/** Whom something is said to or about, or where: no field of an office. */
const isSomebodyElse = ({ folded, personEnd }: ArabicWord): boolean =>
  personEnd > 0 ||
  [folded, folded.slice(1), folded.replace(/^ل(?=ل)/, 'ا')].some(isOffice) ||
  sayingNouns.has(folded)

/** Nothing is completed by the name that begins at `at`: «الجائزة | سامي نصر», not «منزل سامي نصر». */
function isComplete(words: readonly ArabicWord[], first: number, at: number): boolean {
  return isFinished(words, first, at) || words[at - 1]!.before.closes || words[at]!.before.closes
}

const endsPhrase = ({ before, folded }: ArabicWord): boolean =>
  before.comma ||
  before.stop ||
  before.colon ||
  complementisers.has(folded) ||
  relatives.has(folded) ||
  clauseOpeners.has(folded) ||
  (findVerb(folded)?.form.verb.common ?? false)
