import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { bodyAtVerb } from './body-at-verb.ts'
import { bodyBehindNoun } from './body-behind-noun.ts'
import { bodyByNoun } from './body-by-noun.ts'
import { bodyFirst } from './body-first.ts'
import { bodyOfHeadline } from './body-of-headline.ts'
import type { EntityFacts } from '../entity-table.ts'
import { goesOn } from './goes-on.ts'
import { holderInFull } from './holder-in-full.ts'
import { madeBy } from './made-by.ts'
import { namedBehindSource } from './named-behind-source.ts'
import { namedBehindRole } from './named-behind-role.ts'
import { namedByOneWord } from './named-by-one-word.ts'
import { namedInFull } from './named-in-full.ts'
import type { Occasion } from '../occasion.ts'
import { onlyOneTold } from './only-one-told.ts'
import { personAtVerb } from './person-at-verb.ts'
import { placeAtVerb } from './place-at-verb.ts'
import type { ReadSoFar } from '../quoted-on.ts'
import { sameSource } from './same-source.ts'
import { spokeByName } from './spoke-by-name.ts'
import { titledByNoun } from './titled-by-noun.ts'
import { titledForBody } from './titled-for-body.ts'
import { toldBehindSource } from './told-behind-source.ts'

interface Given {
  candidates: readonly EntityFacts[]
  rules: NounFirstRules
  soFar: ReadSoFar
}

type Rule = (o: Occasion, given: Given) => EntityFacts | null

/** The first that tells somebody who may speak at all decides. */
const inOrder: readonly Rule[] = [
  (o) => placeAtVerb(o),
  (o, { rules }) => bodyAtVerb(o, rules),
  (o, { rules }) => bodyBehindNoun(o, rules),
  (o, { rules }) => namedBehindRole(o, rules),
  (o, { candidates }) => namedInFull(o, candidates),
  (o, { candidates }) => personAtVerb(o, candidates),
  (o, { candidates, soFar }) => spokeByName(o, candidates, soFar),
  (o, { candidates, soFar }) => sameSource(o, candidates, soFar),
  (o, { candidates, rules }) => goesOn(o, candidates, rules),
  (o, { rules }) => bodyByNoun(o, rules),
  (o, { rules }) => titledByNoun(o, rules),
  (o, { rules }) => titledForBody(o, rules),
  (o, { rules }) => bodyFirst(o, rules),
  (o) => bodyOfHeadline(o),
  (o, { rules }) => madeBy(o, rules),
  (o, { rules }) => holderInFull(o, rules),
  (o, { rules }) => namedBehindSource(o, rules),
  (o, { rules, soFar }) => onlyOneTold(o, rules, soFar),
  (o, { rules }) => toldBehindSource(o, rules),
  (o, { candidates, rules }) => namedByOneWord(o, candidates, rules),
]

/**
 * Whom a source plainly means that the ranker leaves open, in a language whose noun phrases begin with
 * their noun: its thresholds are for kinds of sources, in which plain ones stand beside others. A claim that
 * is doubted for its verb («عارضت كييف …») tells no less who says it. null where it is not that plain, and in
 * languages that tell nothing of it.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function plainThoughOpen(
  o: Occasion,
  candidates: readonly EntityFacts[],
  soFar: ReadSoFar,
): EntityFacts | null {
  const { nounFirst: rules } = o
  if (!rules || o.draft.source.length > 1) return null
  for (const rule of inOrder) {
    const found = rule(o, { candidates, rules, soFar })
    if (found && !isRuledOut(o.draft, found.entity)) return found
  }
  return null
}
