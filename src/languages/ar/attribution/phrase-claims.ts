/** Claims whose cue is a prepositional phrase: «بحسب», «وفقا لـ», «نقلا عن», «على حد قوله», «حسب ما ذكر». */
import type { Span } from '../../../model/text.ts'
import type { Candidate } from './candidate.ts'
import { findVerb } from './lookup.ts'
import { findSpeaker, type Stretch } from './noun-phrase.ts'
import { isAbstract } from './abstract-noun.ts'
import { startAfter, type Sentence } from './sentence.ts'
import { complementisers, withWaw } from './words.ts'

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
const own = /^(قول|تعبير|وصف|راي|تقدير|ترجيح|زعم|اعتقاد|كلام|تصريح|افاد|ادعاي|مزاعم)(ه|ها|هم|هما|ته|تها|تهم)$/
const measures = /^(تطور|حاج|اهمي|عدد|نوع|معايير|معيار|ظروف|الظروف|الحاج|الطلب|القدر|قدر|التوقيت|توقيت|السن|سن|المناطق|المنطق|الاسعار|سعر|حجم|الاولوي|اولوي|ترتيب|الترتيب|جدول|الجدول|ال?امكان|مقتضي|ما يلي|الكفاء|درج|طبيع|نسب|موسم|نظام|مبد|اسس|شروط|الشروط|اصول|الاصول|رغب|منطق|هذا|هذه|ذلك|تلك|قواعد|القواعد|التقويم|تقويم|خبرت|علم)/

/** Phrase cues of a sentence in order. */
export function findPhrases(text: string, sentence: Sentence): Phrase[] {
  const { words } = sentence, found: Phrase[] = []
  for (let i = 0; i < words.length; i++) {
    const phrase = readPhrase(text, sentence, i)
    if (!phrase) continue
    found.push(phrase)
    i = phrase.end - 1
  }
  return found
}

function readPhrase(text: string, sentence: Sentence, at: number): Phrase | null {
  const { words } = sentence, word = words[at]!, next = words[at + 1]
  if (!next) return null
  const plain = /^(و(?=(وفق|حسب|بحسب|طبق|نقلا|علي|في|براي))|ف(?=(وفق|بحسب|طبق)))/.test(word.folded) ? word.folded.slice(1) : word.folded
  const begin = startAfter(text, word, word.folded.length - plain.length)
  if (plain === 'علي' && next.folded === 'حد' && words[at + 2]) {
    const noun = words[at + 2]!.folded
    if (own.test(noun)) return { cue: { start: begin, end: words[at + 2]!.end }, at, end: at + 3, speaker: null, self: true, through: null, strip: 0 }
    return /^(قول|تعبير|وصف|زعم)$/.test(noun) ? withSpeaker(sentence, at, at + 3, { start: begin, end: words[at + 2]!.end }) : null
  }
  if (plain === 'نقلا' && next.folded === 'عن') return withSpeaker(sentence, at, at + 2, { start: begin, end: next.end })
  if ((plain === 'براي' || (plain === 'في' && (next.folded === 'راي' || next.folded === 'نظر'))) && words[at + 2]) {
    const from = plain === 'براي' ? at + 1 : at + 2
    return withSpeaker(sentence, at, from, { start: begin, end: words[from - 1]!.end })
  }
  if (plain === 'كما') return readAs(text, sentence, at)
  if (!openers.has(plain)) return null
  if (own.test(next.folded)) return { cue: { start: begin, end: next.end }, at, end: at + 2, speaker: null, self: true, through: null, strip: 0 }
  const what = plain === 'حسبما' || plain === 'وفقما' ? at + 1 : /^(ل)?ما$/.test(next.folded) ? at + 2 : -1
  if (what > 0) return readWhat(sentence, at, what, begin)
  const noun = next.folded.replace(/^ل(?=ال|ل|.{4})/, '')
  if (measures.test(next.folded) || measures.test(noun) || (isAbstract(noun) && !/^(تصريح|تقرير|تقارير|تقدير|بيان|اعلان|اتفاق|قرار|قانون|تحقيق|احصا|معلومات|خط|تعليمات|توقعات|تسريبات|انباء|تعليقات)/.test(noun))) return null
  const estimate = /^(تقديرات|توقعات|تصريحات|اقوال|افادات|رواي|شهاد|معلومات|احصاءات|احصاييات|ارقام|بيانات|تقدير)$/.test(noun) && words[at + 2] && !words[at + 2]!.before.comma && noun !== 'معلومات'
  const phrase = withSpeaker(sentence, at, estimate ? at + 2 : at + 1, { start: begin, end: estimate ? next.end : word.end })
  if (phrase && !estimate && /^(وفقا|طبقا)$/.test(plain) && next.folded.startsWith('ل')) phrase.strip = 1
  return phrase
}

