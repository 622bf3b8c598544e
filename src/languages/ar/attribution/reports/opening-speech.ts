/** Speech that stands in a paragraph of its own under its cue: «وقال المدير أمس:». */
import { beforeQuote } from '../../before-quote.ts'
import type { Block } from '../../../../model/text.ts'
import type { Entity } from '../../../../model/annotation.ts'
import { findQuotes } from '../../../../text/quotes.ts'
import type { AttributionDraft } from '../../../attribution-rules.ts'
import { findVerb } from '../lexicon/lookup.ts'
import { spanOf } from '../phrases/noun-phrase.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { readSource } from '../subjects/source.ts'

const farthest = 24

/**
 * The draft, still without words, of a block that ends with a verb of speech, its speaker and a
 * colon; null when `sentence`, its last, does not.
 */
export function readOpening(
  text: string,
  block: Block,
  sentence: ArabicSentence,
  taken: ReadonlySet<number>,
  entities: readonly Entity[],
): AttributionDraft | null {
  const { words } = sentence
  if (!endsInColon(text, block.start, block.end) || sentence.end < block.end - 2) return null
  for (let i = words.length - 1; i >= Math.max(0, words.length - farthest); i--) {
    const hit = words[i]!.quote < 0 && !words[i]!.aside ? findVerb(words[i]!.folded) : null
    if (
      !hit ||
      (!hit.form.verb.quote && !hit.form.verb.colon) ||
      hit.form.person !== 3 ||
      hit.form.tense === 'participle'
    )
      continue
    if (taken.has(i)) return null
    const { gender } = hit.form
    const speaker = findSpeaker(sentence, i + 1, words.length)
    const cue = [{ start: startAfter(text, words[i]!, hit.prefix), end: words[i]!.end }]
    const draft = {
      cue,
      content: [],
      kind: 'direct',
      stance: hit.form.verb.stance,
      opens: true,
      ...(gender && { gender }),
    } as const
    if (!speaker)
      return {
        ...draft,
        cue,
        content: [],
        source: [],
        basis: null,
        anaphora: 'dropped',
        agreement: { types: ['PER'], gender, plural: hit.form.plural },
      }
    const source = spanOf(text, sentence, speaker)
    const { basis, head, anaphora, agreement } = readSource(text, source, gender, entities)
    return {
      ...draft,
      cue,
      content: [],
      source: [source],
      basis,
      anaphora,
      ...(head && { head }),
      ...(agreement && { agreement }),
    }
  }
  return null
}

/** A block that is all one quotation under a colon: the words themselves. */
export function readWordsAlone(text: string, block: Block): AttributionDraft | null {
  if (!endsInColon(text, 0, block.start)) return null
  const [quote] = findQuotes(text, block, beforeQuote)
  if (!quote || quote.start > block.start + 1 || quote.end < block.end - 2) return null
  return {
    source: [],
    cue: [],
    content: [{ start: quote.start, end: quote.end }],
    kind: 'direct',
    stance: 'neutral',
    basis: null,
    anaphora: 'dropped',
    continues: true,
    ...(!quote.closed && { opens: true }),
  }
}

function endsInColon(text: string, from: number, to: number): boolean {
  let i = to - 1
  while (i >= from && text[i]! <= ' ') i--
  return i >= from && text[i] === ':'
}
