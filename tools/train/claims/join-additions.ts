import type { CorpusAttribution } from '../corpus-form.ts'

/** Between what is said and what the quotation adds stand no more than a few words: UTF-16 units. */
const widestGap = 40

type Pair = readonly [start: number, end: number]

/** Between two sentences of one quotation stand no more units than these. */
const sentenceGap = 3

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
  for (const claim of joinSentences(text, claims)) {
    const start = claim.content[0]![0]
    const leader = isBare(claim)
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

const isBare = ({ cue, source }: CorpusAttribution) => cue.length === 0 && source.length === 0

/**
 * Sentences of one quotation that are labelled one by one, since each had a line of its own, as one:
 * those without a cue join what follows them at once in the same paragraph.
 */
function joinSentences(
  text: string,
  claims: readonly CorpusAttribution[],
): readonly CorpusAttribution[] {
  const joined = [...claims]
  for (let i = joined.length - 1; i >= 0; i--) {
    const bare = joined[i]!
    if (!isBare(bare) || bare.content.length > 1) continue
    const [start, end] = bare.content[0]!
    const next = joined.findIndex((other) => goesOn(text, bare, end, other))
    if (next < 0) continue
    const { content, speaker = bare.speaker, ...rest } = joined[next]!
    const whole: Pair = [start, content[0]![1]]
    joined[next] = {
      ...rest,
      ...(speaker === undefined ? {} : { speaker }),
      content: [whole, ...content.slice(1)] as CorpusAttribution['content'],
    }
    joined.splice(i, 1)
  }
  return joined
}

function goesOn(text: string, bare: CorpusAttribution, end: number, other: CorpusAttribution) {
  if (other === bare) return false
  const begin = other.content[0]![0]
  const isSpeaker = !other.speaker || !bare.speaker || other.speaker === bare.speaker
  const before = [...other.cue, ...other.source].every(([from]: Pair) => from >= begin)
  return (
    isSpeaker &&
    before &&
    begin >= end &&
    begin - end <= sentenceGap &&
    !text.slice(end, begin).includes('\n')
  )
}
