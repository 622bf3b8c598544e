/** Of two clauses before a verb, as headlines join them, the subject of the second. */
import { getEverydayNouns } from '../../names/everyday-nouns.ts'
import { isAbstract, isSureAct } from '../lexicon/abstract-noun.ts'
import { isParty } from '../lexicon/basis.ts'
import { abstractNouns, relatives } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import { isVerb } from './no-sources.ts'
import { beginsParty } from './source-span.ts'

type Words = readonly ArabicWord[]

/**
 * «البلدية تفتتح الجسر و | سامي نصر», «إغلاق الجسر و | المجلس»: the words of `stretch` that can be the
 * subject of the verb at `verb` (behind the last word where there is none): behind a first clause, or
 * behind an act or a noun of which the verb cannot be said.
 */
export function secondClause(words: Words, { from, to }: Stretch, verb: number): Stretch {
  if (words.slice(from, to).some(({ folded }) => relatives.has(folded))) return { from, to }
  const first = words.slice(from, to).findIndex((word, i) => i > 0 && isPresent(words, from, word))
  const joint = jointIn(words, first < 0 ? from : from + first, to)
  if (joint < 0) return { from, to }
  const begin = words[joint]!.folded === 'و' ? joint + 1 : joint
  return first >= 0 || isAct(words[from]!) || isOfSecond(words, from, begin, verb)
    ? { from: begin, to }
    : { from, to }
}

/** Index of the و that joins a party to the words before it, the last one; -1 without one. */
function jointIn(words: Words, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (joinsParty(words, i, to)) return i
  for (let i = to - 1; i > from; i--)
    if (to - i <= mostWords && /^وال.{3,}/.test(words[i]!.folded)) return i
  return -1
}
/** Words of a party that «وال…» joins at the end. */
const mostWords = 2

const joinsParty = (words: Words, i: number, to: number): boolean => {
  const next = words[i + 1]
  return (
    !words[i]!.before.comma &&
    (beginsParty(words[i]!) ||
      (words[i]!.folded === 'و' &&
        i + 1 < to &&
        next !== undefined &&
        (next.named || next.before.opens >= 0 || isParty(next.folded))))
  )
}

/** «إغلاق الجسر», «إعادة فرز الأصوات»: nobody who speaks */
const isAct = ({ folded, named }: ArabicWord): boolean =>
  !named && !isParty(folded) && isSureAct(folded)

/** «قوات النهر والمدير | يعلن»: a verb of a man behind a feminine noun is said of the second alone. */
function isOfSecond(words: Words, from: number, second: number, verb: number): boolean {
  const cue = words[verb]?.folded ?? ''
  return /^ي.{2,}[^ون]$/.test(cue) && isFeminine(words[from]!) && !isFeminine(words[second]!)
}

const isFeminine = ({ folded }: ArabicWord): boolean => /.{2}(ه|ات|تان)$/.test(folded)

/** A verb in the present, shaped so: «يستقبل», «تفتتح»; not «تقرير», «تركيا» */
function isPresent(words: Words, from: number, word: ArabicWord): boolean {
  const { folded, named } = word
  if (isVerb(word)) return true
  if (named || isParty(folded) || isNoun(folded)) return false
  if (/^[يت](ست.{2,}|.{3,}[^هايو])$/.test(folded)) return !isAbstract(folded)
  // «يقطع», «تصل»: short ones in the gender of the noun that they are said of
  return isFeminine(words[from]!) ? /^ت..?.$/.test(folded) : /^ي[^اوم]..$/.test(folded)
}

const isNoun = (folded: string): boolean =>
  getEverydayNouns().has(folded) || abstractNouns.has(folded)
