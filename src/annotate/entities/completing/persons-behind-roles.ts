import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { cutDraft, type Draft } from '../draft-mentions.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { hasCapital, isCapital, Shape } from '../shapes.ts'
import { isTitle } from '../role-words.ts'
import { gather } from '../../../text/gather.ts'

const longestName = 3

/**
 * `drafts`, in order of the text, with a body and whoever holds an office there parted where they
 * were read as one: "Selwyn Bank COO | Jeff Clarke", "the WHO | Africa Director | Ada Moeti".
 */
export function personsBehindRoles(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  if (!names.bodySigns) return [...drafts]
  return gather(drafts, (draft) => {
    const words = sentences[draft.sentence]!
    const person = draft.type === 'ORG' ? personIn(words, draft, names) : -1
    if (person < 0) return [draft]
    const body = endOfBody(words, draft, names)
    return [
      ...(body > draft.from ? [cutDraft(draft, words, draft.from, body)] : []),
      { ...cutDraft(draft, words, person, draft.to), type: 'PER' as const },
    ]
  })
}

/** Where the name begins that ends a body's behind the noun of an office; -1 where none does. */
function personIn(words: readonly NameWord[], { from, to }: Draft, names: NameRules): number {
  for (let length = longestName; length > 1; length--) {
    const at = to - length
    if (at - 1 <= from || !mayBePerson(words.slice(at, to), names)) continue
    if (isTitle(words[at - 1]!, names) || isBehindRole(words, from, at, names)) return at
  }
  return -1
}

/** "Commissioner for Human Rights | Ada Moeti": the office goes on with what it is for. */
function isBehindRole(
  words: readonly NameWord[],
  from: number,
  at: number,
  names: NameRules,
): boolean {
  const link = words.findIndex(
    ({ folded }, i) => i > from && i < at && names.bodyLinks?.has(folded) === true,
  )
  return link > from + 1 && isTitle(words[link - 1]!, names)
}

/** Capitals alone, of which a list knows the first as a given name, or none of which is a word of every day. */
const mayBePerson = (name: readonly NameWord[], { isMostlySmall }: NameRules): boolean =>
  name.every((word, i) => isCapital(word) && (i === 0 || isClose(word)) && !isOfBodies(word)) &&
  ((name[0]!.bits & bit.given) !== 0 ||
    name.every(
      ({ isKnown, bits, usage }) =>
        (bits & ~bit.surname) === 0 && (!isKnown || isMostlySmall?.(usage) === false),
    ))

const isOfBodies = ({ bits, phraseBits }: NameWord): boolean =>
  (bits & (bit.organisationHead | bit.placeHead | bit.title)) !== 0 ||
  (phraseBits & bit.organisation) !== 0

/** Its initials where it begins with them, else all that stands before the noun of the office. */
function endOfBody(words: readonly NameWord[], { from, to }: Draft, names: NameRules): number {
  const { shape, start, end } = words[from]!
  if (shape === Shape.allCapitals && end - start > 1) return from + 1
  let role = words.findIndex((word, i) => i >= from && i < to && isTitle(word, names))
  while (role > from && names.bodySigns?.ofOffices.has(words[role - 1]!.folded)) role--
  return words.slice(from, role).some(hasCapital) ? role : from
}
