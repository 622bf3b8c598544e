/** Who may be the speaker of a claim at all. */
import { covers } from '../../../../model/spans.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { isAimedAt } from './aimed-at.ts'
import { belongsToNamed } from './belongs-to-named.ts'
import {
  lastMentionBefore,
  mentionsBefore,
  shortestName,
  type EntityFacts,
} from '../entity-table.ts'
import { isTitled, mayBeByGender, type Occasion } from '../occasion.ts'
import { sharesOwnersName } from './shares-owners-name.ts'
import { isOtherByPronoun } from './namesakes.ts'
import { onlyAsked } from './only-asked.ts'
import { onlyCompletes } from './only-completes.ts'
import { isOtherInCourt } from './other-in-court.ts'
import { sourceKinds } from '../source-kind.ts'
import { isOtherByTitle } from './surname-alone.ts'
import { goesOnWithSomebody, isToldBySomebody } from './told-by-somebody.ts'

const mostCandidates = 14

/**
 * Who may speak: whoever is named in the source, spoke before, was mentioned before the claim or
 * is soon after; the nearest ones where there are many.
 */
export function candidatesFor(occasion: Occasion): EntityFacts[] {
  const { table, from, at, draft } = occasion
  if (meansNoneOfThem(occasion)) return []
  const end = Math.max(draft.source.at(-1)?.end ?? 0, draft.cue.at(-1)?.end ?? 0, at)
  const isTold = namesSpeaker(occasion)
  const near: { facts: EntityFacts; distance: number }[] = []
  for (const facts of table.facts) {
    const { type } = facts.entity
    if (type === 'MISC' || type === 'PRODUCT' || type === 'EVENT') continue
    if (!canBeMeant(occasion, facts) || isOtherByTitle(occasion, facts)) continue
    const isNamed = bearsName(occasion, facts)
    if (isTold && !isNamed && !occasion.named.has(facts)) continue
    const isMeant = isNamed || isOfOffice(occasion, facts)
    const distance = isMeant ? 0 : distanceTo(facts, from, end, draft.block)
    if (distance < farthest) near.push({ facts, distance })
  }
  if (near.length > mostCandidates) near.sort((a, b) => a.distance - b.distance)
  return near.slice(0, mostCandidates).map(({ facts }) => facts)
}

/** Whether the last word of the source is one of the candidate's name. */
function bearsName({ headWords }: Occasion, { words }: EntityFacts): boolean {
  const surname = headWords.at(-1) ?? ''
  return surname.length >= shortestName && words.includes(surname)
}

/** "Minister says …" in a headline: whoever the article introduces so, however far on. */
const isOfOffice = (occasion: Occasion, facts: EntityFacts): boolean => {
  const kind = sourceKinds[occasion.kind]
  return (kind === 'person' || kind === 'somebody') && facts.isPerson && isTitled(occasion, facts)
}

/**
 * Whether the source says by itself who speaks: its head is a name, or holds a person's full one.
 * Whoever is not named there does not speak then, however often he spoke before.
 */
function namesSpeaker({ head, named, text }: Occasion): boolean {
  if (!head) return false
  return [...named].some(([{ isPerson }, mention]) => {
    if (covers(mention, head)) return true
    const isFull = text.slice(mention.start, mention.end).includes(' ')
    return isPerson && isFull && covers(head, mention) && !mention.isPossessive
  })
}

/** The author's own "I". */
export const meansNoneOfThem = ({ kind, isNested, isQuoted }: Occasion): boolean =>
  sourceKinds[kind] === 'own' && !isNested && !isQuoted

/**
 * What no weight may outvote: «قالوا» is no one person, "he" is no body and no woman, nor, in a
 * quotation, the one who is quoted; "it" is nobody, a place in a source only completes it, and for whom
 * a poll was made or to whom a letter was sent he does not tell it; "the previous detective" is not the
 * one who is named, nor is "the Orlo newspaper" the town.
 */
function canBeMeant(occasion: Occasion, facts: EntityFacts): boolean {
  const { entity, isPerson } = facts
  if (isRuledOut(occasion.draft, entity) || isAnother(occasion, facts)) return false
  switch (sourceKinds[occasion.kind]!) {
    case 'dropped':
      return isPerson
        ? !isOfNoPerson(occasion) && !goesOnWithSomebody(occasion, facts)
        : mayStandInSource(occasion, facts)
    case 'he':
    case 'she':
      return (
        !(occasion.isQuoted && occasion.outer === entity) &&
        isPerson &&
        mayBeByGender(occasion, facts) &&
        !isToldBySomebody(occasion, facts) &&
        !onlyAsked(occasion, facts)
      )
    case 'person':
      return isPerson && mayBeByGender(occasion, facts) && !meansAnother(occasion)
    case 'it':
    case 'body':
      return !isPerson && mayBear(occasion, facts)
    default:
      return mayStandInSource(occasion, facts)
  }
}

/** Named in the source to tell who or what else speaks, or of another role. */
const isAnother = (occasion: Occasion, facts: EntityFacts): boolean => {
  if (isOtherByPronoun(occasion, facts)) return true
  const mention = occasion.named.get(facts)
  return mention
    ? mention.isServed ||
        onlyCompletes(occasion, facts) ||
        belongsToNamed(occasion, facts) ||
        sharesOwnersName(occasion, facts) ||
        isAimedAt(occasion, facts)
    : sharesOwnersName(occasion, facts) || isOtherInCourt(occasion, facts)
}

/** «قالوا», «وتبين أن …»: the verb shows that no person is meant, or that several are. */
const isOfNoPerson = ({ draft: { agreement, cue }, nounFirst, text }: Occasion): boolean => {
  const [verb] = cue
  return (
    agreement?.plural === true ||
    (verb !== undefined && nounFirst?.impersonal.test(text.slice(verb.start, verb.end)) === true)
  )
}

/** "The previous detective": nobody whom the article names without that word. */
const meansAnother = ({ offices, sourceWords, named }: Occasion): boolean =>
  named.size === 0 && sourceWords.some((word) => offices?.tellOfAnother.has(word))

/** A place only where it covers the head of the source, or the rules give it the words. */
const mayStandInSource = ({ ruled, head }: Occasion, facts: EntityFacts): boolean =>
  facts.entity.type !== 'LOC' ||
  !head ||
  ruled.entity === facts.entity ||
  (lastMentionBefore(facts, head.start + 1)?.end ?? 0) >= head.end

/** "The government", «الشركات»: what stands only for what bears the noun. */
const mayBear = ({ draft, headWords, withoutArticle }: Occasion, { words }: EntityFacts): boolean =>
  !draft.agreement?.specific || headWords.some((word) => words.includes(withoutArticle(word)))

/** Farther than anything in a text: there is no mention near. */
const farthest = 1e6
/** A mention further on counts as twice as far and so many UTF-16 units: names mostly come first. */
const aheadPenalty = 400

/** UTF-16 units back to the last mention; mentions further on count only in this block or the next. */
function distanceTo(facts: EntityFacts, from: number, end: number, block: number): number {
  const count = mentionsBefore(facts, from)
  const last = facts.mentions[count - 1]
  const next = facts.mentions[count]
  if (next && next.start < end) return 0
  const distance = last ? from - last.start : farthest
  return next && next.block - block <= 1
    ? Math.min(distance, 2 * (next.start - end) + aheadPenalty)
    : distance
}
