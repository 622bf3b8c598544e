/** Names that patterns and lists show where the model saw none, and names that they lengthen. */
import type { Language } from '../../../languages/language.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { capitalRun } from '../capital-names.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import { acronym } from './acronyms.ts'
import { behindRanks } from './behind-ranks.ts'
import { withoutLead } from './before-persons.ts'
import { withBracketedSpellings } from './bracketed-spelling.ts'
import { withoutPartOfNumber } from './cut-numbers.ts'
import { withoutUnlikely } from './drop-unlikely.ts'
import { joinBodies } from './join-bodies.ts'
import { placesOfDatelines, senderOfDateline } from './datelines.ts'
import { fromSpring } from './from-spring.ts'
import { overAgeGroup } from './over-age-group.ts'
import { overSon } from './over-son.ts'
import { joinNicknamed } from './join-nicknamed.ts'
import { joinPersons } from './join-persons.ts'
import { listedEvent, listedPhrase, listedWord } from './listed-names.ts'
import {
  bodyOfPlace,
  bodyOfState,
  bodyWithComplement,
  bodyWithPurpose,
  ofNationality,
} from './bodies.ts'
import { namedCraft } from './named-craft.ts'
import { withNounOfNamed } from './named-after-persons.ts'
import { namedUnit, numberedUnit } from './units.ts'
import type { Pattern, WordRange } from './pattern.ts'
import {
  namedAfterPerson,
  personAfterOffice,
  personAfterTitle,
  speakerBeforeClause,
  speakerOfHeadline,
} from './person-names.ts'
import { bodyAtPlace } from './bodies-at-places.ts'
import { asDistrict } from './districts.ts'
import { joinBodiesInPlaces } from './bodies-in-places.ts'
import { peoples } from './peoples.ts'
import { bodyOfHeadline, outletTold, workOfMaker } from './bracketed-works.ts'
import { quotedAfterHead, quotedPerson } from './quoted-names.ts'
import { gatheringWithPurpose, overPurpose } from './purposes.ts'
import { joinFamilyNames } from './join-family-names.ts'
import { boundedPlainly } from './plain-bounds.ts'
import { fromMother, overGivenName, overHyphens, overIncomplete } from './borders.ts'
import { withPersonsOfOffices } from './person-of-office.ts'
import { personInApposition } from './person-in-apposition.ts'
import { holderBeforeClause, personCalled } from './persons-by-frame.ts'
import { withPairedPlaces } from './paired-places.ts'
import { placeByNoun } from './places-by-noun.ts'
import { placesInLists } from './places-in-lists.ts'
import { listedPlace, overForeignWord, village, withQuarters } from './more-places.ts'
import { endedPlainly } from './name-ends.ts'
import { joinedWith, parted, trimmed } from './settle-ranges.ts'
import { withoutTitles } from './settle-titles.ts'
import { gather } from '../../../text/gather.ts'

const patterns: readonly Pattern[] = [
  workOfMaker,
  quotedPerson,
  quotedAfterHead,
  senderOfDateline,
  outletTold,
  bodyOfHeadline,
  numberedUnit,
  listedPhrase,
  capitalRun,
  gatheringWithPurpose,
  bodyWithPurpose,
  bodyWithComplement,
  bodyOfState,
  bodyOfPlace,
  bodyAtPlace,
  ofNationality,
  peoples,
  listedPlace,
  village,
  placeByNoun,
  listedEvent,
  namedAfterPerson,
  personAfterTitle,
  personAfterOffice,
  personInApposition,
  speakerBeforeClause,
  holderBeforeClause,
  personCalled,
  speakerOfHeadline,
  namedUnit,
  namedCraft,
]
/** Those that know better than the model of what type a name is. */
const typing: ReadonlySet<Pattern> = new Set([listedPhrase, gatheringWithPurpose, quotedPerson])
/** For languages without a model: one knows better than these when such words are names. */
const patternsAlone: readonly Pattern[] = [...patterns, listedWord, acronym]

/** The patterns of a language, those that are asked first before the others. */
export const patternsOf = ({ names }: Language): readonly Pattern[] =>
  names.getModel ? patterns : patternsAlone

/**
 * `found` and what the patterns add beside it, in order, without overlap: what was found stands,
 * unless a pattern's range holds it whole.
 * Ranges end where punctuation parts them, begin again at «و» with a known name, and go on over a
 * hyphen.
 */
