import { accusedDenies } from './accused-denies.ts'
import { announcedQuote } from './announced-quote.ts'
import { behindDoubted } from './behind-doubted.ts'
import { bodyAlone } from './body-alone.ts'
import { bodyOfSentence } from './body-of-sentence.ts'
import type { EntityFacts } from '../entity-table.ts'
import { itGoesOn } from './it-goes-on.ts'
import { namedAlone } from './named-alone.ts'
import { namedBehindOwner } from './named-behind-owner.ts'
import { namedPlainly } from './named-plainly.ts'
import { nounFirst } from './noun-first.ts'
import type { Occasion } from '../occasion.ts'
import { oneOfTwo } from './one-of-two.ts'
import { ownWords } from './own-words.ts'
import { personOfAge } from './person-of-age.ts'
import { sameAgain } from './same-again.ts'
import { quotedOn, type ReadSoFar } from '../quoted-on.ts'
import { sharedSource } from './shared-source.ts'
import { speaksAgain } from './speaks-again.ts'
import { speaksOn } from './speaks-on.ts'
import { bearerByTitle } from '../candidates/surname-alone.ts'
import { theyGoOn } from './they-go-on.ts'
import { titledAlone } from './titled-alone.ts'
import { titledBeforeName } from './titled-before-name.ts'
import { whoWasAsked } from './who-was-asked.ts'

/**
 * Whom the words plainly mean, so that nothing is weighed; null where the ranker is to decide.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export const plainSpeaker = (
  occasion: Occasion,
  candidates: readonly EntityFacts[],
  soFar: ReadSoFar,
): EntityFacts | null =>
  accusedDenies(occasion) ??
  sameAgain(occasion, candidates) ??
  titledBeforeName(occasion) ??
  namedAlone(occasion, candidates) ??
  bearerByTitle(occasion, candidates) ??
  namedPlainly(occasion, candidates) ??
  namedBehindOwner(occasion, candidates) ??
  heSpeaksOn(occasion, candidates) ??
  itGoesOn(occasion) ??
  theyGoOn(occasion, soFar) ??
  ownWords(occasion, candidates, soFar) ??
  titledAlone(occasion, candidates) ??
  personOfAge(occasion, candidates) ??
  oneOfTwo(occasion, candidates) ??
  bodyTakenUp(occasion) ??
  nounFirst(occasion, candidates) ??
  quotedOn(occasion, candidates, soFar) ??
  announcedQuote(occasion, soFar) ??
  behindDoubted(occasion, candidates, soFar) ??
  sharedSource(occasion, candidates, soFar)

/** The body that a noun, or a spokesman without more words, takes up. */
const bodyTakenUp = (occasion: Occasion): EntityFacts | null =>
  bodyAlone(occasion) ?? bodyOfSentence(occasion)

/** Whom "he" or "she" means, first by what they say again. */
const heSpeaksOn = (occasion: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null =>
  whoWasAsked(occasion) ?? speaksAgain(occasion, candidates) ?? speaksOn(occasion, candidates)
