/** «إذا أعلن الوزير أن …»: what somebody may say yet. */
import type { Rule } from '../rule.ts'
import { wordBeside, type PlacedVerb } from '../phrases/placed-verb.ts'

/** Behind these nobody has said anything yet. */
const conditions = /^[وف]?(اذا|لو|كلما|حالما|ريثما)$/

export const ifSaid: Rule<PlacedVerb> = {
  name: 'only if it should be said',
  accepted: 'إذ أعلن الوزير أن الطريق مغلق.',
  refused: 'إذا أعلن الوزير أن الطريق مغلق فسنعود.',
  refuses: (verb) => conditions.test(wordBeside(verb, -1)),
}
