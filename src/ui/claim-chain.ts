/** Words within words: the agency quotes the ministry, which quotes a report. */
import type { Claim } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import { covers } from '../model/spans.ts'
import { quoteSpans } from './quote.ts'

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
    outer.content.some((content) => covers(content, span)),
  )

/** Whose words they are, as far as the text tells: nobody passes on what he says himself. */
const speakerOf = ({ document }: Apparatus, { entity, source }: Claim): string =>
  entity ?? quoteSpans(document.text, source).toLowerCase()

/** Whether somebody else tells the claim within his own words. */
const isPassedOn = (inner: Claim, outer: Claim, apparatus: Apparatus): boolean =>
  isWithin(inner, outer) && speakerOf(apparatus, inner) !== speakerOf(apparatus, outer)

/**
 * The claim and those in whose words it is told, from the outermost to the claim itself: one when
 * nobody passes it on.
 */
export function getChain(apparatus: Apparatus, claim: Claim): Claim[] {
  const outer = apparatus.claims.filter((other) => isPassedOn(claim, other, apparatus))
  return [...outer.sort((a, b) => lengthOf(b) - lengthOf(a)), claim]
}

/** The claims told in the words of this one, each once: not those that a nearer one passes on. */
export function getPassedOn(apparatus: Apparatus, claim: Claim): Claim[] {
  const inner = apparatus.claims.filter((other) => isPassedOn(other, claim, apparatus))
  return inner.filter((one) => !inner.some((other) => isWithin(one, other)))
}
