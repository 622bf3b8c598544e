/** The person who is the subject of the verb with which a clause begins. */
import { foldedSet } from '../../../word-sets.ts'
import { verbs } from '../../names/verbs.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import { clauseOpeners, negations, prepositions } from '../lexicon/words.ts'
import { isPost } from '../phrases/behind-post.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import type { Actor } from './acting-subject.ts'
import { isVerb } from './no-sources.ts'

type Words = readonly ArabicWord[]

/** Verbs of what one does to another or before others. */
const actVerbs = foldedSet(`
هاجم هاجمت رافق رافقت خالف خالفت عارض عارضت أيد أيدت اعترض اعترضت تدخل تدخلت تولى تولت استهل استهلت اختتم اختتمت
حضر حضرت تحدث تحدثت تكلم تكلمت شكر شكرت هنأ هنأت قاطع قاطعت فاجأ فاجأت مازح مازحت صافح صافحت انضم انضمت توجه توجهت وقف وقفت ظهر ظهرت أطل أطلت
`)

/** The last one between two words, each by its index: «وقاطعه | المزارع سامي نصر |»; null without one. */
export function lastClauseSubject(words: Words, from: number, to: number): Actor | null {
  for (let i = to - 1; i > from; i--) {
    const { personEnd, quote, aside } = words[i]!
    const subject = personEnd > 0 && quote < 0 && !aside ? subjectAt(words, i, from) : null
    if (subject) return subject
  }
  return null
}

/** The noun phrase that ends with the name at `at`, where the verb of a clause stands before it. */
function subjectAt(words: Words, at: number, from: number): Actor | null {
  let to = at
  while (to < words.length && words[to]!.start < words[at]!.personEnd) to++
  for (let begin = at; begin > from + 1 && at - begin <= longestOffice; begin--) {
    if (begin < at && !isOfOffice(words, begin, at)) return null
    const verb = mayBegin(words, begin, at) ? verbBefore(words, begin) : -1
    if (verb > from && acts(words[verb]!) && beginsClause(words, verb, from))
      return { stretch: { from: begin, to }, gender: genderOf(words[verb]!.folded) }
    if (words[begin]!.before.comma) return null
  }
  return null
}
const longestOffice = 7

/**
 * «رئيس | لجنة | المزارعين | سامي نصر»: no act, nothing that parts the name from what he is, and no definite
 * noun before another: «زار الوزير | بيت سامي نصر».
 */
function isOfOffice(words: Words, at: number, name: number): boolean {
  const { folded, before } = words[at]!
  if (before.stop || before.colon || prepositions.has(folded) || findVerb(folded)) return false
  const next = words[at + 1]!
  const isFinished = isDefinite(words[at]!) && at + 1 < name && !isDefinite(next)
  return !isAbstract(folded) && (!isFinished || isOffice(next.folded))
}

const isDefinite = ({ folded }: ArabicWord): boolean => /^ال.{2,}/.test(folded)

/** «| المزارع سامي نصر», «| رئيس لجنة المزارعين سامي نصر» */
const mayBegin = (words: Words, begin: number, at: number): boolean =>
  begin === at || isPost(words[begin]!.folded) || words.slice(begin, at).every(isDefinite)

/** Index of the word before a subject, but for whom or what the verb is about: «أيده في ذلك |». */
function verbBefore(words: Words, begin: number): number {
  const last = words[begin - 1]?.folded ?? ''
  if (/^(له|لها|به|بها|معه|معها|عليه|عليها|اليه|اليها|بذلك)$/.test(last)) return begin - 2
  const isAside = last === 'ذلك' || occasions.test(last)
  return isAside && prepositions.has(words[begin - 2]?.folded ?? '') ? begin - 3 : begin - 1
}

/** «وتحدث في البداية |», «وتحدث خلال اللقاء |» */
const occasions = /^ال(بدايه|مستهل|ختام|نهايه|لقاء|موتمر|اجتماع|حفل|ندوه|جلسه)$/

/** Whether a word is a verb of whoever stands behind it: «غادر», «وقاطعه». */
function acts(word: ArabicWord): boolean {
  const { folded, named } = word
  const form = findVerb(folded)?.form
  if (named || isThing(folded) || form?.tense === 'participle') return false
  const bare = folded.replace(/^[وف](?=.{3})/, '')
  if (actVerbs.has(bare)) return true
  if (isAbstract(folded)) return false
  const verb = bare.replace(/(ه|ها|هم)$/, '')
  return (
    isVerb(word) ||
    form?.pronoun === true ||
    [bare, verb].some((each) => actVerbs.has(each) || verbs.has(each))
  )
}

/** Whether a clause begins with the verb at `at`, and not one that only tells when. */
function beginsClause(words: Words, at: number, from: number): boolean {
  const { folded, before } = words[at]!
  const previous = words[at - 1]?.folded ?? ''
  if (at === from + 1 || before.comma || /^[وف]/.test(folded)) return true
  if (afterwards.test(previous)) return true
  return (clauseOpeners.has(previous) && !timely.test(previous)) || negations.has(previous)
}
const afterwards = /^و?(بعدها|بعدهما|عندها|حينها|لاحقا|هنا)$/
const timely = /^(عندما|حين|حينما|بعدما)$/

/** By the ending of a past verb; a present in ت may be a past of either gender. */
function genderOf(verb: string): Gender {
  if (/^[وف]?ت/.test(verb)) return null
  return /ت(ه|ها|هم)?$/.test(verb) ? 'f' : 'm'
}
