/** «توقعات برفع الأسعار», «مطالب النقابة بزيادة الأجور»: nouns of speech without أنّ. */
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { isParty } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { complementisers } from '../lexicon/words.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { findChange, type ChangedForecast } from '../subjects/owner-of-forecast.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import { clauseEnd, looseDraft } from './loose-draft.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { findEach } from '../../../../text/find-each.ts'

/** A kind of nouns, with the word or the letter that brings what is said. */
interface NounOfSpeech {
  noun: RegExp
  brings: RegExp
}

const own = '(ه|ها|هم|هما)?'
const nouns: readonly NounOfSpeech[] = [
  {
    noun: new RegExp(
      `^([وفبل]|[وفب]?ال|لل)?(تكهنات|ادعاءات|مزاعم|مطالب|تعهد|تعهدات|تشكيك|اقتراح|مقترح|تهديد|تهديدات|اتهام|اتهامات)${own}$`,
    ),
    brings: /^ب/,
  },
  { noun: new RegExp(`^([وفبل])?(توقعات)${own}$`), brings: /^(ب|ل(?!هذ|ذلك|تلك|لمر[هة]$|لمرات$))/ },
  { noun: new RegExp(`^([وفبل])?(تحذير|تحذيرات)${own}$`), brings: /^من$/ },
  { noun: new RegExp(`^([وفبل])?(انباء|شايعات)$`), brings: /^عن$/ },
  {
    noun: new RegExp(
      `^([وفبل])?(تحذير|تحذيرات|مخاوف|شكاوي|شكوي|تصريحات|ادعاءات|مزاعم|اتهامات|شكوك|تساولات|توقعات|تقارير|انباء|شايعات)${own}$`,
    ),
    brings: /^(حول|بشان|بخصوص)$/,
  },
]

/** Words that bring a content as words of their own. */
const particles = new Set(['من', 'عن', 'حول', 'بشان', 'بخصوص'])

/** «وعن توقعاته للموسم قال: …»: what somebody is asked about says nothing yet. */
const opensTopic = /^و(?:عن|حول|بشان|بخصوص)$/

/** Words between the noun and what brings its content. */
const reach = 6

/** Whether a folded word is such a noun. */
export const isNounOfSpeech = (folded: string): boolean =>
  nouns.some(({ noun }) => noun.test(folded))

/** Each noun of speech that is no cue yet, with what a preposition brings behind it. */
export function findNouns(
  reading: SentenceReading,
  isKnown: (word: Span) => boolean,
  places: readonly number[],
): AttributionDraft[] {
  const { words } = reading.sentence
  return findEach(places, (at) => {
    const word = words[at]!
    if (word.aside || word.named) return null
    const before = at > 0 ? words[at - 1] : undefined
    if (before && (isAgency(before) || opensTopic.test(before.folded))) return null
    for (const { noun, brings } of nouns) {
      const spelt = noun.exec(word.folded)
      if (spelt) return isKnown(word) ? null : withContent(reading, at, spelt, brings)
    }
    return null
  })
}

function withContent(
  reading: SentenceReading,
  at: number,
  [, prefix = '', , pronoun]: RegExpExecArray,
  brings: RegExp,
): AttributionDraft | null {
  const { text, sentence } = reading
  const brought = broughtAt(sentence, at, brings, pronoun !== undefined)
  if (brought < 0) return null
  const first = sentence.words[brought]!
  const isWord = particles.has(first.folded)
  const from = isWord ? brought + 1 : brought
  const change = pronoun ? findChange(sentence, at) : null
  const speaker =
    change?.owner ??
    (!pronoun && !/(ال|لل)$/.test(prefix) && mayBeWhose(sentence, at + 1, brought)
      ? findSpeaker(sentence, at + 1, brought)
      : null)
  const draft = looseDraft(reading, {
    cue: { at, prefix: prefix.length },
    speaker,
    content: {
      start: isWord ? sentence.words[from]!.start : startAfter(text, first, 1),
      end: clauseEnd(sentence, from),
    },
    kind: 'indirect',
    doubt: 'noun',
  })
  if (change) return withChange(reading, draft, change)
  const isAccused = brought === at + 1 && accusing.test(sentence.words[at]!.folded)
  return (pronoun && !isAccused) || speaker ? draft : { ...draft, anaphora: null }
}

/** «بعد اتهامها بالتزوير»: whom the pronoun stands for is the accused; he accuses in «اتهامه الشركة بالتزوير». */
const accusing = /اتهام(ات)?(ه|ها|هم|هما)$/

/** «خفض المصرف توقعاته»: the verb tells it together with its noun. */
function withChange(
  { text, sentence }: SentenceReading,
  draft: AttributionDraft,
  { verb, prefix }: ChangedForecast,
): AttributionDraft {
  const word = sentence.words[verb]!
  return { ...draft, cue: [{ start: startAfter(text, word, prefix), end: word.end }, ...draft.cue] }
}

/** Whether a party stands between the noun and its content, not «متعلقة», «جديدة». */
function mayBeWhose({ words }: ArabicSentence, from: number, to: number): boolean {
  const { folded, named } = words[from]!
  return from < to && (named || folded.startsWith('ال') || isParty(folded))
}

/** Index of the word that brings the content or begins with the letter that does, -1 without one. */
function broughtAt(
  { words }: ArabicSentence,
  at: number,
  brings: RegExp,
  isOwned: boolean,
): number {
  for (let i = at + 1; i < Math.min(words.length - 1, at + reach); i++) {
    const word = words[i]!
    if (isEnd(word, words[at]!) || (i > at + 1 && findVerb(word.folded))) return -1
    if (!brings.test(word.folded) || word.named) continue
    if (
      !particles.has(word.folded)
        ? isAttached(word.folded) || (isOwned && word.folded[0] === 'ل' && i === at + 1)
        : !isSomebody(words[i + 1]!)
    )
      return i
  }
  return -1
}

/** «تحذيرات من المدير» are his, not of him. */
const isSomebody = ({ named, folded }: ArabicWord): boolean => named || isParty(folded)

/** «وكالة أنباء» */
const isAgency = ({ folded }: ArabicWord): boolean => agency.test(folded)

const agency = /^(و|ل|ب)?(ال)?وكال(ه|ات)$/

const isEnd = ({ before, folded, quote }: ArabicWord, noun: ArabicWord): boolean =>
  before.comma || before.stop || before.colon || quote !== noun.quote || complementisers.has(folded)
