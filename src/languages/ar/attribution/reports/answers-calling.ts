/** «رد على وصف الطريق بأنه مغلق»: what others called it is none of the answer. */
import type { PlacedVerb } from '../phrases/placed-verb.ts'
import type { Frame } from '../phrases/verb-frame.ts'
import type { Rule } from '../rule.ts'

interface Framed extends PlacedVerb {
  frame: Frame | null
}

/** nouns that have بأن themselves */
const calling = /^(وصف|نعت|تشبيه)(ه|ها|هم)?$/

export const answersCalling: Rule<Framed> = {
  name: 'what others called it',
  accepted: 'رد الوزير على الصحيفة بأن الطريق مغلق.',
  refused: 'رد الوزير على وصف الطريق بأنه مغلق.',
  refuses: ({ sentence: { words }, at, form, frame }) =>
    form.verb.lemma === 'رد' &&
    frame?.kind === 'that' &&
    words
      .slice(at + 1, frame.at)
      .some(({ folded }, i) => words[at + i]!.folded === 'علي' && calling.test(folded)),
}
