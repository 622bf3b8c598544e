/** «تعتبر من أقدم المدن»: what something is held to be, and by nobody in particular. */
import type { Rule } from '../rule.ts'
import { isPassivePresent, wordBeside, wordOf, type PlacedVerb } from '../phrases/placed-verb.ts'

/** What it is one of stands right behind such a verb. */
const oneOf = /^(من|احد|احدي|واحدا?|واحده|بمثابه)$/

export const consideredOneOf: Rule<PlacedVerb> = {
  name: 'considered one of many',
  accepted: 'وتعتبر النقابة أن الطريق مغلق.',
  refused: 'وتعتبر من أقدم النقابات في المدينة.',
  refuses: (verb) => isPassivePresent(wordOf(verb).folded) && oneOf.test(wordBeside(verb, 1)),
}
