/** Where names, above all those of persons, end before a word of another kind. */
import { hasArticle, type AttachedWords } from '../../../languages/names/attached-words.ts'
import type { NameEndings } from '../../../languages/names/name-endings.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { leastLikeness } from '../least-likeness.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { EndRule } from './end-rule.ts'

export const personEnds: readonly EndRule[] = [
  {
    name: 'word of no person',
    types: ['PER'],
    holds: ({ word, endings }) => endings.notInPersons.has(word.folded),
  },
  {
    // «طرحت ريم سالم | كليب أغنيتها», «كليب «…»»
    name: 'work of the one named',
    types: ['PER'],
    holds: ({ word, after, names: { markedNames } }) =>
      markedNames?.nouns.get(word.folded) === 'WORK' &&
      (word.gapAfter === Gap.quoteOpen || markedNames.titles.has(after?.folded ?? '')),
  },
  {
    name: 'object of the verb',
    types: ['PER', 'LOC', 'ORG'],
    holds: ({ type, word, before, endings }) =>
      endings.objects.has(word.folded) &&
      (type === 'PER' ||
        (type === 'LOC'
          ? (before.bits & bit.country) !== 0
          : (before.phraseBits & bit.organisation) !== 0 && word.phraseBits === 0)),
  },
  {
    // «أدين سامي نصر بالاختلاس», «بقتل»
    name: 'charge behind its preposition',
    types: ['PER'],
    holds: ({ word, earlier, endings, names: { attached } }) =>
      earlier.length > 1 &&
      (word.bits & (bit.given | bit.surname)) === 0 &&
      word.likeness < leastLikeness.ofAny &&
      endings.attachedPrepositions.includes(word.folded[0]!) &&
      isCharge(word.folded.slice(1), endings, attached),
  },
  {
    // «خطة سامي نصر للسلام»: for what or to whom
    name: 'what something is for',
    types: ['PER'],
    // not «للا سلمى», nor «جامعة سامي نصر للعلوم الصحية»
    holds: ({ word: { folded }, rest, names: { attached } }) =>
      attached !== undefined &&
      rest.length === 1 &&
      folded.startsWith(attached.toArticle) &&
      // not «الحمد لله»
      folded.length > attached.toArticle.length + 1,
  },
  {
    // «قال سامي نصر لموكليه»
    name: 'those of his who are told, behind "to"',
    types: ['PER'],
    holds: ({ word: { folded, bits, phraseBits, likeness }, earlier, names: { attached } }) =>
      attached !== undefined &&
      earlier.length > 1 &&
      folded.startsWith(attached.to) &&
      attached.withoutPronoun(folded) !== folded &&
      (bits & (bit.given | bit.surname)) === 0 &&
      phraseBits === 0 &&
      likeness < leastLikeness.ofAny,
  },
  {
    // «قالت ليلى لمراسل المنارة»
    name: 'who is told, behind "to"',
    types: ['PER'],
    holds: ({ word, names: { attached } }) =>
      word.core.skip === 1 &&
      attached !== undefined &&
      word.folded.startsWith(attached.to) &&
      (word.bits & (bit.title | bit.outletHead | bit.organisationHead)) !== 0 &&
      (word.bits & (bit.given | bit.surname)) === 0 &&
      word.phraseBits === 0,
  },
  {
    name: 'verb of the future',
    types: ['PER'],
    holds: ({ word, before, earlier, rest, endings }) =>
      rest.length === 1 &&
      earlier.length > 1 &&
      (before.bits & bit.surname) !== 0 &&
      (word.bits & ~bit.alike) === 0 &&
      word.phraseBits === 0 &&
      word.likeness < leastLikeness.ofAny &&
      endings.future.test(word.folded),
  },
  {
    name: 'verb with its object',
    types: ['PER'],
    holds: ({ word, earlier, rest, endings }) =>
      rest.length === 1 &&
      earlier.length > 1 &&
      (word.bits & ~bit.everyday) === 0 &&
      word.phraseBits === 0 &&
      word.likeness < leastLikeness.ofAny &&
      endings.withObject.test(word.folded),
  },
  {
    // «أبدى سامي نصر استياءه», «انتقاده»
    name: 'what he feels or does, with his pronoun',
    types: ['PER'],
    holds: ({ word, earlier, rest, endings }) =>
      rest.length === 1 &&
      earlier.length > 1 &&
      (word.bits & ~(bit.everyday | bit.alike)) === 0 &&
      word.phraseBits === 0 &&
      endings.ownActs.test(word.folded),
  },
  {
    // «أبدت نادية استغرابها»
    name: 'her act, with her pronoun, behind a given name',
    types: ['PER'],
    holds: ({ word, before, earlier, endings }) =>
      earlier.length === 1 &&
      (before.bits & bit.given) !== 0 &&
      (word.bits & ~(bit.everyday | bit.alike)) === 0 &&
      word.phraseBits === 0 &&
      endings.deeds.own.test(word.folded),
  },
  {
    // «نفى سامي نصر اقتباس مسلسله»
    name: 'act with its object',
    types: ['PER'],
    holds: ({ word, earlier, rest, endings }) =>
      earlier.length > 1 &&
      rest.length > 1 &&
      (word.bits & ~(bit.everyday | bit.alike)) === 0 &&
      word.phraseBits === 0 &&
      endings.deeds.any.test(word.folded) &&
      (rest[1]!.bits & (bit.given | bit.surname)) === 0,
  },
  {
    // «سامي نصر وليلى عزت | أكدوا»
    name: 'verb of several',
    types: ['PER'],
    // not «لافوا», which is made of no verb
    holds: ({ word, earlier, rest, endings, names }) =>
      rest.length === 1 &&
      earlier.length > 1 &&
      isNoName(word) &&
      isVerb(endings.ofSeveral.exec(word.folded)?.[1] ?? '', names),
  },
  {
    // «اتهم سامي نصر | الميليشيات»
    name: 'deeds or bodies behind a full name',
    types: ['PER'],
    holds: ({ word, earlier, endings }) =>
      earlier.length > 1 && isNoName(word) && endings.ofDeeds.test(word.folded),
  },
  {
    // «توقع سامي نصر | عودة المؤشر»
    name: 'noun like a given name before what completes it',
    types: ['PER'],
    holds: ({ word, after, earlier, rest, endings, names: { attached } }) =>
      rest.length === 1 &&
      earlier.length > 1 &&
      endings.beforeGenitive.has(word.folded) &&
      after !== undefined &&
      hasArticle(after.folded, attached) &&
      (after.bits & (bit.given | bit.surname | bit.alike)) === 0,
  },
  {
    // «سامي نصر يلتقي الوزير», «نصر يترأس»
    name: 'verb of what he does',
    types: ['PER'],
    holds: ({ word, names: { verbs } }) =>
      word.core.skip === 0 &&
      (word.bits & ~(bit.everyday | bit.alike | bit.speechVerb)) === 0 &&
      word.phraseBits === 0 &&
      verbs?.has(word.folded) === true,
  },
  {
    // «كتب سامي نصر على إكس قائلا»
    name: 'participle of saying in the accusative',
    types: ['PER', 'ORG', 'LOC', 'PRODUCT', 'EVENT', 'GROUP', 'WORK', 'MISC'],
    holds: ({ word, endings }) => word.phraseBits === 0 && endings.saying.has(word.folded),
  },
  {
    // not «تكنولوجيا المعلومات», whose last letter is its own
    name: 'noun or adjective in the accusative',
    types: ['PER', 'ORG', 'PRODUCT', 'MISC'],
    holds: ({ word, rest, names }) =>
      isAccusative(word, names) &&
      !(rest[1] !== undefined && hasArticle(rest[1].folded, names.attached)),
  },
]

