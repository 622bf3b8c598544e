/**
 * Claims whose cue is a prepositional phrase: «بحسب», «وفقا لـ», «نقلا عن», «على حد قوله», «حسب ما
 * ذكر».
 */
import type { VerbForm } from '../lexicon/verb-table.ts'
import { isParty } from '../lexicon/basis.ts'
import { isAttached } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import { complementisers, particles } from '../lexicon/words.ts'
import { readAccording } from './according-to.ts'
import {
  ofSpeakerBefore,
  ownWords,
  withSpeaker,
  type Opening,
  type Phrase,
} from './phrase-speaker.ts'
import { readView, viewWords } from './in-ones-view.ts'
import { readWhat } from './what-one-says.ts'

/** A phrase that names a source, by the words it begins with. */
export interface PhraseRule {
  name: string
  /** a sentence with such a phrase, and one that only begins with the same word */
  accepted: string
  refused: string
  first: readonly string[]
  read(opening: Opening): Phrase | null
}

export const phraseRules: readonly PhraseRule[] = [
  {
    name: 'as far as one says',
    accepted: 'الطريق مغلق، على حد قول المدير.',
    refused: 'وقف الرجل على حد الطريق.',
    first: ['علي'],
    read: readLimit,
  },
  {
    name: 'taken from',
    accepted: 'الطريق مغلق، نقلا عن المدير.',
    refused: 'يريد المجلس نقلا سريعا.',
    first: ['نقلا'],
    read: (opening) => {
      const next = opening.sentence.words[opening.at + 1]!
      return next.folded === 'عن' ? withSpeaker(opening, opening.at + 2, next.end) : null
    },
  },
  {
    name: 'in the view of',
    accepted: 'الطريق مغلق من وجهة نظر المدير.',
    refused: 'الطريق مغلق من جهة المدينة.',
    first: viewWords,
    read: readView,
  },
  {
    name: 'as one says',
    accepted: 'الطريق مغلق منذ أمس، كما ذكر المدير.',
    refused: 'الطريق مغلق منذ أمس، كما أغلق الجسر.',
    first: ['كما'],
    read: readAs,
  },
  {
    name: 'according to',
    accepted: 'الطريق مغلق، وفقا للمدير.',
    refused: 'يعمل المصنع حسب الحاجة.',
    first: ['وفق', 'وفقا', 'حسب', 'بحسب', 'طبقا'],
    read: readAccording,
  },
  {
    name: 'according to what',
    accepted: 'الطريق مغلق، حسبما ذكر المدير.',
    refused: 'الطريق مغلق، حسبما رآه المارة.',
    first: ['حسبما', 'وفقما'],
    read: readAccording,
  },
  {
    name: 'according to him',
    accepted: 'وبحسبه فإن الطريق مغلق.',
    refused: 'يفخر الرجل بحسبه ونسبه.',
    first: ['بحسبه', 'بحسبها', 'بحسبهم'],
    read: (opening) =>
      opening.sentence.words[opening.at + 1]!.folded.startsWith('ونسب')
        ? null
        : ofSpeakerBefore(opening, opening.at),
  },
]

const ruleOfWord = new Map(
  phraseRules.flatMap((rule) => rule.first.map((word) => [word, rule] as const)),
)

/** Phrase cues of a sentence in order. */
export function findPhrases(text: string, sentence: ArabicSentence): Phrase[] {
  const { words } = sentence
  const found: Phrase[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const first = readPhrase(text, sentence, i)
    if (!first) continue
    const phrase = withOrigin(text, sentence, first)
    found.push(phrase)
    i = phrase.end - 1
  }
  return found
}

/** «بحسب الصحيفة | نقلا عن ضابط»: two sources of what stands behind both. */
function withOrigin(text: string, sentence: ArabicSentence, phrase: Phrase): Phrase {
  const next = sentence.words[phrase.end]
  if (phrase.through || !phrase.speaker || next?.folded !== 'نقلا' || next.before.comma)
    return phrase
  const origin = readPhrase(text, sentence, phrase.end)
  return origin?.speaker
    ? { ...phrase, end: origin.end, through: { cue: origin.cue, speaker: origin.speaker } }
    : phrase
}

const joined =
  /^(و(?=(وفق|حسب|بحسب|طبق|نقلا|علي|في$|من$|براي|بنظر|باعتقاد|بتقدير))|ف(?=(وفق|بحسب|طبق)))/

function readPhrase(text: string, sentence: ArabicSentence, at: number): Phrase | null {
  const word = sentence.words[at]!
  const prefix = joined.test(word.folded) ? 1 : 0
  // «فحسب» behind other words is “only”
  const isFirst = at === 0 || (word.before.comma && isParty(sentence.words[at + 1]!.folded))
  const first = isFirst && word.folded === 'فحسب' ? 'حسب' : word.folded.slice(prefix)
  const rule = ruleOfWord.get(first)
  return rule
    ? rule.read({
        text,
        sentence,
        at,
        first,
        begin: startAfter(text, word, word.folded.length - first.length),
      })
    : null
}

