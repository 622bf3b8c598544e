/** Whoever answers a question that the same sentence tells: whom it was put to, not who put it. */
import type { CueCandidate } from './cue-candidate.ts'
import { agrees } from './inner-subject.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { opensTime } from '../phrases/opens-time.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { soundSource } from '../subjects/sound-source.ts'

/** «فأجاب», «فردت»: what follows the question */
const answering = /^ف(اجاب|اجابت|اجابه|اجابته|رد|ردت|قال|قالت|اوضح|اوضحت|اكد|اكدت|نفي|نفت)$/
/** What a question tells of the claim that answers it. */
export interface Asked {
  /** whom it was put to; null where he stands elsewhere: «سأله القاضي» */
  asked: Stretch | null
  /** who put it; null where nobody is named */
  asker: Stretch | null
}

/** words between an answer's verb and its cue: «فردت | بحزم | قائلة» */
const longestManner = 3

/**
 * «سأل القاضي المتهم عن المال، فأجاب»: whom the question before a claim without a subject was put
 * to, and by whom. null where the claim is no answer.
 */
export function findAsked(
  sentence: ArabicSentence,
  hosts: readonly CueCandidate[],
  claim: CueCandidate,
): Asked | null {
  const answer = answerAt(sentence, claim)
  if (answer < 0) return null
  const question = hosts.findLast(
    ({ at, aside, form }) => at < answer && !aside && form?.verb.lemma === 'سال',
  )
  if (!question) return questionPut(sentence, claim, answer) ?? askedBefore(sentence, answer)
  const asker = question.speaker && soundSource(sentence, question.speaker, question.at)
  if (!asker || asker.from < question.at || question.form?.pronoun) return { asked: null, asker }
  const asked = asker.to < question.from ? findSpeaker(sentence, asker.to, question.from) : null
  return { asked: asked && agrees(sentence, asked, claim) ? asked : null, asker }
}

/**
 * «وبمواجهته | أقر ب», «وبالتحقيق معه | أنكر»: whoever was questioned says it, not who acts in the sentence.
 */
export const isConfronted = (
  { words }: ArabicSentence,
  { at, form, missing }: CueCandidate,
): boolean =>
  missing === 'dropped' &&
  words.slice(Math.max(0, at - longestManner), at).some(
    ({ folded }, i, before) =>
      confronting.test(folded) ||
      // a reporter asks, too: «وبسؤاله قال»
      (asked.test(folded) && confessing.has(form?.verb.lemma ?? '')) ||
      (/^و?بالتحقيق$/.test(folded) && /^مع(ه|ها|هم|هما)$/.test(before[i + 1]?.folded ?? '')),
  )
const confronting = /^و?ب(مواجهت|استجواب|مناقشت|استدعاي)(ه|ها|هم|هما)$/
const asked = /^و?بسوال(ه|ها|هم|هما)$/
const confessing = new Set(['اقر', 'اعترف', 'انكر'])

/** «وسبق للراحل أن | قال»: who is told behind «ل», not who acts in the sentence before; not «سبق له أن قال» */
export function isOfOneBefore({ words }: ArabicSentence, { at, missing }: CueCandidate): boolean {
  if (missing === 'nobody' || words[at - 1]?.folded !== 'ان') return false
  const before = words.slice(Math.max(0, at - longestBefore), at)
  const verb = before.findLastIndex(({ folded }) => /^[وف]?سبق$/.test(folded))
  return verb >= 0 && /^ل.{3,}/.test(before[verb + 1]?.folded ?? '')
}
const longestBefore = 9

/**
 * Index of the verb of answering that a claim begins with or stands behind, -1 without one: «فأجاب»,
 * «وعندما سألته الصحيفة عن المال، | أجاب».
 */
function answerAt({ words }: ArabicSentence, { at }: CueCandidate): number {
  const from = Math.max(0, at - longestManner)
  return words.findIndex((_, i) => i >= from && i <= at && answers(words, i))
}

function answers(words: ArabicSentence['words'], at: number): boolean {
  const { folded, before } = words[at]!
  return (
    answering.test(folded) || (before.comma && opensTime(words) && answering.test(`ف${folded}`))
  )
}

/** «وجه النائب سؤالا إلى الوزير حول المال، فأجاب»; null where nobody is told to put one. */
function questionPut(sentence: ArabicSentence, claim: CueCandidate, answer: number): Asked | null {
  const { words } = sentence
  const question = words.findLastIndex(({ folded }, i) => i < answer && folded === 'سوالا')
  const put = words.findLastIndex(({ folded }, i) => i < question && putting.test(folded))
  if (put < 0) return null
  const to = words[question + 1]?.folded === 'الي' ? question + 2 : answer
  const asked = findSpeaker(sentence, to, answer)
  return {
    asked: asked && agrees(sentence, asked, claim) ? asked : null,
    asker: findSpeaker(sentence, put + 1, question),
  }
}
const putting = /^[وف]?(وجه|وجهت|طرح|طرحت)$/

/** «سأله القاضي عن المال، فأجاب», «وجه إليه سؤالا، فأجاب»; not «سئل سؤالا، فأجاب» */
function askedBefore(sentence: ArabicSentence, answer: number): Asked | null {
  const before = sentence.words.slice(0, answer).map(({ folded }) => folded)
  const isAsked =
    before.some((folded) => asking.test(folded) || folded === 'سوالا') &&
    !before.some((folded) => /^[وف]?سيلت?$/.test(folded))
  return isAsked ? { asked: null, asker: askerBefore(sentence, answer) } : null
}

/** «سأله», «وسألتها» */
const asking = /^[وف]?سالت?(ه|ها|هم)$/

/** Who stands behind «سأله». */
function askerBefore(sentence: ArabicSentence, answer: number): Stretch | null {
  const at = sentence.words.findLastIndex(({ folded }, i) => i < answer && asking.test(folded))
  return at < 0 ? null : findSpeaker(sentence, at + 1, answer)
}

/** Who put the question that the verb at `at` answers, who is not who answers; null where nobody is told to. */
export const whoAsked = (sentence: ArabicSentence, at: number): Stretch | null =>
  answers(sentence.words, at) ? askerBefore(sentence, at) : null
