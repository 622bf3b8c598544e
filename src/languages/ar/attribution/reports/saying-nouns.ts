/**
 * Claims whose cue is a noun of speech: «تأكيده أن», «مطالبة النقابة بإقالة», «تحذير المنظمة من»,
 * «نقل عن الوزير إدانته الهجوم».
 */
import type { CueCandidate } from './cue-candidate.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { candidate } from './noun-candidate.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { complementisers } from '../lexicon/words.ts'

/** nouns of speech that take أنّ */
const saying =
  /^([وفبل]|و?ال)?(تاكيد|اعلان|قول|نفي|تصريح|تصريحات|زعم|مزاعم|ادعاء|ادعاءات|تحذير|تحذيرات|اعتراف|اقرار|اعتقاد|تهديد|تعهد|شايعات|اشاعات|انباء|اتهامات|تلميح|تلميحات|تشديد)(ه|ها|هم|هما)?$/
/** nouns of demand, with the letter that brings what is demanded */
const demanding = /^[وفبل]?(مطالبه|مطالبات|دعوه|دعوات|مطالبته|مطالبتها|دعوته|دعوتها)$/
/**
 * nouns of judgement, with what brings the thing judged: a word of its own or an attached letter
 */
const judging: readonly [RegExp, RegExp][] = [
  [/^[وفبل]?تحذير(ات)?$/, /^من$/],
  [/^[وفبل]?(ادانه|استنكار|انتقاد(ات)?|نفي|اتهام(ات)?)$/, /^ل(?=ل...|...)/],
  [/^[وفبل]?(ترحيب|اشاده)$/, /^ب/],
]
/** such nouns with the pronoun of whose words are passed on */
const passedOn =
  /^(ادانته|ادانتها|نفيه|نفيها|تاكيده|تاكيدها|رفضه|رفضها|تحذيره|تحذيرها|استنكاره|استنكارها|انتقاده|انتقادها|ترحيبه|ترحيبها|توقعه|توقعها)$/
const passing = /^و?(نقل|نقلت|ينقل|تنقل)$/

/** A noun of speech: what it names is said. */
export const isSaying = (folded: string): boolean => saying.test(folded)

/** The claim that the noun at `at` brings; null where it brings none. */
export function readSayingNoun(
  text: string,
  sentence: ArabicSentence,
  at: number,
): CueCandidate | null {
  const { folded } = sentence.words[at]!
  const said = saying.test(folded)
    ? readSaying(text, sentence, at)
    : demanding.test(folded)
      ? readDemand(text, sentence, at)
      : null
  return (
    said ??
    (passedOn.test(folded) ? readPassedOn(text, sentence, at) : readJudgement(text, sentence, at))
  )
}

/** «تأكيد الوزير أن», «قولها إن», «أنباء عن أن». */
function readSaying(text: string, sentence: ArabicSentence, at: number): CueCandidate | null {
  if (/^(ال)?وكال(ه|ات)$/.test(sentence.words[at - 1]?.folded ?? '')) return null
  const { words } = sentence
  const own =
    /(ه|ها|هم|هما)$/.test(words[at]!.folded) &&
    !/^[وفبل]?(ال)?(مزاعم|انباء)$/.test(words[at]!.folded)
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const { before, folded, quote } = words[i]!
    if (before.comma || before.stop || before.colon || quote !== words[at]!.quote) return null
    if (complementisers.has(folded)) {
      // «وصفت الاتهامات بأنها»: said of the accusations, not by them
      if (
        i + 1 >= words.length ||
        (i === at + 1 && words[at]!.folded.startsWith('ال') && /(ها|هم)$/.test(folded))
      )
        return null
      const claim = candidate(text, sentence, at, i + 1, false)
      const end = /^(علي|من|الي|عن)$/.test(words[i - 1]!.folded) ? i - 1 : i
      claim.speaker = own || end <= at + 1 ? null : findSpeaker(sentence, at + 1, end)
      claim.missing = own ? 'circumstance' : 'nobody'
      return claim
    }
    if (i > at + 1 && findVerb(folded)) return null
  }
  return null
}

/** «مطالبة النقابة بإقالة المدير», «دعوة الوزير إلى الحوار». */
function readDemand(text: string, sentence: ArabicSentence, at: number): CueCandidate | null {
  const { words } = sentence
  const own = /(ته|تها)$/.test(words[at]!.folded)
  const calls = words[at]!.folded.includes('دعو')
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    const { before, folded, quote } = words[i]!
    if (
      before.comma ||
      before.stop ||
      before.colon ||
      quote !== words[at]!.quote ||
      (i > at + 1 && findVerb(folded))
    )
      return null
    const reached = calls
      ? folded === 'الي' && i + 1 < words.length
      : folded.startsWith('ب') && folded.length > 3 && isAttached(folded)
    if (!reached) continue
    if (!own && i === at + 1) return null
    const claim = candidate(text, sentence, at, calls ? i + 1 : i, !calls)
    claim.speaker = own ? null : findSpeaker(sentence, at + 1, i)
    claim.missing = own ? 'circumstance' : 'nobody'
    claim.nominal = true
    return own || claim.speaker ? claim : null
  }
  return null
}

/**
 * «تحذير المنظمة من مجاعة», «إدانة الوزير للهجوم»: only where a name says whose it is, since the
 * noun alone is as often narrated.
 */
function readJudgement(text: string, sentence: ArabicSentence, at: number): CueCandidate | null {
  const { words } = sentence
  const brings = judging.find(([noun]) => noun.test(words[at]!.folded))?.[1]
  if (!brings || words[at - 1]?.folded === 'دون') return null
  for (let i = at + 2; i < Math.min(words.length, at + 8); i++) {
    const { before, folded, quote, named } = words[i]!
    if (
      before.comma ||
      before.stop ||
      before.colon ||
      quote !== words[at]!.quote ||
      findVerb(folded)
    )
      return null
    if (!brings.test(folded) || named) continue
    const isWord = folded === 'من'
    if (
      (isWord && i + 1 >= words.length) ||
      (!isWord && !isAttached(folded)) ||
      !words.slice(at + 1, i).some((word) => word.named)
    )
      return null
    const claim = candidate(text, sentence, at, isWord ? i + 1 : i, !isWord)
    claim.speaker = findSpeaker(sentence, at + 1, i)
    claim.nominal = true
    return claim.speaker ? claim : null
  }
  return null
}

/** «نقلت الصحيفة عن الوزير نفيه ما نُشر»: whose words the outlet passes on. */
function readPassedOn(text: string, sentence: ArabicSentence, at: number): CueCandidate | null {
  const { words } = sentence
  let of = at - 2
  while (of >= 0 && at - of < 14 && words[of]!.folded !== 'عن') of--
  if (
    of < 1 ||
    words[of]!.folded !== 'عن' ||
    at + 1 >= words.length ||
    complementisers.has(words[at + 1]!.folded)
  )
    return null
  if (!words.slice(Math.max(0, of - 8), of).some(({ folded }) => passing.test(folded))) return null
  const next = words[at + 1]!.folded
  const isWord = /^(من|الي|علي)$/.test(next)
  const isAttachedTo = !isWord && /^[بل]/.test(next) && isAttached(next)
  if (isWord && at + 2 >= words.length) return null
  const claim = candidate(text, sentence, at, at + (isWord ? 2 : 1), isAttachedTo)
  claim.speaker = { from: of + 1, to: at }
  claim.nominal = true
  claim.aside = false
  return claim
}
