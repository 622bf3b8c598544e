/** What follows a verb of speech and brings its content: أنّ, a colon, a quotation, a preposition, an object. */
import type { Sentence, Word } from './sentence.ts'
import { isOffice, isThing } from './basis.ts'
import type { Verb } from './inflect.ts'
import { isAbstract, isAttached, isListed, isWith } from './abstract-noun.ts'
import { findVerb } from './lookup.ts'
import { butPronouns, crowds, clauseOpeners, complementisers, contrasts, particles, phraseStops, prepositions, relatives } from './words.ts'

export interface Frame {
  kind: 'that' | 'colon' | 'quote' | 'preposition' | 'object'
  /** word index at which it begins: the speaker stands before it */
  at: number
  /** word index and offset of the content's beginning */
  from: number
  start: number
  /** index of the quotation that is the content, -1 when it is not one */
  quote: number
}

/** «علّق بالقول إن», «رد قائلا إن» */
const sayingWords = new Set(['بالقول', 'قايلا', 'قايله', 'قايلين'])

/** عمّا, ممّا: the preposition and what it brings in one word */
const contracted = new Map([['عما', 'عن'], ['مما', 'من']])

const reach = 42, nounishReach = 22, short = 6

/** The frame of the verb at `verb`, looked for to its right; null when nothing there brings a content. */
export function findFrame(sentence: Sentence, verb: number, traits: Verb): Frame | null {
  const { words, quotes } = sentence, own = words[verb]!.quote, limit = Math.min(words.length, verb + 1 + (traits.nounish ? nounishReach : reach))
  for (let i = verb + 1; i < limit; i++) {
    const word = words[i]!, { before } = word, folded = contracted.get(word.folded) ?? word.folded
    if (word.quote !== own && !(own < 0)) return null
    if (before.colon && (traits.quote || traits.that || traits.colon)) return colonFrame(sentence, i)
    if (before.stop) return null
    if (own < 0 && before.opens >= 0) {
      const after = endOfQuote(words, i, before.opens), asName = after - i <= short && hasFrameAhead(words, after, Math.min(limit, after + 16))
      const few = after - i <= 2 && after < words.length && !words[after]!.before.comma && !words[after]!.before.stop
      if (!asName && !few && (traits.quote || (traits.that && (i === verb + 1 || complementisers.has(folded))))) return { kind: 'quote', at: i, from: i, start: quotes[before.opens]!.start, quote: before.opens }
      if (!asName && traits.object === 'any' && i === verb + 1) return { kind: 'object', at: i, from: i, start: quotes[before.opens]!.start, quote: -1 }
      if (!complementisers.has(folded) && !traits.prepositions.includes(folded)) { i = after - 1; continue }
    }
    if (word.aside) continue
    if (complementisers.has(folded)) {
      // «التي بدا أنها»: the relative clause's own
      if (i - 2 > verb && relatives.has(words[i - 2]!.folded)) continue
      if (traits.quote && i - 1 > verb && sayingWords.has(words[i - 1]!.folded)) return thatFrame(sentence, i, i - 1)
      const brought = traits.prepositions.includes(words[i - 1]!.folded) && i - 1 > verb
      return traits.that || brought ? thatFrame(sentence, i, brought ? i - 1 : i) : null
    }
    if (traits.prepositions.includes(folded) && i + 1 < words.length && !(i > verb + 2 && !traits.addressee && isAbstract(words[i - 1]!.folded.replace(/^(ال|لل)/, ''))) && !complementisers.has(words[i + 1]!.folded)) {
      const far = i > verb + 1 ? thatAhead(words, i + 1, Math.min(limit, i + 12)) : -1
      if (far < 0 || !traits.that) return contentAfter(sentence, i, i + 1, 'preposition')
    }
    if (traits.prepositions.includes(folded[0]!) && folded.length > 3 && (isAttached(folded) || (folded[0] === 'ب' && i > verb + 1 && !word.named && isWith(folded))) && (folded[0] !== 'ل' || mayBeFor(words, i, limit)) && (traits.that === false || thatAhead(words, i, Math.min(limit, i + 9)) < 0)) {
      return { kind: 'preposition', at: i, from: i, start: -1, quote: -1 }
    }
    if (traits.quote && sayingWords.has(folded)) continue
    if (contrasts.has(folded) || (before.comma && clauseOpeners.has(folded))) return null
    const other = findVerb(folded)
    if (other?.form.verb.common && other.form.tense === 'past' && !other.form.pronoun && i > verb + 1 && !words.slice(Math.max(verb, i - 4), i).some((near) => relatives.has(near.folded))) return null
    if (other && i > verb + 1 && (before.comma || other.prefix > 0 || other.form.tense === 'participle') && !other.form.pronoun && !relatives.has(words[i - 1]!.folded)) {
      if (other.form.tense === 'participle' && !before.comma && !hasFrameAhead(words, i + 1, Math.min(limit, i + 3))) continue
      return null
    }
  }
  return null
}

