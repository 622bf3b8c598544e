/**
 * Claims whose cue is a noun or an order: nouns of speech, «جاء في البيان أن», «أصدر قرارا بوقف».
 */
import type { CueCandidate } from './cue-candidate.ts'
import { isAbstract, isAttached } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { candidate, prefixOf } from './noun-candidate.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import { readSayingNoun } from './saying-nouns.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { findClauseStart } from '../phrases/clause.ts'
import { complementisers, negations } from '../lexicon/words.ts'

const orders =
  /^(ال)?(مذكره|قرارا?|امرا?|تعليمات|توجيهات|مرسوما?|حكما?|فتوي|تعميما?|منشورا?|تعليماته|توجيهاته|اوامر|اوامره)$/
const issuing = /^[وف]?(اصدر|اصدرت|يصدر|تصدر|اصدروا|وجه|وجهت|اعطي|اعطت)$/
const appearing = /^[وف]?(جاء|ورد|وردت|جاءت)$/

/** «تم الإعلان عن», «جرى التأكيد على»: said by nobody that the text names */
const happening = /^[وف]?(تم|جري|يتم|تمت|جرت)$/
const happened = /^(ال)?(كشف|اعلان|تاكيد|اشاره|تشديد|تحذير)$/
const providing = /^(و?القاضي|و?القاضيه|و?الداعي|و?الداعيه|و?يقضي|و?تقضي)$/
const deeds =
  /^[بلو]?(ال)?(قرار|قرارات|مشروع|قانون|حكم|اتفاق|اتفاقيه|مرسوم|مقترح|خطه|مبادره|امر|تعليمات|مذكره|بند|ماده)(ه|ها)?$/

export function findNounClaims(
  text: string,
  sentence: ArabicSentence,
  taken: ReadonlySet<number>,
): CueCandidate[] {
  const found: CueCandidate[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    const { folded, aside } = sentence.words[i]!
    if (taken.has(i) || aside) continue
    const claim = happening.test(folded)
      ? readHappening(text, sentence, i)
      : providing.test(folded)
        ? readProvision(text, sentence, i)
        : appearing.test(folded)
          ? readAppearing(text, sentence, i)
          : issuing.test(folded)
            ? readOrder(text, sentence, i)
            : readSayingNoun(text, sentence, i)
    if (claim) found.push(claim)
  }
  return found
}

/** «أصدر الوزير مذكرة لمتابعة الملف»: an order and what it orders. */
function readOrder(text: string, sentence: ArabicSentence, at: number): CueCandidate | null {
  const { words } = sentence
  if (negations.has(words[at - 1]?.folded ?? '')) return null
  let order = at + 1
  while (
    order < words.length &&
    order - at < 14 &&
    !orders.test(words[order]!.folded) &&
    !words[order]!.before.stop
  )
    order++
  if (order >= words.length || !orders.test(words[order]!.folded)) return null
  for (let i = order + 1; i < Math.min(words.length, order + 16); i++) {
    const { before, folded } = words[i]!
    if (before.stop || before.colon || findVerb(folded)) return null
    if (!/^[بل]/.test(folded) || folded.startsWith('لل') || !isAbstract(folded.slice(1))) continue
    const claim = candidate(text, sentence, at, i, true)
    const clause = findClauseStart(sentence, at)
    claim.cue =
      order === at + 1
        ? [{ start: claim.cue[0]!.start, end: words[order]!.end }]
        : [claim.cue[0]!, { start: words[order]!.start, end: words[order]!.end }]
    claim.speaker =
      findSpeaker(sentence, at + 1, order) ??
      (prefixOf(words[at]!.folded) > 0 ? null : findSubjectBefore(sentence, clause.from, at))
    claim.missing = 'dropped'
    claim.gender = /ت$|^[وف]?ت/.test(words[at]!.folded) ? 'f' : 'm'
    claim.aside = clause.joint === 'complement' || clause.joint === 'relative'
    claim.boundary = claim.aside ? null : clause.opening
    return claim
  }
  return null
}

/** «جاء في البيان أن», «ورد في التقرير: …». */
function readAppearing(text: string, sentence: ArabicSentence, at: number): CueCandidate | null {
  const { words, quotes } = sentence
  if (words[at + 1]?.folded !== 'في') return null
  for (let i = at + 3; i < Math.min(words.length, at + 16); i++) {
    const { before, folded } = words[i]!
    const that = complementisers.has(folded)
    if (before.stop) return null
    if (!that && !before.colon && before.opens < 0) continue
    const from = that ? i + 1 : i
    if (from >= words.length) return null
    const claim = candidate(text, sentence, at, from, false)
    claim.cue = [{ start: claim.cue[0]!.start, end: words[at + 1]!.end }]
    claim.speaker = findSpeaker(sentence, at + 2, i)
    claim.boundary = findClauseStart(sentence, at).opening
    if (!that && before.opens >= 0) {
      claim.direct = before.opens
      claim.to = quotes[before.opens]!.end
      claim.kind = 'direct'
    }
    return claim.speaker ? claim : null
  }
  return null
}

function readHappening(text: string, sentence: ArabicSentence, at: number): CueCandidate | null {
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
  const claim = candidate(text, sentence, noun, from, false)
  claim.cue = [
    noun === at + 1
      ? { start: startAfter(text, words[at]!, prefixOf(words[at]!.folded)), end: words[noun]!.end }
      : { start: words[noun]!.start, end: words[noun]!.end },
  ]
  claim.nominal = !that && !complementisers.has(brings)
  return claim
}

/** «قرار الوزير القاضي بتشغيل…»: what a decision or a law provides. */
function readProvision(text: string, sentence: ArabicSentence, at: number): CueCandidate | null {
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
    const claim = candidate(text, sentence, at, calls ? at + 2 : at + 1, !calls)
    claim.speaker = { from: i, to: at }
    claim.strip = /^[بل](?!ند)/.test(words[i]!.folded) && !/^(لجنه)/.test(words[i]!.folded) ? 1 : 0
    return claim
  }
  return null
}
