import type { Citation, Entity } from '../../model/annotation.ts'
import { spokenKinds } from '../../model/kinds.ts'
import type { RecordKey } from '../../model/record-key.ts'
import { atOnce, type InParts } from '../../model/in-parts.ts'
import { unguarded, type Attempt, type Part } from '../../model/attempt.ts'
import type { Block, Span, TextDocument } from '../../model/text.ts'
import type { DatePhrase } from '../../languages/calendar/calendar.ts'
import type { CitationDraft } from '../../languages/citations/citation-rules.ts'
import { firstFrom } from '../../text/first-from.ts'
import type { Language } from '../../languages/language.ts'
import { onceFor } from '../../text/once.ts'
import { findSentences } from '../../text/sentences.ts'
import { nameBackReferences } from './back-references.ts'
import { dateOf, workOf } from './date-of.ts'
import {
  createSurroundings,
  readPieceDrafts,
  type FoundBefore,
  type PlacedPiece,
  type Places,
  type Surroundings,
} from './find-drafts.ts'
import { joinParts } from './join-parts.ts'
import { keepPieces } from './judge/keep-pieces.ts'
import { withoutRepeats } from './without-repeats.ts'
import { gather } from '../../text/gather.ts'

/** Where the text refers to pieces published elsewhere; `resolved` is left empty here. */
export const findCitations = (
  document: TextDocument,
  language: Language,
  before: FoundBefore,
  attempt: Attempt = unguarded,
): Citation[] => atOnce(readCitations(document, language, before, attempt))

/** `findCitations`, which may be left behind each block. */
export function* readCitations(
  document: TextDocument,
  language: Language,
  before: FoundBefore,
  attempt: Attempt,
): InParts<Citation[]> {
  const around = createSurroundings(document, language, before)
  const proposed = yield* readPieceDrafts(around, attempt)
  const kept = attempt(whole, () => keepPieces(proposed, around), [])
  yield
  const named = kept.map((piece) => attempt(whole, () => withOutletsRead(piece), piece))
  const { text } = document
  const joined = attempt(whole, () => joinParts(named, text, language.citation), named)
  const told = attempt(whole, () => withoutRepeats(joined, text, language.citation), joined)
  return completeCitations(told, around, attempt)
}

/** A kept piece with its outlets as its words tell them when they are read once more. */
function withOutletsRead(piece: PlacedPiece): PlacedPiece {
  const { draft } = piece
  const outlets = draft.readOutlets?.()
  return outlets
    ? {
        ...piece,
        draft: { ...draft, outlets, seeksNamed: draft.seeksNamed && outlets.length === 0 },
      }
    : piece
}

/** The citations of the drafts that are kept: with their days, publishers and entities. */
function completeCitations(
  kept: readonly PlacedPiece[],
  around: Surroundings,
  attempt: Attempt,
): Citation[] {
  const { document, entities, places } = around
  const found = datePieces(kept, around)
  const drafts = found.map(({ draft }) => draft)
  const outlets = attempt(
    whole,
    () => nameBackReferences(drafts),
    drafts.map((draft) => draft.outlets),
  )
  return found.map(({ draft, sentence, date, work, again }, i) => {
    const speakers = speakersOf({ draft, sentence }, around, places)
    return {
      id: `r${i + 1}`,
      start: draft.start,
      end: draft.end,
      outlets: outlets[i]!.map(({ name }) => name),
      outletKeys: keysOf(outlets[i]!, entities, places),
      kind: draft.kind,
      from: date?.from ?? null,
      to: date && notToCome(date, document.date),
      ...(work ? { worked: { from: work.from, to: work.to } } : {}),
      entities: relatedEntities({ draft, sentence, speakers }, around, places),
      ...(speakers.length > 0 ? { speakers } : {}),
      joint: draft.joint,
      ...(again ? { again: [...again] } : {}),
      resolved: [],
    }
  })
}