/** «…، كما ذكر مسؤولون.»: at the end of what it vouches for. */
function readAs(text: string, sentence: Sentence, at: number): Phrase | null {
  const { words } = sentence, verb = words[at + 1], hit = verb ? findVerb(verb.folded) : null
  if (!verb || !hit || hit.prefix > 0 || hit.form.tense !== 'past' || !(hit.form.verb.quote || hit.form.verb.that) || at < 4) return null
  let to = at + 2
  while (to < words.length && !words[to]!.before.stop && !words[to]!.before.colon && words[to]!.before.opens < 0 && to - at < 16) {
    const { folded, before } = words[to]!
    if (complementisers.has(folded) || hit.form.verb.prepositions.includes(folded) || (before.comma && to > at + 2)) break
    to++
  }
  if (to < words.length && !words[to]!.before.comma && !words[to]!.before.stop) return null
  const phrase = withSpeaker(sentence, at, at + 2, { start: startAfter(text, words[at]!, 0), end: verb.end })
  return phrase && { ...phrase, end: to }
}

/** «حسب ما جاء في بيان», «وفق ما ذكره المدير», «حسبما نقلت الوكالة عن بيان». */
function readWhat(sentence: Sentence, at: number, verbAt: number, begin: number): Phrase | null {
  const { words } = sentence, verb = words[verbAt]
  if (!verb) return null
  const appeared = /^(جاء|ورد|وردت|جاءت|نشر|تردد|نشرت|نشرته|نشره|اوردته|اوردت)$/.test(verb.folded)
  if (!appeared && !findVerb(verb.folded) && !/^(نقلت|نقل|نقلته|نقله|افادت|بثت|بثته|تناقلت|يفيد|تفيد)$/.test(verb.folded)) return null
  let from = verbAt + 1, end = verb.end
  while (words[from] && /^(به|عنه|بها|فيه|لها|له|في|عن|علي)$/.test(words[from]!.folded)) {
    if (words[from]!.folded === 'في') end = words[from]!.end
    from++
  }
  const phrase = withSpeaker(sentence, at, from, { start: begin, end })
  if (!phrase?.speaker || !/^نقل/.test(verb.folded)) return phrase
  let about = phrase.speaker.from + 1
  while (about < words.length && about <= phrase.speaker.to && words[about]!.folded !== 'عن') about++
  if (words[about]?.folded !== 'عن' || about > phrase.speaker.to) return phrase
  const other = findSpeaker(sentence, about + 1, Math.min(words.length, about + 13))
  if (other) return { ...phrase, end: Math.max(phrase.end, other.to), speaker: { from: phrase.speaker.from, to: about }, through: { cue: { start: words[about]!.start, end: words[about]!.end }, speaker: other } }
  return phrase
}

function withSpeaker(sentence: Sentence, at: number, from: number, cue: Span): Phrase | null {
  const { words } = sentence
  let to = from
  while (to < words.length && to - from < 24) {
    const { before, folded, quote } = words[to]!
    if (to > from && before.comma && from <= 3 && !isShortAside(words, to)) break
    if (to > from && (before.stop || before.colon || (before.closes && before.comma))) break
    if (quote !== words[at]!.quote && words[at]!.quote >= 0) break
    if (to > from && (/^ف?ان/.test(folded) && (complementisers.has(folded) || folded.startsWith('فا')) || isClause(folded))) break
    to++
  }
  const speaker = findSpeaker(sentence, from, to)
  if (!speaker) return null
  if (at > 0 && speaker.to - speaker.from > 1 && endsAtComma(sentence, speaker)) speaker.to = endsAtComma(sentence, speaker)
  return { cue, at, end: speaker.to < to && listened(sentence, speaker.to) ? to : speaker.to, speaker, self: false, through: null, strip: 0 }
}

/** To whom or where it was said: still the phrase. */
function listened({ words }: Sentence, at: number): boolean {
  return !words[at]!.before.comma && /^(ل|في|خلال|امس|اليوم)/.test(words[at]!.folded)
}

/** After the first comma of a phrase that begins its sentence: the holder's name, closed by another comma or فإن. */
function isShortAside(words: Sentence['words'], at: number): boolean {
  for (let i = at + 1; i < words.length && i - at <= 4; i++) if (words[i]!.before.comma || /^فان/.test(words[i]!.folded)) return !isClause(words[at]!.folded) && !findVerb(words[at]!.folded)
  return false
}

/** A present or future verb: a new clause begins. */
function isClause(folded: string): boolean {
  return /^(و?س[يت].{2,}|و?[يت](تم|جب|مكن|بلغ|عد|كون|ستمر|توقع|جيدون)|و?كان|و?كانت|قال|قالت|و?قد|لا|لم|لن)$/.test(folded)
}

