import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { nameOf, type Draft } from '../draft-mentions.ts'
import type { NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { tellsOfPerson } from './name-place.ts'
import { gather } from '../../../text/gather.ts'

const longestName = 3

/**
 * `drafts`, in order of the text, with a body read as a person where its last word is a family's and
 * what stands behind it anywhere tells of a person: "Everton Voss, who", "Chelsea Voss, 27," beside
 * "Voss said".
 */
export function personsByCompany(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  if (!names.bodySigns) return [...drafts]
  const families = new Set(
    gather(drafts, ({ type, words }) => (type === 'PER' ? words.at(-1)! : [])),
  )
  const isPerson = ({ type, words: own, start }: Draft): boolean => {
    if (type !== 'ORG' || own.length < 2 || own.length > longestName) return false
    const [words, from] = placeOf(start, sentences)
    const to = from + own.length
    const family = words[to - 1]
    if (!family || words.slice(from, to).some(isOfBodies)) return false
    const isFamily = (family.bits & bit.surname) !== 0 || families.has(family.folded)
    return isFamily && tellsOfPerson({ words, to, names })
  }
  const people = new Set(drafts.filter(isPerson).map(nameOf))
  return drafts.map((draft) =>
    draft.type === 'ORG' && people.has(nameOf(draft)) ? { ...draft, type: 'PER' } : draft,
  )
}

/** "City", "Rovers" end no person's name; a listed name of several words is what the list says. */
const isOfBodies = ({ bits, phraseBits }: NameWord): boolean =>
  (bits & bit.organisationHead) !== 0 || (phraseBits & bit.organisation) !== 0
