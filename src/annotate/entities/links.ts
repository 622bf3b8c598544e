/**
 * What joins a word to the one before it: names follow each other over «و» and commas, and go on
 * over them, each in its own way, so the sequence model has transitions for each.
 */
import { bit } from '../../languages/names/name-lexicon.ts'
import { Gap } from './gaps.ts'
import { placeBits, type NameWord } from './name-words.ts'
import { hasAnd, prefixKinds } from './prefixes-of.ts'
import { Shape } from './shapes.ts'

/** Numbers that `joinOf` and `sortOf` give are below these. */
const joinKinds = prefixKinds + 5

const sortKinds = 13

/** Numbers that `linksOf` gives are below it. */
export const linkKinds = joinKinds * sortKinds

/** By gap: 0 where the words stand beside each other. */
const byGap = Uint8Array.from({ length: Gap.edge + 1 }, (_, gap) => {
  if (gap <= Gap.none) return 0
  if (gap === Gap.comma) return prefixKinds
  if (gap === Gap.hyphen || gap === Gap.dash || gap === Gap.slash) return prefixKinds + 2
  return prefixKinds + (gap === Gap.stop || gap === Gap.colon ? 3 : 4)
})

/** By shape, of a word that nothing is written onto: two numbers that no prefixes have. */
const byShape = Uint8Array.from({ length: Shape.withDigits + 1 }, (_, shape) => {
  if (shape === Shape.lower || shape === Shape.noCase) return 0
  return shape >= Shape.digits ? prefixKinds - 1 : prefixKinds - 2
})

/**
 * Of words beside each other what is written onto the second (prefixes-of.ts), else its shape; of
 * others the mark between them. The full stop of an initial is no mark.
 */
export function joinOf({ gapBefore, prefixes, shape }: NameWord, before?: NameWord): number {
  const isInitial = gapBefore === Gap.stop && before?.folded.length === 1
  const gap = isInitial ? 0 : byGap[gapBefore]!
  if (gap === 0) return prefixes === 0 ? byShape[shape]! : prefixes
  return gap === prefixKinds && hasAnd(prefixes) ? gap + 1 : gap
}

/** The lists that tell the sort of a word, the first that has it; 0 for none. */
const sorts = [
  bit.speechVerb,
  bit.title,
  bit.organisationHead | bit.outletHead,
  bit.placeHead,
  placeBits,
  bit.given,
  bit.surname,
  bit.particle,
  bit.organisation,
  bit.product | bit.event | bit.productHead | bit.eventHead | bit.campaignHead,
  bit.demonym | bit.people | bit.roleAdjective,
  bit.common | bit.everyday | bit.time,
]

/** What a word is by the lists. */
function sortOf({ bits }: NameWord): number {
  for (let i = 0; i < sorts.length; i++) if (bits & sorts[i]!) return i + 1
  return 0
}

/** For each word of a sentence what joins it to the one before, and its sort, as one number. */
export function linksOf(words: readonly NameWord[]): Uint8Array {
  const links = new Uint8Array(words.length)
  for (let i = 0; i < words.length; i++)
    links[i] = joinOf(words[i]!, words[i - 1]) * sortKinds + sortOf(words[i]!)
  return links
}

/** The two parts of a link among all of them, the joins first. */
export const partsOf = (link: number): readonly [join: number, sort: number] => [
  Math.floor(link / sortKinds),
  joinKinds + (link % sortKinds),
]

/** How many parts there are. */
export const linkParts = joinKinds + sortKinds