/** In mid-sentence the phrase ends at its first comma when a verb or another cue follows. */
function endsAtComma({ words }: Sentence, { from, to }: Stretch): number {
  for (let i = from + 1; i < to; i++) if (words[i]!.before.comma && i - from >= 1 && to - i > 6) return i
  return 0
}

/** What the phrase vouches for, by where it stands: before, after or in the middle of its clause. */
export function settlePhrase(text: string, sentence: Sentence, phrase: Phrase, claims: readonly Candidate[]): Candidate | null {
  const { words, quotes } = sentence, last = words.at(-1)!
  const base = { cue: [phrase.cue], at: phrase.at, form: null, gender: null, speaker: phrase.speaker, missing: 'nobody' as const, strip: phrase.strip, rest: [], direct: -1, stance: 'neutral' as const, kind: null, aside: false, nominal: false }
  const after = words[phrase.end], begins = phrase.at === 0 || (words[phrase.at]!.before.stop && after !== undefined)
  if (begins) {
    if (!after) return null
    const from = /^فان/.test(after.folded) || complementisers.has(after.folded) ? phrase.end + 1 : phrase.end
    const word = words[from]
    if (!word) return null
    const start = word.before.opens >= 0 ? quotes[word.before.opens]!.start : word.start
    return { ...base, from, start, to: null, boundary: phrase.at }
  }
  const previous = words[phrase.at - 1]!
  const host = claims.findLast((claim) => claim.at < phrase.at && claim.from < phrase.at && (claim.to === null || claim.to >= previous.end))
  const clauseFrom = clauseBefore(sentence, phrase.at)
  const early = phrase.at - clauseFrom <= 8
  const trailing = !early || after === undefined || after.before.stop || after.before.closes || findVerb(after.folded) !== null || after.folded === 'و' || (after.before.comma && words[phrase.at]!.before.comma === false && after.folded !== 'قد')
  const opening = words[clauseFrom]!
  const conjunction = /^(و|كما|ف)$/.test(opening.folded) ? 1 : 0
  const beginning = conjunction ? words[clauseFrom + 1]?.start ?? opening.start : opening.before.opens >= 0 ? quotes[opening.before.opens]!.start : withoutAnd(text, sentence, clauseFrom)
  const end = previous.quote >= 0 && quotes[previous.quote]!.end <= words[phrase.at]!.start ? quotes[previous.quote]!.end : closeParen(text, previous.end, previous.aside)
  const ahead = claims.find((claim) => claim.at < phrase.at && claim.from >= phrase.end && claim.from - phrase.end < 12 && claim.direct < 0)
  if (ahead && words[phrase.at]!.before.comma) return { ...base, from: ahead.from, start: ahead.start, to: null, boundary: null }
  const document = phrase.speaker !== null && /^(ال)?(بيان|بلاغ|نص|تصريح|تصريحات)$/.test(words[phrase.speaker.from]!.folded)
  const relayed = text.startsWith('نقلا', phrase.cue.start)
  if (host && (document || relayed) && trailing) return { ...base, from: host.from, start: host.start, to: end, boundary: phrase.at }
  if (after && complementisers.has(after.folded) && words[phrase.end + 1]) {
    const word = words[phrase.end + 1]!
    return { ...base, from: phrase.end + 1, start: word.before.opens >= 0 ? quotes[word.before.opens]!.start : word.start, to: null, boundary: null }
  }
  if (!trailing && after && !after.before.stop) {
    return { ...base, from: clauseFrom, start: beginning, to: end, rest: [{ start: after.before.opens >= 0 ? quotes[after.before.opens]!.start : after.start, end: last.end }], restFrom: phrase.end, boundary: null }
  }
  return { ...base, from: clauseFrom, start: beginning, to: end, boundary: phrase.at }
}

function closeParen(text: string, end: number, aside: boolean): number {
  return aside && text[end] === ')' ? end + 1 : end
}

/** The beginning of the sentence, or of the last clause that a full stop, a semicolon or a contrast begins. */
function clauseBefore({ words }: Sentence, at: number): number {
  for (let i = at - 1; i > 0 && at - i < 80; i--) {
    const { before, folded } = words[i]!
    if (before.stop) return i
    if (/^(بينما|فيما|لكن|ولكن)$/.test(folded)) return i + 1
    if (before.comma && /^(وهو|وهي|وهم)$/.test(folded)) return i
  }
  return 0
}

/** Past the و that joins a sentence to the one before: «وكان المجلس…». */
function withoutAnd(text: string, { words }: Sentence, index: number): number {
  const word = words[index]!
  return /^و.{2,}/.test(word.folded) && !withWaw.test(word.folded) ? startAfter(text, word, 1) : word.start
}
