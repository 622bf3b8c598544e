/**
 * Claims whose cue is a prepositional phrase: «بحسب», «وفقا لـ», «نقلا عن», «على حد قوله», «حسب ما
 * ذكر».
 */
import type { Span } from '../../../../model/text.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { complementisers } from '../lexicon/words.ts'

/** A phrase cue before its content is settled. */
export interface Phrase {
  cue: Span
  at: number
  /** the word index after the phrase */
  end: number
  speaker: Stretch | null
  /** «حسب قوله»: the speaker is the one who is already speaking */
  self: boolean
  /** a second source: «نقلت الوكالة عن بيان» */
  through: { cue: Span; speaker: Stretch } | null
  /** folded letters before the speaker's first word that are none of it */
  strip: number
}

const openers = new Set(['وفق', 'وفقا', 'حسب', 'بحسب', 'حسبما', 'طبقا', 'وفقما'])
const own =
  /^(قول|تعبير|وصف|راي|تقدير|ترجيح|زعم|اعتقاد|كلام|تصريح|افاد|ادعاي|مزاعم)(ه|ها|هم|هما|ته|تها|تهم)$/
const measures =
  /^(تطور|حاج|اهمي|عدد|نوع|معايير|معيار|ظروف|الظروف|الحاج|الطلب|القدر|قدر|التوقيت|توقيت|السن|سن|المناطق|المنطق|الاسعار|سعر|حجم|الاولوي|اولوي|ترتيب|الترتيب|جدول|الجدول|ال?امكان|مقتضي|ما يلي|الكفاء|درج|طبيع|نسب|موسم|نظام|مبد|اسس|شروط|الشروط|اصول|الاصول|رغب|منطق|هذا|هذه|ذلك|تلك|قواعد|القواعد|التقويم|تقويم|خبرت|علم)/

/** Phrase cues of a sentence in order. */
export function findPhrases(text: string, sentence: ArabicSentence): Phrase[] {
  const { words } = sentence
  const found: Phrase[] = []
  for (let i = 0; i < words.length; i++) {
    const phrase = readPhrase(text, sentence, i)
    if (!phrase) continue
    found.push(phrase)
    i = phrase.end - 1
  }
  return found
}

function readPhrase(text: string, sentence: ArabicSentence, at: number): Phrase | null {
  const { words } = sentence
  const word = words[at]!
  const next = words[at + 1]
  if (!next) return null
  const plain = /^(و(?=(وفق|حسب|بحسب|طبق|نقلا|علي|في|براي))|ف(?=(وفق|بحسب|طبق)))/.test(word.folded)
    ? word.folded.slice(1)
    : word.folded
  const begin = startAfter(text, word, word.folded.length - plain.length)
  if (plain === 'علي' && next.folded === 'حد' && words[at + 2]) {
    const noun = words[at + 2]!.folded
    if (own.test(noun))
      return {
        cue: { start: begin, end: words[at + 2]!.end },
        at,
        end: at + 3,
        speaker: null,
        self: true,
        through: null,
        strip: 0,
      }
    return /^(قول|تعبير|وصف|زعم)$/.test(noun)
      ? withSpeaker(sentence, at, at + 3, { start: begin, end: words[at + 2]!.end })
      : null
  }
  if (plain === 'نقلا' && next.folded === 'عن')
    return withSpeaker(sentence, at, at + 2, { start: begin, end: next.end })
  if (
    (plain === 'براي' || (plain === 'في' && (next.folded === 'راي' || next.folded === 'نظر'))) &&
    words[at + 2]
  ) {
    const from = plain === 'براي' ? at + 1 : at + 2
    return withSpeaker(sentence, at, from, { start: begin, end: words[from - 1]!.end })
  }
  if (plain === 'كما') return readAs(text, sentence, at)
  if (!openers.has(plain)) return null
  if (own.test(next.folded))
    return {
      cue: { start: begin, end: next.end },
      at,
      end: at + 2,
      speaker: null,
      self: true,
      through: null,
      strip: 0,
    }
  const what =
    plain === 'حسبما' || plain === 'وفقما' ? at + 1 : /^(ل)?ما$/.test(next.folded) ? at + 2 : -1
  if (what > 0) return readWhat(sentence, at, what, begin)
  const noun = next.folded.replace(/^ل(?=ال|ل|.{4})/, '')
  if (
    measures.test(next.folded) ||
    measures.test(noun) ||
    (isAbstract(noun) &&
      !/^(تصريح|تقرير|تقارير|تقدير|بيان|اعلان|اتفاق|قرار|قانون|تحقيق|احصا|معلومات|خط|تعليمات|توقعات|تسريبات|انباء|تعليقات)/.test(
        noun,
      ))
  )
    return null
  const estimate =
    /^(تقديرات|توقعات|تصريحات|اقوال|افادات|رواي|شهاد|معلومات|احصاءات|احصاييات|ارقام|بيانات|تقدير)$/.test(
      noun,
    ) &&
    words[at + 2] &&
    !words[at + 2]!.before.comma &&
    noun !== 'معلومات'
  const phrase = withSpeaker(sentence, at, estimate ? at + 2 : at + 1, {
    start: begin,
    end: estimate ? next.end : word.end,
  })
  if (!phrase || estimate || !/^(وفقا|طبقا)$/.test(plain) || !next.folded.startsWith('ل'))
    return phrase
  // «وفقا لـ»: a particle with nobody behind it
  const { speaker } = phrase
  if (next.folded === 'ل' && speaker && speaker.to - speaker.from === 1) return null
  return { ...phrase, strip: 1 }
}

