/**
 * Claims whose cue is a prepositional phrase: «بحسب», «وفقا لـ», «نقلا عن», «على حد قوله», «حسب ما
 * ذكر».
 */
import type { VerbForm } from '../lexicon/verb-table.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isDocument } from '../lexicon/basis.ts'
import { startAfter, type ArabicSentence, type ArabicWord } from '../phrases/sentence.ts'
import { complementisers } from '../lexicon/words.ts'
import { withSpeaker, type Opening, type Phrase } from './phrase-speaker.ts'

const own =
  /^(قول|تعبير|وصف|راي|تقدير|ترجيح|زعم|اعتقاد|كلام|تصريح|افاد|ادعاي|مزاعم)(ه|ها|هم|هما|ته|تها|تهم)$/
const measures =
  /^(تطور|حاج|اهمي|عدد|نوع|معايير|معيار|ظروف|الظروف|الحاج|الطلب|القدر|قدر|التوقيت|توقيت|السن|سن|المناطق|المنطق|الاسعار|سعر|حجم|الاولوي|اولوي|ترتيب|الترتيب|جدول|الجدول|ال?امكان|مقتضي|ما يلي|الكفاء|درج|طبيع|نسب|موسم|نظام|مبد|اسس|شروط|الشروط|اصول|الاصول|رغب|منطق|هذا|هذه|ذلك|تلك|قواعد|القواعد|التقويم|تقويم|خبرت|علم)/

const estimates =
  /^(تقديرات|توقعات|تصريحات|اقوال|افادات|رواي|شهاد|احصاءات|احصاييات|ارقام|بيانات|تقدير)$/
/** Abstract nouns that say something all the same. */
const telling =
  /^(تصريح|تقرير|تقارير|تقدير|بيان|اعلان|اتفاق|قرار|قانون|تحقيق|احصا|معلومات|خط|تعليمات|توقعات|تسريبات|انباء|تعليقات)/

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
    accepted: 'الطريق مغلق في رأي المدير.',
    refused: 'الطريق مغلق في المدينة.',
    first: ['براي', 'في'],
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
]

const ruleOfWord = new Map(
  phraseRules.flatMap((rule) => rule.first.map((word) => [word, rule] as const)),
)

/** Phrase cues of a sentence in order. */
export function findPhrases(text: string, sentence: ArabicSentence): Phrase[] {
  const { words } = sentence
  const found: Phrase[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const phrase = readPhrase(text, sentence, i)
    if (!phrase) continue
    found.push(phrase)
    i = phrase.end - 1
  }
  return found
}

const joined = /^(و(?=(وفق|حسب|بحسب|طبق|نقلا|علي|في|براي))|ف(?=(وفق|بحسب|طبق)))/

