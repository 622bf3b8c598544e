import type { Claim, Entity } from '../../model/annotation.ts'
import { unguarded, type Attempt, type Part } from '../../model/attempt.ts'
import { atOnce, attemptInParts, eachInParts, type InParts } from '../../model/in-parts.ts'
import type { Span, TextDocument } from '../../model/text.ts'
import type { AttributionDraft } from '../../languages/claims/attribution-rules.ts'
import type { Language } from '../../languages/language.ts'
import { endWithSign } from '../../text/number-sign.ts'
import { toWholeCharacters } from '../../text/whole-characters.ts'
import { withFigures } from '../quantities/figures-of-claims.ts'
import { findCarried } from './carried-speech.ts'
import { withoutHeadlineAgain } from './headline-again.ts'
import { findAnswers } from './interviews/find-answers.ts'
import { isOnlyAddress } from './only-an-address.ts'
import { joinParagraphs, type PlacedDraft } from './join-paragraphs.ts'
import { keepSpeakers } from './keep-speakers.ts'
import { resolveInParts, type JudgedClaim, type SpokenClaim } from './resolve-speakers.ts'
import { findEntries } from './liveblogs/find-entries.ts'
import { withoutSigners } from './without-signers.ts'
import { withoutDoubles } from './without-doubles.ts'
import { withTurns, type Turns } from './with-turns.ts'
import { holdsLetter } from '../../text/letters.ts'

/** The claims of a text: those that are shown, and what may be one besides. */
export interface FoundClaims {
  claims: Claim[]
  /** less sure: behind a press of the reader's */
  doubtful: Claim[]
}

/**
 * Who says what: the attributions of a text in order, outer before inner, speakers resolved to
 * `entities` where the text allows it.
 */
export const findAllClaims = (
  document: TextDocument,
  language: Language,
  entities: readonly Entity[],
  attempt: Attempt = unguarded,
): FoundClaims => atOnce(readClaims(document, language, entities, attempt))

/** `findAllClaims`, which may be left behind each block, and between the passes. */
export function* readClaims(
  given: TextDocument,
  language: Language,
  entities: readonly Entity[],
  attempt: Attempt,
): InParts<FoundClaims> {
  const { withAccents } = language.attribution
  const document = withAccents
    ? attempt(whole, () => ({ ...given, text: withAccents(given.text) }), given)
    : given
  const drafts = yield* readDrafts(document, language, entities, attempt)
  const named = attempt(whole, () => withoutSigners(document, entities), null)
  const spoken = named
    ? yield* attemptInParts(
        attempt,
        whole,
        resolveInParts({ document, drafts, entities: named, language }, attempt),
        [],
      )
    : []
  yield
  const turns = attempt(
    whole,
    () =>
      findAnswers(
        document,
        language,
        entities,
        spoken.map(({ claim }) => claim),
      ) ?? {
        claims: findEntries(document, language, entities),
        questions: [],
      },
    noTurns,
  )
  yield
  const judged = withTurns(spoken, turns)
  const sure = judged.filter(({ verdict }) => verdict.isSure)
  const unsure = judged.filter(({ verdict }) => !verdict.isSure && verdict.isPossible)
  const ids = new Map([...numbered(sure, 'c'), ...numbered(unsure, 'd')])
  const claims = [...sure, ...unsure].map(({ claim, goesOn }) => ({
    id: ids.get(claim)!,
    ...claim,
    ...(goesOn && ids.has(goesOn) && { goesOn: ids.get(goesOn)! }),
    cue: claim.cue.filter((cue) => holdsWord(document.text, cue)),
  }))
  // together, so that each block is read for figures once
  const read = withFigures(document, language, { entities, claims }, attempt)
  return { claims: read.slice(0, sure.length), doubtful: read.slice(sure.length) }
}

/** Each claim's id: the letter and its place among `some`. */
const numbered = (some: readonly JudgedClaim[], letter: string): [SpokenClaim, string][] =>
  some.map(({ claim }, i) => [claim, `${letter}${i + 1}`])

/** Whether a cue is words: the colon of «الوزير: …» says that he speaks, and is no word for it. */
const holdsWord = (text: string, { start, end }: Span) => holdsLetter(text.slice(start, end))

/** All claims, the less sure ones too, in order of the text. */
export function inOrder({
  claims,
  doubtful = [],
}: Pick<FoundClaims, 'claims'> & Partial<FoundClaims>): Claim[] {
  if (doubtful.length === 0) return claims
  const begins = ({ cue, content }: Claim) => cue[0]?.start ?? content[0]?.start ?? 0
  return [...claims, ...doubtful].sort((a, b) => begins(a) - begins(b))
}

/** The attributions as the grammar shows them, before anybody is said to speak. */
export const findDrafts = (
  document: TextDocument,
  language: Language,
  entities: readonly Entity[],
  attempt: Attempt = unguarded,
): PlacedDraft[] => atOnce(readDrafts(document, language, entities, attempt))

function* readDrafts(
  document: TextDocument,
  language: Language,
  entities: readonly Entity[],
  attempt: Attempt,
): InParts<PlacedDraft[]> {
  const { text, blocks } = document
  const { findAttributions, proposeAttributions = findAttributions, quotes } = language.attribution
  const carried = attempt(whole, () => findCarried(text, blocks, quotes ?? {}), [])
  const found = yield* eachInParts(blocks, (block, i) => {
    const begun = carried[i] ?? null
    const closed = begun && begun.end < block.end ? begun : null
    const drafts = attempt(
      { step: 'claims', block },
      () => withWholeSpans(text, proposeAttributions(text, block, entities, closed)),
      [],
    )
    return { block, carried: begun, drafts }
  })
  const read = () => keepSpeakers(text, withoutHeadlineAgain(document, joinParagraphs(found)))
  return attempt(whole, read, [])
}

const noTurns: Turns = { claims: [], questions: [] }
const whole: Part = { step: 'claims', block: null }

const withSign = (text: string, { start, end }: Span): Span => ({
  start,
  end: endWithSign(text, end),
})

/** Drafts that tell something, whose spans are safe to cut the text at, each said once. */
const withWholeSpans = (text: string, drafts: readonly AttributionDraft[]): AttributionDraft[] =>
  withoutDoubles(
    drafts
      .filter(({ content }) => !isOnlyAddress(text, content))
      .map((draft) => {
        const head = toWholeCharacters(text, draft.head ? [draft.head] : [])[0]
        return {
          ...draft,
          source: toWholeCharacters(text, draft.source).map((span) => withSign(text, span)),
          cue: toWholeCharacters(text, draft.cue),
          content: toWholeCharacters(text, draft.content).map((span) => withSign(text, span)),
          head,
        }
      }),
  )
