/**
 * Verbs of speech with which nothing is said: of who neither confirms nor denies, «لم يؤكد المتحدث ولم ينف
 * الخبر», of nobody, and of what only stood somewhere.
 */
import type { Rule } from '../rule.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { negations } from '../lexicon/words.ts'
import type { PlacedVerb } from '../phrases/placed-verb.ts'

/** Words between the two verbs. */
const reach = 10

const saysSo = /^اكد$/
const saysNot = /^(نفي|انكر)$/

/** The verb is one of two opposites, both behind a «not», or joined by «or» behind one. */
function isNeither({ sentence: { words }, at, form }: PlacedVerb): boolean {
  const opposite = saysSo.test(form.verb.lemma)
    ? saysNot
    : saysNot.test(form.verb.lemma)
      ? saysSo
      : null
  if (!opposite) return false
  return words.some(({ folded, before }, i) => {
    if (i === at || Math.abs(i - at) > reach || before.stop) return false
    if (!opposite.test(lemmaOf(folded))) return false
    const [first, second] = i < at ? [i, at] : [at, i]
    const joint = words[second - 1]?.folded ?? ''
    return isNegated(words[first - 1]?.folded) && (joint === 'او' || isNegated(joint))
  })
}

/** «لم ينف»: without its last letter behind «لم» */
const lemmaOf = (folded: string): string =>
  /^[يت]نف$/.test(folded) ? 'نفي' : (findVerb(folded)?.form.verb.lemma ?? '')

const isNegated = (folded = ''): boolean => negations.has(folded)

export const neitherWay: Rule<PlacedVerb> = {
  name: 'neither confirmed nor denied',
  accepted: 'لم ينف الوزير إغلاق الطريق.',
  refused: 'لم يؤكد الوزير ولم ينف إغلاق الطريق.',
  refuses: isNeither,
}

/** «لا أحد», «ولا أحد منهم», «ما من أحد في البلدة» up to the verb */
const nobody = /(^| )[وف]?(لا|ما من|ليس هناك|ليس ثمه) احد( منهم| (من|في) \S+)?$/
const longestNobody = 5

/** «لا أحد أكد أن»: whoever stands before «لا أحد» has not spoken either. */
export const saidByNobody: Rule<PlacedVerb> = {
  name: 'said by nobody',
  accepted: 'أكد أحد الجيران أن الطريق مغلق.',
  refused: 'حتى الآن لا أحد أكد أن الطريق مغلق.',
  refuses: ({ sentence: { words }, at }) => {
    const before = words.slice(Math.max(0, at - longestNobody), at).map(({ folded }) => folded)
    // asked of every verb: most have no such word before them
    return before.includes('احد') && nobody.test(before.join(' '))
  },
}

/** «مما ورد بالتقرير», «ورد في البيان»: what stood there, where «ورد» is also “and … replied” */
export const cameIn: Rule<PlacedVerb> = {
  name: 'came in a text',
  accepted: 'انتقد المدير الخطة ورد على النقابة بأن الطريق مغلق.',
  refused: 'انتقد المدير ما ورد بالخطة من أن الطريق مغلق.',
  refuses: ({ sentence: { words }, at }) =>
    words[at]!.folded === 'ورد' &&
    (bringsWhat.test(words[at - 1]?.folded ?? '') ||
      /^(في|ضمن)$/.test(words[at + 1]?.folded ?? '')),
}
const bringsWhat = /^[وف]?(ما|مما|عما|بما|لما|كما|حسبما|وفقما|الذي|لم)$/
