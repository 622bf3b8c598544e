/** Looking behind a verb for what brings its content: what is looked at, and where that ends. */
import { type Rule } from '../rule.ts'
import { isDocument, isPublished } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import {
  butPronouns,
  clauseOpeners,
  complementisers,
  contrasts,
  relatives,
  thatJoiners,
} from '../lexicon/words.ts'
import { isDescribedBy } from './document-described.ts'
import { takesUpObject } from './joined-verb.ts'
import { isUnderPreposition } from './often-noun.ts'
import { isBarePast, isParticiple } from './placed-verb.ts'
import { verbByItself } from './verb-at.ts'
import type { Verb, VerbForm } from '../lexicon/verb-table.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'

/** عمّا, ممّا: the preposition and what it brings in one word */
const contracted = new Map([
  ['عما', 'عن'],
  ['مما', 'من'],
])

/** A verb of speech that a frame is looked for. */
export interface Search {
  sentence: ArabicSentence
  /** index of the verb */
  verb: number
  traits: Verb
  /** index of the word that is looked at, and the one at which to stop */
  at: number
  limit: number
}

/** What tells of a word behind a verb that the frame cannot stand behind it. */
export const frameEnds: readonly Rule<Search>[] = [
  {
    name: 'contrast',
    accepted: 'أعلن الوزير في المدينة أن الطريق مغلق.',
    refused: 'علق الوزير بينما أعلن المجلس أن الطريق مغلق.',
    refuses: (search) =>
      contrasts.has(foldedAt(search)) && !isLater(search.sentence.words, search.at),
  },
  {
    name: 'clause behind a comma',
    accepted: 'أعلن الوزير، مدير المجلس، أن الطريق مغلق.',
    refused: 'علق الوزير، لكن الطريق مغلق.',
    refuses: (search) => wordAt(search).before.comma && clauseOpeners.has(foldedAt(search)),
  },
  {
    name: 'what follows from it',
    accepted: 'أعلن الوزير، كما ذكرت الصحف، أن الطريق مغلق.',
    refused: 'علق الوزير على الخطة، مما يعني أن الطريق مغلق.',
    refuses: ({ sentence: { words }, at }) => followsFromIt(words, at),
  },
  {
    name: 'one who goes on behind a comma',
    accepted: 'أعلن الوزير، مسؤول الخطة، أن الطريق مغلق.',
    refused: 'علق الوزير، لكنه أقر بأن الطريق مغلق.',
    refuses: (search) =>
      wordAt(search).before.comma &&
      (butPronouns.has(foldedAt(search)) || /^(مبينا|مرجعا|مقرا)$/.test(foldedAt(search))),
  },
  {
    name: 'document that tells it',
    accepted: 'استشهد الوزير بأن الطريق مغلق في تقرير جاء فيه ذلك.',
    refused: 'استشهد الوزير بتقرير جاء فيه أن الطريق مغلق.',
    refuses: ({ sentence: { words }, at }) =>
      /^(جاء|جاءت|ورد|وردت)$/.test(words[at]!.folded) &&
      /^فيها?$/.test(words[at + 1]?.folded ?? ''),
  },
  {
    name: 'another verb of speech',
    accepted: 'أعلن الوزير الذي قال للصحيفة ذلك أن الطريق مغلق.',
    refused: 'علق الوزير أمس قال المجلس إن الطريق مغلق.',
    refuses: (search) => {
      const { sentence, verb, at } = search
      const other = at > verb + 1 ? verbByItself(sentence, at)?.form : null
      return (
        other?.tense === 'past' &&
        other.verb.common &&
        !other.pronoun &&
        !(isBarePast(other) && isUnderPreposition(sentence.words, at)) &&
        !isUnnamedAside(sentence.words, at) &&
        !sentence.words
          .slice(Math.max(verb, at - 4), at)
          .some(({ folded }) => relatives.has(folded))
      )
    },
  },
  {
    name: 'joined verb with its object',
    accepted: 'أعلن الوزير الذي رافق الوفد ووصفه بالكبير أن الطريق مغلق.',
    refused: 'نفى الوزير الخبر ووصفه بأنه كاذب.',
    refuses: (search) =>
      search.at > search.verb + 1 &&
      takesUpObject(search.sentence.words, search.at) &&
      !isDescribing(search),
  },
  {
    name: 'verb or participle of another clause',
    accepted: 'أعلن الوزير مؤيدا خطة المجلس أن الطريق مغلق.',
    refused: 'علق الوزير وطالب بفتح الطريق.',
    refuses: (search) => {
      const { sentence, verb, at, limit } = search
      if (isUnnamedAside(sentence.words, at) || tellsWhoPublished(search)) return false
      const other = verbByItself(sentence, at)
      if (!other || (at === verb + 1 && !isPartedParticiple(search, other.form))) return false
      if (other.form.pronoun || relatives.has(sentence.words[at - 1]!.folded)) return false
      if (wordAt(search).before.comma) return true
      return isParticiple(other.form)
        ? hasFrameAhead(sentence.words, at + 1, Math.min(limit, at + 3))
        : other.prefix > 0 && !isDescribing(search)
    },
  },
]

/** «أمر وانتهى، | موضحا: «…»»: behind a verb that is none of speech by itself, the participle's own */
const isPartedParticiple = (search: Search, form: VerbForm): boolean =>
  isParticiple(form) && wordAt(search).before.comma && !search.traits.common

