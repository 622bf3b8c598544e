/** Who may be the speaker of a claim at all. */
import type { EntityType } from '../../../../model/kinds.ts'
import { covers } from '../../../../model/spans.ts'
import { onceFor } from '../../../../text/once.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { isAimedAt } from './aimed-at.ts'
import { belongsToNamed } from './belongs-to-named.ts'
import {
  havingWord,
  lastMentionBefore,
  shortestName,
  type EntityFacts,
  type EntityTable,
} from '../entity-table.ts'
import { isTitled, mayBeByGender, type Occasion } from '../occasion.ts'
import { sharesOwnersName } from './shares-owners-name.ts'
import { isOfAnother, isWhereSomebodySpeaks } from './of-another.ts'
import { distanceTo, namedAhead, nearestOf } from './nearest.ts'
import { isOtherByPronoun } from './namesakes.ts'
import { onlyAsked } from './only-asked.ts'
import { onlyCompletes } from './only-completes.ts'
import { onlyTold } from './only-told.ts'
import { onlyLeads } from './only-leads.ts'
import { isOfOtherNation } from './of-other-nation.ts'
import { isOfOtherRole } from './other-role.ts'
import { sourceKinds } from '../source-kind.ts'
import { isOtherByTitle } from './surname-alone.ts'
import { toldOfFirst } from './told-of-first.ts'
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
  const place = { from, end, block: draft.block }
  const bearers = bearersOf(occasion)
  const meant = new Map([...bearers, ...titledBy(occasion)].map((facts) => [facts, 0]))
  const passes = (facts: EntityFacts) =>
    !neverSpeak.has(facts.entity.type) &&
    canBeMeant(occasion, facts) &&
    !isOtherByTitle(occasion, facts)
  const addNear = (some: Iterable<EntityFacts>, to: Map<EntityFacts, number>) => {
    for (const facts of some) if (!to.has(facts)) to.set(facts, distanceTo(facts, place))
    return to
  }
  if (!namesSpeaker(occasion)) {
    const first = addNear(namedAhead(table, place), meant)
    return nearestOf(table, first, from, { most: mostCandidates, passes })
  }
  const told = new Set([...bearers, ...occasion.named.keys()])
  const first = new Map([...addNear(told, meant)].filter(([facts]) => told.has(facts)))
  return nearestOf(table, first, 0, { most: mostCandidates, passes })
}

const neverSpeak: ReadonlySet<EntityType> = new Set(['MISC', 'PRODUCT', 'EVENT'])

/** Those of whose names the last word of the source is one. */
function bearersOf({ headWords, table }: Occasion): readonly EntityFacts[] {
  const surname = headWords.at(-1) ?? ''
  return surname.length >= shortestName ? havingWord(table, surname) : []
}

/** "Minister says …" in a headline: whoever the article introduces so, however far on. */
function titledBy(occasion: Occasion): readonly EntityFacts[] {
  const kind = sourceKinds[occasion.kind]
  if (kind !== 'person' && kind !== 'somebody') return []
  const { table, headWords } = occasion
  const known = knownTitled(table)
  const noun = headWords.at(-1) ?? ''
  let titled = known.get(noun)
  if (!titled) {
    titled = table.facts.filter((facts) => facts.isPerson && isTitled(occasion, facts))
    known.set(noun, titled)
  }
  return titled
}

/** By the noun, once for an article. */
const knownTitled = onceFor((_: EntityTable) => new Map<string, readonly EntityFacts[]>())

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
  if (isFirstToldOf(occasion, facts)) return false
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
        !isOnlySpokenOfOrTo(occasion, facts)
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

/** Whoever a pronoun's words are of, or answer, or are told to, and who does not say them himself. */
const isOnlySpokenOfOrTo = (occasion: Occasion, facts: EntityFacts): boolean =>
  isToldBySomebody(occasion, facts) ||
  onlyAsked(occasion, facts) ||
  onlyTold(occasion, facts) ||
  toldOfFirst(occasion, facts)

/**
 * «أكد الوزير أن النائب سامي نصر …»: whom the article first names in words that another reports. In his own he may
 * tell his name.
 */
const isFirstToldOf = ({ draft, named }: Occasion, facts: EntityFacts): boolean => {
  const [first] = facts.mentions
  return (
    first !== undefined &&
    facts.isPerson &&
    draft.kind === 'indirect' &&
    !named.has(facts) &&
    draft.content.some((span) => covers(span, first))
  )
}

/** Named in the source to tell who or what else speaks, or of another role. */
const isAnother = (occasion: Occasion, facts: EntityFacts): boolean => {
  if (isOtherByPronoun(occasion, facts)) return true
  const mention = occasion.named.get(facts)
  return mention
    ? mention.isServed ||
        onlyCompletes(occasion, facts) ||
        onlyLeads(occasion, facts) ||
        belongsToNamed(occasion, facts) ||
        isOfAnother(occasion, facts) ||
        isWhereSomebodySpeaks(occasion, facts) ||
        sharesOwnersName(occasion, facts) ||
        isAimedAt(occasion, facts)
    : sharesOwnersName(occasion, facts) ||
        isOfOtherRole(occasion, facts) ||
        isOfOtherNation(occasion, facts)
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
