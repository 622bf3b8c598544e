import { hasArticle } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { gather } from '../../../text/gather.ts'
import { endDraft, toDraft, withFurther, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { headBits, placeBits, type NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { isTitle } from '../role-words.ts'
import { Shape } from '../shapes.ts'

/** So many words before a name its verb of speech is looked for. */
const farthest = 9

/** What swallows the name of who holds an office there. */
const swallowing: ReadonlySet<EntityType> = new Set(['ORG', 'LOC', 'PER'])

/**
 * `drafts`, in order of the text and without overlap, with who speaks between an office and what is said:
 * «قالت نائبة رئيس الشركة يون هي جين إن», «قال مديرها نوعا ستات إنه», also where his name was read as the
 * end of that of his body, «مؤسس شركة إنتليكسا | تال ديليان أنه»; so the result.
 */
export function personsBeforeClauses(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const { names } = source.language
  if (names.hasCase || !names.clauseWords || !names.attached) return [...drafts]
  const persons = sentences.flatMap((words, sentence) =>
    words.flatMap((_, at) => {
      const from = leadsToClause(words, at, names) ? speakerBefore(words, at, names) : -1
      return from < 0 ? [] : [toDraft(words, { type: 'PER', from, to: at }, sentence, source)]
    }),
  )
  if (persons.length === 0) return [...drafts]
  const free = new Set(persons)
  const parted = gather(drafts, (draft) => {
    const person = persons.find(({ start, end }) => start < draft.end && draft.start < end)
    if (!person) return [draft]
    const body = bodyBefore(draft, person, placeOf(draft.start, sentences), names)
    if (draft.start >= person.start && draft.type !== 'PER') return []
    if (body) return [body]
    free.delete(person)
    return [draft]
  })
  return withFurther(
    parted,
    persons.filter((person) => free.has(person)),
  )
}

/** Whether what is said begins at word `at`, or behind whom it is told: «للصحافيين إن». */
function leadsToClause(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const [word, next] = [words[at]!, words[at + 1]]
  const isClause = ({ gapBefore, folded }: NameWord) =>
    gapBefore === Gap.space && names.clauseWords!.has(folded)
  if (isClause(word)) return true
  const isTold = word.gapBefore === Gap.space && word.folded.startsWith(names.attached!.toArticle)
  return isTold && next !== undefined && isClause(next)
}

/** What is left of a draft before the person whom it swallowed; null where it is no such draft. */
function bodyBefore(
  draft: Draft,
  person: Draft,
  [words, from]: readonly [words: readonly NameWord[], from: number],
  names: NameRules,
): Draft | null {
  if (!swallowing.has(draft.type) || draft.from !== from || from >= person.from) return null
  const last = words[person.from - 1]!
  const isBare = hasArticle(last.folded, names.attached) || (last.bits & headBits) !== 0
  if (isBare || draft.words.length !== draft.to - draft.from) return null
  if (draft.type !== 'PER') return endDraft(draft, words, person.from)
  const isHeldAt = names.placePrepositions.has(words[from - 1]?.folded ?? '')
  return isHeldAt ? { ...endDraft(draft, words, person.from), type: 'ORG' } : null
}

/** Where the name of who says what word `clause` begins starts; -1 where no name is shown there. */
function speakerBefore(words: readonly NameWord[], clause: number, names: NameRules): number {
  for (const length of [2, 3]) {
    const from = clause - length
    if (from < 1) return -1
    const own = words.slice(from, clause)
    if (own.some((word) => endsRun(word, names))) return -1
    const [first, last] = [own[0]!, own.at(-1)!]
    // «مديرها»: nobody but he who is it stands there, whatever else is called so
    const noName = isOwnTitle(words[from - 1]!, names) ? ordinary : ordinary | placeBits
    if (!own.every((word, k) => isBetween(k, length) || mayStandInName(word, noName, names)))
      continue
    if (!isNameLike(first) && !isNameLike(last)) continue
    if (isOfHolder(words, from, mayBeForeign(first) && mayBeForeign(last), names)) return from
  }
  return -1
}

/** «يون هي جين» */
const isBetween = (k: number, length: number): boolean => k > 0 && k < length - 1

/** «فقالت», «عنها», «باسمها» */
const endsRun = ({ gapBefore, bits, folded }: NameWord, names: NameRules): boolean =>
  gapBefore !== Gap.space ||
  (bits & bit.speechVerb) !== 0 ||
  names.pronouns?.has(folded) === true ||
  isInName(folded, names)

/** «باسمها»: in the name of whom somebody speaks */
const isInName = (folded: string, { attached }: NameRules): boolean =>
  attached!.roleLinks.has(attached!.withoutPronoun(folded))

const ordinary =
  bit.title |
  bit.speechVerb |
  bit.time |
  bit.roleAdjective |
  bit.demonym |
  bit.eventHead |
  bit.organisation |
  bit.product |
  headBits

const ofPersons = bit.given | bit.surname | bit.alike

const mayStandInName = (
  { bits, phraseBits, folded, core, forms, shape }: NameWord,
  noName: number,
  { attached, functionWords, endings }: NameRules,
): boolean =>
  shape === Shape.noCase &&
  core.skip === 0 &&
  phraseBits === 0 &&
  (bits & noName) === 0 &&
  !hasArticle(folded, attached) &&
  !functionWords.has(folded) &&
  !(folded.startsWith(attached!.to) && forms.length > 1 && (bits & ofPersons) === 0) &&
  endings?.notInPersons.has(folded) !== true &&
  endings?.saying.has(folded) !== true

const isNameLike = ({ bits, isKnown, likeness }: NameWord): boolean =>
  (bits & ofPersons) !== 0 ||
  ((bits & (bit.everyday | bit.common)) === 0 &&
    likeness >= (isKnown ? leastLikeness.ofOrdinary : leastLikeness.ofUnlisted))

const mayBeForeign = (word: NameWord): boolean =>
  isNameLike(word) || (word.bits === 0 && word.likeness >= leastLikeness.ofAny)

/** Whether an office and, before it, a verb of speech lead to word `at`. */
function isOfHolder(
  words: readonly NameWord[],
  at: number,
  isSure: boolean,
  names: NameRules,
): boolean {
  const before = words[at - 1]!
  const isOwn = isOwnTitle(before, names)
  const isComplete = hasArticle(before.folded, names.attached) || isForeign(before)
  if (!isOwn && !(isSure && isComplete)) return false
  let isTitled = isOwn
  for (let i = at - 1; i >= Math.max(0, at - farthest); i--) {
    const word = words[i]!
    if (word.gapAfter !== Gap.space) return false
    if ((word.bits & bit.speechVerb) !== 0 && i < at - 1) return isTitled
    isTitled ||= isTitle(word, names)
  }
  return false
}

const isForeign = ({ bits, isKnown, likeness }: NameWord): boolean =>
  (bits & (bit.organisation | placeBits)) !== 0 ||
  (!isKnown && likeness >= leastLikeness.ofUnlisted && (bits & (bit.given | bit.surname)) === 0)

/** «مديرها», «زوجته»: an office or kin with whose it is. */
function isOwnTitle({ core, folded }: NameWord, names: NameRules): boolean {
  if (names.attached!.withoutPronoun(folded) !== folded && isInName(folded, names)) return true
  const noun = names.attached!.withoutPronoun(core.folded)
  if (noun === core.folded) return false
  const listed = names.getLexicon().words.get(noun) ?? 0
  return (listed & bit.title) !== 0 || names.kinWords?.has(folded) === true
}