const isVerb = (folded: string, { verbs, getLexicon }: NameRules): boolean =>
  verbs?.has(folded) === true || ((getLexicon().words.get(folded) ?? 0) & bit.speechVerb) !== 0

const isNoName = ({ bits, phraseBits, hit, likeness }: NameWord): boolean =>
  (bits & (bit.given | bit.surname)) === 0 &&
  phraseBits === 0 &&
  hit === 0 &&
  likeness < leastLikeness.ofAny

/** «قتل», «القتل», «الاختلاس» */
const isCharge = (
  folded: string,
  { charges, ofActions }: NameEndings,
  attached: AttachedWords | undefined,
): boolean =>
  ofActions.test(folded) ||
  charges.has(hasArticle(folded, attached) ? folded.slice(attached!.article.length) : folded)

/** «قداسا», «يوميا»: what is done, or how, and no name. */
function isAccusative(
  { folded, bits, phraseBits, hit, likeness }: NameWord,
  { attached, endings, getLexicon }: NameRules,
): boolean {
  if (!endings || (bits & ~bit.alike) !== 0 || phraseBits !== 0 || hit !== 0) return false
  if (likeness >= leastLikeness.ofAny || hasArticle(folded, attached)) return false
  if (!folded.endsWith(endings.accusative)) return false
  const stem = folded.slice(0, -endings.accusative.length)
  return stem.length > 2 && (getLexicon().words.get(stem) ?? 0) === bit.everyday
}
