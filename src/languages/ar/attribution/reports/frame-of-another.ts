import { isParty } from '../lexicon/basis.ts'
import { beginsWithAnd } from '../lexicon/begins-with-and.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import type { Frame } from '../phrases/verb-frame.ts'
import { isParticiple } from '../phrases/placed-verb.ts'
import type { SpokenVerb } from './spoken-verb.ts'

/** What was found behind a verb but belongs to another word. */
export const isOfAnother = (verb: SpokenVerb, found: Frame): boolean =>
  isTooFar(verb, found) || isColonOfAnother(verb, found)

function isTooFar({ at, form }: SpokenVerb, { kind, at: framed }: Frame): boolean {
  return isParticiple(form) && framed > at + (kind === 'that' ? 8 : form.verb.addressee ? 12 : 4)
}

const longestParty = 5

/**
 * «الأهالي يشكون إغلاق الطريق | ورئيس المجلس: خطة عاجلة»: in a headline of two the second speaks behind the
 * colon.
 */
const isColonOfAnother = (
  { before, at, sentence: { words } }: SpokenVerb,
  { kind, at: colon }: Frame,
): boolean =>
  kind === 'colon' &&
  before !== null &&
  words
    .slice(Math.max(at + 2, colon - longestParty), colon)
    .some((word, i, near) => isJoinedParty(word) && !near.slice(i + 1).some(isVerb))

const isJoinedParty = ({ folded, named }: ArabicWord): boolean =>
  !named && /^و(?!احد).{3,}/.test(folded) && beginsWithAnd(folded) && isParty(folded.slice(1))

const isVerb = ({ folded }: ArabicWord): boolean => findVerb(folded) !== null
