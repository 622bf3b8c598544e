import type { Citation, Claim, Entity } from '../../model/annotation.ts'
import type { RecordKey } from '../../model/record-key.ts'
import { unguarded, type Attempt } from '../../model/attempt.ts'
import type { Block, Span, TextDocument } from '../../model/text.ts'
import type { DatePhrase } from '../../languages/calendar.ts'
import type { CitationDraft, CitationMemory } from '../../languages/citation-rules.ts'
import { firstFrom } from '../../text/first-from.ts'
import type { Language } from '../../languages/language.ts'
import { createNamedOutlets } from '../../languages/named-outlets.ts'
import { findSentences } from '../../text/sentences.ts'
import { toWholeCharacters } from '../../text/whole-characters.ts'
import { createSpanIndex } from '../../text/span-index.ts'
import { getBlockDates } from '../block-dates.ts'
import { nameBackReferences } from './back-references.ts'
import { dateOf } from './date-of.ts'

/** What was found in the text before. */
export interface FoundBefore {
  entities: readonly Entity[]
  claims: readonly Claim[]
}

/** Where the text refers to pieces published elsewhere; `resolved` is left empty here. */
export function findCitations(
  document: TextDocument,
  language: Language,
  before: FoundBefore,
  attempt: Attempt = unguarded,
): Citation[] {
  const { entities, claims } = before
  const memory: CitationMemory = {
    byLastWord: new Map(),
    staff: new Map(),
    named: createNamedOutlets(),
  }
  const places = createPlaces(before)
  const mentionedIn = (span: Span) => places.entitiesIn(span).map((i) => entities[i]!)
  const readBlock = (block: Block): Found[] => {
    const { text } = document
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
    if (drafts.length === 0) return []
    const sentences = findSentences(text, block, language.abbreviations)
    return drafts.flatMap((draft) => {
      const [shown] = toWholeCharacters(text, [draft])
      if (!shown) return []
      const sentence = sentences[Math.max(0, firstFrom(sentences, draft.start + 1) - 1)] ?? block
      const date = dateOf(draft, { text, drafts, dates, sentence }, language.citation)
      return { draft: { ...draft, ...shown }, sentence, date }
    })
  }
  const found = document.blocks.flatMap((block) =>
    attempt({ step: 'citations', block }, () => readBlock(block), []),
  )
  const drafts = found.map(({ draft }) => draft)
  const outlets = attempt(
    { step: 'citations', block: null },
    () => nameBackReferences(drafts),
    drafts.map((draft) => draft.outlets),
  )
  return found.map(({ draft, sentence, date }, i) => ({
    id: `r${i + 1}`,
    start: draft.start,
    end: draft.end,
    outlets: outlets[i]!.map(({ name }) => name),
    outletKeys: keysOf(outlets[i]!, entities, places),
    kind: draft.kind,
    from: date?.from ?? null,
    to: date?.to ?? null,
    entities: relatedEntities({ draft, sentence }, before, places),
    joint: draft.joint,
    resolved: [],
  }))
}

interface Found {
  draft: CitationDraft
  sentence: Span
  date: DatePhrase | null
}

/**
 * Entities by their mentions, claims by their cues and contents or by their sources and cues: their
 * places in the lists.
 */
interface Places {
  entitiesIn(span: Span): number[]
  claimsIn(span: Span): number[]
  claimsRestingOn(span: Span): number[]
}

const createPlaces = ({ entities, claims }: FoundBefore): Places => ({
  entitiesIn: createSpanIndex(entities.map(({ mentions }) => mentions)),
  claimsIn: createSpanIndex(claims.map(({ cue, content }) => [...cue, ...content])),
  claimsRestingOn: createSpanIndex(claims.map(({ source, cue }) => [...source, ...cue])),
})

/** The linked records of the outlets, where the text's own names of them are linked. */
function keysOf(
  outlets: readonly Span[],
  entities: readonly Entity[],
  { entitiesIn }: Places,
): RecordKey[] {
  return outlets.flatMap((outlet) => {
    const named = entitiesIn(outlet).find((i) => entities[i]!.link)
    return named === undefined ? [] : entities[named]!.link!
  })
}

/**
 * Entities named in the sentence, then those of the claims that rest on the piece: whose source or
 * cue it overlaps.
 */
function relatedEntities(
  { draft, sentence }: Pick<Found, 'draft' | 'sentence'>,
  { entities, claims }: FoundBefore,
  { entitiesIn, claimsRestingOn }: Places,
): string[] {
  const resting = claimsRestingOn(draft).flatMap((i) => claims[i]!.content)
  const named = new Set([sentence, ...resting].flatMap(entitiesIn))
  return [...named].sort((a, b) => a - b).map((i) => entities[i]!.id)
}
