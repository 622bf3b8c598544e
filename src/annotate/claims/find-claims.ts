import type { Claim, Entity } from '../../model/annotation.ts'
import { unguarded, type Attempt, type Part } from '../../model/attempt.ts'
import type { TextDocument } from '../../model/text.ts'
import type { AttributionDraft } from '../../languages/attribution-rules.ts'
import type { Language } from '../../languages/language.ts'
import { toWholeCharacters } from '../../text/whole-characters.ts'
import { withFigures } from '../quantities/figures-of-claims.ts'
import { joinParagraphs } from './join-paragraphs.ts'
import { keepSpeakers } from './keep-speakers.ts'
import { resolveSpeakers } from './resolve-speakers.ts'
import { withoutDoubles } from './without-doubles.ts'

/**
 * Who says what: the attributions of a text in order, outer before inner, speakers resolved to
 * `entities` where the text allows it.
 */
export function findClaims(
  document: TextDocument,
  language: Language,
  entities: readonly Entity[],
  attempt: Attempt = unguarded,
): Claim[] {
  const { text } = document
  const found = document.blocks.map((block) => ({
    block,
    drafts: attempt(
      { step: 'claims', block },
      () => withWholeSpans(text, language.attribution.findAttributions(text, block, entities)),
      [],
    ),
  }))
  const drafts = attempt(whole, () => keepSpeakers(text, joinParagraphs(found)), [])
  const spoken = attempt(
    whole,
    () => resolveSpeakers(document, drafts, entities, language, attempt),
    [],
  )
  const claims = spoken.map((claim, i) => ({ id: `c${i + 1}`, ...claim }))
  return withFigures(document, language, { entities, claims }, attempt)
}

const whole: Part = { step: 'claims', block: null }

/** Drafts whose spans are safe to cut the text at, each said once. */
const withWholeSpans = (text: string, drafts: readonly AttributionDraft[]): AttributionDraft[] =>
  withoutDoubles(
    drafts.map((draft) => {
      const head = toWholeCharacters(text, draft.head ? [draft.head] : [])[0]
      return {
        ...draft,
        source: toWholeCharacters(text, draft.source),
        cue: toWholeCharacters(text, draft.cue),
        content: toWholeCharacters(text, draft.content),
        head,
      }
    }),
  )
