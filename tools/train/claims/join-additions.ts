import type { CorpusAttribution } from '../corpus-form.ts'

/** Between what is said and what the quotation adds stand no more than a few words: UTF-16 units. */
const widestGap = 40

type Pair = readonly [start: number, end: number]

const endOf = ({ source, cue, content }: CorpusAttribution) =>
  Math.max(...[...source, ...cue, ...content].map(([, end]: Pair) => end))

/**
 * "…," she said. "…": labels that give what a quotation adds behind its cue in the same paragraph as
 * a claim of its own, brought to the form in which claims are found: one claim whose content goes
 * on. Those of another speaker stay. Spans are offsets in UTF-16 units of `text`.
 */
export function joinAdditions(
  text: string,
  claims: readonly CorpusAttribution[],
): CorpusAttribution[] {
  const joined: CorpusAttribution[] = []
  for (const claim of claims) {
    const isBare = claim.cue.length === 0 && claim.source.length === 0
    const start = claim.content[0]![0]
    const leader = isBare
      ? joined.findLast((other) => other.cue.length > 0 && endOf(other) <= start)
      : undefined
    const gap = leader ? text.slice(endOf(leader), start) : '\n'
    if (!leader || leader.speaker !== claim.speaker || gap.includes('\n') || gap.length > widestGap)
      joined.push(claim)
    else
      joined[joined.indexOf(leader)] = { ...leader, content: [...leader.content, ...claim.content] }
  }
  return joined
}
