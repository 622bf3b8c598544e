/** Where names end in a script without capitals: rules, each with its name, first that holds cuts. */
import {
  hasArticle,
  isDefiniteAdjective,
  mayBeginWithAnd,
} from '../../../languages/names/attached-words.ts'
import type { NameEndings } from '../../../languages/names/name-endings.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import { headBits, isClose, nameBits, placeBits, type NameWord } from '../name-words.ts'
import { isNounLikeAName } from './behind-bodies.ts'
import type { EndRule, Place } from './end-rule.ts'
import { finishedEnds } from './finished-ends.ts'
import type { WordRange } from './pattern.ts'
import { personEnds } from './person-ends.ts'
import { placeEnds } from './place-ends.ts'
import { timeEnds } from './time-ends.ts'

/** Rules by which a name of one of the types ends before a word. */
export const endRules: readonly EndRule[] = [
  {
    name: 'participle of a clause',
    types: ['ORG', 'LOC', 'EVENT', 'GROUP'],
    holds: ({ word, after, endings }) =>
      word.forms.some(({ folded }) => endings.participles.has(folded)) &&
      isUnderPreposition(after, endings),
  },
  ...personEnds,
  ...timeEnds,
  {
    name: 'way to another name',
    types: ['ORG'],
    // not «ائتلاف الطريق إلى المستقبل»
    holds: ({ word, before, after, endings, names: { attached } }) =>
      word.folded === endings.towards &&
      !(endings.ways.has(before.folded) && hasArticle(after?.folded ?? '', attached)),
  },
  {
    name: 'and with a verb',
    types: ['ORG', 'LOC', 'MISC', 'PRODUCT', 'EVENT'],
    holds: ({ word, before, names: { attached, verbs } }) =>
      word.phraseBits === 0 &&
      mayBeginWithAnd(word.folded, attached) &&
      hasArticle(before.folded, attached) &&
      word.forms.some(({ skip, folded }) => skip === 1 && verbs?.has(folded)),
  },
  {
    name: 'together with another',
    types: ['ORG', 'LOC', 'PER', 'PRODUCT', 'EVENT', 'MISC'],
    holds: ({ word, endings }) => endings.togetherWith.has(word.folded),
  },
  {
    name: 'and with a preposition',
    types: ['ORG', 'LOC', 'PRODUCT', 'EVENT', 'MISC', 'WORK'],
    holds: ({ word, endings }) => endings.joinedPrepositions.has(word.folded),
  },
  {
    // «شركة النور للتطوير والتي تدير المشروع», «اتحاد الكرة التي»
    name: 'relative',
    types: ['ORG', 'LOC', 'PER', 'PRODUCT', 'EVENT', 'MISC', 'GROUP'],
    holds: ({ word, endings }) => endings.relatives.has(word.folded),
  },
  ...finishedEnds,
  {
    name: 'former or present office',
    types: ['ORG', 'LOC'],
    holds: ({ word, rest, endings }) =>
      rest.length === 1 && word.phraseBits === 0 && endings.ofOffices.has(word.folded),
  },
  {
    name: 'place behind a complete body',
    types: ['ORG'],
    holds: ({ word, before, names, names: { attached } }) =>
      (word.bits & bit.placeHead) !== 0 &&
      !isDefiniteAdjective(word.folded, names.attached) &&
      (word.bits & (nameBits | bit.organisationHead)) === 0 &&
      word.phraseBits === 0 &&
      word.core.skip === 0 &&
      hasArticle(word.folded, attached) &&
      hasArticle(before.folded, attached),
  },
  ...placeEnds,
  {
    name: 'title that begins the next name',
    types: ['LOC', 'ORG', 'GROUP'],
    holds: ({ type, word, before, rest, names }) =>
      rest.length === 1 &&
      (word.bits & bit.title) !== 0 &&
      word.phraseBits === 0 &&
      hasArticle(word.core.folded, names.attached) &&
      (word.core.skip > 0
        ? mayBeginWithAnd(word.folded, names.attached)
        : type === 'LOC' && (before.bits & placeBits) !== 0),
  },
  {
    name: 'nationality of a foreign name',
    types: ['ORG', 'LOC'],
    holds: ({ type, word, before, rest, names, endings }) =>
      (word.bits & bit.demonym) !== 0 &&
      // not «غويانا الفرنسية»
      (type === 'ORG' || (word.phraseBits === 0 && word.hit === 0)) &&
      (word.bits & bit.everyday) === 0 &&
      !endings.partsOfNames.has(word.folded) &&
      rest.every((other) => isDefiniteAdjective(other.folded, names.attached)) &&
      (isForeign(before, names) || names.attached?.givenEndings.has(before.folded) === true),
  },
  {
    name: 'and behind a nationality',
    types: ['ORG'],
    holds: ({ word, before, head, names, endings }) =>
      isAfterAnd(word, names) &&
      isDefiniteAdjective(before.folded, names.attached) &&
      ((before.bits & bit.demonym) !== 0 || endings.undividedHeads.has(head.core.folded)),
  },
  {
    name: 'plural that describes other people',
    types: ['ORG', 'LOC'],
    holds: ({ word, earlier, before, names }) =>
      isPluralOfPeople(word.folded, names) &&
      word.phraseBits === 0 &&
      hasArticle(before.folded, names.attached) &&
      !earlier.some((other) => isOfPeople(other, names)),
  },
  {
    name: 'noun of every day behind a product',
    types: ['PRODUCT'],
    holds: ({ word, before, earlier, names }) =>
      earlier.length > 1 &&
      word.bits === bit.everyday &&
      word.phraseBits === 0 &&
      word.hit === 0 &&
      word.core.skip === 0 &&
      names.plainNouns?.has(word.folded) === true &&
      (before.bits & (bit.everyday | bit.productHead)) === 0,
  },
  {
    name: 'noun behind a proper name',
    types: ['ORG', 'LOC', 'PER'],
    holds: ({ type, word, before, head, rest, names }) =>
      isProperName(before, names) &&
      !(type === 'PER' && rest.length === 1 && isBetweenCommas(head, word)) &&
      hasArticle(word.folded, names.attached) &&
      (word.bits & nameBits) === 0 &&
      word.phraseBits === 0 &&
      !isDefiniteAdjective(word.folded, names.attached) &&
      names.attached?.givenEndings.has(word.folded) === false &&
      (isPlainNoun(word, names) || (word.bits & bit.productHead) !== 0),
  },
  {
    // a club is called «الاتفاق» too; not «العربية الحدث», where both are listed
    name: 'noun of every day behind a listed name',
    types: ['ORG', 'LOC'],
    holds: ({ word, before, earlier, names }) =>
      isNounLikeAName(word, names) &&
      isPlainNoun(word, names) &&
      (isProperName(before, names) ||
        ((before.bits & bit.organisation) === 0 &&
          ((before.phraseBits & (placeBits | bit.organisation)) !== 0 ||
            (earlier.length > 1 && isDefiniteNoun(before, names))))),
  },
]

