import type { Span } from '../../model/text.ts'
import { firstFrom } from '../../text/first-from.ts'
import { covers, overlaps } from '../../model/spans.ts'
import { sourceStart, startOf } from './draft-places.ts'
import type { JudgedClaim, SpokenClaim } from './resolve-speakers.ts'

/** What the form of the whole text shows: answers of an interview, entries of a liveblog. */
export interface Turns {
  claims: readonly SpokenClaim[]
  /** whole paragraphs in which an interview asks */
  questions: readonly Span[]
}

const certain = { confidence: 1, isSure: true, isPossible: true }

/**
 * The turns among what else is claimed, in the order of the text: of what was read within them only
 * what they pass on with a word of saying.
 */
export function withTurns(
  claims: readonly JudgedClaim[],
  { claims: turns, questions }: Turns,
): JudgedClaim[] {
  if (turns.length === 0) return [...claims]
  const places = inOrder(
    turns.flatMap((turn) => turn.content.map(({ start, end }) => ({ start, end, turn }))),
  )
  const asked = inOrder(questions)
  const isKept = (claim: SpokenClaim): boolean =>
    !nearOf(asked, claim).some((question) => isOwn(claim, question)) &&
    !nearOf(places, claim).some(({ turn }) => isReadAgain(claim, turn))
  const kept = claims.filter(({ claim }) => isKept(claim))
  return [...kept, ...turns.map((claim) => ({ claim, verdict: certain }))].sort(
    (a, b) => startOf(a.claim) - startOf(b.claim),
  )
}

const inOrder = <Place extends Span>(places: readonly Place[]): Place[] =>
  [...places].sort((a, b) => a.start - b.start)

/** So many turns, one within another, may begin before words that overlap them all. */
const mostAround = 3

/** The last places, which are in order, that begin before the end of some words of a claim. */
const nearOf = <Place extends Span>(places: readonly Place[], { content }: SpokenClaim): Place[] =>
  content.flatMap(({ end }) => {
    const behind = firstFrom(places, end)
    return places.slice(Math.max(0, behind - mostAround), behind)
  })

/** Words of a question that nobody but who asks is told to say. */
const isOwn = (claim: SpokenClaim, question: Span): boolean =>
  claim.content.some((words) => overlaps(words, question)) &&
  (claim.source.length === 0 || sourceStart(claim) === question.start)

/** Whether a claim is of words of the turn, and the turn itself does not tell who says them. */
function isReadAgain({ source, cue, content }: SpokenClaim, turn: SpokenClaim): boolean {
  const isThere = (span: Span) => turn.content.some((whole) => overlaps(whole, span))
  if (!content.some(isThere)) return false
  return !cue.some((span) => isWithin(span, turn)) || !source.every(isThere)
}

/** A colon alone is no word of saying. */
const isWithin = (cue: Span, { content }: SpokenClaim): boolean =>
  cue.end - cue.start > 1 && content.some((whole) => covers(whole, cue))