function readLimit(opening: Opening): Phrase | null {
  const { sentence, at } = opening
  const noun = sentence.words[at + 2]
  if (noun && sentence.words[at + 1]!.folded === 'ما' && at > 3) return readVouched(opening)
  if (!noun || sentence.words[at + 1]!.folded !== 'حد') return null
  if (ownWords.test(noun.folded)) return ofSpeakerBefore(opening, at + 2)
  return /^(قول|تعبير|وصف|زعم)$/.test(noun.folded) ? withSpeaker(opening, at + 3, noun.end) : null
}

/** «…، على ما أفاد المدير»: at the end of what it vouches for, as «كما أفاد» is. */
function readVouched(opening: Opening): Phrase | null {
  const { sentence, at } = opening
  const hit = findVerb(sentence.words[at + 2]!.folded)
  const vouches = hit && hit.prefix === 0 && isSpoken(hit.form) && !isAnswered(sentence, at)
  return vouches ? readWhat(opening, at + 2) : null
}

/**
 * «رفض الرد | على ما قالته الصحيفة», «علق | على ما ورد»: what is answered, not who vouches for it; not «ردا
 * على ما قاله المدير من أن», which tells it
 */
const isAnswered = ({ words }: ArabicSentence, at: number): boolean => {
  const { before } = words[at]!
  const { folded } = words[at - 1]!
  if (before.comma || tellsWhatOf(words, at)) return false
  return answers.test(folded) || (findVerb(folded)?.form.verb.prepositions.includes('علي') ?? false)
}

/** «ما قاله المدير | من أن» */
const tellsWhatOf = (words: ArabicSentence['words'], at: number): boolean =>
  words.some(({ folded }, i) => i > at && folded === 'من' && words[i + 1]?.folded === 'ان')

const answers = /^(ال|لل)?(تعليق|رد|اعتراض|احتجاج|اطلاع|ثناء|تعقيب|تاكيد|موافقه)ا?$/

/** Words before «كما ذكر»: at least so many where more is told behind it, and where nothing is. */
const fewest = 2
const fewestBefore = 4

/** «…، كما ذكر مسؤولون.», «الأزمة، كما يقول المدير، الأسوأ»: within or at the end of what it vouches for. */
function readAs(opening: Opening): Phrase | null {
  const { sentence, at } = opening
  const { words } = sentence
  const verb = words[at + 1]!
  const hit = findVerb(verb.folded)
  if (at < fewest || !hit || hit.prefix > 0 || !isSpoken(hit.form)) return null
  if (isLikewise(words, at + 2, hit.form)) return null
  if (hit.form.verb.lemma === 'نقل') return readPassedOn(opening)
  let to = at + 2
  while (to < words.length && to - at < 16 && !endsAs(words[to]!, hit.form, to === at + 2)) to++
  const isWithin = words[to]?.before.stop === false && tellsByItself(hit.form)
  if (!mayFollow(words[to]) || (at < fewestBefore && !isWithin)) return null
  const phrase = withSpeaker(opening, at + 2, verb.end)
  return phrase && { ...phrase, end: to }
}

/** «…، كما نقلت الصحيفة عن مسؤولين»: the outlet, and of whom it has it. */
function readPassedOn(opening: Opening): Phrase | null {
  const phrase = readWhat(opening, opening.at + 1)
  return phrase && mayFollow(opening.sentence.words[phrase.end]) ? phrase : null
}

/** What stands behind such words, if anything: they vouch for what is told before. */
const mayFollow = (word: ArabicWord | undefined): boolean =>
  !word || word.before.comma || word.before.stop || word.before.dash

/** «كما أوصى أيضا بتسريع العمل»: he said more, in place of vouching for what stands before. */
function isLikewise(words: readonly ArabicWord[], behind: number, { verb }: VerbForm): boolean {
  let at = behind
  while (particles.has(words[at]?.folded ?? '')) at++
  const word = words[at]
  return (
    word !== undefined &&
    !word.named &&
    !verb.quote &&
    verb.prepositions.includes(word.folded[0]!) &&
    isAttached(word.folded)
  )
}

/** «كما يقول»; not «كما تبين», «كما يناديه الأطفال» */
const tellsByItself = ({ pronoun, verb }: VerbForm): boolean => verb.quote && !pronoun

const isSpoken = ({ tense, verb }: VerbForm): boolean =>
  tense !== 'participle' && (verb.quote || verb.that)

/** `isFirst`: the word stands at once behind the verb. */
const endsAs = ({ folded, before }: ArabicWord, { verb }: VerbForm, isFirst: boolean): boolean =>
  before.stop ||
  before.colon ||
  before.dash ||
  before.opens >= 0 ||
  complementisers.has(folded) ||
  verb.prepositions.includes(folded) ||
  (before.comma && !isFirst)
