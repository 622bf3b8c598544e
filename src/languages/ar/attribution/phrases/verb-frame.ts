/**
 * What follows a verb of speech and brings its content: أنّ, a colon, a quotation, a preposition,
 * an object.
 */
import type { ArabicSentence, ArabicWord } from './sentence.ts'
import type { Verb } from '../lexicon/verb-table.ts'
import { isAbstract, isAttached, isWith } from '../lexicon/abstract-noun.ts'
import { findVerb } from '../lexicon/lookup.ts'
import {
  butPronouns,
  clauseOpeners,
  complementisers,
  contrasts,
  relatives,
} from '../lexicon/words.ts'

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
const contracted = new Map([
  ['عما', 'عن'],
  ['مما', 'من'],
])

const reach = 42
const nounishReach = 22
const short = 6

/**
 * The frame of the verb at `verb`, looked for to its right; null when nothing there brings a
 * content.
 */
export function findFrame(sentence: ArabicSentence, verb: number, traits: Verb): Frame | null {
  const { words, quotes } = sentence
  const own = words[verb]!.quote
  const limit = Math.min(words.length, verb + 1 + (traits.nounish ? nounishReach : reach))
  for (let i = verb + 1; i < limit; i++) {
    const word = words[i]!
    const { before } = word
    const folded = contracted.get(word.folded) ?? word.folded
    if (word.quote !== own && !(own < 0)) return null
    if (before.colon && (traits.quote || traits.that || traits.colon))
      return colonFrame(sentence, i)
    if (before.stop) return null
    if (own < 0 && before.opens >= 0) {
      const after = endOfQuote(words, i, before.opens)
      const asName = after - i <= short && hasFrameAhead(words, after, Math.min(limit, after + 16))
      const few =
        after - i <= 2 &&
        after < words.length &&
        !words[after]!.before.comma &&
        !words[after]!.before.stop
      if (
        !asName &&
        !few &&
        (traits.quote || (traits.that && (i === verb + 1 || complementisers.has(folded))))
      )
        return {
          kind: 'quote',
          at: i,
          from: i,
          start: quotes[before.opens]!.start,
          quote: before.opens,
        }
      if (!asName && traits.object === 'any' && i === verb + 1)
        return { kind: 'object', at: i, from: i, start: quotes[before.opens]!.start, quote: -1 }
      if (!complementisers.has(folded) && !traits.prepositions.includes(folded)) {
        i = after - 1
        continue
      }
    }
    if (word.aside) continue
    if (complementisers.has(folded)) {
      // «التي بدا أنها»: the relative clause's own
      if (i - 2 > verb && relatives.has(words[i - 2]!.folded)) continue
      if (traits.quote && i - 1 > verb && sayingWords.has(words[i - 1]!.folded))
        return thatFrame(sentence, i, i - 1)
      const brought = traits.prepositions.includes(words[i - 1]!.folded) && i - 1 > verb
      return traits.that || brought ? thatFrame(sentence, i, brought ? i - 1 : i) : null
    }
    if (
      traits.prepositions.includes(folded) &&
      i + 1 < words.length &&
      !(
        i > verb + 2 &&
        !traits.addressee &&
        isAbstract(words[i - 1]!.folded.replace(/^(ال|لل)/, ''))
      ) &&
      !complementisers.has(words[i + 1]!.folded)
    ) {
      const far = i > verb + 1 ? thatAhead(words, i + 1, Math.min(limit, i + 12)) : -1
      if (far < 0 || !traits.that) return contentAfter(sentence, i, i + 1, 'preposition')
    }
    if (
      traits.prepositions.includes(folded[0]!) &&
      folded.length > 3 &&
      (isAttached(folded) ||
        (folded[0] === 'ب' && i > verb + 1 && !word.named && isWith(folded))) &&
      (folded[0] !== 'ل' || mayBeFor(words, i, limit)) &&
      (traits.that === false || thatAhead(words, i, Math.min(limit, i + 9)) < 0)
    ) {
      return { kind: 'preposition', at: i, from: i, start: -1, quote: -1 }
    }
    if (traits.quote && sayingWords.has(folded)) continue
    if (contrasts.has(folded) || (before.comma && clauseOpeners.has(folded))) return null
    const other = findVerb(folded)
    if (
      other?.form.verb.common &&
      other.form.tense === 'past' &&
      !other.form.pronoun &&
      i > verb + 1 &&
      !words.slice(Math.max(verb, i - 4), i).some((near) => relatives.has(near.folded))
    )
      return null
    if (
      other &&
      i > verb + 1 &&
      (before.comma || other.prefix > 0 || other.form.tense === 'participle') &&
      !other.form.pronoun &&
      !relatives.has(words[i - 1]!.folded)
    ) {
      if (
        other.form.tense === 'participle' &&
        !before.comma &&
        !hasFrameAhead(words, i + 1, Math.min(limit, i + 3))
      )
        continue
      return null
    }
  }
  return null
}

function colonFrame(sentence: ArabicSentence, i: number): Frame {
  const { before, start } = sentence.words[i]!
  return {
    kind: 'colon',
    at: i,
    from: i,
    start: before.opens >= 0 ? sentence.quotes[before.opens]!.start : start,
    quote: before.opens,
  }
}

function thatFrame(sentence: ArabicSentence, complementiser: number, at: number): Frame | null {
  return complementiser + 1 < sentence.words.length
    ? { ...contentAfter(sentence, complementiser, complementiser + 1, 'that'), at }
    : null
}

function contentAfter(
  { words, quotes }: ArabicSentence,
  at: number,
  from: number,
  kind: Frame['kind'],
): Frame {
  const word = words[from]!
  const quote = word.before.opens
  return { kind, at, from, start: quote >= 0 ? quotes[quote]!.start : word.start, quote: -1 }
}

/** ل brings what is called for only where no إلى follows: «دعا لوقف…». */
function mayBeFor(words: readonly ArabicWord[], i: number, limit: number): boolean {
  if (words[i]!.folded.startsWith('لل')) return false
  for (let j = i + 1; j < Math.min(limit, i + 26); j++) if (words[j]!.folded === 'الي') return false
  return true
}

/** Index of the first word after the quotation that opens before word `i`. */
export function endOfQuote(words: readonly ArabicWord[], i: number, quote: number): number {
  let end = i
  while (end < words.length && words[end]!.quote === quote) end++
  return Math.max(end, i + 1)
}

/** أنّ or a colon or a further quotation, with no other cue before it. */
function hasFrameAhead(words: readonly ArabicWord[], from: number, to: number): boolean {
  for (let i = from; i < to && i < words.length; i++) {
    const { before, folded } = words[i]!
    if (before.colon || before.opens >= 0) return true
    if (before.stop || contrasts.has(folded)) return false
    if (complementisers.has(folded)) return true
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

function thatAhead(words: readonly ArabicWord[], from: number, to: number): number {
  for (let i = from; i < to && i < words.length; i++) {
    const { before, folded } = words[i]!
    if (before.comma || before.stop || before.colon) return -1
    if (complementisers.has(folded)) return i
    if (findVerb(folded)) return -1
  }
  return -1
}
