/** What the grammar did not read, for the judge alone. */
import type { Entity } from '../../../../model/annotation.ts'
import type { Span } from '../../../../model/text.ts'
import type { AttributionDraft } from '../../../attribution-rules.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { findSpeaker, spanOf } from '../phrases/noun-phrase.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { readSource } from '../subjects/source.ts'

/** Words between a verb and the words that it reports. */
const furthest = 24
/** Words that a quotation without any cue has at least. */
const fewestWords = 3
const complementiser = /^(و|ف)?(ب|ل)?(ان|انه|انها|انهم|انهما|اني|انني|اننا|انا)$/

/**
 * Each verb of speech that is no cue yet, with the clause or the quotation behind it, and each
 * quotation that is nobody's yet.
 */
export function findLooseClaims(
  text: string,
  sentence: ArabicSentence,
  known: readonly AttributionDraft[],
  entities: readonly Entity[],
): AttributionDraft[] {
  const cues = known.flatMap(({ cue }) => cue)
  const told = known.flatMap(({ content }) => content)
  const meets = (spans: readonly Span[], { start, end }: Span) =>
    spans.some((span) => span.start < end && start < span.end)
  const verbs = sentence.words.flatMap((word, at) => {
    if (meets(cues, word)) return []
    const draft = around(text, sentence, at, entities)
    return draft ? [draft] : []
  })
  const quotes = quotesWithin(sentence)
    .filter((quote) => !meets(told, quote) && !verbs.some(({ content }) => meets(content, quote)))
    .filter(({ start, end }) => text.slice(start, end).split(' ').length >= fewestWords)
    .map(({ start, end }): AttributionDraft => ({
      source: [],
      cue: [],
      content: [{ start, end }],
      kind: 'direct',
      stance: 'neutral',
      basis: null,
      anaphora: 'dropped',
      continues: true,
      doubt: 'quotation alone',
    }))
  return [...verbs, ...quotes]
}

/** The quotations of the block that stand in this sentence. */
function quotesWithin({ quotes, start, end }: ArabicSentence): Span[] {
  const found: Span[] = []
  for (let i = firstFrom(quotes, start); i < quotes.length && quotes[i]!.start < end; i++)
    if (quotes[i]!.end <= end) found.push(quotes[i]!)
  return found
}

function around(
  text: string,
  sentence: ArabicSentence,
  at: number,
  entities: readonly Entity[],
): AttributionDraft | null {
  const { words } = sentence
  const hit = findVerb(words[at]!.folded)
  if (!hit || !(hit.form.verb.that || hit.form.verb.quote)) return null
  const told = toldFrom(sentence, at)
  if (!told) return null
  const { gender, plural, person } = hit.form
  const speaker = person === 1 ? null : findSpeaker(sentence, at + 1, told.word)
  const source = speaker ? spanOf(text, sentence, speaker) : null
  const reading = source ? readSource(text, source, gender, entities) : null
  return {
    source: source ? [source] : [],
    cue: [{ start: startAfter(text, words[at]!, hit.prefix), end: words[at]!.end }],
    content: [{ start: told.start, end: told.end }],
    kind: told.isQuote ? 'direct' : 'indirect',
    stance: hit.form.verb.stance,
    basis: reading ? reading.basis : null,
    anaphora: reading ? reading.anaphora : 'dropped',
    ...(reading?.head && { head: reading.head }),
    agreement: reading?.agreement ?? { types: ['PER'], gender, plural },
    ...(gender && { gender }),
    ...(person === 1 && { own: true }),
    doubt: 'loose',
  }
}

/** Where the reported words begin and end: a quotation, or what follows أن or a colon. */
function toldFrom(
  { words, quotes, end }: ArabicSentence,
  at: number,
): { word: number; start: number; end: number; isQuote: boolean } | null {
  for (let i = at + 1; i < Math.min(words.length, at + furthest); i++) {
    const { folded, before, start } = words[i]!
    if (before.stop) return null
    const quote = before.opens >= 0 && words[at]!.quote < 0 ? quotes[before.opens] : undefined
    if (quote) return { word: i, start: quote.start, end: quote.end, isQuote: true }
    if (before.colon) return { word: i, start, end: lastEnd(words, i, end), isQuote: false }
    if (complementiser.test(folded)) {
      const next = /^(و|ف)?(ب|ل)?ان$/.test(folded) ? words[i + 1] : words[i]
      return next
        ? { word: i, start: next.start, end: lastEnd(words, i, end), isQuote: false }
        : null
    }
  }
  return null
}

/** The end of the last word of the sentence or of the quotation that holds a word. */
function lastEnd(words: ArabicSentence['words'], from: number, end: number): number {
  const holder = words[from]!.quote
  let last = from
  while (
    last + 1 < words.length &&
    words[last + 1]!.quote === holder &&
    !words[last + 1]!.before.stop
  )
    last++
  return holder < 0 ? Math.min(end, words.at(-1)!.end) : words[last]!.end
}
