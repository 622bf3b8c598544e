/**
 * Where the object begins behind a subject that nothing parts from it, for the judge alone: a noun
 * that no longer can belong to the words before it.
 */
import { getEverydayNouns } from '../../names/everyday-nouns.ts'
import { isAccusative } from '../lexicon/accusative.ts'
import { isAbstract, isListed } from '../lexicon/abstract-noun.ts'
import { isDocument, isOffice, isParty } from '../lexicon/basis.ts'
import { isOnesOwn } from '../lexicon/ones-own.ts'
import { findVerb } from '../lexicon/lookup.ts'
import {
  clauseOpeners,
  complementisers,
  particles,
  phraseStops,
  prepositions,
  relatives,
} from '../lexicon/words.ts'
import { behindMedium } from './adjuncts.ts'
import type { ArabicWord } from './sentence.ts'
import { endsPerson } from './ends-before.ts'

const reach = 14

/**
 * «نفت وزارة التجارة العراقية | تقارير», «عزا مصدر أمني | الحادث», «أدانت الوزارة في بيان لها | الهجوم»:
 * index of the object's first word, where the subject begins at `at`; -1 without one. `isMan`: the verb is
 * in the masculine.
 */
export function behindSubject(words: readonly ArabicWord[], at: number, isMan: boolean): number {
  const first = words[at]
  if (!mayBegin(first) || complementisers.has(first!.folded) || /\d/.test(first!.folded)) return -1
  let nameEnd = first!.nameEnd
  for (let i = at + 1; i < Math.min(words.length, at + reach); i++) {
    const word = words[i]!
    if (word.before.stop || word.before.colon || word.before.comma) return -1
    if (complementisers.has(word.folded) || relatives.has(word.folded)) return -1
    if (word.start < nameEnd) continue
    const behind = behindMedium(words, i)
    if (behind > i) return mayBegin(words[behind]) ? behind : -1
    if (endsSubject(word)) return -1
    if (i === at + 1 && isThingOf(words, i, isMan)) return i
    if (beginsObject(words, i, nameEnd)) return i
    nameEnd = Math.max(nameEnd, word.nameEnd)
  }
  return -1
}

const endsSubject = ({ folded }: ArabicWord): boolean =>
  prepositions.has(folded) ||
  phraseStops.has(folded) ||
  clauseOpeners.has(folded) ||
  (findVerb(folded) !== null && !isAbstract(folded) && !isPlain(folded))

const isPlain = (folded: string): boolean => getEverydayNouns().has(folded)

/** «نفى محاميه | التهمة» */
const isThingOf = (words: readonly ArabicWord[], i: number, isMan: boolean): boolean =>
  isOnesOwn(words[i - 1]!.folded, isMan) &&
  words[i]!.folded.startsWith('ال') &&
  mayBegin(words[i]) &&
  isThingDone(words[i]!.folded.slice(2))

/** Whether word `i` cannot go on with the phrase before it. */
function beginsObject(words: readonly ArabicWord[], i: number, nameEnd: number): boolean {
  const word = words[i]!
  const previous = words[i - 1]!
  if (!mayBegin(word)) return false
  if (isAccusative(word.folded) && !word.named) return true
  const isComplete = isClosed(previous, nameEnd)
  if (word.before.opens >= 0) return isComplete && !word.named
  if (word.folded.startsWith('ال')) {
    if (isOffice(word.folded)) return false
    const isBehindBody = previous.end === nameEnd && !isBehindPerson(words, i)
    return isIndefinite(words, i - 1) || (isBehindBody && isThingDone(word.folded.slice(2)))
  }
  const isOfOthers = isParty(word.folded) && !isDocument(word.folded)
  if (!isComplete || word.named || isOfOthers) return false
  if (isBehindPerson(words, i) && isIndefiniteNoun(word.folded)) return true
  return isNoun(word.folded) || (!isSeveral(previous) && isBareNoun(words, i))
}

/** «نفى سامي نصر | ضلوع الحراس»: what a person's name does not go on with. */
const isIndefiniteNoun = (folded: string): boolean => /^[^بلوفك].{2,}(?<!ي|يه)$/.test(folded)

/** «سامي نصر الكبير»: what stands behind a person's name may be his */
const isBehindPerson = (words: readonly ArabicWord[], i: number): boolean =>
  endsPerson(words, Math.max(0, i - reach), i)

const isThingDone = (bare: string): boolean => isPlain(bare) || isListed(bare)

/** Nothing is completed by a noun behind it: «الوزارة», «محللون», a name. */
const isClosed = ({ folded, end }: ArabicWord, nameEnd: number): boolean =>
  folded.startsWith('ال') || end === nameEnd || /.{2}ون$/.test(folded)

/** «جاهزية»: spelt like an adjective of origin in the feminine, which nothing definite has behind it */
const isQuality = (folded: string): boolean => /^.{3,}يه$/.test(folded)

const isNoun = (folded: string): boolean =>
  isPlain(folded) ||
  isAbstract(folded) ||
  isListed(folded) ||
  /^.{3,}ات$/.test(folded) ||
  isQuality(folded)

/** «محللون استطلعت «الواحة» آراءهم»: a clause may tell more of several without their article */
const isSeveral = ({ folded }: ArabicWord): boolean => /^(?!ال).{2,}ون$/.test(folded)

/** «أعلن نادي الواحة | رحيل المدرب»: a noun without its article, which what stands behind completes. */
function isBareNoun(words: readonly ArabicWord[], i: number): boolean {
  const { folded } = words[i]!
  const next = words[i + 1]
  if (!next || next.before.comma || next.before.stop || next.before.colon) return false
  return (
    /^[^بلوفكسي].+[^ها]$/.test(folded) && (next.named || /^ال.{2,}|^.{3,}ات$/.test(next.folded))
  )
}

/** «مصدر أمني»: nothing definite can go on with it */
const isIndefinite = (words: readonly ArabicWord[], i: number): boolean =>
  /^(?!ال).{3,}يه?$/.test(words[i]!.folded) &&
  isParty(words[i - 1]?.folded ?? '') &&
  !words[i - 1]!.folded.startsWith('ال')

function mayBegin(word: ArabicWord | undefined): boolean {
  if (!word || word.before.comma || word.before.stop || word.before.colon) return false
  const { folded } = word
  return !(
    prepositions.has(folded) ||
    phraseStops.has(folded) ||
    clauseOpeners.has(folded) ||
    particles.has(folded) ||
    relatives.has(folded) ||
    /^(ب|ل|و|ف|ك)ال/.test(folded)
  )
}
