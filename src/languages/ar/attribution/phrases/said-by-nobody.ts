/** Verbs of speech whose subject is nobody. */
import type { Rule } from '../rule.ts'
import type { PlacedVerb } from './placed-verb.ts'

/** «لا أحد», «ولا أحد منهم», «ما من أحد في البلدة» up to the verb */
const nobody = /(^| )[وف]?(لا|ما من|ليس هناك|ليس ثمه) احد( منهم| (من|في) \S+)?$/
const longestNobody = 5

/** «لا أحد أكد أن»: whoever stands before «لا أحد» has not spoken either. */
export const saidByNobody: Rule<PlacedVerb> = {
  name: 'said by nobody',
  accepted: 'أكد أحد الجيران أن الطريق مغلق.',
  refused: 'حتى الآن لا أحد أكد أن الطريق مغلق.',
  refuses: ({ sentence: { words }, at }) => {
    const before = words.slice(Math.max(0, at - longestNobody), at)
    return nobody.test(before.map(({ folded }) => folded).join(' '))
  },
}
