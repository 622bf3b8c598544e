/** Where the name of a body or a place is at an end, since the word behind cannot complete it. */
import {
  hasArticle,
  isDefiniteAdjective,
  mayBeginWithAnd,
  type AttachedWords,
} from '../../../languages/names/attached-words.ts'
import type { NameEndings } from '../../../languages/names/name-endings.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { headBits, nameBits, type NameWord } from '../name-words.ts'
import type { EndRule } from './end-rule.ts'

/** Rules by which a name of one of the types ends before a word. */
export const finishedEnds: readonly EndRule[] = [
  {
    // «جددت الشرطة | التزامها»
    name: 'something of its own',
    types: ['ORG'],
    holds: ({ word, before, endings, names: { attached } }) =>
      word.phraseBits === 0 &&
      (word.bits & nameBits) === 0 &&
      endings.withObject.test(word.folded) &&
      !mayBeginWithAnd(word.folded, attached) &&
      // «اتحاد أوريون | قرارها»
      (hasArticle(before.folded, attached) || !before.isKnown),
  },
  {
    // «شهد معرض الواحة للكتاب | الإعلان عن»
    name: 'deed that leads to its object',
    types: ['ORG', 'EVENT', 'LOC'],
    holds: ({ word, before, after, endings, names: { attached } }) =>
      after !== undefined &&
      endings.deedLinks.get(word.folded) === after.folded &&
      (hasArticle(before.folded, attached) || isToDefinite(before, attached)),
  },
  {
    // «إطلاق أوريون | لأجهزة جديدة»
    name: 'what a company does to its wares',
    types: ['ORG'],
    holds: ({ word, before, earlier, names: { attached } }) =>
      attached !== undefined &&
      earlier.length === 1 &&
      word.core.skip === 1 &&
      word.folded.startsWith(attached.to) &&
      // «الغصن للسيارات» is what it deals in
      !word.folded.startsWith(attached.toArticle) &&
      (word.bits & bit.productHead) !== 0 &&
      word.phraseBits === 0 &&
      (isOfNames(before) || !before.isKnown),
  },
  {
    // «إدارة الحكومة الإسرائيلية | للصراع»
    name: 'what a state does something to',
    types: ['ORG'],
    holds: ({ word, before, head, names }) =>
      word.phraseBits === 0 &&
      isToDefinite(word, names.attached) &&
      isDefiniteAdjective(before.folded, names.attached) &&
      names.stateBodies?.has(head.folded) === true,
  },
  {
    // «أعلنت أوريون | العملاقة»
    name: 'how great or known it is',
    types: ['ORG', 'PRODUCT', 'LOC'],
    holds: ({ word, before, endings, names: { attached } }) =>
      endings.describing.has(word.folded) &&
      word.phraseBits === 0 &&
      (before.bits & headBits) === 0 &&
      !hasArticle(before.folded, attached),
  },
  {
    // «تأهل في كأس الساحل | أمام الوحدة»
    name: 'whom somebody plays',
    types: ['EVENT'],
    holds: ({ word, endings }) => endings.against.has(word.folded),
  },
  {
    // «مهرجان الواحة | أحد أقدم المهرجانات»; not «نادي أحد»
    name: 'one of several',
    types: ['ORG', 'LOC', 'EVENT', 'PRODUCT'],
    holds: ({ word, rest, endings }) => rest.length > 1 && endings.oneOf.has(word.folded),
  },
  {
    // «دعت الوزارة | الجميع»
    name: 'everybody who is told',
    types: ['ORG'],
    holds: ({ word, endings }) => endings.everybody.has(word.folded),
  },
  {
    // «أدانت نقابة المعلمين | الاعتداء»: what describes several people is in the plural
    name: 'act behind several people',
    types: ['ORG'],
    holds: ({ word, before, rest, endings, names: { attached } }) =>
      rest.length === 1 &&
      hasArticle(before.folded, attached) &&
      attached?.isOfSeveral(before.folded) === true &&
      word.phraseBits === 0 &&
      endings.ofActions.test(word.folded),
  },
  {
    // «مدرب نادي النصر السعودي | البرازيلي كارلوس مندس»: of two origins before a name the last is his
    name: 'origin of whoever follows',
    types: ['ORG'],
    holds: ({ word, before, after, rest, endings, names }) =>
      rest.length === 1 &&
      isOrigin(word, endings, names) &&
      isOrigin(before, endings, names) &&
      after?.core.skip === 0 &&
      word.gapAfter === Gap.space &&
      !hasArticle(after.folded, names.attached) &&
      ((after.bits & (bit.given | bit.surname)) !== 0 || after.likeness >= leastLikeness.ofAny),
  },
  {
    // «نعت نقابة المعلمين | الفقيد»; not «مؤسسة الراحل سامي نصر»
    name: 'the dead who is mourned',
    types: ['ORG'],
    holds: ({ word, before, endings, names: { attached } }) =>
      endings.mourned.has(word.folded) && hasArticle(before.folded, attached),
  },
  {
    // «سفير قطر | الجديد»: countries are feminine, or need no adjective
    name: 'what somebody of a country is',
    types: ['LOC'],
    holds: ({ word, before, earlier, names: { attached } }) =>
      earlier.length === 1 &&
      (before.bits & bit.country) !== 0 &&
      (word.bits & (bit.roleAdjective | nameBits)) === bit.roleAdjective &&
      attached?.isFeminine(word.folded) === false,
  },
  {
    // «تاريخ مصر | الحضارية»: countries of two words are listed
    name: 'what a country is like',
    types: ['LOC'],
    holds: ({ word, before, earlier, endings, names: { attached } }) =>
      earlier.length === 1 &&
      word.phraseBits === 0 &&
      (word.bits & nameBits) === 0 &&
      (before.bits & bit.country) !== 0 &&
      hasArticle(word.folded, attached) &&
      !endings.ofPlaces.has(word.folded),
  },
  {
    // «قالت السلطات في السودان | للجزيرة»
    name: 'whom something is told in a place',
    types: ['LOC'],
    holds: ({ word, before, earlier, names: { attached } }) =>
      earlier.length === 1 &&
      word.phraseBits === 0 &&
      isToDefinite(word, attached) &&
      (before.bits & bit.country) !== 0,
  },
]

/** A listed name, or what looks like one. */
const isOfNames = ({ bits, phraseBits, hit, likeness }: NameWord): boolean =>
  ((bits | phraseBits) & (nameBits | bit.organisation)) !== 0 ||
  hit !== 0 ||
  likeness >= leastLikeness.ofAny

/** «السعودي»; not «العربي», of which many bodies are */
const isOrigin = (
  { bits, folded, core }: NameWord,
  { partsOfNames }: NameEndings,
  { attached }: NameRules,
): boolean =>
  core.skip === 0 &&
  (bits & bit.demonym) !== 0 &&
  hasArticle(folded, attached) &&
  attached?.isRelational(folded) === true &&
  !partsOfNames.has(folded)

/** «للصراع» */
const isToDefinite = ({ folded }: NameWord, attached: AttachedWords | undefined): boolean =>
  attached !== undefined && folded.startsWith(attached.toArticle)
