/** The words before a person's name that say who it is. */
import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Span } from '../../../model/text.ts'
import { Evidence } from '../document-evidence.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { isInNamedAfter, isOfOther } from './role-limits.ts'
import { isRoleOfOther } from './role-of-other.ts'
import { continuesRole, isTitle, mostAbbreviated, roleReach } from '../role-words.ts'
import { Shape } from '../shapes.ts'
import { unitsOf } from '../units-of.ts'

/** What the words stand in. */
interface RoleIn {
  /** the article's, of which the words are */
  text: string
  names: NameRules
  /** by the end of each person's name, where it begins */
  persons: ReadonlyMap<number, number>
}

/**
 * The role that stands before a person's name, and how many words it has. `name`: the name's first
 * word. `isFull`: the name stands in full somewhere.
 */
export function roleBefore(
  words: readonly NameWord[],
  name: number,
  isFull: boolean,
  { text, names, persons }: RoleIn,
): (Span & { words: number }) | null {
  const { roleWords } = names
  const isQuoted = names.attached !== undefined && isQuotedName(words, name)
  const nearest = beforeParens(words, name)
  const { last, isHonoured } = beforeHonorifics(words, nearest, { names, isQuoted })
  const isApart = last < name - 1 ? !isHonoured : isQuoted
  let from = isJoined(words[last], names)
    ? -1
    : titleBefore(words, last, isApart, { names, persons })
  if (from < 0 && isHonoured && !isFull)
    return { start: words[name - 1]!.start, end: words[name - 1]!.end, words: 1 }
  if (from < 0 || isRoleOfOther(words, { from, last }, names)) return null
  if (names.hasCase && titlesOther(words, from, last, names)) return null
  if (words[last + 1]!.gapBefore === Gap.comma && isOwned(words, from, name, names)) return null
  // "the former French foreign minister": what narrows the role belongs to it
  if (roleWords)
    while (
      from > 0 &&
      name - from < roleReach &&
      words[from]!.gapBefore <= Gap.hyphen &&
      narrows(words, from - 1, roleWords)
    )
      from--
  return { start: startOfRole(words[from]!, text), end: words[last]!.end, words: name - from }
}

/** «ووزير المالية», «برئيس البلدية»: what is written onto the role is none of it. */
const startOfRole = (first: NameWord, text: string): number =>
  first.start + unitsOf(text, first, first.core.skip)

/** "a mediator named by Jane Roe": the role before a preposition is somebody else's. */
const isJoined = (before: NameWord | undefined, { hasCase, functionWords }: NameRules): boolean =>
  hasCase && before !== undefined && functionWords.has(before.folded)

/**
 * Where the title that stands farthest to the left of a name begins, in one run of words; -1 for
 * none. `isApart`: brackets or marks stand before the name.
 */
function titleBefore(
  words: readonly NameWord[],
  last: number,
  isApart: boolean,
  context: Pick<RoleIn, 'names' | 'persons'>,
): number {
  const { names } = context
  let from = -1
  for (let i = last; i >= 0 && last - i < roleReach; i--) {
    const { gapBefore: gap } = words[i + 1]!
    const isParted = i < last ? gap >= Gap.comma : gap > Gap.comma && !isApart
    if (isParted && !endsAbbreviation(words, i)) break
    if (words[i]!.bits & bit.speechVerb || names.clauseWords?.has(words[i]!.folded)) break
    if (from >= 0 && joinsOtherName(words, i, names)) break
    if (isOfOther(words, i, { from, last }, context)) break
    if (isTitle(words[i]!, names) && !(i < last && isInNamedAfter(words, i, names))) {
      from = i
      // «رفض المتحدث باسم القصر للسيد …»: what stands before the particle is another's
      if (i === last && isGivenTo(words[i]!, names)) break
      if (isOfSomebody(words, i, names)) break
    } else if (endsRole(words, i, last, names)) break
  }
  return from
}

/** «للسيد»; not «ورئيس», nor «نائب الوكيل العام للملك» */
const isGivenTo = ({ folded, core }: NameWord, { attached, honorifics }: NameRules): boolean =>
  core.skip > 0 && folded[core.skip - 1] !== attached?.and && honorifics?.has(core.folded) === true

/** «تلميذ | للرسام»: an indefinite noun before the particle is what somebody else is to him. */
function isOfSomebody(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const before = words[at - 1]
  return (
    names.attached !== undefined &&
    before !== undefined &&
    words[at]!.gapBefore === Gap.space &&
    words[at]!.folded.startsWith(names.attached.toArticle) &&
    !hasArticle(before.folded, names.attached)
  )
}

/**
 * "Rep. Weldon to urge Roe": behind the title a name, then other words; not "Justice Department
 * spokeswoman Roe", where a title follows.
 */
