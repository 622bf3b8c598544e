/**
 * The words of a document as the name finder sees them: readings, list bits, shapes, the gaps
 * between them, what the document shows.
 */
import { unguarded, type Attempt } from '../../model/attempt.ts'
import { atOnce, eachInParts, type InParts } from '../../model/in-parts.ts'
import type { Block, TextDocument, Span } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import type { WordForm } from '../../languages/names/name-rules.ts'
import { bit, type NameLexicon } from '../../languages/names/name-lexicon.ts'
import type { LastLetter } from '../../languages/names/spelling.ts'
import { gather } from '../../text/gather.ts'
import { findSentences } from '../../text/sentences.ts'
import { splitElisions } from '../../text/elisions.ts'
import { findTokens, type Token } from '../../text/tokens.ts'
import { Gap, readGap } from './gaps.ts'
import { joinTokens } from './joined-tokens.ts'
import { findSpelt } from './spelt-letters.ts'
import { readerOf, type Reading } from './word-readings.ts'
import { shapeOf, spellingOf } from './shapes.ts'

export interface NameWord extends Span, Reading {
  folded: string
  /** what the packs know of the name that covers it: see mark-hits.ts; 0 for nothing */
  hit: number
  /** what stands beside it anywhere in the document: see company-elsewhere.ts */
  company: readonly number[]
  /** bits of a listed name of several words that covers this word, and whether it begins here */
  phraseBits: number
  phraseStart: boolean
  shape: number
  /** how the text writes the letters that folding makes equal: see spellingOf */
  spelling: number
  gapBefore: number
  gapAfter: number
  inQuotes: boolean
  /** the model has met this word, or a reading of it, often enough to know it; set by the tagger */
  isKnown: boolean
  /** bits of what the document shows of this word: see document-evidence.ts */
  evidence: number
}

/** The words of each sentence, in order. */
export const findNameWords = (
  document: TextDocument,
  language: Language,
  attempt: Attempt = unguarded,
): NameWord[][] => atOnce(readNameWords(document, language, attempt))

/** `findNameWords`, which may be left behind each block. */
export function* readNameWords(
  document: TextDocument,
  language: Language,
  attempt: Attempt,
): InParts<NameWord[][]> {
  const { text } = document
  const lexicon = language.names.getLexicon()
  const source: Source = {
    text,
    language,
    read: readerOf(language),
    lastLetter: language.names.spelling?.lastLetterIn(text) ?? null,
  }
  const readBlock = (block: Block): NameWord[][] => {
    const sentences: NameWord[][] = []
    for (const sentence of findSentences(text, block, language.abbreviations)) {
      const { elided } = language.names
      const found = findTokens(text, sentence.start, sentence.end)
      const tokens = joinTokens(
        text,
        elided ? splitElisions(text, found, elided) : found,
        language.names,
      )
      if (tokens.length === 0) continue
      const words = toWords(source, sentence, tokens)
      markPhrases(words, lexicon)
      sentences.push(words)
    }
    return sentences
  }
  const read = yield* eachInParts(document.blocks, (block) =>
    attempt({ step: 'names', block }, () => readBlock(block), []),
  )
  return gather(read, (sentences) => sentences)
}

/** A document's text and all that its words are read with. */
interface Source {
  text: string
  language: Language
  /** the reading of a folded word */
  read(folded: string): Reading
  /** how it tells apart last letters that folding makes equal; null where it does not */
  lastLetter: LastLetter | null
}

/** «نادى» is not a club: a reading that the name lists have in another spelling than the text. */
function asSpelt(
  reading: Reading,
  { start, end }: Span,
  last: string,
  { text, language: { names } }: Source,
): Reading {
  if (!names.spelling || (reading.bits & nameBits) === 0) return reading
  const written = text.slice(start, end)
  if (!names.spelling.isOtherWord(reading.core.folded, written, last)) return reading
  const bits = reading.bits & ~nameBits
  return { ...reading, core: bits === 0 ? reading.forms[0]! : reading.core, bits }
}