/** So many words of a name are looked at on either side, however long it is. */
const farthest = 6

/** What is left of a name before the first word that ends it. */
export function endedPlainly(
  words: readonly NameWord[],
  range: WordRange,
  names: NameRules,
): WordRange {
  const { endings } = names
  if (!endings) return range
  const { type, from, to } = range
  for (let i = from + 1; i < to; i++) {
    const word = words[i]!
    if (word.inQuotes) continue
    const place: Place = {
      type,
      word,
      before: words[i - 1]!,
      after: isClose(words[i + 1]) ? words[i + 1] : undefined,
      head: words[from]!,
      earlier: words.slice(Math.max(from, i - farthest), i),
      rest: words.slice(i, Math.min(to, i + farthest)),
      names,
      endings,
    }
    if (endRules.some(({ types, holds }) => types.includes(type) && holds(place)))
      return { ...range, to: i }
  }
  return range
}

/** «في المدينة», «بالمدينة»: a preposition, or a word with one written onto it. */
export const isUnderPreposition = (word: NameWord | undefined, endings: NameEndings): boolean =>
  word !== undefined &&
  (endings.prepositions.has(word.folded) ||
    (endings.attachedPrepositions.includes(word.folded[0]!) &&
      word.forms.some(({ skip }) => skip === 1)))

/** «برشلونة», «أديس أبابا»: without the article, and no word of every day. */
const isProperName = ({ bits, phraseBits, folded }: NameWord, { attached }: NameRules): boolean =>
  attached?.compoundHeads.has(folded) === false &&
  !hasArticle(folded, attached) &&
  ((phraseBits & nameBits) !== 0 ||
    ((bits & nameBits) !== 0 && (bits & (bit.common | bit.everyday | bit.placeHead)) === 0))

/** «المهندسين», «والفنون» */
const isDefiniteNoun = (
  { forms, folded }: NameWord,
  { attached, functionWords }: NameRules,
): boolean =>
  !functionWords.has(folded) &&
  forms.some(({ skip, folded: form }) => skip <= 1 && hasArticle(form, attached))

/** «رئيس اللجنة، سامي السائح، إن»: whoever holds an office is told between commas by his name alone. */
const isBetweenCommas = (first: NameWord, last: NameWord): boolean =>
  first.gapBefore === Gap.comma && last.gapAfter === Gap.comma

const isPlainNoun = ({ forms }: NameWord, { plainNouns }: NameRules): boolean =>
  forms.some(({ skip, folded }) => skip === 0 && plainNouns?.has(folded))

/** Neither with the article nor a noun of every day: what an adjective with the article describes. */
const isForeign = ({ folded, core, bits }: NameWord, { attached }: NameRules): boolean =>
  core.skip === 0 &&
  !hasArticle(folded, attached) &&
  (bits & (headBits | bit.title | bit.everyday | bit.demonym)) === 0

/** «والمقاومة», not «والبحرية», which may be a second adjective. */
const isAfterAnd = ({ folded, forms }: NameWord, { attached }: NameRules): boolean =>
  mayBeginWithAnd(folded, attached) &&
  forms.some(
    (form) =>
      form.skip === 1 &&
      hasArticle(form.folded, attached) &&
      attached?.isRelational(form.folded) === false,
  )

const isPluralOfPeople = (folded: string, { attached }: NameRules): boolean =>
  hasArticle(folded, attached) && attached?.isOfSeveral(folded) === true

/** «رجال», «المهندسين»; not «البحرين» */
const isOfPeople = ({ folded, forms, bits }: NameWord, names: NameRules): boolean =>
  (isPluralOfPeople(folded, names) && (bits & placeBits) === 0) ||
  forms.some((form) => names.humanPlurals?.has(form.folded))
