/** The subject that an apposition parts from its verb: «النائب، وهو طبيب، وصف الجواب بأنه». */
import { helpers } from '../lexicon/words.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { isParticiple } from '../phrases/placed-verb.ts'
import { documentBefore, subjectOfSentence } from '../subjects/far-subjects.ts'
import type { SpokenVerb } from './spoken-verb.ts'
import { mayAct } from './who-is-told.ts'

/** «…، أكد أن»: the subject before an apposition or another clause. */
export function farSubject(verb: SpokenVerb): Stretch | null {
  const { sentence, at, form, prefix, clause } = verb
  if (prefix > 0 || isParticiple(form) || form.person !== 3 || !isApart(verb)) return null
  return (
    documentBefore(sentence, at, form.verb.lemma, form.gender) ??
    (clause.joint === 'comma' ? subjectOfSentence(sentence, at) : null)
  )
}

/** «النائب، وهو طبيب، وصف | الجواب | بأنه»: the one definite noun behind the verb, who is no party. */
export function isOfFarSubject(verb: SpokenVerb, { from, to }: Stretch): boolean {
  const { sentence, at, clause } = verb
  const word = sentence.words[from]!
  if (clause.joint !== 'comma' || from !== at + 1 || to !== from + 1) return false
  const isPlain = word.folded.startsWith('ال') && word.personEnd === 0 && !mayAct(word)
  return isPlain && farSubject(verb) !== null
}

/** Nothing but helpers stands in its clause before it, or only a pronoun. */
function isApart({ sentence, at, clause }: SpokenVerb): boolean {
  if (clause.joint !== 'comma') return clause.joint === 'pronoun'
  const between = sentence.words.slice(clause.from, at)
  return between.every(({ folded }) => helpers.has(folded))
}
