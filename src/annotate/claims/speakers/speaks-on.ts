import type { EntityFacts, MentionFacts } from './entity-table.ts'
import type { Occasion } from './occasion.ts'
import { isOnlyBearer } from './person-alone.ts'
import { sentencesSince } from './sentences-since.ts'
import { sourceKinds } from './source-kind.ts'

/**
 * Whom "he" or "she" plainly means: who is named in the source of the claim before ("Orlin said … He
 * added …"), begins the paragraph ("Orlin is delighted. "…," he said") or stands in the one before,
 * where nobody else is named since who may be meant. null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function speaksOn(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const name = sourceKinds[o.kind]
  if (o.isNested || o.isQuoted || (name !== 'he' && name !== 'she')) return null
  const meant =
    lastSpeaker(o, candidates) ?? subjectOfBlock(o, candidates) ?? onlyOneBefore(o, candidates)
  return meant && !isLessLikely(o, meant) ? meant : null
}

/** Whether no name tells his gender while another who spoke is known to have it. */
const isLessLikely = ({ gender, table, spoken }: Occasion, meant: EntityFacts): boolean =>
  meant.gender === null &&
  table.facts.some(
    (other) => other.gender === gender && spoken.some(({ entity }) => entity === other.entity),
  )

function lastSpeaker(
  { spoken, sinceSpoken, from }: Occasion,
  candidates: readonly EntityFacts[],
): EntityFacts | null {
  const [last] = spoken
  if (!last?.entity || sinceSpoken > 0) return null
  const only = onlyPerson(candidates, ({ start }) => start >= last.at && start < from)
  return only?.facts.entity === last.entity ? only.facts : null
}

/** With whom a sentence before in the block begins, unless somebody else has spoken in it. */
function subjectOfBlock(
  { table: { sentences }, draft: { block }, spoken: [last], from }: Occasion,
  candidates: readonly EntityFacts[],
): EntityFacts | null {
  const only = onlyPerson(candidates, (mention) => mention.block === block && mention.start < from)
  if (!only || (last?.block === block && last.entity !== only.facts.entity)) return null
  const { facts, first } = only
  const isSubject = first.beginsSentence && !first.isPossessive && !facts.isDead
  return isSubject && sentencesSince(sentences, first.end, from) > 0 ? facts : null
}

/**
 * Whoever alone is named in the paragraph before the one that a claim begins ("Orlin was pleased." and
 * then `"…," he said`), unless somebody else has spoken since or bears his surname.
 */
function onlyOneBefore(
  { table, draft: { block }, spoken: [last], from, text }: Occasion,
  candidates: readonly EntityFacts[],
): EntityFacts | null {
  if (text[from - 1] !== '\n') return null
  const only = onlyPerson(candidates, (at) => at.block >= block - 1 && at.start < from)
  if (!only || only.first.block === block || only.first.isPossessive) return null
  const { facts } = only
  if (last && last.block >= block - 1 && last.entity !== facts.entity) return null
  return !facts.isDead && isOnlyBearer(table, facts) ? facts : null
}

/** The only person who is named in a stretch of the text, with the first mention there. */
function onlyPerson(
  candidates: readonly EntityFacts[],
  isThere: (mention: MentionFacts) => boolean,
): { facts: EntityFacts; first: MentionFacts } | null {
  const named = candidates.flatMap((facts) => {
    const first = facts.isPerson ? facts.mentions.find(isThere) : undefined
    return first ? [{ facts, first }] : []
  })
  return named.length === 1 ? named[0]! : null
}
