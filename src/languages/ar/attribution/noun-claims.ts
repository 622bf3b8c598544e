/** Claims whose cue is a noun or an order: «تأكيده أن», «مطالبة النقابة بإقالة», «جاء في البيان أن», «أصدر قرارا بوقف». */
import type { Candidate } from './candidate.ts'
import { isAbstract, isAttached } from './abstract-noun.ts'
import { findVerb } from './lookup.ts'
import { findSpeaker, findSubjectBefore } from './noun-phrase.ts'
import { startAfter, type Sentence } from './sentence.ts'
import { findClauseStart } from './clause.ts'
import { complementisers, negations } from './words.ts'

/** nouns of speech that take أنّ */
const saying = /^([وفبل]|و?ال)?(تاكيد|اعلان|قول|نفي|تصريح|تصريحات|زعم|مزاعم|ادعاء|ادعاءات|تحذير|تحذيرات|اعتراف|اقرار|اعتقاد|تهديد|تعهد|شايعات|اشاعات|انباء|اتهامات|تلميح|تلميحات|تشديد)(ه|ها|هم|هما)?$/
/** nouns of demand, with the letter that brings what is demanded */
const demanding = /^[وفبل]?(مطالبه|مطالبات|دعوه|دعوات|مطالبته|مطالبتها|دعوته|دعوتها)$/
const orders = /^(ال)?(مذكره|قرارا?|امرا?|تعليمات|توجيهات|مرسوما?|حكما?|فتوي|تعميما?|منشورا?|تعليماته|توجيهاته|اوامر|اوامره)$/
const issuing = /^[وف]?(اصدر|اصدرت|يصدر|تصدر|اصدروا|وجه|وجهت|اعطي|اعطت)$/
const appearing = /^[وف]?(جاء|ورد|وردت|جاءت)$/

/** «تم الإعلان عن», «جرى التأكيد على»: said by nobody that the text names */
const happening = /^[وف]?(تم|جري|يتم|تمت|جرت)$/
const happened = /^(ال)?(كشف|اعلان|تاكيد|اشاره|تشديد|تحذير)$/
const providing = /^(و?القاضي|و?القاضيه|و?الداعي|و?الداعيه|و?يقضي|و?تقضي)$/
const deeds = /^[بلو]?(ال)?(قرار|قرارات|مشروع|قانون|حكم|اتفاق|اتفاقيه|مرسوم|مقترح|خطه|مبادره|امر|تعليمات|مذكره|بند|ماده)(ه|ها)?$/

export function findNounClaims(text: string, sentence: Sentence, taken: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    const { folded, aside } = sentence.words[i]!
    if (taken.has(i) || aside) continue
    const claim = happening.test(folded) ? readHappening(text, sentence, i) : providing.test(folded) ? readProvision(text, sentence, i) : appearing.test(folded) ? readAppearing(text, sentence, i) : issuing.test(folded) ? readOrder(text, sentence, i) : saying.test(folded) ? readSaying(text, sentence, i) : demanding.test(folded) ? readDemand(text, sentence, i) : null
    if (claim) found.push(claim)
  }
  return found
}

function candidate(text: string, { words, quotes }: Sentence, at: number, from: number, attached: boolean): Candidate {
  const word = words[from]!, quote = word.before.opens
  return {
    cue: [{ start: startAfter(text, words[at]!, prefixOf(words[at]!.folded)), end: words[at]!.end }], at, form: null, gender: null, speaker: null, missing: 'nobody', from,
    start: attached ? startAfter(text, word, 1) : quote >= 0 ? quotes[quote]!.start : word.start, to: null, rest: [], direct: -1, boundary: null, stance: 'neutral', kind: null, aside: true, nominal: attached,
  }
}

function prefixOf(folded: string): number {
  return /^[وف](?=ال|تا|اع|قو|نف|تص|زع|مز|اد|تح|اق|شا|اش|ان|ات|مط|دع|اص|يص|وج|جا|ور|تم|جر|يت|القا|الدا)/.test(folded) ? 1 : /^[بل](?=تا|اع|قول|نف|تص|زعم|مز|اد|تح|اق|مط|دع)/.test(folded) ? 1 : 0
}