function toWords(source: Source, sentence: Span, tokens: Token[]): NameWord[] {
  const { text, lastLetter } = source
  const { names } = source.language
  const bitsOf = (folded: string): number => source.read(folded).bits
  const particles = names.attached?.beforeQuote
  const spelt = names.letterNames ? findSpelt(text, tokens, names.letterNames) : null
  let inQuotes = false
  let after = readGap(text, sentence.start, tokens[0]!.start, particles)
  return tokens.map((token, i) => {
    // what stands behind the last word stands before this one
    const before = after
    after = readGap(text, token.end, tokens[i + 1]?.start ?? sentence.end, particles)
    if (before.quotes > 0)
      inQuotes = before.last === Gap.quoteOpen ? true : before.quotes % 2 ? !inQuotes : inQuotes
    const last = lastLetter?.(tokens, i, bitsOf) ?? ''
    const { forms, core, bits, likeness, usage, stem, prefixes } = asSpelt(
      source.read(token.folded),
      token,
      last,
      source,
    )
    return {
      start: token.start,
      end: token.end,
      folded: token.folded,
      forms,
      core,
      bits,
      likeness,
      usage,
      stem,
      prefixes,
      phraseBits: 0,
      phraseStart: false,
      shape: shapeOf(text, token),
      spelling: spellingOf(text, token, names.spelling, last),
      gapBefore: spelt?.has(token.start)
        ? Gap.hyphen
        : i === 0 && before.last === Gap.space
          ? Gap.edge
          : before.last,
      gapAfter:
        spelt && tokens[i + 1] && spelt.has(tokens[i + 1]!.start)
          ? Gap.hyphen
          : i === tokens.length - 1 && after.first === Gap.space
            ? Gap.edge
            : after.first,
      inQuotes,
      hit: 0,
      company: [],
      isKnown: true,
      evidence: 0,
    }
  })
}

function markPhrases(words: NameWord[], lexicon: NameLexicon): void {
  for (let i = 0; i < words.length; i++) {
    const found = longestPhrase(words, i, lexicon)
    if (!found) continue
    for (let k = 0; k < found.length; k++) {
      words[i + k]!.phraseBits = found.bits
      words[i + k]!.phraseStart = k === 0
    }
    words[i]!.core = found.form
    i += found.length - 1
  }
}

function longestPhrase(
  words: NameWord[],
  from: number,
  lexicon: NameLexicon,
): { length: number; bits: number; form: WordForm } | null {
  let best: { length: number; bits: number; form: WordForm } | null = null
  const { forms, core, bits } = words[from]!
  const isEveryday = core.skip === 0 && (bits & (bit.common | bit.everyday)) !== 0
  for (const form of forms) {
    // «كبير على» is no «بئر علي» under a particle
    if (isEveryday && form.skip > 0) continue
    const longest = lexicon.openers.get(form.folded) ?? 0
    let phrase = form.folded
    for (let length = 2; length <= longest; length++) {
      const next = words[from + length - 1]
      if (!next || next.gapBefore > Gap.hyphen) break
      phrase += ` ${next.folded}`
      const listed = lexicon.phrases.get(phrase)
      if (listed !== undefined && length > (best?.length ?? 1))
        best = { length, bits: listed, form }
    }
  }
  return best
}

/** Bits of the lists of places. */
export const placeBits = bit.country | bit.city | bit.region

/** Bits of any name list: people, places, bodies, things. */
export const nameBits =
  bit.given | bit.surname | placeBits | bit.organisation | bit.product | bit.event

/** Bits of nouns that head a name: bodies, outlets, places, products. */
export const headBits = bit.organisationHead | bit.outletHead | bit.placeHead | bit.productHead

/** Whether nothing but a space or a hyphen parts the word from the one before it. */
export const isClose = (word: NameWord | undefined): word is NameWord =>
  word !== undefined && word.gapBefore <= Gap.hyphen
