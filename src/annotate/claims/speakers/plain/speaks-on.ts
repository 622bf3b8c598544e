import { isNamedBetween, type EntityFacts, type MentionFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { isOnlyBearer } from './person-alone.ts'
import { sentenceBefore, sentencesSince } from '../sentences-since.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * Whom "he" or "she" plainly means: who said the claim before ("Orlin said Fisk was late. He added
 * …"), of whom alone the paragraph tells ("Orlin is delighted. "…," he said"), the one before or the
 * sentence before, also beside another sex ("Orlin met Maria Fisk. She said …"), where nobody else is named
 * since who may be meant. null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function speaksOn(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const name = sourceKinds[o.kind]
  if (o.isNested || o.isQuoted || (name !== 'he' && name !== 'she')) return null
  const last = lastSpeaker(o, candidates)
  // words that are not quoted go on with whoever spoke; a quotation may be another's answer
  if (last && o.draft.kind !== 'direct') return last
  const told = last ? null : toldInBlock(o, candidates)
  if (told) return told
  const meant =
    last ??
    onlyOneBefore(o, candidates) ??
    subjectBefore(o, candidates) ??
    onlyOfGender(o, candidates)
  return meant && !isLessLikely(o, meant) ? meant : null
}

/** Whether no name tells his gender while another who spoke is known to have it. */
export const isLessLikely = ({ gender, table, spoken }: Occasion, meant: EntityFacts): boolean =>
  meant.gender === null &&
  table.facts.some(
    (other) => other.gender === gender && spoken.some(({ entity }) => entity === other.entity),
  )

/** Who surely spoke last, where nobody else is named behind his words: whom these tell of is not meant. */
function lastSpeaker(
  { spoken, sinceSpoken, from, draft: { block } }: Occasion,
  candidates: readonly EntityFacts[],
): EntityFacts | null {
  const [last] = spoken
  if (!last?.entity || !last.isSure || sinceSpoken > 0 || last.block < block - 1) return null
  const speaker = candidates.find(({ isPerson, entity }) => isPerson && entity === last.entity)
  const isOther = (facts: EntityFacts) =>
    facts !== speaker && facts.isPerson && isNamedBetween(facts, last.end, from)
  return speaker && !candidates.some(isOther) ? speaker : null
}

/** Of whom alone a sentence before in the block tells, unless somebody else has spoken in it. */
function toldInBlock(
  { table: { sentences }, draft: { block }, spoken: [last], from, sourcePhrases }: Occasion,
  candidates: readonly EntityFacts[],
): EntityFacts | null {
  const only = onlyPerson(candidates, (mention) => mention.block === block && mention.start < from)
  if (!only || (last?.block === block && last.entity !== only.facts.entity)) return null
  const { facts, first } = only
  const isBeside = sourcePhrases?.prepositions.has(first.before) ?? !first.beginsSentence
  const isTold = !first.isPossessive && !isBeside && !facts.isDead
  return isTold && sentencesSince(sentences, first.end, from) > 0 ? facts : null
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

/**
 * Whom alone the sentence before and this one so far name, at the beginning of a sentence, unless
 * somebody else speaks there.
 */
function subjectBefore(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const only = onlyOneAround(o, candidates)
  if (!only || only.first.block !== o.draft.block || !only.first.beginsSentence) return null
  return only.facts
}

/**
 * Whom alone of those who may be meant the sentence before names, wherever in it, if the article has his full
 * name and this tells the gender: unless somebody else speaks there.
 */
function onlyOfGender(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { end } = sentenceBefore(o.table.sentences, o.from)
  const only = onlyOneAround(o, candidates)
  if (!only || only.first.start >= end || only.first.block < o.draft.block - 1) return null
  return only.facts.words.length > 1 && only.facts.gender === o.gender ? only.facts : null
}

/** The only one whom the sentence before and this one so far name, alive, unless somebody else speaks there. */
function onlyOneAround(o: Occasion, candidates: readonly EntityFacts[]): NamedPerson | null {
  const {
    table: { sentences },
    spoken: [last],
    from,
  } = o
  const { start } = sentenceBefore(sentences, from)
  if (start === undefined) return null
  const isThere = (mention: MentionFacts) => mention.start >= start && mention.start < from
  const only = onlyPerson(
    candidates.filter((facts) => !isOwnerAlone(o, facts, isThere)),
    isThere,
  )
  if (!only || only.first.isPossessive || only.facts.isDead) return null
  return last && last.at >= start && last.entity !== only.facts.entity ? null : only
}

/**
 * "Tavin's mother, Rosa Orlo, laughed. “No,” she said": whose somebody is, not known to be of the sex that
 * is meant.
 */
function isOwnerAlone(
  { gender }: Occasion,
  facts: EntityFacts,
  isThere: (mention: MentionFacts) => boolean,
): boolean {
  const there = facts.mentions.filter(isThere)
  return facts.gender !== gender && there.length > 0 && there.every((one) => one.isPossessive)
}

/** With the first mention where it was looked for. */
interface NamedPerson {
  facts: EntityFacts
  first: MentionFacts
}

/** The only person who is named in a stretch of the text, with the first mention there. */
function onlyPerson(
  candidates: readonly EntityFacts[],
  isThere: (mention: MentionFacts) => boolean,
): NamedPerson | null {
  const named = candidates.flatMap((facts) => {
    const first = facts.isPerson ? facts.mentions.find(isThere) : undefined
    return first ? [{ facts, first }] : []
  })
  return named.length === 1 ? named[0]! : null
}
