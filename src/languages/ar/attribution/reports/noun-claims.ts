/**
 * Claims whose cue is a noun or an order: nouns of speech, «جاء في البيان أن», «أصدر قرارا بوقف».
 */
import type { CueCandidate } from './cue-candidate.ts'
import { isAbstract, isAttached } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { readAppearing } from './appeared-in.ts'
import { readAppearingWithin } from './appeared-within.ts'
import { candidate, prefixOf, type CueRule, type PlacedCue } from './noun-candidate.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import { sayingRules } from './saying-nouns.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { findClauseStart } from '../phrases/clause.ts'
import { rememberWords } from '../../../../text/remember-words.ts'
import { complementisers, negations } from '../lexicon/words.ts'

const orders =
  /^(ال)?(مذكره|قرارا?|امرا?|تعليمات|توجيهات|مرسوما?|حكما?|فتوي|تعميما?|منشورا?|تعليماته|توجيهاته|اوامر|اوامره|طلبا?|طلبات|نداءا?|نداءات|دعوه|دعوات|اقتراحا?|مقترحا?)$/
const issuing =
  /^[وف]?(اصدر|اصدرت|يصدر|تصدر|اصدروا|وجه|وجهت|يوجه|توجه|وجهوا|قدم|قدمت|يقدم|تقدم|قدموا|اطلق|اطلقت|اعطي|اعطت)$/
const appearing = /^[وف]?(جاء|ورد|وردت|جاءت)$/

/** «تم الإعلان عن», «جرى التأكيد على»: said by nobody that the text names */
const happening = /^[وف]?(تم|جري|يتم|تمت|جرت)$/
const happened = /^(ال)?(كشف|اعلان|تاكيد|اشاره|تشديد|تحذير)$/
const providing = /^(و?القاضي|و?القاضيه|و?الداعي|و?الداعيه|و?يقضي|و?تقضي)$/
const deeds =
  /^[بلو]?(ال)?(قرار|قرارات|مشروع|قانون|حكم|اتفاق|اتفاقيه|مرسوم|مقترح|خطه|مبادره|امر|تعليمات|مذكره|بند|ماده)(ه|ها)?$/

/** Cues that are nouns, or verbs with a noun of speech, each with what brings its content. */
export const nounRules: readonly CueRule[] = [
  {
    name: 'said by nobody',
    accepted: 'تم الإعلان عن الخطة أمس.',
    refused: 'تم الإعلان أمس.',
    cue: happening,
    read: readHappening,
  },
  {
    name: 'provision',
    accepted: 'قرار المجلس القاضي بإغلاق الطريق قديم.',
    refused: 'قرار القاضي قديم.',
    cue: providing,
    read: readProvision,
  },
  {
    name: 'appeared in',
    accepted: 'جاء في بيان الشركة أن الطريق مغلق.',
    refused: 'جاء في المساء رجل.',
    cue: appearing,
    read: readAppearing,
  },
  {
    name: 'appeared within a document',
    accepted: 'أصدرت الشركة بيانا جاء فيه أن الطريق مغلق.',
    refused: 'أغلقت الشركة طريقا جاء فيه أن الطريق مغلق.',
    cue: appearing,
    read: readAppearingWithin,
  },
  {
    name: 'order',
    accepted: 'أصدر المدير قرارا بوقف العمل.',
    refused: 'أصدر المدير كتابا.',
    cue: issuing,
    read: readOrder,
  },
  ...sayingRules,
]

const none: readonly CueRule[] = []

/** The rules whose cue a folded word may be, in their order. */
const rulesOf = rememberWords((folded): readonly CueRule[] => {
  const rules = nounRules.filter(({ cue }) => cue.test(folded))
  return rules.length > 0 ? rules : none
})

export function findNounClaims(
  text: string,
  sentence: ArabicSentence,
  taken: ReadonlySet<number>,
): CueCandidate[] {
  const found: CueCandidate[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    const { folded, aside } = sentence.words[i]!
    if (taken.has(i) || aside) continue
    for (const rule of rulesOf(folded)) {
      const claim = rule.read({ text, sentence, at: i })
      if (!claim) continue
      found.push(claim)
      break
    }
  }
  return found
}

