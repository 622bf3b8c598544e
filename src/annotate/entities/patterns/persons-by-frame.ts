/** People whom the words around their names show, though lists lack these or have them as others. */
import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { headBits, isClose, type NameWord } from '../name-words.ts'
import { ordinaryBits } from './ordinary-bits.ts'
import type { Pattern } from './pattern.ts'

/**
 * «امرأة تدعى نسمة فؤاد»: a word that is no other word we know of behind a verb of being called, and a word
 * of names behind it. Not «بلدة تدعى خان يونس», a place's name.
 */
export const personCalled: Pattern = (words, i, { names }) => {
  const [verb, first, family] = [words[i - 2], words[i - 1], words[i]!]
  if (names.hasCase || !verb || !isClose(first) || !isClose(family)) return null
  if (!names.introductions?.calledBy.has(verb.folded) || isOfThing(words[i - 3])) return null
  return mayBeFirst(first, names) && mayBeFamily(family, names)
    ? { type: 'PER', from: i - 1, to: i + 1 }
    : null
}

const isOfThing = (word: NameWord | undefined): boolean =>
  word !== undefined && (word.bits & headBits) !== 0

const mayBeFirst = ({ folded, bits, core, phraseBits }: NameWord, names: NameRules): boolean =>
  core.skip === 0 &&
  phraseBits === 0 &&
  (bits & (ordinaryBits | bit.title | bit.city | bit.organisation)) === 0 &&
  !hasArticle(folded, names.attached) &&
  !names.functionWords.has(folded)

const mayBeFamily = ({ bits, core, likeness }: NameWord, { hasCase }: NameRules): boolean =>
  !hasCase &&
  core.skip === 0 &&
  ((bits & (bit.given | bit.surname)) !== 0 ||
    ((bits & ordinaryBits) === 0 && likeness >= leastLikeness.ofAny))

/** So many words before the name its verb and the noun of its office are looked for. */
const farthest = 6

/**
 * «قال نقيب الأطباء عمران شديد إن», «قال المستشار عادل الوكيل إن»: a given name and one word more, behind an
 * office and a verb of speech and before what is said, though either is another word elsewhere.
 */
export const holderBeforeClause: Pattern = (words, i, { names }) => {
  const [given, family, clause] = [words[i]!, words[i + 1], words[i + 2]]
  if (names.hasCase || !isClose(given) || !isClose(family) || !isClose(clause)) return null
  if (!names.nameBreaks?.has(clause.folded) || !names.clauseWords?.has(clause.folded)) return null
  const isGiven =
    given.core.skip === 0 &&
    (given.bits & bit.given) !== 0 &&
    (given.bits & noGiven) === 0 &&
    !names.functionWords.has(given.folded)
  if (!isGiven || !mayEnd(family, names) || !isBehindOffice(words, i, names)) return null
  return { type: 'PER', from: i, to: i + 2 }
}

const noGiven = bit.title | bit.speechVerb | bit.time | bit.country | bit.roleAdjective

/** «شديد», «الوكيل»; not «أمس», «جازما», «المحلية» */
function mayEnd({ folded, bits, core, phraseBits }: NameWord, names: NameRules): boolean {
  const { attached, endings, functionWords } = names
  if (core.skip > 0 || phraseBits !== 0 || functionWords.has(folded)) return false
  if (endings?.notInPersons.has(folded) || endings?.times.has(folded)) return false
  if ((bits & (bit.given | bit.surname)) !== 0) return true
  if (hasArticle(folded, attached))
    return (bits & bit.title) !== 0 && (bits & bit.roleAdjective) === 0
  return (bits & ordinaryBits) === 0 && !folded.endsWith(endings?.accusative ?? '')
}

/** Whether a verb of speech stands before a name, and between them an office with a definite noun. */
function isBehindOffice(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const before = words[at - 1]
  if (!before || !(before.phraseBits & bit.title || hasArticle(before.folded, names.attached)))
    return false
  let isTitled = false
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    const { bits, gapAfter } = words[i]!
    if (gapAfter !== Gap.space) return false
    if (isTitled && (bits & bit.speechVerb) !== 0) return true
    if (names.functionWords.has(words[i]!.folded)) return false
    isTitled = isTitled || (bits & bit.title) !== 0
  }
  return false
}