export function applyPatterns(
  words: readonly NameWord[],
  found: readonly WordRange[],
  language: Language,
): WordRange[] {
  const { names } = language
  const parts = gather(found, (range) => parted(words, range, names))
  const added = addByPatterns(words, settle(words, parts, language), language)
  const paired = withPairedPlaces(words, added, names)
  const shared = withPersonsOfOffices(words, paired, names)
  const ranges = ended(words, shared, language).sort((a, b) => a.from - b.from)
  const lengthened = ranges.map((range, k) => {
    const free = { first: ranges[k - 1]?.to ?? 0, stop: ranges[k + 1]?.from ?? words.length }
    const whole = overIncomplete(words, range, free.stop, names)
    const traded = overPurpose(words, whole, free.stop, names)
    const mother = fromMother(words, overSon(words, traded, free.stop, names), free.first, names)
    const given = overGivenName(words, mother, free.stop, names)
    const spring = fromSpring(words, given, free.first, names)
    const aged = overAgeGroup(words, spring, free.stop, names)
    const placed = overForeignWord(words, aged, free.stop, names)
    const hyphened = overHyphens(words, placed, free, names.hasCase)
    return withNounOfNamed(words, hyphened, free.first, names)
  })
  const titled = withoutTitles(words, joinedWith(words, lengthened, language), names)
  const named = behindRanks(words, titled, names)
  const persons = joinNicknamed(words, joinPersons(words, named, names))
  const districts = joinBodies(words, persons, names).map((range) =>
    asDistrict(words, range, names),
  )
  const whole = joinBodiesInPlaces(words, districts, names)
  const spelt = withBracketedSpellings(words, withoutUnlikely(words, whole, names))
  return placesOfDatelines(words, withQuarters(words, spelt, names), names)
}

/** What is left of each range before the first word that ends it, without what is no part of it. */
const ended = (
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  language: Language,
): WordRange[] =>
  ranges
    .map((range) => withoutPartOfNumber(words, endedPlainly(words, range, language.names)))
    .map((range) => range && trimmed(words, range, language))
    .filter((range) => range !== null)

/** Whether a range is a name with just these bounds and of this type by all that ends or refuses one. */
export function keepsItsBounds(
  words: readonly NameWord[],
  range: WordRange,
  language: Language,
): boolean {
  const { names } = language
  const left = ended(words, settle(words, parted(words, range, names), language), language)
  const [only, ...others] = withoutTitles(words, withoutUnlikely(words, left, names), names)
  if (!only || others.length > 0) return false
  return only.from === range.from && only.to === range.to && only.type === range.type
}

/** `found` and the first pattern's range at each word that fits beside them. */
function addByPatterns(
  words: readonly NameWord[],
  found: readonly WordRange[],
  language: Language,
): WordRange[] {
  const ranges = createRanges(words.length, found)
  const own = patternsOf(language)
  for (let i = 0; i < words.length; i++) {
    if (showsNothing(words[i]!, language.names)) continue
    for (const pattern of own) {
      const range = pattern(words, i, language)
      if (range && ranges.add(range, typing.has(pattern))) break
    }
  }
  return ranges.get()
}

/** An ordinary word that begins no name. */
const showsNothing = (
  { bits, phraseBits, isKnown, gapBefore, shape, core }: NameWord,
  { namedAfterPersons }: NameRules,
) =>
  bits === 0 &&
  phraseBits === 0 &&
  isKnown &&
  gapBefore !== Gap.quoteOpen &&
  shape !== Shape.allCapitals &&
  namedAfterPersons?.has(core.folded) !== true

/** Ranges of `count` words, none of which is in two of them. */
function createRanges(count: number, found: readonly WordRange[]) {
  /** of each word the place of its range in `ranges`; -1: none */
  const taken = new Int32Array(count).fill(-1)
  const ranges: (WordRange | null)[] = []
  const put = (range: WordRange) => {
    taken.fill(ranges.length, range.from, range.to)
    ranges.push(range)
  }
  found.forEach(put)
  return {
    get: () => ranges.filter((range) => range !== null),
    /**
     * False where it cuts another range or lies within one: then the range takes its type where
     * the pattern knows better. What was found in parts is one name. A range that is not of these
     * words is refused, so that a fault of one pattern costs no other name.
     */
    add(range: WordRange, isTyping: boolean): boolean {
      const { from, to, type } = range
      if (from < 0 || from >= to || to > count) return false
      const before = taken[from]!
      const after = taken[to - 1]!
      const cuts =
        (before >= 0 && ranges[before]!.from < from) || (after >= 0 && ranges[after]!.to > to)
      if (cuts) return false
      const inside = taken.subarray(from, to)
      if (before === after && inside.every((k) => k >= 0)) {
        if (isTyping) ranges[before]!.type = type
        return false
      }
      for (const k of inside) if (k >= 0) ranges[k] = null
      put(range)
      return true
    },
  }
}

function settle(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  language: Language,
): WordRange[] {
  const { names } = language
  if (names.hasCase) return [...ranges]
  const begun = gather(ranges, (range) => withoutLead(words, range, names))
  const listed = placesInLists(words, begun, names)
  const bounded = gather(begun, (range) =>
    listed.has(range) ? [range] : boundedPlainly(words, range, language),
  )
  return joinFamilyNames(words, bounded)
}
