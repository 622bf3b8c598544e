import type { EntityFacts, MentionFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { isToldOfOtherSex } from '../told-of-other-sex.ts'

/** ", 31," or " (31)" behind a name. */
const age = /^(?:, | \()(\d{1,3})[,.;)]/

/** How many paragraphs back the one whose age is told may be named last. */
const reach = 1

/**
 * "The 31-year-old said": whose age the article tells so ("Orlo, 31,"), else who was named last, if he
 * is the subject of a sentence and no other age is told of him. Only of languages that tell how an age
 * stands for its bearer; null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function personOfAge(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { draft, text, sourcePhrases, named, from, isNested } = o
  const [source, ...others] = draft.source
  if (!source || others.length > 0 || isNested || named.size > 0) return null
  const told = sourcePhrases?.byAge.exec(text.slice(source.start, source.end))?.[1]
  if (told === undefined) return null
  const people = candidates.filter((facts) => facts.isPerson && !isToldOfOtherSex(o, facts))
  const bearers = people.filter((facts) => agesOf(facts, text).includes(told))
  if (bearers.length > 0) return bearers.length === 1 ? bearers[0]! : null
  // not in the words told: "“Tavin Orlo won,” the 31-year-old said"
  const last = lastNamed(people, from)
  if (!last || last.mention.block < draft.block - reach || !last.mention.beginsSentence) return null
  return agesOf(last.facts, text).length === 0 ? last.facts : null
}

const agesOf = ({ mentions }: EntityFacts, text: string): string[] =>
  mentions.flatMap(({ end }) => age.exec(text.slice(end, end + 8))?.[1] ?? [])

/** The person who was named last before an offset. */
function lastNamed(
  people: readonly EntityFacts[],
  at: number,
): { facts: EntityFacts; mention: MentionFacts } | null {
  let last: { facts: EntityFacts; mention: MentionFacts } | null = null
  for (const facts of people) {
    const mention = facts.mentions.findLast(({ end }) => end <= at)
    if (mention && (!last || mention.start > last.mention.start)) last = { facts, mention }
  }
  return last
}
