import { bodyAtVerb } from './body-at-verb.ts'
import { bodyBehindNoun } from './body-behind-noun.ts'
import { bodyByNoun } from './body-by-noun.ts'
import { bodyFirst } from './body-first.ts'
import { bodyOfHeadline } from './body-of-headline.ts'
import type { EntityFacts } from './entity-table.ts'
import { goesOn } from './goes-on.ts'
import { holderInFull } from './holder-in-full.ts'
import { madeBy } from './made-by.ts'
import { namedBehindSource } from './named-behind-source.ts'
import { namedBehindRole } from './named-behind-role.ts'
import { namedInFull } from './named-in-full.ts'
import type { Occasion } from './occasion.ts'
import { onlyOneTold } from './only-one-told.ts'
import { personAtVerb } from './person-at-verb.ts'
import { placeAtVerb } from './place-at-verb.ts'
import type { ReadSoFar } from './quoted-on.ts'
import { sameSource } from './same-source.ts'
import { spokeByName } from './spoke-by-name.ts'
import { titledByNoun } from './titled-by-noun.ts'

/**
 * Whom a source plainly means that the ranker leaves open, in a language whose noun phrases begin with
 * their noun: its thresholds are for kinds of sources, in which plain ones stand beside others. null
 * where it is not that plain, and in languages that tell nothing of it.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function plainThoughOpen(
  o: Occasion,
  candidates: readonly EntityFacts[],
  soFar: ReadSoFar,
): EntityFacts | null {
  const { nounFirst: rules } = o
  if (!rules || isDoubted(o) || o.draft.source.length > 1) return null
  return (
    placeAtVerb(o) ??
    bodyAtVerb(o, rules) ??
    bodyBehindNoun(o, rules) ??
    namedBehindRole(o, rules) ??
    namedInFull(o, candidates) ??
    personAtVerb(o, candidates) ??
    spokeByName(o, candidates, soFar) ??
    sameSource(o, candidates, soFar) ??
    goesOn(o, candidates, rules) ??
    bodyByNoun(o, rules) ??
    titledByNoun(o, rules) ??
    bodyFirst(o, rules) ??
    bodyOfHeadline(o) ??
    madeBy(o, rules) ??
    holderInFull(o, rules) ??
    namedBehindSource(o, rules) ??
    onlyOneTold(o, rules, soFar)
  )
}

/** «وأكمل: «…»» is doubted for its verb alone, which tells no less who it is. */
const isDoubted = ({ draft: { doubt } }: Occasion): boolean =>
  doubt !== undefined && doubt !== 'colon'
