import { hasArticle } from '../../../languages/names/attached-words.ts'
import type { EntityType } from '../../../model/kinds.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { companiesAlone } from './companies-alone.ts'
import { nameOf, type Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { givenNamesAlone } from './given-names-alone.ts'
import { typeOfThing } from '../named-things.ts'
import { headBits, type NameWord } from '../name-words.ts'
import { endOfMarks, isMaker } from '../patterns/bracketed-works.ts'
import { placeOf } from '../place-of.ts'
import { gather } from '../../../text/gather.ts'

/**
 * `drafts` with the type that the word before them leaves no doubt of: whoever follows «السيد» is a
 * person, behind «فيلم» stands a work, and a name in quotation marks that is somebody's last one is
 * he.
 */
export function retypeByCompany(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  if (names.hasCase)
    return companiesAlone(givenNamesAlone(drafts, sentences, names), sentences, names)
  const families = new Set(
    gather(drafts, ({ type, words }) => (type === 'PER' && words.length > 1 ? words.at(-1)! : [])),
  )
  const persons = new Set(
    gather(drafts, (draft) =>
      draft.type === 'PER' && draft.words.length > 1 ? nameOf(draft) : [],
    ),
  )
  return drafts.map((draft) => {
    const [words, at] = placeOf(draft.start, sentences)
    const before = words[at - 1]
    const word = words[at]
    if (word && isFamilyInQuotes(draft, word, before) && families.has(draft.words[0]!))
      return { ...draft, type: 'PER' }
    // «سامي نصر: الإيرادات تفوق التوقعات» in a headline
    if (draft.type === 'ORG' && persons.has(nameOf(draft)) && (word?.bits ?? 0) & bit.given)
      return { ...draft, type: 'PER' }
    if (word && isOfMaker(draft, words, at, names)) return { ...draft, type: 'WORK' }
    const thing = word && typeOfThing(draft, words, at, names)
    if (thing) return { ...draft, type: thing }
    if (!before || !word || !isRightBehind(word)) return atQuote(draft, word, before, names)
    const type = typeBehind(before, draft, words.slice(at, at + draft.words.length), names)
    return type ? { ...draft, type } : draft
  })
}

/** «اللواء حيدان», «اللواء/ حيدان» */
const isRightBehind = ({ gapBefore }: NameWord): boolean =>
  gapBefore <= Gap.hyphen || gapBefore === Gap.slash

const heads = headBits | bit.workHead

/** «وشدد «الحداد» على ذلك»; not «شركة «الحداد»» */
const isFamilyInQuotes = (
  { words, type }: Draft,
  { gapBefore, gapAfter, hit }: NameWord,
  before: NameWord | undefined,
): boolean =>
  words.length === 1 &&
  type !== 'PER' &&
  hit === 0 &&
  gapBefore === Gap.quoteOpen &&
  gapAfter === Gap.quoteClose &&
  (before === undefined || (before.bits & heads) === 0)

/** «(ليل الواحة) لسليم الخوري» */
function isOfMaker(
  draft: Draft,
  words: readonly NameWord[],
  at: number,
  names: NameRules,
): boolean {
  const to = at + draft.to - draft.from
  if (!mayBeWork.has(draft.type) || endOfMarks(words, at, draft.to - draft.from) !== to)
    return false
  const maker = words[to]
  const isPerson =
    maker !== undefined &&
    words[at]!.gapBefore === Gap.parenOpen &&
    maker.core.skip > 0 &&
    maker.folded.startsWith(names.attached?.to ?? ' ') &&
    (maker.bits & bit.given) !== 0
  return isPerson || isMaker(maker, names)
}

const longestPersonsName = 4
const notPersons: ReadonlySet<EntityType> = new Set(['LOC', 'ORG', 'PRODUCT', 'EVENT'])

function typeBehind(
  before: NameWord,
  { type, words }: Draft,
  own: readonly NameWord[],
  names: NameRules,
): EntityType | null {
  const { mostPersonal, attached, teamHeads } = names
  if (words.length > longestPersonsName) return null
  const isJoined = own[0]!.core.skip > 0
  if (
    notPersons.has(type) &&
    !isJoined &&
    before.forms.some(({ folded }) => mostPersonal?.has(folded))
  )
    return 'PER'
  if (type === 'PRODUCT' && isWorkHead(before)) return 'WORK'
  const isOutlet = type === 'PER' && isPress(before, names) && (own[0]!.bits & ofPersons) === 0
  if (isOutlet && !isJoined) return 'ORG'
  const isTeam =
    before.forms.some(({ folded }) => teamHeads?.has(folded)) &&
    !before.forms.some(({ folded }) => hasArticle(folded, attached))
  const isOther = (type === 'LOC' || type === 'PER') && (own[0]!.bits & bit.given) === 0
  return isTeam && isOther && !isJoined ? 'ORG' : null
}

const ofPersons = bit.given | bit.surname

/** «مجلة», «صحيفة»; not «المجلة», behind which its editor may stand */
const isPress = ({ bits, forms }: NameWord, { attached }: NameRules): boolean =>
  (bits & bit.outletHead) !== 0 && !forms.some(({ folded }) => hasArticle(folded, attached))

const isWorkHead = ({ bits }: NameWord) => (bits & bit.workHead) !== 0

const mayBeWork: ReadonlySet<EntityType> = new Set(['PRODUCT', 'ORG', 'LOC', 'PER'])

/** «فيلم "…"», «مشروب "…"», «بطولة "…"» */
function atQuote(
  draft: Draft,
  word: NameWord | undefined,
  before: NameWord | undefined,
  { namedThings }: NameRules,
): Draft {
  if (word?.gapBefore !== Gap.quoteOpen || !before) return draft
  if (mayBeWork.has(draft.type) && isWorkHead(before)) return { ...draft, type: 'WORK' }
  const isWare = before.forms.some(({ folded }) => namedThings?.wares.has(folded))
  if (mayBeWork.has(draft.type) && isWare) return { ...draft, type: 'PRODUCT' }
  const isEvent = draft.type === 'PRODUCT' && isEventHead(before)
  return isEvent ? { ...draft, type: 'EVENT' } : draft
}

/** «بطولة»; not «منتدى», which may be a body's noun too */
const isEventHead = ({ bits }: NameWord) => (bits & (bit.eventHead | heads)) === bit.eventHead
