/** The subject of a verb of speech that the grammar did not read. */
import { isParty } from '../lexicon/basis.ts'
import type { Hit } from '../lexicon/lookup.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { clauseOpeners } from '../lexicon/words.ts'
import { findClauseStart } from '../phrases/clause.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { isParticiple } from '../phrases/placed-verb.ts'
import type { ArabicSentence } from '../phrases/sentence.ts'
import { findSubjectBefore } from '../phrases/subject-before.ts'
import { findSubjectBehind } from '../phrases/subject-behind.ts'
import { actorBefore } from '../subjects/acts-and-says.ts'
import { subjectOfSentence } from '../subjects/far-subjects.ts'
import { frontedSubject } from '../subjects/fronted-subject.ts'
import { subjectOf as openingSubject } from '../subjects/opening-subject.ts'
import { isToldIn, whoSaysIn } from '../subjects/told-in.ts'

/**
 * Who speaks with the verb at `at`, in the words up to word `told`, with which what is told begins:
 * behind the verb, else before it in its clause.
 */
export function subjectOf(
  sentence: ArabicSentence,
  at: number,
  told: number,
  hit: Hit,
): Stretch | null {
  const behind = behindVerb(sentence, at, endOfSubject(sentence, told), hit.form)
  if (behind) return behind
  const { joint } = findClauseStart(sentence, at)
  const before = joint === 'relative' ? null : subjectInFront(sentence, at, hit)
  return before && mayAct(sentence.words.slice(before.from, before.to)) ? before : null
}

/**
 * Who speaks with the verb at `at`, in the words before it: beside it, behind أما, or parted from it
 * by an apposition between commas.
 */
export function subjectInFront(
  sentence: ArabicSentence,
  at: number,
  { form, prefix }: Hit,
): Stretch | null {
  if (isParticiple(form)) return rightBefore(sentence, at)
  const teller = isToldIn(sentence, at) ? whoSaysIn(sentence, at) : null
  const fronted = teller ?? frontedSubject(sentence, at)
  if (fronted || prefix > 0) return fronted ?? actorBefore(sentence, at, form)
  const { from, joint } = findClauseStart(sentence, at)
  if (from < at) return findSubjectBefore(sentence, from, at)
  const apart = joint === 'comma' ? subjectOfSentence(sentence, at) : null
  return apart && mayAct(sentence.words.slice(apart.from, apart.to)) ? apart : null
}

/** «وقاطعه | أحد الحاضرين | صائحا "…"»: who acts by the sentence's first verb, right before a participle. */
function rightBefore(sentence: ArabicSentence, participle: number): Stretch | null {
  const subject = openingSubject(sentence, participle)
  const isOther = ({ folded }: ArabicSentence['words'][number]) => clauseOpeners.has(folded)
  const isWhole = subject?.to === participle && !sentence.words.slice(0, participle).some(isOther)
  return isWhole ? subject : null
}

/** «اعتبرها | الوزير | خطوة»: behind an object's pronoun an indefinite noun is what it is called. */
function behindVerb(
  sentence: ArabicSentence,
  at: number,
  to: number,
  form: VerbForm,
): Stretch | null {
  const behind = findSubjectBehind(sentence, at, to, form)
  return behind && form.pronoun && !mayAct(sentence.words.slice(behind.from, behind.to))
    ? null
    : behind
}

/** A name, a party or a definite noun: no verb that the grammar does not know. */
const mayAct = (words: ArabicSentence['words']): boolean =>
  isParty(words[0]!.folded) ||
  /^ال.{2,}/.test(words[0]!.folded) ||
  words.some(({ personEnd }, i) => personEnd > 0 || (i === 0 && words[0]!.named))

/** «وصفتها الوزارة | بـ «الكارثة»»: the preposition before a quotation is none of the subject. */
const endOfSubject = ({ words }: ArabicSentence, told: number): number =>
  words[told - 1]!.folded === 'ب' ? told - 1 : told