/** «أصدر الوزير مذكرة لمتابعة الملف»: an order and what it orders. */
function readOrder(placed: PlacedCue): CueCandidate | null {
  const { sentence, at } = placed
  const { words } = sentence
  const order = orderBehind(sentence, at)
  const content = order < 0 ? -1 : orderedBehind(sentence, order)
  if (content < 0 || negations.has(words[at - 1]?.folded ?? '')) return null
  const claim = candidate(placed, content, true)
  const clause = findClauseStart(sentence, at)
  const [issued] = claim.cue
  const { start, end } = words[order]!
  claim.cue = order === at + 1 ? [{ start: issued!.start, end }] : [issued!, { start, end }]
  claim.speaker =
    findSpeaker(sentence, at + 1, order) ??
    (prefixOf(words[at]!.folded) > 0 ? null : findSubjectBefore(sentence, clause.from, at))
  claim.missing = 'dropped'
  claim.gender = /ت$|^[وف]?ت/.test(words[at]!.folded) ? 'f' : 'm'
  claim.aside = clause.joint === 'complement' || clause.joint === 'relative'
  claim.boundary = claim.aside ? null : clause.opening
  return claim
}

/** Index of the order that the verb at `at` issues, -1 without one. */
function orderBehind({ words }: ArabicSentence, at: number): number {
  for (let i = at + 1; i < words.length && i - at <= 14; i++) {
    if (orders.test(words[i]!.folded)) return i
    if (words[i]!.before.stop) return -1
  }
  return -1
}

/** Index of what is ordered: «بوقف», «لمتابعة»; -1 without it. */
function orderedBehind({ words }: ArabicSentence, order: number): number {
  for (let i = order + 1; i < Math.min(words.length, order + 16); i++) {
    const { before, folded } = words[i]!
    if (before.stop || before.colon || findVerb(folded)) return -1
    if (/^(ب|ل(?!ل))/.test(folded) && isAbstract(folded.slice(1))) return i
  }
  return -1
}

function readHappening(placed: PlacedCue): CueCandidate | null {
  const { text, sentence, at } = placed
  const { words } = sentence
  let noun = at + 1
  while (noun < words.length && noun - at < 5 && !happened.test(words[noun]!.folded)) noun++
  const brings = words[noun + 1]?.folded ?? ''
  if (
    !happened.test(words[noun]?.folded ?? '') ||
    !/^(عن|علي|الي|ان|انه|انها)$/.test(brings) ||
    noun + 2 >= words.length
  )
    return null
  const that = complementisers.has(words[noun + 2]!.folded)
  const from = noun + (that ? 3 : 2)
  if (from >= words.length) return null
  const claim = candidate({ ...placed, at: noun }, from, false)
  claim.cue = [
    noun === at + 1
      ? { start: startAfter(text, words[at]!, prefixOf(words[at]!.folded)), end: words[noun]!.end }
      : { start: words[noun]!.start, end: words[noun]!.end },
  ]
  claim.nominal = !that && !complementisers.has(brings)
  return claim
}

/** «قرار الوزير القاضي بتشغيل…»: what a decision or a law provides. */
function readProvision(placed: PlacedCue): CueCandidate | null {
  const { sentence, at } = placed
  const { words } = sentence
  const next = words[at + 1]
  const calls = /داعي/.test(words[at]!.folded)
  if (
    !next ||
    (calls
      ? next.folded !== 'الي' || !words[at + 2]
      : !next.folded.startsWith('ب') || !isAttached(next.folded))
  )
    return null
  for (let i = at - 1; i >= Math.max(0, at - 14); i--) {
    if (words[i]!.before.stop) return null
    if (!deeds.test(words[i]!.folded)) continue
    const claim = candidate(placed, calls ? at + 2 : at + 1, !calls)
    claim.speaker = { from: i, to: at }
    claim.strip = /^[بل](?!ند)/.test(words[i]!.folded) && !/^(لجنه)/.test(words[i]!.folded) ? 1 : 0
    return claim
  }
  return null
}