function colonFrame(sentence: Sentence, i: number): Frame {
  const { before, start } = sentence.words[i]!
  return { kind: 'colon', at: i, from: i, start: before.opens >= 0 ? sentence.quotes[before.opens]!.start : start, quote: before.opens }
}

function thatFrame(sentence: Sentence, complementiser: number, at: number): Frame | null {
  return complementiser + 1 < sentence.words.length ? { ...contentAfter(sentence, complementiser, complementiser + 1, 'that'), at } : null
}

function contentAfter({ words, quotes }: Sentence, at: number, from: number, kind: Frame['kind']): Frame {
  const word = words[from]!, quote = word.before.opens
  return { kind, at, from, start: quote >= 0 ? quotes[quote]!.start : word.start, quote: -1 }
}

/** ل brings what is called for only where no إلى follows: «دعا لوقف…». */
function mayBeFor(words: readonly Word[], i: number, limit: number): boolean {
  if (words[i]!.folded.startsWith('لل')) return false
  for (let j = i + 1; j < Math.min(limit, i + 26); j++) if (words[j]!.folded === 'الي') return false
  return true
}

/** Index of the first word after the quotation that opens before word `i`. */
export function endOfQuote(words: readonly Word[], i: number, quote: number): number {
  let end = i
  while (end < words.length && words[end]!.quote === quote) end++
  return Math.max(end, i + 1)
}

/** أنّ or a colon or a further quotation, with no other cue before it. */
function hasFrameAhead(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to && i < words.length; i++) {
    const { before, folded } = words[i]!
    if (before.colon || before.opens >= 0) return true
    if (before.stop || contrasts.has(folded)) return false
    if (complementisers.has(folded)) return true
    if (butPronouns.has(folded)) return false
    const other = findVerb(folded)
    if (other && !relatives.has(words[i - 1]!.folded) && (other.prefix > 0 || before.comma || other.form.tense === 'participle' || other.form.verb.common)) return false
  }
  return false
}

function thatAhead(words: readonly Word[], from: number, to: number): number {
  for (let i = from; i < to && i < words.length; i++) {
    const { before, folded } = words[i]!
    if (before.comma || before.stop || before.colon) return -1
    if (complementisers.has(folded)) return i
    if (findVerb(folded)) return -1
  }
  return -1
}

/**
 * Where the object of a verb begins in the words after it: at once when the subject stands before or is dropped, after the
 * subject otherwise; `coordinate`: the verb goes on with the subject of the one before. -1 when no object can be told from the subject.
 */
