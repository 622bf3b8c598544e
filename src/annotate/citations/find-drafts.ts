import type { Claim, Entity } from '../../model/annotation.ts'
import { unguarded, type Attempt } from '../../model/attempt.ts'
import { atOnce, eachInParts, type InParts } from '../../model/in-parts.ts'
import type { Block, Span, TextDocument } from '../../model/text.ts'
import { overlaps } from '../../model/spans.ts'
import type { DatePhrase } from '../../languages/calendar/calendar.ts'
import { startingIn } from '../../languages/citations/citation-drafts.ts'
import type { CitationDraft, CitationMemory } from '../../languages/citations/citation-rules.ts'
import type { Language } from '../../languages/language.ts'
import { createNamedOutlets } from '../../languages/citations/named-outlets.ts'
import { isOfName } from './date-of.ts'
import { createSpanIndex } from '../../text/span-index.ts'
import { toWholeCharacters } from '../../text/whole-characters.ts'
import { getBlockDates } from '../block-dates.ts'
import { gather } from '../../text/gather.ts'

/** What was found in the text before. */
export interface FoundBefore {
  entities: readonly Entity[]
  claims: readonly Claim[]
}

/** What stands around the drafts. */
export interface Surroundings extends FoundBefore {
  document: TextDocument
  language: Language
  places: Places
}

/** A draft with the block it stands in and the date phrases of that block. */
export interface PlacedPiece {
  draft: CitationDraft
  block: Block
  dates: readonly DatePhrase[]
  /** where the text points back to it without naming it; absent: nowhere */
  again?: readonly Span[]
}

/**
 * Entities by their mentions, claims by their cues and contents or by their sources and cues: their
 * places in the lists.
 */
export interface Places {
  entitiesIn(span: Span): number[]
  claimsIn(span: Span): number[]
  claimsRestingOn(span: Span): number[]
}

export const createSurroundings = (
  document: TextDocument,
  language: Language,
  before: FoundBefore,
): Surroundings => ({ document, language, ...before, places: createPlaces(before) })

/** Where names and claims stand, for questions by span. */
const createPlaces = ({ entities, claims }: FoundBefore): Places => ({
  entitiesIn: createSpanIndex(entities.map(({ mentions }) => mentions)),
  claimsIn: createSpanIndex(claims.map(({ cue, content }) => [...cue, ...content])),
  claimsRestingOn: createSpanIndex(claims.map(({ source, cue }) => [...source, ...cue])),
})

/** What the rules of the language take for cited pieces, block by block, in order of the text. */
export const findPieceDrafts = (
  around: Surroundings,
  attempt: Attempt = unguarded,
): PlacedPiece[] => atOnce(readPieceDrafts(around, attempt))

/** The same, which may be left behind each block. */
export function* readPieceDrafts(
  { document, language, entities, claims, places }: Surroundings,
  attempt: Attempt,
): InParts<PlacedPiece[]> {
  const memory: CitationMemory = {
    byLastWord: new Map(),
    staff: new Map(),
    named: createNamedOutlets(),
  }
  const mentionedIn = (span: Span) => places.entitiesIn(span).map((i) => entities[i]!)
  const { text } = document
  const readBlock = (block: Block): PlacedPiece[] => {
    const dates = getBlockDates(document, language, block)
    const drafts = language.citation.findCited({
      text,
      block,
      entities: mentionedIn(block),
      claims: places.claimsIn(block).map((i) => claims[i]!),
      mentionedIn,
      dates,
      memory,
    })
    return gather(drafts, (draft) => {
      const [shown] = toWholeCharacters(text, [draft])
      return shown ? [{ draft: shown, block, dates }] : []
    })
  }
  const pieces = yield* eachInParts(document.blocks, (block) =>
    attempt({ step: 'citations', block }, () => readBlock(block), []).sort(
      (a, b) => a.draft.start - b.draft.start || a.draft.end - b.draft.end,
    ),
  )
  return gather(pieces, (some) => some)
}

/** Whether a date phrase stands in a draft or in its clause. */
export const isDated = ({ draft, dates }: PlacedPiece): boolean =>
  startingIn(dates, draft.clause.start - 60, Math.max(draft.end, draft.clause.end)).some(
    (date) => (overlaps(date, draft) || overlaps(date, draft.clause)) && !isOfName(draft, date),
  )
