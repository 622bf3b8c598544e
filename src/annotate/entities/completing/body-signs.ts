/** What beside a name shows that it is a body's, or that it is none. */
import { bit } from '../../../languages/names/name-lexicon.ts'
import { Gap } from '../gaps.ts'
import { nameBits } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import {
  foldedAt,
  isAged,
  isExplained,
  isOwner,
  isTakenUp,
  isTold,
  opens,
  pronounBehindVerb,
  speaks,
  type NamePlace,
} from './name-place.ts'

interface Sign {
  name: string
  /** two are enough for a body; below none: a person's */
  weight: number
  /** of towns and buildings too: "workers at Arlen" */
  isOfPlacesToo?: true
  isThere(place: NamePlace): boolean
}

/** The signs, each counted once in a document. */
export const signsOfBodies: readonly Sign[] = [
  {
    // "shares in Arlen Voss"
    name: 'what is held of it',
    weight: 2,
    isThere: ({ words, from, signs: { holdings, holdingLinks } }) =>
      holdingLinks.has(foldedAt(words, from - 1)) && holdings.has(foldedAt(words, from - 2)),
  },
  {
    // "workers at Arlen Voss"
    name: 'who works there',
    isOfPlacesToo: true,
    weight: 2,
    isThere: ({ words, from, signs: { staff, staffLinks } }) =>
      staffLinks.has(foldedAt(words, from - 1)) && staff.has(foldedAt(words, from - 2)),
  },
  {
    // "Arlen Voss shareholders"
    name: 'what stands behind companies',
    isOfPlacesToo: true,
    weight: 2,
    isThere: ({ words, to, signs: { followers } }) =>
      words[to]?.gapBefore === Gap.space && followers.has(words[to]!.folded),
  },
  {
    // "Arlen Voss's board", "Arlen Voss's former shareholders"
    name: 'what companies have',
    weight: 2,
    isThere: ({ words, to, signs: { possessions } }) =>
      isOwner(words, to) &&
      words[to]!.shape === Shape.lower &&
      (possessions.has(foldedAt(words, to)) || possessions.has(foldedAt(words, to + 1))),
  },
  {
    // "Arlen Voss, whose factories"
    name: 'what companies have, in a relative',
    weight: 2,
    isThere: ({ words, to, signs: { possessions, ofWhich } }) =>
      words[to]?.gapBefore === Gap.comma &&
      words[to]!.folded === ofWhich &&
      (possessions.has(foldedAt(words, to + 1)) || possessions.has(foldedAt(words, to + 2))),
  },
  {
    // "Arlen Air", "Arlen Foods"
    name: 'its last word',
    weight: 1,
    isThere: ({ words, from, to, signs: { lastWords } }) =>
      to - from > 1 && lastWords.has(words[to - 1]!.folded),
  },
  {
    // "a spokesman for Arlen Voss"
    name: 'who speaks for it',
    weight: 1,
    isThere: ({ words, from, signs: { spokesmen, spokesmanLink } }) =>
      foldedAt(words, from - 1) === spokesmanLink && spokesmen.has(foldedAt(words, from - 2)),
  },
  {
    // "Arlen Voss, a maker of tools", "Arlen Voss, the budget airline"
    name: 'its noun in apposition',
    weight: 3,
    isThere: isExplained,
  },
  {
    // "budget airline Arlen Voss said"
    name: 'its noun before it',
    weight: 2,
    isThere: ({ words, from, names, signs }) =>
      words[from]!.gapBefore === Gap.space &&
      signs.nouns.has(foldedAt(words, from - 1)) &&
      !names.articles?.has(foldedAt(words, from - 2)),
  },
  {
    // "Arlen Voss employs", "Arlen Voss reported a loss"
    name: 'what only companies do',
    isOfPlacesToo: true,
    weight: 2,
    isThere: ({ words, to, signs: { verbs, reportingVerbs, reported } }) =>
      words[to]?.gapBefore === Gap.space &&
      (verbs.has(words[to]!.folded) ||
        (reportingVerbs.has(words[to]!.folded) &&
          words.slice(to + 1, to + 6).some(({ folded }) => reported.has(folded)))),
  },
  {
    // "Arlen Voss, which makes pumps, said"
    name: 'the relative of things',
    isOfPlacesToo: true,
    weight: 2,
    isThere: ({ words, from, to, signs: { relative } }) =>
      opens(words, from) && words[to]?.gapBefore === Gap.comma && words[to]!.folded === relative,
  },
  {
    // "Arlen Voss will shut its mill, it said"
    name: 'what it said at the end',
    isOfPlacesToo: true,
    weight: 2,
    isThere: ({ words, from, signs: { things } }) =>
      opens(words, from) &&
      words.some(
        ({ folded, gapBefore }, i) =>
          gapBefore === Gap.comma &&
          things.has(folded) &&
          words[i + 1] !== undefined &&
          (words[i + 1]!.bits & bit.speechVerb) !== 0,
      ),
  },
  {
    // "Arlen Voss said its"
    name: 'the pronoun of things behind its words',
    isOfPlacesToo: true,
    weight: 1,
    isThere: ({ words, to, signs: { things } }) => pronounBehindVerb(words, to, things),
  },
  {
    // "Arlen Voss closed on Monday. The company said"
    name: 'its noun in the next sentence',
    weight: 1,
    isThere: (place) => opens(place.words, place.from) && isTakenUp(place),
  },
  {
    // "Regulators fined Arlen. The company said", where no other body is named before
    name: 'its noun in the next sentence, for nobody else',
    isOfPlacesToo: true,
    weight: 2,
    isThere: (place) =>
      place.isOnlyBody &&
      place.isToldAgain &&
      place.to - place.from === 1 &&
      (place.words[place.from]!.bits & nameBits) === 0 &&
      isTakenUp(place),
  },
]

/**
 * Whether the signs at a name's places are enough for words that nothing knows as a name: what towns
 * show too counts less, and that it says something a little.
 */
export function surelyOfBodies(places: readonly NamePlace[]): boolean {
  if (signsOfPeople.some(({ isThere }) => places.some(isThere))) return false
  const there = signsOfBodies.filter(({ isThere }) => places.some(isThere))
  let weight = there.some((sign) => sign.weight > 1) && places.some(speaks) ? 1 : 0
  for (const sign of there) weight += sign.isOfPlacesToo ? 1 : sign.weight
  return weight > 1
}

/** Signs of people, any of which leaves a name as it is. */
export const signsOfPeople: readonly Omit<Sign, 'weight'>[] = [
  {
    // "Mr Voss", "chairman Arlen Voss"
    name: 'a title',
    isThere: ({ words, from }) =>
      words[from]!.gapBefore <= Gap.hyphen && ((words[from - 1]?.bits ?? 0) & bit.title) !== 0,
  },
  {
    // "Arlen Voss, who"
    name: 'the relative of people',
    isThere: isTold,
  },
  {
    // "Arlen Voss, 31, said"
    name: 'an age',
    isThere: isAged,
  },
  {
    // "Arlen Voss said he"
    name: 'the pronoun of people behind its words',
    isThere: ({ words, to, signs: { people } }) => pronounBehindVerb(words, to, people),
  },
]
