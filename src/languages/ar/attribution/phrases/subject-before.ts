/** The subject that stands before its verb, with no analyser: by the closed classes around it. */
import { behindJoint } from './behind-joint.ts'
import { isRefused, type Rule } from '../rule.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { isAccusative } from '../lexicon/accusative.ts'
import { isParty, isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { isManner } from '../lexicon/manner.ts'
import {
  clauseOpeners,
  complementisers,
  helpers,
  particles,
  phraseStops,
  prepositions,
  relatives,
} from '../lexicon/words.ts'
import { skipAdjuncts } from './adjuncts.ts'
import { documentDescribed } from './document-described.ts'
import { isJoinedVerb } from './joined-verb.ts'
import type { Stretch } from './noun-phrase.ts'
import type { ArabicSentence, ArabicWord } from './sentence.ts'

interface Phrase extends Stretch {
  words: readonly ArabicWord[]
}

const firstOf = ({ words, from }: Phrase): string => words[from]!.folded

/** What tells of words before a verb that they are no subject. */
export const noSubjectRules: readonly Rule<Phrase>[] = [
  {
    name: 'word that begins no noun phrase',
    accepted: 'المدير أعلن أن الطريق مغلق.',
    refused: 'في المدينة أعلن المجلس أن الطريق مغلق.',
    refuses: (phrase) => {
      const first = firstOf(phrase)
      return (
        prepositions.has(first) ||
        phraseStops.has(first) ||
        clauseOpeners.has(first) ||
        complementisers.has(first) ||
        relatives.has(first)
      )
    },
  },
  {
    name: 'adverbial in ب',
    accepted: 'بلدية المدينة أعلنت أن الطريق مغلق.',
    refused: 'بشكل واضح أعلن المجلس أن الطريق مغلق.',
    refuses: (phrase) => {
      const first = firstOf(phrase)
      // «وبلغراد تنفي»: the ب is the name's own
      if (phrase.words[phrase.from]!.namedBehindParticle && first.startsWith('و')) return false
      return (
        isManner(first) ||
        /^و?ب(حسب|صفه|هذا|عد|المقابل$|التالي$|التوازي$|المناسبه$)|^وب.{2,}/.test(first) ||
        (first.startsWith('ب') && isThing(first.slice(1)))
      )
    },
  },
  {
    name: 'verb of speech first',
    accepted: 'المجلس أعلن أن الطريق مغلق.',
    refused: 'وأضاف المدير أمس أكد المجلس أن الطريق مغلق.',
    refuses: (phrase) => {
      const verb = findVerb(firstOf(phrase))
      return (
        verb !== null &&
        (verb.prefix > 0 ||
          (phrase.to - phrase.from > 1 &&
            (verb.form.tense === 'present' || isVerbProper(firstOf(phrase)))))
      )
    },
  },
  {
    name: 'another verb first',
    accepted: 'والمجلس أعلن أن الطريق مغلق.',
    refused: 'وفتح سامي مؤتمرا قال فيه إن الطريق مغلق.',
    refuses: ({ words, from }) => from === 0 && isJoinedVerb(words[0]!),
  },
  {
    name: 'adverb of manner',
    accepted: 'المجلس وصف الطريق بأنه مغلق.',
    refused: 'هكذا وصف المجلس الطريق: «مغلق منذ أمس».',
    refuses: (phrase) => /^[وف]?هكذا$/.test(firstOf(phrase)),
  },
  {
    name: 'pronoun or attached preposition',
    accepted: 'المجلس أعلن أن الطريق مغلق.',
    refused: 'هي أعلنت أن الطريق مغلق.',
    refuses: (phrase) => {
      const first = firstOf(phrase)
      return (
        /^[وف]?(هو|هي|هم|هما|نحن|انا)$/.test(first) ||
        (/^و?[بلك]/.test(first) && isAttached(first.replace(/^و/, '')))
      )
    },
  },
  {
    name: 'place and agency of a report',
    accepted: 'سامي نصر (40 عاما) أعلن أن الطريق مغلق.',
    refused: 'بيروت (د ب أ) أعلن المجلس أن الطريق مغلق.',
    refuses: ({ words, from, to }) =>
      from === 0 &&
      words[0]!.personEnd === 0 &&
      !isParty(words[0]!.folded) &&
      words[to - 1]!.aside &&
      words.slice(from + 1, to).every(({ aside, end }) => aside || end <= words[0]!.nameEnd) &&
      !words.slice(from, to).some(({ folded }) => /\d/.test(folded)),
  },
  {
    name: 'place before a dash',
    accepted: 'سامي نصر - مدير المجلس - أعلن أن الطريق مغلق.',
    refused: 'بيروت - خاص أعلن المجلس أن الطريق مغلق.',
    refuses: ({ words, from, to }) =>
      from === 0 &&
      words[0]!.personEnd === 0 &&
      !isParty(words[0]!.folded) &&
      to < words.length &&
      words.slice(from + 1, to + 1).filter(({ before }) => before.dash).length === 1,
  },
  {
    name: 'writer of the report',
    accepted: 'سامي نصر أعلن أن الطريق مغلق.',
    refused: 'كتب: سامي نصر أعلنت الشركة أن الطريق مغلق.',
    refuses: ({ words, from }) =>
      from === 1 && words[1]!.before.colon && /^كتب(ت|وا)?$/.test(words[0]!.folded),
  },
  {
    name: 'object of another verb',
    accepted: 'قال الوزير إن خبيرا سابقا أعلن أن الطريق مغلق.',
    refused: 'قال المدير إنه أوقف رجلا يشتبه في أنه أغلق الطريق.',
    refuses: ({ words, from, to }) =>
      to - from > 1 &&
      isAccusative(words[to - 1]!.folded) &&
      !words.slice(from, to).some(({ named, personEnd }) => named || personEnd > 0) &&
      !isAccusative(words[from]!.folded) &&
      !words[from]!.folded.startsWith('ال') &&
      !isParty(words[from]!.folded),
  },
  {
    name: 'ends in the middle',
    accepted: 'المجلس أعلن أن الطريق مغلق.',
    refused: 'المدير لا يؤكد أن الطريق مغلق.',
    refuses: ({ words, to }) => {
      const last = words[to - 1]!.folded
      return prepositions.has(last) || last === 'ما' || last === 'لا'
    },
  },
]

/**
 * The subject that stands before its verb: the words from the clause's beginning, `from`, up to the
 * verb. null when what stands there is an adverbial or nothing.
 */
export function findSubjectBefore(
  { words }: ArabicSentence,
  from: number,
  verb: number,
): Stretch | null {
  const start = firstWord(words, from, verb)
  const end = endBeforeVerb(words, start, verb)
  const document = documentDescribed(words, start, end, verb)
  if (document > 0) return { from: document, to: end }
  return start < end && !isRefused(noSubjectRules, { words, from: start, to: end })
    ? { from: from === 0 && start === 0 ? behindJoint(words, end) : start, to: end }
    : null
}

/** who is questioned: «وبمواجهته | اعترف» */
const confronting = /^و?ب(مواجهت|استجواب|مناقشت|سوال)(ه|ها|هم|هما)$/

const turnTaking =
  /^و?(جهته|جهتها|جهتهم|جانبه|جانبها|جانبهم|ناحيته|ناحيتها|بدوره|بدورها|بدورهم|المقابل)$/

/** «على صعيد آخر», «من جهة أخرى», «في سياق متصل» */
const turnNouns = /^(ال)?(صعيد|جهه|ناحيه|جانب|سياق|شان|تطور|موضوع|اطار|غضون|وقت)$/
const turnAdjectives =
  /^(ال)?(اخر|اخري|ثانيه|ثان|ثاني|متصل|متصله|ذلك|نفسه|نفسها|ذاته|ذاتها|عينه|مقابل|مواز)$/

/** Whether such an adverbial ends with word `i`: a verb behind it begins its clause. */
const isTurn = (words: readonly ArabicWord[], i: number): boolean =>
  i > 1 &&
  turnAdjectives.test(words[i]!.folded) &&
  turnNouns.test(words[i - 1]!.folded) &&
  prepositions.has(words[i - 2]!.folded.replace(/^و(?=(من|في|علي)$)/, ''))

/** «من جهته |», «وفي سياق متصل |», «وبمواجهته |» */
const endsAdverbial = (words: readonly ArabicWord[], i: number, verb: number): boolean =>
  turnTaking.test(words[i]!.folded) ||
  (i + 1 === verb && (isTurn(words, i) || confronting.test(words[i]!.folded)))

/** Past the adverbials with which a clause begins: «من جهته،». */
function firstWord(words: readonly ArabicWord[], from: number, verb: number): number {
  // «و في المدينة دعا المجلس»
  let start = skipAdjuncts(words, words[from]!.folded === 'و' ? from + 1 : from, verb)
  for (let i = start + 1; i + 1 < verb; i++)
    if (/^و(في|من|علي|خلال)$/.test(words[i]!.folded)) start = i
  for (let i = start; i < verb; i++) if (endsAdverbial(words, i, verb)) start = i + 1
  while (start < verb && (particles.has(words[start]!.folded) || words[start]!.folded === 'ان'))
    start++
  return start
}

/** Before the helpers of the verb and «وهو | يقول», or before a verb that comes earlier. */
function endBeforeVerb(words: readonly ArabicWord[], start: number, verb: number): number {
  let end = verb
  while (
    end > start &&
    (particles.has(words[end - 1]!.folded) ||
      helpers.has(words[end - 1]!.folded) ||
      (/^و(هو|هي|هم)$/.test(words[end - 1]!.folded) && /^[يت]/.test(words[verb]!.folded)))
  )
    end--
  for (let i = start + 1; i < end; i++)
    if (/^(اصدر|اصدرت)$/.test(words[i]!.folded) || isVerbProper(words[i]!.folded)) end = i
  return end
}

/** A verb of speech that is no noun. */
function isVerbProper(folded: string): boolean {
  const hit = findVerb(folded)
  return (
    hit !== null &&
    hit.prefix === 0 &&
    hit.form.tense === 'past' &&
    !hit.form.verb.nounish &&
    hit.form.verb.common
  )
}
