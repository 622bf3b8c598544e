import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { PersonSigns } from '../../../languages/names/person-signs.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { hasCapital } from '../shapes.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { stretchOf, type WordStretch } from '../place-of.ts'

const longestName = 4

/**
 * `drafts`, in order of the text, with the type that a word within or behind a name shows: "Seán Ó Ferrol" is a
 * person, so is the last of "Ada Reeve (Elton) and Abraham Moto (Langley)"; "Tidal Front leader Ada Reeve" leads
 * no person.
 */
export function personsByWords(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { personSigns, conjunctions }: NameRules,
): Draft[] {
  if (!personSigns) return [...drafts]
  return drafts.map((draft, k) => {
    const { type, words: own } = draft
    const span = stretchOf(draft, sentences)
    if (type === 'PER' && leadsOther(span, drafts[k + 1], personSigns))
      return { ...draft, type: 'ORG' }
    const isPerson =
      type !== 'PER' &&
      own.length > 1 &&
      own.length <= longestName &&
      (holdsSign(span, personSigns) ||
        (type === 'ORG' && endsList(span, drafts.slice(Math.max(0, k - 2), k), conjunctions)))
    return isPerson ? { ...draft, type: 'PER' } : draft
  })
}

/** Not the "O" of "P&O Ferries". */
const isAlone = ({ gapBefore, gapAfter }: NameWord): boolean =>
  gapAfter === Gap.space && (gapBefore === Gap.space || gapBefore === Gap.edge)

/** "Seán Ó Ferrol": capitals alone, with such a word before the last. */
const holdsSign = ({ words, from, to }: WordStretch, { inside }: PersonSigns): boolean => {
  const name = words.slice(from, to)
  return (
    name.every(hasCapital) &&
    name.slice(0, -1).some((word) => inside.has(word.folded) && isAlone(word))
  )
}

/** "Tidal Front leader | Ada Reeve" */
function leadsOther(
  { words, to }: WordStretch,
  next: Draft | undefined,
  signs: PersonSigns,
): boolean {
  const [noun, name] = [words[to], words[to + 1]]
  return (
    noun !== undefined &&
    name !== undefined &&
    next?.type === 'PER' &&
    next.start === name.start &&
    isClose(noun) &&
    isClose(name) &&
    signs.ofBodies.has(noun.folded) &&
    !hasCapital(noun)
  )
}

/**
 * "Ada Reeve (Elton) and | Abraham Moto (Langley)": a name that goes on a list of people, each with a word in
 * brackets. `before`: the drafts among which that last
 * person is.
 */
function endsList(
  { words, from, to }: WordStretch,
  before: readonly Draft[],
  conjunctions: NameRules['conjunctions'],
): boolean {
  const name = words.slice(from, to)
  const [last, bracketed, joins] = words.slice(Math.max(0, from - 3), from)
  return (
    joins !== undefined &&
    conjunctions?.has(joins.folded) === true &&
    name.every((word) => hasCapital(word) && (word.bits & bit.organisationHead) === 0) &&
    bracketed!.gapBefore === Gap.parenOpen &&
    words[to]?.gapBefore === Gap.parenOpen &&
    before.some(({ type, end }) => type === 'PER' && end === last!.end)
  )
}
