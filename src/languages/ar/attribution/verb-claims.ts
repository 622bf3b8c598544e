/** Claims whose cue is a verb of speech or a participle of one («مشيرا إلى»). */
import type { Candidate } from './candidate.ts'
import { findClauseStart, type ClauseStart } from './clause.ts'
import { endOfQuote, findFrame, findObject, type Frame } from './frame.ts'
import type { VerbForm } from './inflect.ts'
import { findVerb } from './lookup.ts'
import { findSpeaker, findSubjectBefore, type Stretch } from './noun-phrase.ts'
import { isAbstract } from './abstract-noun.ts'
import { startAfter, type Sentence } from './sentence.ts'
import { butPronouns, complementisers, furtherComplementisers, negations, prepositions, pronounHosts, relatives } from './words.ts'

export function findVerbClaims(text: string, sentence: Sentence, taken: ReadonlySet<number>): Candidate[] {
  const found: Candidate[] = []
  for (let i = 0; i < sentence.words.length; i++) {
    if (taken.has(i) || sentence.words[i]!.aside) continue
    const hit = findVerb(sentence.words[i]!.folded)
    const claim = hit && readVerb(text, sentence, i, hit.form, hit.prefix)
    if (!claim) continue
    found.push(claim)
    const relayed = claim.form?.verb.lemma === 'نقل' ? readRelayed(sentence, claim, frameStart(sentence, claim)) : null
    if (relayed) found.push(relayed)
  }
  return found
}

/** verbs whose attached pronoun is the one who is told, asked or accused */
const told = new Set(['دعا', 'طالب', 'حث', 'امر', 'اتهم', 'اخبر', 'ابلغ', 'حذر', 'وعد', 'هدد', 'نصح', 'سال', 'ناشد'])

function readVerb(text: string, sentence: Sentence, at: number, form: VerbForm, prefix: number): Candidate | null {
  const { words } = sentence, word = words[at]!, { verb } = form
  if (verb.wasl && form.tense === 'past' && form.gender === 'm' && !form.plural && text[startAfter(text, word, prefix)] === 'أ') form = { ...form, tense: 'present', person: 1, gender: null }
  if (form.pronoun && !(told.has(verb.lemma) && !/^(و|ف|ب|ل)?(ما|مما|عما)$/.test(words[at - 1]?.folded ?? ''))) return readPronoun(text, sentence, at, form, prefix)
  const clause = prefix > 0 ? { from: at, opening: at, joint: word.before.comma ? 'comma' : 'conjunction' } satisfies ClauseStart as ClauseStart : findClauseStart(sentence, at)
  const participle = form.tense === 'participle'
  const begins = prefix > 0 || clause.from === at || onlyAdverbs(sentence, clause.from, at)
  if (isNoun(sentence, at, form, prefix, text[word.end - 1]!)) return null
  const negated = isNegated(sentence, at)
  if (negated && !verb.belief && verb.stance === 'neutral') return null
  const before = participle || begins || form.person === 1 ? null : findSubjectBefore(sentence, clause.from, at)
  const bare = verb.nounish && form.tense === 'past' && form.gender === 'm' && !form.plural
  if (bare && !begins && !before) return null
  if (participle && word.quote >= 0 && words[at + 1] && !complementisers.has(words[at + 1]!.folded) && !complementisers.has(words[at + 2]?.folded ?? '')) return null
  let frame = findFrame(sentence, at, verb, false)
  if (frame && bare && !begins && frame.at > at + 1 && clause.joint !== 'complement' && clause.joint !== 'pronoun' && clause.joint !== 'relative') return null
  if (frame && participle && frame.at > at + (frame.kind === 'that' ? 8 : verb.addressee ? 12 : 4)) frame = null
  if (frame?.kind === 'quote' && verb.object) {
    const object = findObject(sentence, at, verb, before !== null || participle)
    if (object > 0 && object < frame.at && isAbstract(words[object]!.folded)) frame = null
  }
  if (frame?.kind === 'preposition' && verb.lemma === 'اتهم' && frame.at === at + 1 && !form.pronoun) return null
  if (verb.lemma === 'بين' && (!begins || frame?.kind !== 'that' || frame.at > at + 9)) return null
  if (verb.lemma === 'نقل' && (!frame || !words.slice(at + 1, frame.at).some(({ folded }) => folded === 'عن'))) return null
  if (frame?.kind === 'that' && verb.nounish && verb.object === 'any' && frame.at > at + 12) frame = null
  if (!frame && verb.object) {
    const object = clause.joint === 'relative' && form.tense === 'present' ? -1 : findObject(sentence, at, verb, before !== null || participle)
    if (object > 0 && (begins || before || participle) && !(form.tense === 'present' && !before && verb.passive === false && isPassivePresent(word.folded))) frame = { kind: 'object', at: object, from: object, start: words[object]!.before.opens >= 0 ? sentence.quotes[words[object]!.before.opens]!.start : words[object]!.start, quote: -1 }
  }
  if (!frame) return verb.quote && !participle ? readInverted(sentence, at, form, prefix, clause) : null
  return build(text, sentence, at, form, prefix, clause, frame, before, negated)
}

