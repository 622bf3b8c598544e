/** Words within words: the agency quotes the ministry, which quotes a report. */
import type { Claim } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { Span } from '../model/text.ts'

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

const lengthOf = ({ content }: Claim): number =>
  content.reduce((sum, { start, end }) => sum + end - start, 0)

/**
 * Whether a claim is told within the words of another: its cue and all that it says stand there.
 */
const isWithin = (inner: Claim, outer: Claim): boolean =>
  inner !== outer &&
  inner.cue.length > 0 &&
  lengthOf(inner) < lengthOf(outer) &&
  [...inner.cue, ...inner.content].every((span) =>
    outer.content.some((content) => holds(content, span)),
  )

/**
 * The claim and those in whose words it is told, from the outermost to the claim itself: one when
 * nobody passes it on.
 */
export function getChain({ claims }: Apparatus, claim: Claim): Claim[] {
  return [
    ...claims.filter((other) => isWithin(claim, other)).sort((a, b) => lengthOf(b) - lengthOf(a)),
    claim,
  ]
}

/** The claims told in the words of this one, each once: not those that a nearer one passes on. */
export function getPassedOn({ claims }: Apparatus, claim: Claim): Claim[] {
  const inner = claims.filter((other) => isWithin(other, claim))
  return inner.filter((one) => !inner.some((other) => isWithin(one, other)))
}