/** The last of a date phrase's days on which a piece can have come out: "this month", up to the article's day. */
const notToCome = ({ from, to }: DatePhrase, published: string | null): string =>
  published !== null && from <= published && to > published ? published : to

const whole: Part = { step: 'citations', block: null }

interface Found extends Pick<PlacedPiece, 'draft' | 'again'> {
  sentence: Span
  date: DatePhrase | null
  /** when what it tells was gathered */
  work: DatePhrase | null
}

/** Each piece with its sentence and the date phrase that tells its day. */
function datePieces(
  kept: readonly PlacedPiece[],
  { document, language }: Pick<Surroundings, 'document' | 'language'>,
): Found[] {
  const { text, date: published } = document
  const sentencesOf = new Map<Block, readonly Span[]>()
  const inBlock = new Map<Block, CitationDraft[]>()
  for (const { block, draft } of kept)
    if (inBlock.has(block)) inBlock.get(block)!.push(draft)
    else {
      inBlock.set(block, [draft])
      sentencesOf.set(block, findSentences(text, block, language.abbreviations))
    }
  return kept.map(({ block, draft, dates, again }) => {
    const sentences = sentencesOf.get(block)!
    const sentence = sentences[Math.max(0, firstFrom(sentences, draft.start + 1) - 1)] ?? block
    const others = inBlock.get(block)!
    const place = { text, drafts: others, dates, sentence, published }
    const date = dateOf(draft, place, language.citation)
    const work = workOf(draft, { text, dates }, language.citation)
    return { draft, sentence, date, work, again }
  })
}

/** The linked records of the outlets, where the text's own names of them are linked. */
function keysOf(
  outlets: readonly Span[],
  entities: readonly Entity[],
  { entitiesIn }: Places,
): RecordKey[] {
  return gather(outlets, (outlet) => {
    const named = entitiesIn(outlet).find((i) => entities[i]!.link)
    return named === undefined ? [] : entities[named]!.link!
  })
}

/** How far before a piece the verb of those who speak in it may stand. */
const verbReach = 30

/**
 * Who speaks in the claims that rest on a piece: "she told the paper", "he said in a broadcast".
 * Not what its own words name, which is the piece or its publisher.
 */
function speakersOf(
  { draft, sentence }: Pick<Found, 'draft' | 'sentence'>,
  { entities, claims }: FoundBefore,
  { claimsRestingOn, entitiesIn }: Places,
): string[] {
  const start = spokenKinds.includes(draft.kind)
    ? Math.max(sentence.start, draft.start - verbReach)
    : draft.start
  const resting = claimsRestingOn({ start, end: draft.end })
  const own = new Set(
    gather(entitiesIn(draft), (i) => (entities[i]!.type === 'PER' ? [] : entities[i]!.id)),
  )
  return [...new Set(gather(resting, (i) => claims[i]!.entity ?? []))].filter((id) => !own.has(id))
}

/**
 * Entities named in the sentence and those of the claims that rest on the piece, whose source or
 * cue it overlaps: in their contents, and who speaks. In order of the article's entities.
 */
function relatedEntities(
  { draft, sentence, speakers }: Pick<Found, 'draft' | 'sentence'> & { speakers: string[] },
  { entities, claims }: FoundBefore,
  { entitiesIn, claimsRestingOn }: Places,
): string[] {
  const resting = gather(claimsRestingOn(draft), (i) => claims[i]!.content)
  const named = new Set(gather([sentence, ...resting], entitiesIn))
  for (const id of speakers) {
    const at = orderOf(entities).get(id)
    if (at !== undefined) named.add(at)
  }
  return [...named].sort((a, b) => a - b).map((i) => entities[i]!.id)
}

/** The place of each entity in the article's order, by id. */
const orderOf = onceFor(
  (entities: readonly Entity[]) => new Map(entities.map(({ id }, i) => [id, i])),
)