function build(text: string, sentence: Sentence, at: number, form: VerbForm, prefix: number, clause: ClauseStart, frame: Frame, before: Stretch | null, negated: boolean): Candidate | null {
  const { words } = sentence, word = words[at]!, { verb, tense } = form, participle = tense === 'participle'
  let speaker = participle || form.person === 1 ? null : findSpeaker(sentence, at + 1, frame.at)
  let { from } = frame
  if (participle && frame.kind === 'preposition' && frame.at > at + 1 && verb.addressee) from = at + 1
  if (speaker && before && /^(اخبر|ابلغ)$/.test(verb.lemma)) speaker = null
  if (verb.addressee && !participle && frame.kind === 'preposition' && !form.pronoun) {
    const object = findObject(sentence, at, { ...verb, object: 'any' }, before !== null)
    if (object > 0 && object < frame.at) {
      from = object
      speaker = object > at + 1 ? findSpeaker(sentence, at + 1, object) : null
    }
  }
  if (speaker && verb.object && speaker.from <= at + 2 && isAbstract(words[speaker.from]!.folded)) {
    from = speaker.from
    speaker = null
  }
  if (verb.lemma === 'نقل') speaker = splitRelay(sentence, at, frame.at)
  const joinedBefore = speaker === null && before !== null
  const source = speaker ?? before
  const previous = words[at - 1]?.folded ?? ''
  const far = !source && clause.joint === 'comma' && clause.from === at && prefix === 0 && !participle && form.person === 3 ? subjectOfSentence(sentence, at) : null
  const relative = clause.joint === 'relative' && clause.from === at
  const impersonal = form.person === 3 && tense === 'present' && verb.passive && form.gender === 'm' && !form.plural && !source && !butPronouns.has(previous) && !pronounHosts.has(previous)
  const start = from === frame.from ? startOf(text, sentence, frame) : words[from]!.start
  const cue = { start: startAfter(text, word, prefix), end: word.end }
  return {
    cue: [cue], at, form, gender: form.gender, speaker: relative && !speaker && !impersonal ? antecedent(sentence, at) : source ?? far,
    missing: form.person === 1 ? 'quoted' : participle ? 'circumstance' : form.gender === null || impersonal ? 'nobody' : 'dropped',
    from, start, to: frame.quote >= 0 ? quoteEnd(sentence, frame.quote) : null, rest: [], direct: frame.quote,
    boundary: boundaryOf(sentence, at, form, prefix, clause, frame, joinedBefore, source !== null), stance: !negated ? verb.stance : verb.stance === 'neutral' ? 'denying' : 'neutral',
    kind: frame.quote >= 0 ? 'direct' : frame.kind === 'colon' ? 'direct' : null, aside: clause.joint === 'complement' || clause.joint === 'relative' || clause.joint === 'quote' || word.quote >= 0,
    nominal: frame.kind === 'preposition' || frame.kind === 'object',
  }
}

function startOf(text: string, { words }: Sentence, frame: Frame): number {
  if (frame.start >= 0) return frame.start
  const word = words[frame.from]!
  return startAfter(text, word, 1)
}

/** Of a direct quotation only its own words are content, unless the sentence goes on with another quotation after a comma. */
function quoteEnd({ words, quotes }: Sentence, quote: number): number | null {
  const { end } = quotes[quote]!
  const next = words.find((word) => word.start >= end)
  if (next?.before.comma && !findVerb(next.folded) && quotes[quote + 1] && quotes[quote + 1]!.start < words.at(-1)!.end) return null
  return end
}

/** Where this claim ends the content of those before it: null when it is nested in theirs. */
function boundaryOf({ words }: Sentence, at: number, form: VerbForm, prefix: number, clause: ClauseStart, frame: Frame, subjectBefore: boolean, spoken: boolean): number | null {
  if (form.tense === 'participle') return prefix > 0 || words[at]!.before.comma || frame.kind !== 'object' ? at : null
  if (clause.joint === 'complement' || clause.joint === 'relative' || clause.joint === 'quote') return null
  if (prefix > 0) {
    return words[at]!.before.comma || words[at]!.before.closes || (form.tense === 'past' && (form.verb.common || frame.kind !== 'object' || !form.verb.nounish)) ? at : null
  }
  if (furtherComplementisers.has(words[clause.opening]?.folded ?? '')) return null
  if (clause.joint === 'pronoun' && !butPronouns.has(words[clause.opening]?.folded ?? '')) return words[clause.opening]?.before.comma ? clause.opening : null
  if (clause.joint === 'comma' && (subjectBefore || !spoken)) return null
  return clause.opening
}

