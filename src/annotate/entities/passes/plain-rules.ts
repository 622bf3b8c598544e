/** Words that the sentence shows to be no name: rules, each with its name. */
import { hasArticle, isDefinite } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { isNounLikeAName } from '../patterns/behind-bodies.ts'
import { agrees, describesBare, isBareHead, isDescribed } from '../described-nouns.ts'
import { Gap } from '../gaps.ts'
import { nameBits, placeBits, type NameWord } from '../name-words.ts'
import { isNounInAccusative } from './noun-in-accusative.ts'
import { pairRules } from './pair-rules.ts'
import type { PlainPlace, PlainRule } from './plain-place.ts'

/** Rules by which a draft is no name, for languages without capitals. */
export const plainRules: readonly PlainRule[] = [
  {
    name: 'what is denied',
    holds: ({ draft, words, before, names, phrases }) =>
      phrases.negations.has(draft.words[0]!) ||
      (before !== undefined &&
        phrases.negations.has(before.folded) &&
        words.length === 1 &&
        !isDefinite(words[0]!.folded, names.attached) &&
        ((words[0]!.bits & placeBits) === 0 ||
          names.attached?.isParticiple(draft.words[0]!) === true)),
  },
  {
    // «لم نجد», «سوف نجد»: a verb, though a region is called so
    name: 'what only a verb can be',
    holds: ({ words: [first], before, phrases }) =>
      before !== undefined && first!.core.skip === 0 && phrases.beforeVerbs.has(before.folded),
  },
  {
    // «وصفه بأنه نزيه»: what somebody is, though one may be called so
    name: 'what somebody is said to be',
    holds: ({ draft, words: [word, more], before, phrases, names }) =>
      more === undefined &&
      before !== undefined &&
      phrases.beforePredicates.has(before.folded) &&
      word!.hit === 0 &&
      !isDefinite(word!.folded, names.attached) &&
      (draft.type === 'PER' || (draft.type === 'LOC' && (word!.bits & placeBits) === 0)),
  },
  {
    // «فقدت هرما كبيرا»: a noun and its adjective in the accusative
    name: 'noun and adjective in the accusative',
    holds: ({ draft, words, names }) => draft.type === 'PER' && isNounInAccusative(words, names),
  },
  ...pairRules,
  {
    name: 'in whose name somebody speaks',
    holds: ({ draft, words: [word], before, names, phrases }) =>
      draft.type === 'PER' &&
      before !== undefined &&
      phrases.inName.has(word!.folded) &&
      before.forms.some(({ folded }) => names.officers?.has(folded)),
  },
  {
    name: 'somebody of mine',
    holds: ({ words: [word, more], names }) =>
      more === undefined &&
      (word!.bits & (bit.given | bit.surname)) === 0 &&
      names.ofMine?.has(word!.folded) === true,
  },
  {
    name: 'office',
    holds: ({ draft, words, names }) =>
      draft.type === 'ORG' &&
      words.length <= 3 &&
      names.officers?.has(draft.words[0]!) === true &&
      words.slice(1).every(({ folded }) => hasArticle(folded, names.attached)),
  },
  {
    // «وزير الفلاحة والتنمية الريفية»; not «رئيس مجلس النواب», in which a body stands
    name: 'office with its field',
    holds: ({ draft, words, names: { attached }, phrases }) =>
      draft.type === 'ORG' &&
      words.length > 1 &&
      phrases.completedOffices.has(draft.words[0]!) &&
      words
        .slice(1)
        .every(({ forms }) =>
          forms.some(({ skip, folded }) => skip <= 1 && hasArticle(folded, attached)),
        ),
  },
  {
    name: 'letters alone',
    holds: ({ words }) =>
      words.length > 1 &&
      words.every(({ folded }) => folded.length === 1) &&
      words.every(({ phraseBits, hit }) => phraseBits === 0 && hit === 0) &&
      words[0]!.gapBefore !== Gap.parenOpen,
  },
  {
    name: 'God by himself',
    holds: ({ draft, before, phrases }) =>
      draft.type === 'PER' &&
      draft.words.length === 1 &&
      phrases.god.has(draft.words[0]!) &&
      !phrases.servants.has(before?.core.folded ?? ''),
  },
  {
    name: 'a deed of God',
    holds: ({ draft, words, phrases }) =>
      draft.type === 'PER' &&
      phrases.god.has(draft.words.at(-1)!) &&
      (phrases.deeds.has(words.at(-2)?.core.folded ?? '') ||
        (words.length === 2 &&
          words[0]!.core.skip > 0 &&
          phrases.deedsUnderParticle.has(words[0]!.core.folded))),
  },
  {
    name: 'noun of every day by its article',
    holds: ({ words: [word, more], names: { attached }, phrases }) =>
      more === undefined &&
      word!.forms.some(
        ({ folded }) =>
          hasArticle(folded, attached) &&
          phrases.neverDefinite.has(folded.slice(attached!.article.length)),
      ),
  },
  {
    // «عروس النهر», whose name nobody tells
    name: 'somebody known by a place',
    holds: ({ draft, words, names: { attached }, phrases }) =>
      draft.type === 'PER' &&
      words.length <= 2 &&
      phrases.knownByPlace.has(draft.words[0]!) &&
      words
        .slice(1)
        .every(({ folded, bits }) => hasArticle(folded, attached) || (bits & placeBits) !== 0),
  },
  {
    name: 'one of a kind',
    holds: ({ draft, words, names }) =>
      (draft.type === 'ORG' || draft.type === 'LOC') &&
      (words.length === 2 || words.length === 3) &&
      isBareHead(words[0]!, names) &&
      words.slice(1).every((word) => describesBare(word, words[0]!, names)),
  },
  {
    name: 'a pair of described things',
    holds: ({ draft, words, names, phrases }) =>
      (draft.type === 'PER' || draft.type === 'LOC' || draft.type === 'ORG') &&
      (words.some(({ forms }) => forms.some(({ folded }) => phrases.pairs.has(folded))) ||
        ((words[0]!.bits & bit.organisationHead) === 0 &&
          words.filter((word) => isOfSeveral(word, names)).length > 1)),
  },
  {
    name: 'adjective of nationality',
    holds: ({ draft, words: [word, more], before, names }) =>
      (draft.type === 'LOC' || draft.type === 'ORG') &&
      more === undefined &&
      (word!.bits & bit.demonym) !== 0 &&
      (word!.bits & placeBits) !== 0 &&
      hasArticle(word!.folded, names.attached) &&
      isDescribed(before, names) &&
      agrees(word!, before!, names),
  },
  {
    name: 'adjective of every day',
    holds: ({ draft, words: [word, more], before, names }) =>
      (draft.type === 'PER' || draft.type === 'LOC') &&
      more === undefined &&
      (word!.bits & bit.common) !== 0 &&
      hasArticle(word!.folded, names.attached) &&
      isDescribed(before, names) &&
      (before!.bits & bit.organisationHead) === 0 &&
      agrees(word!, before!, names),
  },
  {
    name: 'adjective of every day behind its noun',
    holds: ({ draft, words: [word, more], before, names: { attached } }) =>
      draft.type === 'LOC' &&
      more === undefined &&
      before !== undefined &&
      attached !== undefined &&
      word!.core.skip === 0 &&
      before.core.skip === 0 &&
      (word!.bits & (bit.common | bit.everyday)) !== 0 &&
      [word!, before].every(
        ({ folded }) => attached.isFeminine(folded) && !hasArticle(folded, attached),
      ) &&
      (before.bits & (nameBits | heads | bit.title | bit.time)) === 0 &&
      before.phraseBits === 0,
  },
  {
    name: 'noun of every day behind a listed body',
    holds: ({ draft, words: [word, more], before, names }) =>
      (draft.type === 'ORG' || draft.type === 'LOC') &&
      more === undefined &&
      before !== undefined &&
      ((before.bits | before.phraseBits) & bit.organisation) !== 0 &&
      (before.bits & (bit.common | bit.everyday)) === 0 &&
      isNounLikeAName(word!, names),
  },
  {
    name: 'predicate that begins like a particle',
    holds: ({ words: [word, more], names: { endings, getLexicon } }) =>
      more === undefined &&
      word!.core.skip === 1 &&
      word!.hit === 0 &&
      (word!.bits & bit.country) === 0 &&
      endings !== undefined &&
      word!.folded.endsWith(endings.accusative) &&
      getLexicon().words.has(word!.folded.slice(0, -endings.accusative.length)),
  },
]

const heads = bit.organisationHead | bit.placeHead

/** «البلدين», «المتلازمين» */
const isOfSeveral = ({ forms, bits, phraseBits }: NameWord, { attached }: NameRules): boolean =>
  (bits & nameBits) === 0 &&
  phraseBits === 0 &&
  forms.some(({ folded }) => hasArticle(folded, attached) && attached?.isOfSeveral(folded))

/** Whether one of the rules holds; false in a language that has no such phrases. */
export function isShownPlain(place: Omit<PlainPlace, 'phrases'>): boolean {
  const { plainPhrases: phrases } = place.names
  if (phrases === undefined) return false
  const whole: PlainPlace = { ...place, phrases }
  return plainRules.some(({ holds }) => holds(whole))
}