export function findObject(sentence: Sentence, verb: number, traits: Verb, subjectBefore: boolean, coordinate = false): number {
  const { words } = sentence, limit = Math.min(words.length, verb + 1 + 24)
  let at = verb + 1
  while (words[at] && particles.has(words[at]!.folded)) at++
  const first = words[at]
  if (!first || first.before.stop || first.before.comma || first.before.colon) return -1
  if (phraseStops.has(first.folded) && first.folded !== 'ما') return -1
  const holder = traits.addressee ? afterHolder(words, at, limit) : -1
  if (holder >= 0 && mayBegin(words[holder]!)) return holder
  if (traits.addressee && coordinate) return at
  if ((isAbstract(first.folded) && !first.named) || (first.folded.startsWith('ال') && isAbstract(first.folded.slice(2)) && traits.object === 'any' && !traits.addressee)) return at
  if (subjectBefore && traits.object === 'any') return at
  const behind = subjectBefore || first.nameEnd === 0 ? at + 1 : afterName(words, at, limit)
  if (behind > at + 1 && behind < limit && traits.object === 'any' && !traits.addressee && words[behind]!.folded.startsWith('ال') && mayBegin(words[behind]!) && words[behind]!.quote === words[verb]!.quote) return behind
  for (let i = behind; i < limit; i++) {
    const word = words[i]!, { folded, before } = word
    if (before.stop || before.colon || contrasts.has(folded)) return -1
    if (complementisers.has(folded)) return -1
    if (i < holder) continue
    if (word.aside || word.quote !== words[verb]!.quote) continue
    const other = findVerb(folded)
    if (other && (before.comma || other.prefix > 0)) return -1
    if (isAbstract(folded) && !word.named && !phraseStops.has(words[i - 1]!.folded) && !isHead(words[i - 1]!.folded)) return i
    if (traits.addressee && isAddressed(words, i)) return i
    if (traits.object === 'any' && folded.startsWith('ال') && isListed(folded.slice(2)) && !isThing(folded) && (words[i - 1]!.folded.startsWith('ال') || words[i - 1]!.named)) return i
  }
  return -1
}

/** Whether a word may begin a noun phrase of its own. */
function mayBegin({ folded, before }: Word): boolean {
  return !before.comma && !before.stop && !phraseStops.has(folded) && !prepositions.has(folded) && !particles.has(folded) && !relatives.has(folded) && !/^[بلو]/.test(folded)
}

/** «وزارة الدفاع السودانية | الهجوم»: index of the word after the name that begins at `at`, and after its adjectives of origin. */
function afterName(words: readonly Word[], at: number, limit: number): number {
  let i = at + 1
  while (i < limit && words[i]!.end <= words[at]!.nameEnd) i++
  while (i < limit && !words[i]!.before.comma && /^ال.{3,}يه?$/.test(words[i]!.folded)) i++
  return i
}

/** «مندوب السودان سامي نصر | المدينة»: index of the word after the name of an office's holder, -1 when the subject is no such thing. */
function afterHolder(words: readonly Word[], at: number, limit: number): number {
  if (!isOffice(words[at]!.folded)) return -1
  for (let i = at + 1; i < Math.min(limit, at + 9); i++) {
    const { personEnd, before } = words[i]!
    if (before.comma || before.stop || before.opens >= 0) return -1
    if (personEnd === 0) continue
    while (i < limit && words[i]!.end <= personEnd) i++
    return i < limit ? i : -1
  }
  return -1
}

/**
 * A new noun phrase begins, of whom something is asked or said: a crowd, a body or an office after a finished one, any word after
 * an adverb of time. Bodies and offices are read alike whichever they are.
 */
function isAddressed(words: readonly Word[], i: number): boolean {
  const { folded, named } = words[i]!, previous = words[i - 1]!
  if (crowds.has(folded)) return previous.folded !== 'من'
  if (particles.has(previous.folded)) return !phraseStops.has(folded) && !prepositions.has(folded) && !particles.has(folded) && !/^[بل]/.test(folded)
  if (named && previous.named) return true
  // «الوزير المعلمين»: a plural in the oblique after a singular
  if (/^ال.{2,}ين$/.test(folded) && previous.folded.startsWith('ال') && !/(ين|ون|ات)$/.test(previous.folded)) return true
  return folded.startsWith('ال') && (isThing(folded) || isOffice(folded)) && previous.folded.startsWith('ال')
}

/** A role or body without ال takes the next word as its complement: «وزير تنظيم…», «رئيس إدارة». */
function isHead(folded: string): boolean {
  return /^(وزير|رييس|مدير|وزاره|هييه|اداره|مجلس|لجنه|مركز|مكتب|نايب|عضو|اعضاء|امين|مسؤول|مسوول|مسوولو|قسم|شعبه|جمعيه|منظمه|شركه|اتحاد|نقابه|معهد|وكاله|بعد|قبل|في|من|علي|عن|الي|بعض|باسم)$/.test(folded)
}