function titlesOther(
  words: readonly NameWord[],
  title: number,
  last: number,
  names: NameRules,
): boolean {
  const [name, ...behind] = words.slice(title + 1, last + 1)
  return (
    name?.shape === Shape.capital &&
    behind.some(({ shape }) => shape === Shape.lower) &&
    ![name, ...behind].some((word) => isTitle(word, names))
  )
}

/**
 * "l'agent du | joueur, Yves Roe", "questioned by his | lawyer, Roe denied it": where a comma parts the name from
 * the role, whom somebody belongs to, and somebody else's in a phrase that opens the sentence.
 */
function isOwned(
  words: readonly NameWord[],
  title: number,
  name: number,
  names: NameRules,
): boolean {
  const { ownerLinks, functionWords } = names
  if (!ownerLinks) return false
  const [before, further] = [words[title - 1]?.folded ?? '', words[title - 2]?.folded ?? '']
  const { links, articles, possessives } = ownerLinks
  if (links.has(before) || (articles.has(before) && links.has(further))) return true
  const isOpening = possessives.has(before) && functionWords.has(further)
  let to = name
  while (to + 1 < words.length && words[to + 1]!.shape === Shape.capital) to++
  return isOpening && words[to]!.gapAfter < Gap.comma
}

/** "Judge Roe and Judge Brandt": a conjunction behind another name. */
const joinsOtherName = (words: readonly NameWord[], i: number, names: NameRules): boolean =>
  names.hasCase &&
  names.conjunctions.has(words[i]!.folded) &&
  words[i - 1]?.shape === Shape.capital &&
  !isTitle(words[i - 1]!, names)

/**
 * Whether a word ends the look for a role to its left: one that no role has, where articles are
 * written onto nouns, but for the middle of «مدير فرع المخابز»; elsewhere a conjunction right
 * before the name, which stands behind another name.
 */
function endsRole(words: readonly NameWord[], i: number, last: number, names: NameRules): boolean {
  const { attached, purposes, conjunctions } = names
  const word = words[i]!
  if (!attached) return i === last && conjunctions.has(word.folded)
  if (continuesRole(word, attached, purposes) || attached.isPossessed(word.folded)) return false
  return (
    i === last ||
    i === 0 ||
    !hasArticle(words[i + 1]!.folded, attached) ||
    !isTitle(words[i - 1]!, names)
  )
}

/** Whether the full stop behind a word belongs to a title cut short. */
const endsAbbreviation = (words: readonly NameWord[], i: number): boolean =>
  words[i + 1]!.gapBefore === Gap.stop &&
  words[i]!.folded.length <= mostAbbreviated &&
  (words[i]!.bits & bit.title) !== 0

/** The last word before "Mr", "Dr.", over one comma: "the board's secretary, Mr Roe". */
function beforeHonorifics(
  words: readonly NameWord[],
  from: number,
  { names: { honorifics }, isQuoted }: { names: NameRules; isQuoted: boolean },
): { last: number; isHonoured: boolean } {
  let last = from
  const widest = isQuoted ? Gap.quoteOpen : Gap.stop
  while (
    last >= 0 &&
    honorifics?.has(words[last]!.folded) &&
    words[last + 1]!.gapBefore <= (last === from ? widest : Gap.stop) &&
    from - last < mostHonorifics
  )
    last--
  return { last, isHonoured: last < from }
}
const mostHonorifics = 3

/** «وزير الزراعة "سامي نصر"»: marks around a few words, as around a name; `name`: its first. */
function isQuotedName(words: readonly NameWord[], name: number): boolean {
  if (words[name]!.gapBefore !== Gap.quoteOpen) return false
  const quoted = words.slice(name, name + longestQuoted)
  return quoted.some(({ gapAfter }) => gapAfter === Gap.quoteClose)
}
const longestQuoted = 4

/**
 * Index of the last word before a name, or before the brackets that stand there: «… للطاقة (كذا)
 * فلان».
 */
function beforeParens(words: readonly NameWord[], name: number): number {
  if (words[name]!.gapBefore !== Gap.parenClose) return name - 1
  for (let i = name - 1; i > 0 && name - i <= 3; i--)
    if (words[i]!.gapBefore === Gap.parenOpen) return i - 1
  return name - 1
}

/** A word that belongs to the role behind it: "former", "French", "Selwyn Water", "OpenAI". */
function narrows(words: readonly NameWord[], at: number, roleWords: ReadonlySet<string>): boolean {
  const { folded, bits, shape, evidence, phraseStart } = words[at]!
  if ((bits & bit.time) !== 0) return false
  return (
    roleWords.has(folded) ||
    (bits & (bit.demonym | bit.country)) !== 0 ||
    (shape === Shape.allCapitals && folded.length > 1) ||
    shape === Shape.mixed ||
    (shape === Shape.capital &&
      ((bits & (bit.organisation | bit.organisationHead | bit.title | bit.city)) !== 0 ||
        // the first word of a sentence has a capital whatever it is
        at > 0 ||
        phraseStart ||
        (evidence & Evidence.capitalInside) !== 0))
  )
}