function readPhrase(text: string, sentence: ArabicSentence, at: number): Phrase | null {
  const word = sentence.words[at]!
  const prefix = joined.test(word.folded) ? 1 : 0
  // «فحسب» behind other words is “only”
  const first = at === 0 && word.folded === 'فحسب' ? 'حسب' : word.folded.slice(prefix)
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

/** «حسب قوله»: whoever is speaking already. */
const ofSpeakerBefore = ({ sentence, at, begin }: Opening, last: number): Phrase => ({
  cue: { start: begin, end: sentence.words[last]!.end },
  at,
  end: last + 1,
  speaker: null,
  self: true,
  through: null,
  strip: 0,
})

function readLimit(opening: Opening): Phrase | null {
  const { sentence, at } = opening
  const noun = sentence.words[at + 2]
  if (noun && sentence.words[at + 1]!.folded === 'ما' && at > 3) return readVouched(opening)
  if (!noun || sentence.words[at + 1]!.folded !== 'حد') return null
  if (own.test(noun.folded)) return ofSpeakerBefore(opening, at + 2)
  return /^(قول|تعبير|وصف|زعم)$/.test(noun.folded) ? withSpeaker(opening, at + 3, noun.end) : null
}

/** «…، على ما أفاد المدير»: at the end of what it vouches for, as «كما أفاد» is. */
function readVouched(opening: Opening): Phrase | null {
  const { sentence, at } = opening
  const hit = findVerb(sentence.words[at + 2]!.folded)
  return hit && hit.prefix === 0 && isSpoken(hit.form) ? readWhat(opening, at + 2) : null
}

function readView(opening: Opening): Phrase | null {
  const { sentence, at, first } = opening
  const { words } = sentence
  if (!words[at + 2] || (first === 'في' && !/^(راي|نظر)$/.test(words[at + 1]!.folded))) return null
  const from = first === 'في' ? at + 2 : at + 1
  return withSpeaker(opening, from, words[from - 1]!.end)
}

function readAccording(opening: Opening): Phrase | null {
  const { sentence, at, first } = opening
  const { words } = sentence
  const next = words[at + 1]!
  if (own.test(next.folded)) return ofSpeakerBefore(opening, at + 1)
  if (first.endsWith('ما')) return readWhat(opening, at + 1)
  if (/^(ل)?ما$/.test(next.folded)) return readWhat(opening, at + 2)
  const noun = next.folded.replace(/^ل(?=ال|ل|.{4})/, '')
  if (measures.test(next.folded) || measures.test(noun)) return null
  const isWord = !next.named && !next.namedBehindParticle
  if (isWord && isAbstract(noun) && !telling.test(noun) && !isDocument(noun)) return null
  const behind = words[at + 2]
  if (behind && !behind.before.comma && estimates.test(noun))
    return withSpeaker(opening, at + 2, next.end)
  if (!/^(وفقا|طبقا)$/.test(first) || !next.folded.startsWith('ل'))
    return withSpeaker(opening, at + 1, words[at]!.end)
  const phrase = withSpeaker(withoutTo(opening, at + 1), at + 1, words[at]!.end)
  // «وفقا لـ»: a particle with nobody behind it
  const { speaker } = phrase ?? {}
  if (next.folded === 'ل' && speaker && speaker.to - speaker.from === 1) return null
  return phrase && { ...phrase, strip: 1 }
}

/** With the word at `index` read without its ل: «لرويترز», «لصحيفة المنارة» are told nothing here. */
function withoutTo(opening: Opening, index: number): Opening {
  const words = [...opening.sentence.words]
  const word = words[index]!
  const rest = word.folded.slice(1)
  const folded = rest === '' ? word.folded : rest.replace(/^ل(?=.{3})/, 'ال')
  words[index] = { ...word, folded, dative: false }
  return { ...opening, sentence: { ...opening.sentence, words } }
}

/** «…، كما ذكر مسؤولون.»: at the end of what it vouches for. */
function readAs(opening: Opening): Phrase | null {
  const { sentence, at } = opening
  const { words } = sentence
  const verb = words[at + 1]!
  const hit = findVerb(verb.folded)
  if (at < 4 || !hit || hit.prefix > 0 || !isSpoken(hit.form)) return null
  let to = at + 2
  while (to < words.length && to - at < 16 && !endsAs(words[to]!, hit.form, to === at + 2)) to++
  const after = words[to]
  if (after && !after.before.comma && !after.before.stop) return null
  const phrase = withSpeaker(opening, at + 2, verb.end)
  return phrase && { ...phrase, end: to }
}

const isSpoken = ({ tense, verb }: VerbForm): boolean =>
  tense !== 'participle' && (verb.quote || verb.that)

/** `isFirst`: the word stands at once behind the verb. */
const endsAs = ({ folded, before }: ArabicWord, { verb }: VerbForm, isFirst: boolean): boolean =>
  before.stop ||
  before.colon ||
  before.opens >= 0 ||
  complementisers.has(folded) ||
  verb.prepositions.includes(folded) ||
  (before.comma && !isFirst)

/** «حسب ما جاء في بيان», «وفق ما ذكره المدير», «حسبما نقلت الوكالة عن بيان». */
function readWhat(opening: Opening, verbAt: number): Phrase | null {
  const { sentence } = opening
  const { words } = sentence
  const verb = words[verbAt]
  if (!verb) return null
  const appeared = /^(جاء|ورد|وردت|جاءت|نشر|تردد|نشرت|نشرته|نشره|اوردته|اوردت)$/.test(verb.folded)
  if (
    !appeared &&
    !findVerb(verb.folded) &&
    !/^(نقلت|نقل|نقلته|نقله|افادت|بثت|بثته|تناقلت|يفيد|تفيد)$/.test(verb.folded)
  )
    return null
  let from = verbAt + 1
  let end = verb.end
  while (
    words[from] &&
    /^(به|عنه|بها|عنها|فيه|فيها|لها|له|في|عن|علي|من|لدي)$/.test(words[from]!.folded)
  ) {
    if (words[from]!.folded === 'في') end = words[from]!.end
    from++
  }
  const phrase = withSpeaker(opening, from, end)
  if (!phrase?.speaker || !verb.folded.startsWith('نقل')) return phrase
  let about = phrase.speaker.from + 1
  while (about < words.length && about <= phrase.speaker.to && words[about]!.folded !== 'عن')
    about++
  if (words[about]?.folded !== 'عن' || about > phrase.speaker.to) return phrase
  const other = findSpeaker(sentence, about + 1, Math.min(words.length, about + 13))
  if (other)
    return {
      ...phrase,
      end: Math.max(phrase.end, other.to),
      speaker: { from: phrase.speaker.from, to: about },
      through: { cue: { start: words[about]!.start, end: words[about]!.end }, speaker: other },
    }
  return phrase
}
