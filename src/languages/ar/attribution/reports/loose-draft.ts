/** What the grammar did not read, put together for the judge. */
import type { ClaimKind, Stance } from '../../../../model/annotation.ts'
import type { Span } from '../../../../model/text.ts'
import type { AttributionDraft } from '../../../claims/attribution-rules.ts'
import { findVerb, type Hit } from '../lexicon/lookup.ts'
import type { Gender } from '../lexicon/verb-table.ts'
import { takesUpObject } from '../phrases/joined-verb.ts'
import { beginsClause, beginsContrast, opensClause } from '../phrases/clause-after-noun.ts'
import type { Stretch } from '../phrases/noun-phrase.ts'
import type { SentenceReading } from '../phrases/sentence-reading.ts'
import { startAfter, type ArabicSentence } from '../phrases/sentence.ts'
import { sourceSpan } from '../subjects/source-span.ts'
import { soundSource } from '../subjects/sound-source.ts'
import { readSource, shownOf } from '../subjects/source.ts'
import { whoAsked } from './who-is-asked.ts'

/** What a proposal is put together from. */
interface LooseParts {
  /** the word that is the cue, and how many folded letters of it are none of it; null: no cue */
  cue: { at: number; prefix: number } | null
  speaker: Stretch | null
  content: Span
  kind: ClaimKind
  /** the name under which the judge knows it; absent where nothing is doubted */
  doubt?: string
  /** what the cue's verb shows */
  gender?: Gender
  plural?: boolean
  own?: boolean
  stance?: Stance
}

/** The form of a verb as the parts of a proposal. */
export const shownBy = ({
  form,
}: Hit): Pick<LooseParts, 'gender' | 'plural' | 'own' | 'stance'> => ({
  gender: form.gender,
  plural: form.plural,
  own: form.person === 1,
  stance: form.verb.stance,
})

/** A draft that only the judge can keep. */
export function looseDraft(
  { text, sentence, entities }: SentenceReading,
  {
    cue,
    speaker: read,
    content,
    kind,
    doubt,
    gender = null,
    plural = false,
    own,
    stance,
  }: LooseParts,
): AttributionDraft {
  const speaker = read && soundSource(sentence, read, cue?.at ?? sentence.words.length)
  const source = speaker ? sourceSpan(text, sentence, speaker) : null
  const reading = source ? readSource({ text, entities }, source, gender) : null
  const word = cue && sentence.words[cue.at]!
  return {
    source: source ? [source] : [],
    cue: word ? [{ start: startAfter(text, word, cue.prefix), end: word.end }] : [],
    content: [withClosingMark(sentence, content)],
    kind,
    stance: stance ?? 'neutral',
    ...(reading ? shownOf(reading) : nobodyNamed),
    agreement: reading?.agreement ?? { types: ['PER'], gender, plural },
    ...(gender && { gender }),
    ...(own && { own: true }),
    ...(cue && !source && notByAsker(text, sentence, cue.at)),
    ...(doubt && { doubt }),
  }
}

/** «سأله القاضي عن المال، فأجابه»: who put the question is another */
function notByAsker(text: string, sentence: ArabicSentence, at: number) {
  const asker = whoAsked(sentence, at)
  return asker && { notBy: [sourceSpan(text, sentence, asker)] }
}

const nobodyNamed = { basis: null, anaphora: 'dropped' } as const

/** UTF-16 units between the last word of a quotation and the end of its closing mark. */
const closingMark = 2

/** «الصفقة «قريبة جدا»»: contents end at a word; the mark of a quotation that began in them is theirs. */
function withClosingMark({ quotes }: ArabicSentence, { start, end }: Span): Span {
  const cut = quotes.find(
    (quote) =>
      quote.closed &&
      quote.start >= start &&
      quote.start < end &&
      quote.end > end &&
      quote.end - end <= closingMark,
  )
  return cut ? { start, end: cut.end } : { start, end }
}

/**
 * The offset at which the clause of a word ends: before a comma, a stop or a colon, before
 * «ووصفه», or where its quotation ends.
 */
export function clauseEnd({ words }: ArabicSentence, from: number): number {
  const holder = words[from]!.quote
  let last = from
  let isOpen = false
  while (last + 1 < words.length) {
    const next = words[last + 1]!
    isOpen ||= opensClause.has(words[last]!.folded)
    if (!isOpen && next.quote === holder && (beginsClause(next) || takesUpObject(words, last + 1)))
      break
    if (next.quote !== holder && holder >= 0) break
    if (next.before.comma || next.before.stop || next.before.colon) break
    last++
  }
  return words[last]!.end
}

/**
 * Where a stop, the end of the quotation, or behind a comma a further verb of speech or what is set against
 * it ends it.
 */
export function speechEnd({ words }: ArabicSentence, from: number): number {
  const holder = words[from]!.quote
  const next = words.findIndex(
    ({ before, quote, folded }, i) =>
      i > from &&
      (before.stop ||
        (holder >= 0 && quote !== holder) ||
        // a contrast within a quotation of its own is part of that
        (before.comma &&
          (findVerb(folded) !== null || (quote === holder && beginsContrast(words, i))))),
  )
  return words.at(next < 0 ? -1 : next - 1)!.end
}