/** «قد», «وكان», «أمس»: nothing that could be a subject stands before the verb. */
function onlyAdverbs(sentence: Sentence, from: number, at: number): boolean {
  return findSubjectBefore(sentence, from, at) === null && !prepositions.has(sentence.words[at - 1]?.folded ?? '')
}

/** «بعد ذكر», «رفض الحكومة»: the bare past of some verbs is also a noun, which follows prepositions and nouns. */
const hiding = /^((عدم )?(ذكر|كشف|الكشف|نشر|الافصاح|الادلاء|التصريح)( |$)|عدم )/

function isNoun({ words }: Sentence, at: number, form: VerbForm, prefix: number, last: string): boolean {
  const previous = words[at - 1]?.folded ?? '', next = words[at + 1]
  if (/^و?(نادي|راي|نفي|حكي)$/.test(words[at]!.folded) && form.tense === 'past' && last === 'ي') return true
  if (form.verb.lemma === 'ادعي' && form.tense === 'present' && last === 'ى') return true
  if (form.verb.nounish && form.tense === 'past' && prefix === 0 && /^[وف]?ب?ان$/.test(previous)) return true
  if (form.verb.nounish && form.tense === 'past' && /^(لا|لولا|بلا|اي|كل|عدم|ثمه)$/.test(previous)) return true
  // «رفض الكشف عن هويته» tells of an unnamed source and says nothing
  if (/^(رفض|طلب|اشترط)$/.test(form.verb.lemma) && hiding.test([next, words[at + 2]].map((word) => word?.folded ?? '').join(' '))) return true
  if (form.verb.lemma === 'ذكر' && /^اسم(ه|ها|هم|اي)/.test(next?.folded ?? '')) return true
  if (prefix === 0 && prepositions.has(previous) && previous !== 'فيما' && form.tense !== 'participle' && at > 0 && !words[at]!.before.comma && !words[at]!.before.closes) return form.verb.nounish || form.tense === 'past'
  if (words[at]!.folded === 'بين' || words[at]!.folded === 'وبين') return next === undefined || !next.before.comma && next.folded.startsWith('ال') && words[at + 2]?.folded.startsWith('و') === true
  return false
}

/** «يعتبر», «تعتبر» without a subject before it is the passive: “is considered”. */
function isPassivePresent(folded: string): boolean {
  return /^و?[يت]عتبر$/.test(folded)
}

function isNegated({ words }: Sentence, at: number): boolean {
  return negations.has(words[at - 1]?.folded ?? '') && words[at - 1]!.folded !== 'ما'
}

/** Index of the أنّ before a content, or of its first word. */
function frameStart({ words }: Sentence, claim: Candidate): number {
  return claim.from > 0 && complementisers.has(words[claim.from - 1]!.folded) ? claim.from - 1 : claim.from
}

/** The subject that an apposition between commas parts from its verb: «سامي نصر، مدير المصنع، قال إن…». */
function subjectOfSentence(sentence: Sentence, verb: number): Stretch | null {
  const { words } = sentence
  let to = 1
  while (to < verb && !words[to]!.before.comma) {
    if (words[to]!.before.stop || words[to]!.before.colon || findVerb(words[to]!.folded)) return null
    to++
  }
  if (to >= verb || to > 8 || verb - to > 14 || words.slice(to, verb).some(({ before }) => before.stop || before.colon)) return null
  return /^(عام|سنه|يوم|مساء|صباح|هكذا|هنا|وعندما)$/.test(words[0]!.folded) ? null : findSubjectBefore(sentence, 0, to)
}

/** The noun phrase that a relative clause describes: «الوزير الذي أعلن أن…». */
function antecedent(sentence: Sentence, verb: number): Stretch | null {
  let from = verb - 1
  while (from > 0 && verb - from < 8) {
    const { before } = sentence.words[from]!, { folded } = sentence.words[from - 1]!
    if (before.comma || before.stop || before.colon || prepositions.has(folded) || findVerb(folded) || relatives.has(folded)) break
    from--
  }
  return from < verb - 1 ? findSubjectBefore(sentence, from, verb - 1) : null
}

/** «نقلت الوكالة عن الوزير قوله إن»: the outlet, before عن. */
function splitRelay(sentence: Sentence, at: number, end: number): Stretch | null {
  const about = relayIndex(sentence, at, end)
  return about > at + 1 ? findSpeaker(sentence, at + 1, about) : null
}

