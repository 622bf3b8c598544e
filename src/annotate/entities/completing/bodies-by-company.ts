import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { nameOf, type Draft } from '../draft-mentions.ts'
import { placeBits, type NameWord } from '../name-words.ts'
import { placeOf, sentenceAt } from '../place-of.ts'
import { signsOfBodies, signsOfPeople } from './body-signs.ts'
import { isTakenUp, type NamePlace } from './name-place.ts'
import { gather } from '../../../text/gather.ts'

/**
 * `drafts`, in order of the text, with a person or a place that no list or pack knows read as a body
 * where the words beside it anywhere show one and nothing shows a person: "shares in Arlen Voss",
 * "Arlen Voss, the budget airline".
 */
export function bodiesByCompany(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  const { bodySigns: signs } = names
  if (!signs) return [...drafts]
  const people = new Set(
    gather(drafts, ({ type, words }) => (type === 'PER' && words.length > 1 ? words : [])),
  )
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const name = nameOf(draft)
    const group = groups.get(name)
    if (group) group.push(draft)
    else groups.set(name, [draft])
  }
  const startOfOther = firstOtherBody(drafts)
  const bodies = new Set<Draft>()
  for (const [name, group] of groups) {
    const open = group.filter(mayBeBody)
    if (open.length === 0 || (group[0]!.words.length === 1 && people.has(name))) continue
    const places = group.map((draft): NamePlace => {
      const [words, from] = placeOf(draft.start, sentences)
      const next = sentences[sentenceAt(draft.start, sentences) + 1] ?? []
      const isOnlyBody = startOfOther(name) >= words.at(-1)!.end
      return {
        words,
        from,
        to: from + draft.words.length,
        next,
        isOnlyBody,
        isToldAgain: group.length > 1,
        names,
        signs,
      }
    })
    if (places.some(isKnown) || !isBody(places, group)) continue
    // a town beside its team or its office stays a town
    const isBeside = group.some(({ type }) => type === 'ORG')
    for (const draft of open) if (!(isBeside && draft.type === 'LOC')) bodies.add(draft)
  }
  return drafts.map((draft) => (bodies.has(draft) ? { ...draft, type: 'ORG' } : draft))
}

/** By name where the first body of another name begins; read once, since each mention asks. */
function firstOtherBody(drafts: readonly Draft[]): (name: string) => number {
  const bodies = drafts.filter(({ type }) => type === 'ORG')
  const [first] = bodies
  const second = first && bodies.find((body) => nameOf(body) !== nameOf(first))
  return (name) => (first && nameOf(first) !== name ? first : second)?.start ?? Infinity
}

const mayBeBody = ({ type }: Draft): boolean => type === 'PER' || type === 'LOC'

/** Whether a list of places or a pack has it. */
function isKnown({ words, from, to }: NamePlace): boolean {
  return words
    .slice(from, to)
    .some(({ bits, phraseBits, hit }) => hit !== 0 || ((bits | phraseBits) & placeBits) !== 0)
}

/** How much it takes where the name is like a person's, and where it is not. */
const enough = { likePersonOrPlace: 3, else: 2 }

function isBody(places: readonly NamePlace[], group: readonly Draft[]): boolean {
  if (signsOfPeople.some(({ isThere }) => places.some(isThere))) return false
  const [{ words, from }] = places as [NamePlace]
  const isPlace = !group.some(({ type }) => type === 'PER')
  const isLikely = isPlace || (words[from]!.bits & bit.given) !== 0
  // where the model itself is of two minds, less is enough
  let weight = new Set(group.map(({ type }) => type)).size > 1 ? 1 : 0
  const isTown = isPlace && !places.some(isTakenUp)
  for (const sign of signsOfBodies)
    if (!(isTown && sign.isOfPlacesToo) && places.some(sign.isThere)) weight += sign.weight
  return weight >= (isLikely ? enough.likePersonOrPlace : enough.else)
}
