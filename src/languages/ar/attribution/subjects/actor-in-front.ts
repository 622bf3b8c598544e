/** Who acts where a sentence begins with him and not with his verb: «لكن المدير سامي نصر ابتسم وقال». */
import { findVerb } from '../lexicon/lookup.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import { helpers, prepositions, relatives } from '../lexicon/words.ts'
import { behindEnd } from '../phrases/behind-end.ts'
import { behindPost, isPost } from '../phrases/behind-post.ts'
import { verbLike } from '../phrases/may-be-verb.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import type { Actor } from './acting-subject.ts'

type Words = readonly ArabicWord[]

/** Words of an office before its holder's name, and of an apposition behind it. */
const longestOffice = 8
const longestApposition = 14

/**
 * The person with whom the sentence begins and whose verb stands before word `to`, with his office,
 * or the office alone; null where it begins otherwise.
 */
export function actorInFront(words: Words, to: number): Actor | null {
  const from = behindOpener(words)
  const name = nameFrom(words, from)
  if (name < 0) return officeInFront(words, from, to)
  const end = behindEnd(words, name + 1, words[name]!.personEnd)
  const verb = verbFrom(words, behindApposition(words, end))
  return verb > 0 && verb < to
    ? { stretch: { from, to: end }, gender: genderOf(words[verb]!) }
    : null
}

/** «رئيس البلدية | يستقبل الأهالي ويؤكد»: an office with its noun, and a verb in the present. */
function officeInFront(words: Words, from: number, to: number): Actor | null {
  const [office, next] = words.slice(from, from + 2)
  if (!next || !isPost(office!.folded) || !(next.named || /^ال.{3,}/.test(next.folded))) return null
  if (next.before.comma || next.before.opens >= 0 || office!.quote >= 0) return null
  let end = behindEnd(words, from + 2, next.nameEnd)
  while (/^ال.{3,}/.test(words[end]?.folded ?? '') && !words[end]!.before.comma) end++
  const verb = verbFrom(words, end)
  return verb === end && verb < to && /^[يت]/.test(words[verb]!.folded)
    ? { stretch: { from, to: end }, gender: genderOf(words[verb]!) }
    : null
}

/** Index behind «لكن», «أما», «غير أن», «وكان»: where who acts may begin. */
function behindOpener(words: Words): number {
  const [first, second] = words
  if (/^[وف]?(لكن|اما|بينما|فيما|كان|كانت)$/.test(first!.folded)) return 1
  return /^(غير|بيد|الا)$/.test(first!.folded) && second?.folded === 'ان' ? 2 : 0
}

/** Index of the person's name in the phrase that begins at `from`, behind his office or none; -1 without one. */
function nameFrom(words: Words, from: number): number {
  if (!words[from] || words[from]!.quote >= 0) return -1
  if (words[from]!.personEnd > 0) return from
  const held = behindPost(words, from, words.length)
  for (let i = from + 1; i < Math.min(words.length, from + longestOffice); i++) {
    const { personEnd, before, folded } = words[i]!
    if (before.comma || before.stop || before.colon) return -1
    if (personEnd > 0) return held > 0 || isOfOffice(words, from, i) ? i : -1
    if (held < 0 && (prepositions.has(folded) || relatives.has(folded) || isCommonVerb(folded)))
      return -1
  }
  return -1
}

/** «مدير المصنع | سامي نصر», «زميلتها المهندسة | سلمى نصر», «المترجمة | سلمى نصر» */
const isOfOffice = (words: Words, from: number, name: number): boolean =>
  isPost(words[from]!.folded) ||
  words.slice(from, name).every(({ folded }) => /^ال.{3,}/.test(folded))

const isCommonVerb = (folded: string): boolean => findVerb(folded)?.form.verb.common ?? false

/** Index behind «، مدير المصنع،»; `at` where no comma stands there. */
function behindApposition(words: Words, at: number): number {
  if (!words[at]?.before.comma) return at
  for (let i = at + 1; i < Math.min(words.length, at + longestApposition); i++) {
    const { stop, colon, comma } = words[i]!.before
    if (stop || colon) return words.length
    if (comma) return i
  }
  return words.length
}

/** Index of the verb at `at`, behind its helpers: «قد | قرر», «لم | يقرر»; -1 where none stands. */
function verbFrom(words: Words, at: number): number {
  let verb = at
  while (helpers.has(words[verb]?.folded ?? '') || /^ل[من]$|^لا$/.test(words[verb]?.folded ?? ''))
    verb++
  const word = words[verb]
  return word && verbLike(word) !== null && !word.before.stop ? verb : -1
}

/** A present in ت may be of either gender; «فبدا», «ابتسمت» */
const genderOf = ({ folded }: ArabicWord): Gender => {
  const bare = folded.replace(/^ف(?=...)/, '')
  return bare.endsWith('ت') || bare.startsWith('ت') ? 'f' : 'm'
}
