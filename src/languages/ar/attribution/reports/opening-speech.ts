/** Speech that stands in a paragraph of its own under its cue: «وقال المدير أمس:». */
import { quoteHabits } from '../lexicon/quote-habits.ts'
import type { Block } from '../../../../model/text.ts'
import { findQuotes } from '../../../../text/quotes.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import { findVerb, type Hit } from '../lexicon/lookup.ts'
import type { VerbForm } from '../lexicon/verb-table.ts'
import { spanOf } from '../phrases/noun-phrase.ts'
import { findSpeaker } from '../phrases/speaker.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { startAfter } from '../phrases/sentence.ts'
import { readSource, shownOf } from '../subjects/source.ts'
import type { Speakers } from '../subjects/speakers.ts'

const farthest = 24

/** A sentence, and who has spoken or acted in its block so far. */
interface OpeningReading extends SentenceReading {
  speakers: Speakers
}

/**
 * The draft, still without words, of a block that ends with a verb of speech, its speaker and a
 * colon; null when the sentence, its last, does not.
 */
export function readOpening(
  reading: OpeningReading,
  block: Block,
  taken: ReadonlySet<number>,
): AttributionDraft | null {
  const { text, sentence } = reading
  const { words } = sentence
  if (!endsInColon(text, block.start, block.end) || sentence.end < block.end - 2) return null
  for (let i = words.length - 1; i >= Math.max(0, words.length - farthest); i--) {
    const { quote, aside, folded } = words[i]!
    const hit = quote < 0 && !aside ? findVerb(folded) : null
    if (!hit || !mayOpen(hit.form)) continue
    return taken.has(i) ? null : openingDraft(reading, i, hit)
  }
  return null
}

const mayOpen = ({ verb, person, tense }: VerbForm): boolean =>
  (verb.quote || verb.colon) && person === 3 && tense !== 'participle'

function openingDraft(reading: OpeningReading, at: number, { form, prefix }: Hit) {
  const { text, sentence, speakers } = reading
  const { words } = sentence
  const { gender, plural, verb } = form
  const draft = {
    cue: [{ start: startAfter(text, words[at]!, prefix), end: words[at]!.end }],
    content: [],
    kind: 'direct',
    stance: verb.stance,
    opens: true,
    ...(gender && { gender }),
  } satisfies Partial<AttributionDraft>
  const speaker = findSpeaker(sentence, at + 1, words.length)
  // «خرج المدير سامي نصر ليتحدث عن الجسر وقال:»
  const known = speaker ? null : speakers.last(gender)
  if (known)
    return {
      ...draft,
      source: [known.span],
      taken: true,
      ...shownOf(known.reading),
    } satisfies AttributionDraft
  if (!speaker)
    return {
      ...draft,
      source: [],
      basis: null,
      anaphora: 'dropped',
      agreement: { types: ['PER'], gender, plural },
    } satisfies AttributionDraft
  const source = spanOf(text, sentence, speaker)
  return { ...draft, source: [source], ...shownOf(readSource(reading, source, gender)) }
}

/** A block that is all one quotation under a colon: the words themselves. */
export function readWordsAlone(text: string, block: Block): AttributionDraft | null {
  if (!endsInColon(text, 0, block.start)) return null
  const [quote] = findQuotes(text, block, quoteHabits)
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
