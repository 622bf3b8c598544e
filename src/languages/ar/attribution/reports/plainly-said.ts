/** What is surely said: of a party that acts before, or of whom somebody names as speaking. */
import { wordOf } from '../phrases/placed-verb.ts'
import { endsPerson } from '../phrases/ends-before.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { Frame } from '../phrases/verb-frame.ts'
import type { SpokenVerb } from './spoken-verb.ts'
import { mayAct } from './who-is-told.ts'

/**
 * «أعلن الوزير أن "الرئيس سامي نصر أكد أن …"»: whether within another's words a common verb of speech in the past stands right behind the person with whom
 * its clause begins, and أنّ brings what he said.
 */
const isNamedInside = (verb: SpokenVerb, { kind }: Frame): boolean => {
  const { before, clause, form, sentence, at, prefix } = verb
  const isInside = wordOf(verb).quote >= 0 || clause.joint === 'complement'
  return (
    isInside &&
    kind === 'that' &&
    before !== null &&
    before.to === at &&
    prefix === 0 &&
    form.tense === 'past' &&
    form.verb.common &&
    endsPerson(sentence.words, before.from, at)
  )
}

/** A plain verb of speech of a party that the sentence tells an act of before, or of one named within words. */
export const isPlainlySaid = (verb: SpokenVerb, source: Stretch | null, frame: Frame): boolean =>
  isNamedInside(verb, frame) ||
  (verb.acted &&
    plainVerbs.test(verb.form.verb.lemma) &&
    source === verb.before &&
    mayAct(verb.sentence.words[verb.before!.from]!))

const plainVerbs =
  /^(اكد|اعلن|دعا|حذر|طالب|اتهم|اشاد|رحب|انتقد|توعد|تعهد|شدد|ندد|نفي|رفض|ادان|استنكر|ناشد)$/
