import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { overlaps } from '../../../model/spans.ts'
import { cutDraft, withFurther, type Draft } from '../draft-mentions.ts'
import { isClose, type NameWord } from '../name-words.ts'
import { placeOf } from '../place-of.ts'
import { isTitle } from '../role-words.ts'
import { hasCapital, isCapital } from '../shapes.ts'

const longestName = 3
/** Words of the matter: "Road Transport and Highways". */
const longestMatter = 6

/** Who holds an office, and where the matter begins that it is for. */
interface Holder {
  matter: number
  person: Draft
}

/**
 * `drafts`, in order of the text, with whoever holds an office behind the matter that it is for:
 * "Spokesman on National Security | Ada Moeti". What is left of a body before the name stays; a matter
 * alone is none.
 */
export function personsBehindMatters(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  if (!names.bodySigns || !names.bodyLinks) return [...drafts]
  const holders = sentences.flatMap((words, sentence) => holdersIn(words, sentence, names))
  const isOther = (person: Draft) =>
    drafts.every((draft) => draft.type !== 'PER' || !overlaps(draft, person))
  const added = holders.filter(({ person }) => isOther(person))
  if (added.length === 0) return [...drafts]
  const kept = drafts.flatMap((draft) => {
    const holder = added.find(({ person }) => overlaps(draft, person))
    if (!holder) return [draft]
    const [words, from] = placeOf(draft.start, sentences)
    // "Human Rights Commission Director for Trade | Ada Moeti"
    return from < holder.matter - 2 ? [cutDraft(draft, words, from, holder.matter - 2)] : []
  })
  return withFurther(
    kept,
    added.map(({ person }) => person),
  )
}

function holdersIn(words: readonly NameWord[], sentence: number, names: NameRules): Holder[] {
  return words.flatMap((word, link) => {
    if (link === 0 || !names.bodyLinks!.has(word.folded) || hasCapital(word)) return []
    if (!isTitle(words[link - 1]!, names) || !isClose(word)) return []
    const person = personBehind(words, link + 1, sentence, names)
    return person ? [{ matter: link + 1, person }] : []
  })
}

/** The person behind the matter that begins at word `matter`; null where none plainly stands there. */
function personBehind(
  words: readonly NameWord[],
  matter: number,
  sentence: number,
  names: NameRules,
): Draft | null {
  let from = matter
  while (from < words.length && from - matter < longestMatter && isOfMatter(words, from, names))
    from++
  if (from === matter || !hasCapital(words[from - 1]!)) return null
  let to = from
  while (to < words.length && isCapital(words[to]!) && isClose(words[to]!)) to++
  // "National Security | Derrick Moeti": a given name that is a word too
  const isSurname = to - from === 1 && isOfPersons(words[from]!)
  if (isSurname && from - 2 >= matter && isCapital(words[from - 1]!)) from--
  const name = words.slice(from, to)
  if (name.length < 2 || name.length > longestName || !mayBePerson(name)) return null
  return {
    type: 'PER',
    words: name.map(({ folded }) => folded),
    sentence,
    from,
    to,
    start: name[0]!.start,
    end: name.at(-1)!.end,
  }
}

/** A word that texts write small elsewhere, with a capital; or what joins two of them. */
function isOfMatter(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const word = words[at]!
  if (!isClose(word)) return false
  if (hasCapital(word)) return isPlain(word, names)
  const { folded } = word
  const isJoint = names.conjunctions?.has(folded) === true || names.articles?.has(folded) === true
  return (isJoint || names.bodyLinks!.has(folded)) && words[at + 1] !== undefined
}

const isPlain = ({ bits, folded }: NameWord, { classOf, isMostlySmall }: NameRules): boolean =>
  (bits & (bit.given | bit.surname)) === 0 &&
  classOf !== undefined &&
  isMostlySmall?.(classOf(folded)) === true

const ofOthers =
  bit.organisationHead |
  bit.placeHead |
  bit.title |
  bit.country |
  bit.city |
  bit.region |
  bit.demonym

const isOfPersons = ({ bits, isKnown }: NameWord): boolean =>
  (bits & (bit.given | bit.surname)) !== 0 || !isKnown

/** No word of it tells of a body, a place or another office, and one of a person or of nothing known. */
const mayBePerson = (name: readonly NameWord[]): boolean =>
  name.every(({ bits, phraseBits }) => (bits & ofOthers) === 0 && phraseBits === 0) &&
  name.some(isOfPersons)