/** «، مما | ي…», «، ما | يعني أن»; not «لخص سامي نصر، وهو صياد، ما يراه» */
export const followsFromIt = (words: readonly ArabicWord[], at: number): boolean => {
  const verb = words[at + 1]?.folded ?? ''
  if (!words[at]!.before.comma) return false
  return words[at]!.folded === 'مما'
    ? /^[يت]/.test(verb)
    : /^ب?ما$/.test(words[at]!.folded) && consequences.test(verb)
}
const consequences = /^[يت](عني|جعل|فسر|ودي|هدد|سمح|تيح|دفع|رفع|زيد|ثير|عكس|دل|شير)/

/** «أقر ضابط، | طلب عدم ذكر اسمه، | بأن», «أقر ضابط | طلب عدم ذكر اسمه | بأن»: who speaks does not want to be named. */
function isUnnamedAside(words: readonly ArabicWord[], at: number): boolean {
  let from = at
  while (from > 0 && at - from < longestUnnamed && !keepsBack.test(words[from]!.folded)) from--
  const first = words[from]!
  return (
    keepsBack.test(first.folded) &&
    (first.before.comma || /^(عدم|ذكر|كشف|الكشف)$/.test(words[from + 1]?.folded ?? '')) &&
    words.slice(from + 1, from + longestUnnamed).some(({ folded }) => ownNames.test(folded))
  )
}
const keepsBack = /^(اشترط|طلب|رفض|فضل)(ت|وا)?$/
const longestUnnamed = 6
const ownNames = /^(اسم|هويت|اسماي)(ه|ها|هم)$/

/** «كشف تحقيق أجرته صحيفة المنارة | ونشر في مايو | عن»: what the document is called by goes on. */
const tellsWhoPublished = ({ sentence: { words }, verb, at }: Search): boolean =>
  isDocument(words[verb + 1]!.folded) &&
  words[at]!.folded.startsWith('و') &&
  isPublished(words[at]!.folded.slice(1))

/** «الوزير الذي زار المدينة وتوجه إلى القرية | إن»: within a relative clause behind which أنّ stands. */
function isDescribing({ sentence: { words }, verb, at, limit }: Search): boolean {
  for (let i = at - 1; i > verb && at - i <= longestRelative; i--) {
    if (words[i + 1]!.before.comma) return false
    if (relatives.has(words[i]!.folded) || isDescribedBy(words[i - 1]!.folded, words[i]!.folded))
      return thatAhead(words, at + 1, Math.min(limit, at + longestRelative)) >= 0
  }
  return false
}
const longestRelative = 8

export const wordAt = ({ sentence, at }: Search): ArabicWord => sentence.words[at]!

/** The word folded, the preposition alone of one that holds two. */
export function foldedAt(search: Search): string {
  const { folded } = wordAt(search)
  return contracted.get(folded) ?? folded
}

/** Index of the first word after the quotation that opens before word `i`. */
export function endOfQuote(words: readonly ArabicWord[], i: number, quote: number): number {
  let end = i
  while (end < words.length && words[end]!.quote === quote) end++
  return Math.max(end, i + 1)
}

/** «فيما بعد» */
const isLater = (words: readonly ArabicWord[], at: number): boolean =>
  words[at]!.folded === 'فيما' && words[at + 1]?.folded === 'بعد'

/** «بعد أن», «حيث أن»: أنّ joins clauses and brings nothing that is said; not «أكد فيما بعد أن». */
export const isJoining = (words: readonly ArabicWord[], that: number): boolean =>
  that > 0 &&
  ((thatJoiners.has(words[that - 1]!.folded) && words[that - 2]?.folded !== 'فيما') ||
    isUnless(words, that))

/** «هدده بالفصل | إن لم يوقع»: if not, where no verb of speech stands right before it. */
const isUnless = (words: readonly ArabicWord[], that: number): boolean =>
  words[that]!.folded === 'ان' &&
  words[that + 1]?.folded === 'لم' &&
  findVerb(words[that - 1]!.folded) === null

/** أنّ or a colon or a further quotation, with no other cue before it. */
export function hasFrameAhead(words: readonly ArabicWord[], from: number, to: number): boolean {
  for (let i = from; i < to && i < words.length; i++) {
    const { before, folded } = words[i]!
    if (before.colon || before.opens >= 0) return true
    if (before.stop || contrasts.has(folded)) return false
    if (complementisers.has(folded) && !isJoining(words, i)) return true
    if (butPronouns.has(folded)) return false
    const other = findVerb(folded)
    if (
      other &&
      !relatives.has(words[i - 1]!.folded) &&
      (other.prefix > 0 ||
        before.comma ||
        other.form.tense === 'participle' ||
        other.form.verb.common)
    )
      return false
  }
  return false
}

/** Index of the next أنّ of the clause, -1 without one. */
export function thatAhead(words: readonly ArabicWord[], from: number, to: number): number {
  for (let i = from; i < to && i < words.length; i++) {
    const { before, folded } = words[i]!
    if (before.stop || before.colon) return -1
    // «ذكر المدير بحزب النهر، أن»: behind a comma too أنّ brings what is told
    if (complementisers.has(folded) && !isJoining(words, i)) return i
    if (before.comma) return -1
    if (findVerb(folded) || ownWords.test(folded)) return -1
  }
  return -1
}

/** «دعا إلى الحوار بقوله إن»: أنّ is brought by the noun */
const ownWords = /^[بفو]?قول(ه|ها|هم|هما)$/