function relayIndex({ words }: Sentence, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (words[i]!.folded === 'عن') return i
  return -1
}

/** The one whose words were relayed: a claim of its own with the same content. */
function readRelayed(sentence: Sentence, claim: Candidate, end: number): Candidate | null {
  const { words } = sentence, about = relayIndex(sentence, claim.at, end)
  if (about < 0) return null
  let to = end
  while (to > about + 1 && (/^(قول|تاكيد|تصريح)(ه|ها|هم)$/.test(words[to - 1]!.folded))) to--
  const speaker = findSpeaker(sentence, about + 1, to)
  if (!speaker) return null
  const cue = to < end ? words[to]! : words[about]!
  return { ...claim, cue: [{ start: cue.start, end: cue.end }], at: about, gender: null, speaker, boundary: null, form: null, aside: false }
}

/** «ما اعتبره تورطا», «ما وصفته بالكارثة», «ما قاله». */
function readPronoun(text: string, sentence: Sentence, at: number, form: VerbForm, prefix: number): Candidate | null {
  const { words } = sentence, previous = words[at - 1]?.folded ?? '', { verb } = form
  if (!/^(و|ف|ب|ل)?(ما|مما|عما)$/.test(previous) || form.tense === 'participle') return null
  if (verb.object !== 'any' && !verb.quote) return null
  for (let i = at + 1; i < Math.min(words.length, at + 14); i++) {
    const { before, folded, start } = words[i]!
    if (before.comma || before.stop) return null
    const attached = folded.startsWith('ب') && folded.length > 2 && (isAbstract(folded.slice(1)) || folded.startsWith('بال') || (verb.object === 'any' && i === at + 1))
    const opens = before.opens >= 0 && (verb.object === 'any' || folded !== '')
    if (!attached && folded !== 'ب' && !opens && !(verb.object === 'any' && isAbstract(folded))) continue
    const from = folded === 'ب' ? i + 1 : i
    if (from >= words.length) return null
    const quote = words[from]!.before.opens
    return {
      cue: [{ start: startAfter(text, words[at]!, prefix), end: words[at]!.end }], at, form, gender: form.gender, speaker: i > at + 1 ? findSpeaker(sentence, at + 1, i) : null, missing: 'dropped',
      from, start: quote >= 0 ? sentence.quotes[quote]!.start : attached ? startAfter(text, words[from]!, 1) : from === i ? start : words[from]!.start,
      to: quote >= 0 ? sentence.quotes[quote]!.end : endOfPhrase(sentence, from), rest: [], direct: -1, boundary: null, stance: verb.stance, kind: null, aside: true, nominal: true,
    }
  }
  return null
}

function endOfPhrase({ words }: Sentence, from: number): number {
  let i = from + 1
  while (i < words.length && !words[i]!.before.comma && !words[i]!.before.stop) i++
  return words[i - 1]!.end
}

/** Speech before its cue: «"…"، قال الوزير», «…، تقول الشركة.». */
function readInverted(sentence: Sentence, at: number, form: VerbForm, prefix: number, clause: ClauseStart): Candidate | null {
  const { words, quotes } = sentence, word = words[at]!
  if (prefix > 0 || at === 0 || clause.from !== at || !(word.before.comma || word.before.closes) || word.quote >= 0) return null
  const previous = words[at - 1]!, quoted = previous.quote >= 0
  let end = at + 1
  while (end < words.length && !words[end]!.before.comma && !words[end]!.before.stop && words[end]!.before.opens < 0 && end - at < 14) end++
  if (!quoted && (end < words.length || at < 4 || !form.verb.common)) return null
  const speaker = findSpeaker(sentence, at + 1, end)
  if (!speaker && form.gender !== 'f' && form.gender !== 'm') return null
  const start = quoted ? quotes[previous.quote]!.start : words[0]!.start
  const next = words[end]?.before.opens ?? -1
  return {
    cue: [{ start: word.start, end: word.end }], at, form, gender: form.gender, speaker, missing: 'dropped',
    from: quoted ? endOfQuoteStart(sentence, previous.quote) : 0, start, to: quoted ? quotes[previous.quote]!.end : previous.end,
    rest: next >= 0 ? [{ start: quotes[next]!.start, end: quotes[next]!.end }] : [], direct: quoted ? previous.quote : -1,
    boundary: at, stance: form.verb.stance, kind: quoted ? 'direct' : null, aside: false, nominal: false,
  }
}

function endOfQuoteStart({ words }: Sentence, quote: number): number {
  return words.findIndex((word, i) => word.before.opens === quote && endOfQuote(words, i, quote) > i)
}
