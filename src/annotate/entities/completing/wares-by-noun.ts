import { isDefiniteAdjective } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { gather } from '../../../text/gather.ts'
import { nameOf, toDraft, withFurther, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { looksForeign } from '../patterns/borders.ts'
import { Shape } from '../shapes.ts'
import { isTaken } from './taken.ts'

const longest = 4
const mostAdjectives = 2
/** Letters of a number in a name: «ميكس 6», «إتش 800». */
const longestNumber = 4

/** What a ware is taken for; a company may have its name. */
const mistaken: ReadonlySet<EntityType> = new Set(['PER', 'LOC', 'EVENT', 'MISC'])

/**
 * `drafts`, in order of the text and without overlap, with foreign words behind the noun of a ware read as
 * its name, «تطبيق رينغو», «هاتفها الجديد ميكس 6», «برنامج التجسس بريداتور», and what bears this name elsewhere;
 * so the result.
 */
export function waresByNoun(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const { names } = source.language
  if (!names.namedThings) return [...drafts]
  const persons = new Set(gather(drafts, ({ type, words }) => (type === 'PER' ? words : [])))
  const wares = sentences.flatMap((words, sentence) =>
    words.flatMap((word, from) => {
      const to = from > 0 && word.gapBefore === Gap.space ? endOfName(words, from, names) : from
      if (to === from || !isBehindWare(words, from, names)) return []
      // «هاتف هوفر»: whose it is
      const isOwned =
        isOneOf(words[from - 1]!, names.namedThings!.belongings) && persons.has(word.folded)
      return isOwned ? [] : [toDraft(words, { type: 'PRODUCT', from, to }, sentence, source)]
    }),
  )
  const starts = new Map(wares.map((ware) => [ware.start, ware]))
  const called = new Set(wares.map(nameOf))
  const read = drafts.map((draft): Draft => {
    if (!mistaken.has(draft.type)) return draft
    const ware = starts.get(draft.start)
    if (ware && ware.end >= draft.end) return ware
    return called.has(nameOf(draft)) ? { ...draft, type: 'PRODUCT' } : draft
  })
  return withFurther(
    read,
    wares.filter((ware) => !isTaken(ware, read)),
  )
}

/** Where the foreign words from word `from` end, a number with them; `from` where they are no name. */
function endOfName(words: readonly NameWord[], from: number, names: NameRules): number {
  let to = from
  while (to - from < longest && isClose(words[to]) && mayBePart(words[to]!, to > from, names)) to++
  const isNumbered = to > from && isClose(words[to]) && isNumber(words[to]!)
  const own = words.slice(from, to)
  // «صاروخ باليستي»: an adjective, as none stands behind a definite noun
  const isAdjective =
    own.length === 1 &&
    names.attached?.isRelational(own[0]!.folded) === true &&
    isOneOf(words[from - 1]!, names.namedThings!.called)
  const isName = isNumbered || (!isAdjective && own.some(isUnknown))
  return isName ? to + (isNumbered ? 1 : 0) : from
}

const isUnknown = ({ isKnown, likeness }: NameWord): boolean =>
  !isKnown && likeness >= leastLikeness.ofAny

/** A foreign word, within a name also «أوف». */
const mayBePart = (word: NameWord, isWithin: boolean, names: NameRules): boolean =>
  word.shape === Shape.noCase &&
  (looksForeign(word, names) ||
    (isWithin && word.bits === bit.particle && word.likeness >= leastLikeness.ofAny))

const isNumber = ({ shape, start, end }: NameWord): boolean =>
  shape === Shape.digits && end - start <= longestNumber

/** Whether the noun of a ware leads to word `at`. */
function isBehindWare(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const { called, owned, uses } = names.namedThings!
  const before = words[at - 1]
  if (!before) return false
  if (isOneOf(before, called)) return true
  if (uses.has(before.folded))
    return before.gapBefore === Gap.space && isOneOf(words[at - 2]!, called)
  let noun = at - 1
  while (noun > 0 && at - 1 - noun < mostAdjectives && describes(words[noun]!, names)) noun--
  return isOneOf(words[noun]!, owned)
}

const isOneOf = ({ forms }: NameWord, nouns: ReadonlySet<string>): boolean =>
  forms.some(({ folded }) => nouns.has(folded))

/** «الجديد», «الرياضية» */
const describes = ({ bits, folded, gapBefore }: NameWord, { attached }: NameRules): boolean =>
  gapBefore === Gap.space &&
  ((bits & bit.roleAdjective) !== 0 || isDefiniteAdjective(folded, attached))
