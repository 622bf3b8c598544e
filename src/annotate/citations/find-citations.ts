import type { Citation, Claim, Entity, RecordKey } from '../../model/annotation.ts'
import type { Block, Span, TextDocument } from '../../model/text.ts'
import type { DatePhrase } from '../../languages/calendar.ts'
import type { CitationDraft, CitationMemory } from '../../languages/citation-rules.ts'
import { firstFrom, overlaps } from '../../languages/citation-drafts.ts'
import type { Language } from '../../languages/language.ts'
import { findSentences } from '../../text/sentences.ts'
import { nameBackReferences } from './back-references.ts'
import { dateOf } from './date-of.ts'

/** Where the text refers to pieces published elsewhere; `resolved` is left empty here. */
export function findCitations(document: TextDocument, language: Language, entities: readonly Entity[], claims: readonly Claim[]): Citation[] {
  const memory: CitationMemory = { byLastWord: new Map(), staff: new Map() }
  const found: { draft: CitationDraft; sentence: Span; date: DatePhrase | null }[] = []
  for (const block of document.blocks) {
    const dates = language.calendar.findDates(document.text, block, document.date)
    const drafts = language.citation.findCited({ text: document.text, block, entities: entitiesOf(entities, block), claims: claimsOf(claims, block), dates, memory })
    if (drafts.length === 0) continue
    const sentences = findSentences(document.text, block, language.abbreviations)
    for (const draft of drafts) {
      const sentence = sentences[Math.max(0, firstFrom(sentences, draft.start + 1) - 1)] ?? block
      found.push({ draft, sentence, date: dateOf(document.text, draft, sentence, drafts, dates, language.citation) })
    }
  }
  const outlets = nameBackReferences(found.map(({ draft }) => draft))
  return found.map(({ draft, sentence, date }, i) => ({
    id: `r${i + 1}`, start: draft.start, end: draft.end,
    outlets: outlets[i]!.map(({ name }) => name), outletKeys: keysOf(outlets[i]!, entities), kind: draft.kind,
    from: date?.from ?? null, to: date?.to ?? null,
    entities: relatedEntities(draft, sentence, entities, claims), joint: draft.joint, resolved: [],
  }))
}

const mentionedIn = ({ mentions }: Entity, span: Span) => mentions.some((mention) => overlaps(mention, span))
const entitiesOf = (entities: readonly Entity[], block: Block) => entities.filter((entity) => mentionedIn(entity, block))
const claimsOf = (claims: readonly Claim[], block: Block) => claims.filter(({ cue, content }) => [...cue, ...content].some((span) => overlaps(span, block)))

/** The linked records of the outlets, where the text's own names of them are linked. */
function keysOf(outlets: readonly Span[], entities: readonly Entity[]): RecordKey[] {
  return outlets.flatMap((outlet) => {
    const link = entities.find((entity) => entity.link && mentionedIn(entity, outlet))?.link
    return link ? [link] : []
  })
}

/** Entities named in the sentence, then those of the claims that rest on the piece: whose source or cue it overlaps. */
function relatedEntities(draft: Span, sentence: Span, entities: readonly Entity[], claims: readonly Claim[]): string[] {
  const resting = claims.filter(({ source, cue }) => [...source, ...cue].some((span) => overlaps(span, draft))).flatMap(({ content }) => content)
  return entities.filter((entity) => mentionedIn(entity, sentence) || resting.some((span) => mentionedIn(entity, span))).map(({ id }) => id)
}
