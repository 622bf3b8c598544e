import { lastMentionBefore, othersWith, peopleBetween, type EntityFacts } from './entity-table.ts'
import { isLikelyMaker } from './likely-maker.ts'
import { isTitled, mayBeByGender, type Occasion } from './occasion.ts'
import { isSurelyPerson } from './plain/person-alone.ts'
import type { ReadSoFar } from './quoted-on.ts'
import { sentenceBefore, sentencesSince } from './sentences-since.ts'
import { sourceKinds } from './source-kind.ts'
import { isToldOfOtherSex } from './told-of-other-sex.ts'
import { isLessLikely } from './plain/speaks-on.ts'

/** Whom the ranker prefers, and how likely he is by it, 0 to 1. */
export interface Preferred {
  facts: EntityFacts
  share: number
}

/**
 * The likeliest person, though the ranker is not sure, where the text tells of nobody else: "he" and "she"
 * of whom alone the sentence or the paragraph before names, a name of one word that no other bears, "the
 * dancer" of the subject of a sentence before. null where it is not that plain, and in languages that tell
 * nothing of how sources name their speakers.
 */
export function likelyAndTold(
  o: Occasion,
  best: Preferred | null,
  { blocks }: ReadSoFar,
): EntityFacts | null {
  if (!o.sourcePhrases || !best) return null
  const { facts } = best
  if (isLikelyMaker(o, facts) && best.share >= likelyMaker) return facts
  if (!facts.isPerson || o.isQuoted) return null
  switch (sourceKinds[o.kind]) {
    case 'he':
    case 'she':
      return isAloneBefore(o, facts, blocks[o.draft.block]!.start) || isLikelyAlone(o, best)
        ? facts
        : null
    case 'own':
      return best.share >= likelyEnough ? facts : null
    case 'name':
      return opensSource(o, facts) ? facts : null
    case 'person':
      return best.share >= likelyEnough && isSubjectBefore(o, facts) ? facts : null
    default:
      return null
  }
}

/** From which share on the likeliest is taken for who made what tells. */
const likelyMaker = 0.5

/** From which share on the likeliest is taken for who is told by a noun, or by a pronoun. */
const likelyEnough = 0.8

/** How many sentences at most may lie between the last claim and this one. */
const farthest = 1

/** "Orlo was asked about it. …, he said": named in full, and the only one since the sentence before or in the paragraph. */
function isAloneBefore(o: Occasion, facts: EntityFacts, block: number): boolean {
  const { table, from } = o
  const last = lastMentionBefore(facts, from)
  if (!last || facts.words.length === 1 || facts.isDead || isLessLikely(o, facts)) return false
  if (othersWith(table, facts, facts.words.slice(-1)).length > 0) return false
  const { start } = sentenceBefore(table.sentences, from)
  const since = sentencesSince(table.sentences, last.end, from)
  if (start !== undefined && since === 1 && isOnlyFrom(start, o, facts)) return true
  // "Asked by Orlo whether it rained, she said": spoken to
  const isBeside = since === 0 && o.sourcePhrases?.prepositions.has(last.before)
  return !isBeside && last.start >= block && isNearest(o) && isOnlyFrom(block, o, facts)
}

/**
 * "She added that …" of the likeliest, who spoke last if anybody with a name did: where nobody else who may be
 * meant is named in this paragraph or the one before.
 */
function isLikelyAlone(o: Occasion, { facts, share }: Preferred): boolean {
  const { isNested, spoken, table, draft, from } = o
  const last = spoken[0]?.entity
  if (share < likelyEnough || isNested || (last && last !== facts.entity)) return false
  return table.facts.every(
    (other) =>
      other === facts ||
      !other.isPerson ||
      !mayBeByGender(o, other) ||
      other.mentions.every(({ block, start }) => block < draft.block - 1 || start >= from),
  )
}

/** "Orlo was fined. His lawyer said it was late. …, he said": no nameless one spoke since, and no one long ago. */
const isNearest = ({ spoken, sinceSpoken }: Occasion): boolean =>
  sinceSpoken <= farthest && spoken[0]?.entity !== null

/** Whether nobody else is named from an offset on and before the claim. */
const isOnlyFrom = (offset: number, { table, from }: Occasion, facts: EntityFacts): boolean =>
  peopleBetween(table, offset, from).every((place) => place.facts === facts)

/**
 * "Orlo, who sells fish, said", where no other name has the words. One word alone may be a body that was
 * read wrongly.
 */
function opensSource(o: Occasion, facts: EntityFacts): boolean {
  const mention = o.named.get(facts)
  const [source] = o.draft.source
  if (o.isNested || !mention || mention.start !== source?.start) return false
  const isPerson = mention.end < source.end || isSurelyPerson(facts)
  return isPerson && othersWith(o.table, facts, facts.words).length === 0
}

/**
 * "Orlo was late. …" and then "the dancer said": the source names nobody itself, and is not his office, which
 * may be another's.
 */
function isSubjectBefore(o: Occasion, facts: EntityFacts): boolean {
  if (o.isNested || isTitled(o, facts)) return false
  if (isNamedOtherwise(o, facts)) return false
  if (isToldOfOtherSex(o, facts) || isOfOtherOffice(o, facts)) return false
  return lastMentionBefore(facts, o.from)?.beginsSentence === true
}

/**
 * "The Orlo boss", of whom the article does not introduce by that body; "the Orlo striker" may be anybody
 * of it.
 */
const isNamedOtherwise = (
  { named, sourceWords, sourcePhrases }: Occasion,
  { introduction }: EntityFacts,
): boolean =>
  [...named.keys()].some(
    ({ isPerson, words }) =>
      isPerson ||
      (sourcePhrases!.ofOneAlone.has(sourceWords.at(-1)!) &&
        !words.some((word) => introduction.includes(word))),
  )

/** "The outgoing head", not of whom the article does not introduce so; "the former dancer" may be anybody. */
const isOfOtherOffice = (
  { offices, sourceWords, sourcePhrases }: Occasion,
  { introduction }: EntityFacts,
): boolean =>
  sourcePhrases?.ofOneAlone.has(sourceWords.at(-1) ?? '') === true &&
  sourceWords.some((word) => offices?.partOfOffice.has(word) && !introduction.includes(word))