/** «تأكيد الوزير أن», «قولها إن», «أنباء عن أن». */
function readSaying(text: string, sentence: Sentence, at: number): Candidate | null {
  if (/^(ال)?وكال(ه|ات)$/.test(sentence.words[at - 1]?.folded ?? '')) return null
  const { words } = sentence, own = /(ه|ها|هم|هما)$/.test(words[at]!.folded) && !/^[وفبل]?(ال)?(مزاعم|انباء)$/.test(words[at]!.folded)
  for (let i = at + 1; i < Math.min(words.length, at + 8); i++) {
    const { before, folded, quote } = words[i]!
    if (before.comma || before.stop || before.colon || quote !== words[at]!.quote) return null
    if (complementisers.has(folded)) {
      // «وصفت الاتهامات بأنها»: said of the accusations, not by them
      if (i + 1 >= words.length || (i === at + 1 && words[at]!.folded.startsWith('ال') && /(ها|هم)$/.test(folded))) return null
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
function readDemand(text: string, sentence: Sentence, at: number): Candidate | null {
  const { words } = sentence, own = /(ته|تها)$/.test(words[at]!.folded), calls = words[at]!.folded.includes('دعو')
  for (let i = at + 1; i < Math.min(words.length, at + 7); i++) {
    const { before, folded, quote } = words[i]!
    if (before.comma || before.stop || before.colon || quote !== words[at]!.quote || (i > at + 1 && findVerb(folded))) return null
    const reached = calls ? folded === 'الي' && i + 1 < words.length : folded.startsWith('ب') && folded.length > 3 && isAttached(folded)
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

/** «أصدر الوزير مذكرة لمتابعة الملف»: an order and what it orders. */
function readOrder(text: string, sentence: Sentence, at: number): Candidate | null {
  const { words } = sentence
  if (negations.has(words[at - 1]?.folded ?? '')) return null
  let order = at + 1
  while (order < words.length && order - at < 14 && !orders.test(words[order]!.folded) && !words[order]!.before.stop) order++
  if (order >= words.length || !orders.test(words[order]!.folded)) return null
  for (let i = order + 1; i < Math.min(words.length, order + 16); i++) {
    const { before, folded } = words[i]!
    if (before.stop || before.colon || findVerb(folded)) return null
    if (!/^[بل]/.test(folded) || folded.startsWith('لل') || !isAbstract(folded.slice(1))) continue
    const claim = candidate(text, sentence, at, i, true), clause = findClauseStart(sentence, at)
    claim.cue = order === at + 1 ? [{ start: claim.cue[0]!.start, end: words[order]!.end }] : [claim.cue[0]!, { start: words[order]!.start, end: words[order]!.end }]
    claim.speaker = findSpeaker(sentence, at + 1, order) ?? (prefixOf(words[at]!.folded) > 0 ? null : findSubjectBefore(sentence, clause.from, at))
    claim.missing = 'dropped'
    claim.gender = /ت$|^[وف]?ت/.test(words[at]!.folded) ? 'f' : 'm'
    claim.aside = clause.joint === 'complement' || clause.joint === 'relative'
    claim.boundary = claim.aside ? null : clause.opening
    return claim
  }
  return null
}

/** «جاء في البيان أن», «ورد في التقرير: …». */
function readAppearing(text: string, sentence: Sentence, at: number): Candidate | null {
  const { words, quotes } = sentence
  if (words[at + 1]?.folded !== 'في') return null
  for (let i = at + 3; i < Math.min(words.length, at + 16); i++) {
    const { before, folded } = words[i]!, that = complementisers.has(folded)
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

function readHappening(text: string, sentence: Sentence, at: number): Candidate | null {
  const { words } = sentence
  let noun = at + 1
  while (noun < words.length && noun - at < 5 && !happened.test(words[noun]!.folded)) noun++
  const brings = words[noun + 1]?.folded ?? ''
  if (!happened.test(words[noun]?.folded ?? '') || !/^(عن|علي|الي|ان|انه|انها)$/.test(brings) || noun + 2 >= words.length) return null
  const that = complementisers.has(words[noun + 2]!.folded), from = noun + (that ? 3 : 2)
  if (from >= words.length) return null
  const claim = candidate(text, sentence, noun, from, false)
  claim.cue = [noun === at + 1 ? { start: startAfter(text, words[at]!, prefixOf(words[at]!.folded)), end: words[noun]!.end } : { start: words[noun]!.start, end: words[noun]!.end }]
  claim.nominal = !that && !complementisers.has(brings)
  return claim
}

/** «قرار الوزير القاضي بتشغيل…»: what a decision or a law provides. */
function readProvision(text: string, sentence: Sentence, at: number): Candidate | null {
  const { words } = sentence, next = words[at + 1], calls = /داعي/.test(words[at]!.folded)
  if (!next || (calls ? next.folded !== 'الي' || !words[at + 2] : !next.folded.startsWith('ب') || !isAttached(next.folded))) return null
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
