/**
 * Claims whose cue is a noun of speech: «تأكيده أن», «مطالبة النقابة بإقالة», «تحذير المنظمة من»,
 * «نقل عن الوزير إدانته الهجوم».
 */
import type { CueCandidate } from './cue-candidate.ts'
import { passedOnFrom } from './learnt-from.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { candidate, type CueRule, type PlacedCue } from './noun-candidate.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { complementisers } from '../lexicon/words.ts'

/** nouns of speech that take أنّ */
const saying =
  /^([وفبل]|و?ال)?(تاكيد|اعلان|قول|نفي|تصريح|تصريحات|زعم|مزاعم|ادعاء|ادعاءات|تحذير|تحذيرات|اعتراف|اقرار|اعتقاد|تهديد|تعهد|شايعات|اشاعات|انباء|اتهام|اتهامات|تلميح|تلميحات|تشديد|توقع|توقعات|تكهن|تكهنات|ترجيح|ترجيحات|شكوي|شكاوي|مطالب|مطالبات|شهاد(?:ه|ت(?=ه))|جواب|بيانا|(?<=^ب)(?:حجه|ذريعه|دعوي))(ه|ها|هم|هما)?$/
/** nouns of demand, with the letter that brings what is demanded */
const demanding = /^[وفبل]?(مطالبه|مطالبات|دعوه|دعوات|مطالبته|مطالبتها|دعوته|دعوتها)$/
/** such nouns with the pronoun of whose words are passed on */
const passedOn =
  /^(ادانته|ادانتها|نفيه|نفيها|تاكيده|تاكيدها|رفضه|رفضها|تحذيره|تحذيرها|استنكاره|استنكارها|انتقاده|انتقادها|ترحيبه|ترحيبها|توقعه|توقعها)$/
const passing = /^و?(نقل|نقلت|ينقل|تنقل)$/

/** A noun of speech: what it names is said. */
export const isSaying = (folded: string): boolean => saying.test(folded)

/** Nouns of speech, each with what brings its content. */
export const sayingRules: readonly CueRule[] = [
  {
    name: 'saying that',
    accepted: 'رغم تأكيد المدير أن الطريق مغلق.',
    refused: 'رغم تأكيد المدير.',
    cue: saying,
    read: readSaying,
  },
  {
    name: 'demand',
    accepted: 'بعد مطالبة النقابة بإقالة المدير.',
    refused: 'بعد مطالبة النقابة.',
    cue: demanding,
    read: readDemand,
  },
  {
    name: 'words passed on',
    accepted: 'نقلت الصحيفة عن المدير نفيه الخبر.',
    refused: 'سمع الناس نفيه الخبر.',
    cue: passedOn,
    read: readPassedOn,
  },
]

/** «تأكيد الوزير أن», «قولها إن», «أنباء عن أن». */
function readSaying(placed: PlacedCue): CueCandidate | null {
  const { sentence, at } = placed
  const { words } = sentence
  if (/^(ال)?وكال(ه|ات)$/.test(words[at - 1]?.folded ?? '')) return null
  const that = thatBehind(sentence, at)
  if (that < 0 || that + 1 >= words.length || isSaidOfIt(words, at, that)) return null
  const claim = candidate(placed, that + 1, false)
  const end = /^(علي|من|الي|عن)$/.test(words[that - 1]!.folded) ? that - 1 : that
  const { folded } = words[at]!
  const own = /(ه|ها|هم|هما)$/.test(folded) && !/^[وفبل]?(ال)?(مزاعم|انباء)$/.test(folded)
  if (own) claim.speaker = passedOnFrom(sentence, at)
  else if (end > at + 1) claim.speaker = findSpeaker(sentence, at + 1, end)
  claim.missing = own ? 'circumstance' : 'nobody'
  return claim
}

/** Index of the أنّ of the noun at `at`, -1 without one. */
function thatBehind({ words }: ArabicSentence, at: number): number {
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const { before, folded, quote } = words[i]!
    if (before.comma || before.stop || before.colon || quote !== words[at]!.quote) return -1
    if (complementisers.has(folded)) return i
    if (i > at + 1 && findVerb(folded)) return -1
  }
  return -1
}

/** «وصفت الاتهامات بأنها»: said of the accusations, not by them. */
const isSaidOfIt = (words: ArabicSentence['words'], at: number, that: number): boolean =>
  that === at + 1 && words[at]!.folded.startsWith('ال') && /(ها|هم)$/.test(words[that]!.folded)

/** «مطالبة النقابة بإقالة المدير», «دعوة الوزير إلى الحوار». */
function readDemand(placed: PlacedCue): CueCandidate | null {
  const { sentence, at } = placed
  const { words } = sentence
  const own = /(ته|تها)$/.test(words[at]!.folded)
  const calls = words[at]!.folded.includes('دعو')
  const brought = own || !isDecided(words, at) ? broughtAt(words, at, calls) : -1
  if (brought < 0 || (!own && brought === at + 1)) return null
  const claim = candidate(placed, calls ? brought + 1 : brought, !calls)
  claim.speaker = own ? passedOnFrom(sentence, at) : findSpeaker(sentence, at + 1, brought)
  claim.missing = own ? 'circumstance' : 'nobody'
  claim.nominal = true
  return own || claim.speaker ? claim : null
}

/** Index of the word that brings what is demanded: «إلى», or one in ب; -1 without one. */
function broughtAt(words: ArabicSentence['words'], at: number, calls: boolean): number {
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    const { before, folded, quote } = words[i]!
    const isParted = before.comma || before.stop || before.colon || quote !== words[at]!.quote
    if (isParted || (i > at + 1 && findVerb(folded))) return -1
    const reached = calls
      ? folded === 'الي' && i + 1 < words.length
      : folded.startsWith('ب') && folded.length > 3 && isAttached(folded)
    if (reached) return i
  }
  return -1
}

/** «قرر المجلس | مطالبة الوزارة ب»: behind who decides on it stands who is asked */
const isDecided = (words: ArabicSentence['words'], at: number): boolean =>
  words.slice(Math.max(0, at - farthestDecision), at).some(({ folded }) => deciding.test(folded))
const farthestDecision = 20
const deciding = /^[وف]?(قرر|قررت|تقرر|يعتزم|تعتزم|اعتزم|اعتزمت|ينوي|تنوي|تدرس|يدرس|يبحث|تبحث)$/

/** «نقلت الصحيفة عن الوزير نفيه ما نُشر»: whose words the outlet passes on. */
function readPassedOn(placed: PlacedCue): CueCandidate | null {
  const { sentence, at } = placed
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
  const claim = candidate(placed, at + (isWord ? 2 : 1), isAttachedTo)
  claim.speaker = { from: of + 1, to: at }
  claim.nominal = true
  claim.aside = false
  return claim
}