/** «…، كما ذكر مسؤولون.»: at the end of what it vouches for. */
function readAs(text: string, sentence: ArabicSentence, at: number): Phrase | null {
  const { words } = sentence
  const verb = words[at + 1]
  const hit = verb ? findVerb(verb.folded) : null
  if (
    !verb ||
    !hit ||
    hit.prefix > 0 ||
    hit.form.tense !== 'past' ||
    !(hit.form.verb.quote || hit.form.verb.that) ||
    at < 4
  )
    return null
  let to = at + 2
  while (
    to < words.length &&
    !words[to]!.before.stop &&
    !words[to]!.before.colon &&
    words[to]!.before.opens < 0 &&
    to - at < 16
  ) {
    const { folded, before } = words[to]!
    if (
      complementisers.has(folded) ||
      hit.form.verb.prepositions.includes(folded) ||
      (before.comma && to > at + 2)
    )
      break
    to++
  }
  if (to < words.length && !words[to]!.before.comma && !words[to]!.before.stop) return null
  const phrase = withSpeaker(sentence, at, at + 2, {
    start: startAfter(text, words[at]!, 0),
    end: verb.end,
  })
  return phrase && { ...phrase, end: to }
}

/** «حسب ما جاء في بيان», «وفق ما ذكره المدير», «حسبما نقلت الوكالة عن بيان». */
function readWhat(
  sentence: ArabicSentence,
  at: number,
  verbAt: number,
  begin: number,
): Phrase | null {
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
  while (words[from] && /^(به|عنه|بها|فيه|لها|له|في|عن|علي)$/.test(words[from]!.folded)) {
    if (words[from]!.folded === 'في') end = words[from]!.end
    from++
  }
  const phrase = withSpeaker(sentence, at, from, { start: begin, end })
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

function withSpeaker(sentence: ArabicSentence, at: number, from: number, cue: Span): Phrase | null {
  const { words } = sentence
  let to = from
  while (to < words.length && to - from < 24) {
    const { before, folded, quote } = words[to]!
    if (to > from && before.comma && from <= 3 && !isShortAside(words, to)) break
    if (to > from && (before.stop || before.colon || (before.closes && before.comma))) break
    if (quote !== words[at]!.quote && words[at]!.quote >= 0) break
    if (
      to > from &&
      ((/^ف?ان/.test(folded) && (complementisers.has(folded) || folded.startsWith('فا'))) ||
        isClause(folded))
    )
      break
    to++
  }
  const speaker = findSpeaker(sentence, from, to)
  if (!speaker) return null
  if (at > 0 && speaker.to - speaker.from > 1 && endsAtComma(sentence, speaker))
    speaker.to = endsAtComma(sentence, speaker)
  return {
    cue,
    at,
    end: speaker.to < to && listened(sentence, speaker.to) ? to : speaker.to,
    speaker,
    self: false,
    through: null,
    strip: 0,
  }
}

/** To whom or where it was said: still the phrase. */
function listened({ words }: ArabicSentence, at: number): boolean {
  return !words[at]!.before.comma && /^(ل|في|خلال|امس|اليوم)/.test(words[at]!.folded)
}

/**
 * After the first comma of a phrase that begins its sentence: the holder's name, closed by another
 * comma or فإن.
 */
function isShortAside(words: ArabicSentence['words'], at: number): boolean {
  for (let i = at + 1; i < words.length && i - at <= 4; i++)
    if (words[i]!.before.comma || words[i]!.folded.startsWith('فان'))
      return !isClause(words[at]!.folded) && !findVerb(words[at]!.folded)
  return false
}

/** A present or future verb: a new clause begins. */
function isClause(folded: string): boolean {
  return /^(و?س[يت].{2,}|و?[يت](تم|جب|مكن|بلغ|عد|كون|ستمر|توقع|جيدون)|و?كان|و?كانت|قال|قالت|[وف]?قد|حيث|لا|لم|لن)$/.test(
    folded,
  )
}

/** In mid-sentence the phrase ends at its first comma when a verb or another cue follows. */
function endsAtComma({ words }: ArabicSentence, { from, to }: Stretch): number {
  for (let i = from + 1; i < to; i++)
    if (words[i]!.before.comma && i - from >= 1 && to - i > 6) return i
  return 0
}
