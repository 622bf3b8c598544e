/**
 * Two names that stand side by side, in a script without capitals: who does something and to whom,
 * or with "to" written onto the second. Each was taken with the other for one person.
 */
import type { NameHit } from '../../../model/annotation.ts'
import { hasArticle, isDefiniteAdjective } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { toDraft, type Draft, type DraftSource } from '../draft-mentions.ts'
import { fullNamesByLast } from './full-names.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { isUnderPreposition } from '../patterns/name-ends.ts'
import { isTitle } from '../role-words.ts'
import { gather } from '../../../text/gather.ts'

/** What the document and the packs show of the names in it. */
interface Known {
  /** the persons named in full, by the last word */
  families: ReadonlyMap<string, readonly Draft[]>
  /** the words by which alone a person is named somewhere */
  alone: ReadonlySet<string>
  /** the packs' names, by start */
  hits: readonly NameHit[]
  text: string
  names: NameRules
}

/** A person's draft and the sentence that it stands in. */
interface Place {
  draft: Draft
  sentence: readonly NameWord[]
}

/**
 * «انتقد هوفر نيلسن», «أكد هوفر لنيلسن», «اتهم بيتر هوفر فنلندا»: parted where the text names both
 * elsewhere, or where the second is a state. A first name whose last word is a given name may go on
 * with names of forefathers: such a draft stays whole, unless a particle parts it. So does a full
 * name where nothing stands behind it that the verb asks for: «القس بيتر هوفر نيلسن الذي». `hits`
 * by start.
 */
export function partNeighbours(
  drafts: readonly Draft[],
  hits: readonly NameHit[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const { names } = source.language
  if (names.hasCase || !names.attached || !names.endings) return [...drafts]
  const persons = drafts.filter(({ type }) => type === 'PER')
  const known: Known = {
    families: fullNamesByLast(persons),
    alone: new Set(persons.filter(({ words }) => words.length === 1).map(({ words: [w] }) => w!)),
    hits,
    text: source.text,
    names,
  }
  return gather(drafts, (draft) => {
    const sentence = sentences[draft.sentence]
    if (draft.type !== 'PER' || !sentence || draft.to - draft.from < 2) return [draft]
    for (let at = draft.from + 1; at < draft.to; at++) {
      const second = secondAt({ draft, sentence }, at, known)
      if (!second) continue
      const first = toDraft(sentence, { ...draft, to: at }, draft.sentence, source)
      return [first, toDraft(sentence, { ...draft, ...second }, draft.sentence, source)]
    }
    return [draft]
  })
}

interface Second {
  from: number
  type: 'PER' | 'LOC'
}

/** The name that begins at word `at` or behind it and is another's: where it begins, and its type. */
function secondAt(place: Place, at: number, known: Known): Second | null {
  const { draft, sentence } = place
  const word = sentence[at]!
  if (word.gapBefore !== Gap.space) return null
  if (at + 1 === draft.to) return lastAt(place, at, known)
  const opens = opensClause(word, known) || (at - draft.from > 1 && isRole(place, at, known.names))
  return opens && mayBeName(sentence[at + 1]!) ? { from: at + 1, type: 'PER' } : null
}

/** The draft's last word `at`, where it is another's name. */
function lastAt(place: Place, at: number, known: Known): Second | null {
  const { draft, sentence } = place
  const [before, word] = [sentence[at - 1]!, sentence[at]!]
  const { names } = known
  if (isTold(place, at, known)) return { from: at, type: 'PER' }
  if (word.core.skip > 0) return null
  const isFirst = isNamed(place, at, known)
  const isFull = at - draft.from > 1
  if (isState(word) && (isFirst || isFull)) return { from: at, type: 'LOC' }
  if (!isFirst || (isForename(before, names) && !isCutOff(place, known))) return null
  if (isFull && !isUnderPreposition(sentence[draft.to], names.endings!)) return null
  if (isEpithet(before, word, names)) return null
  const isOther = isOfAnother([word.folded], place, at, known) || isOtherFamily(place, at, known)
  return isOther ? { from: at, type: 'PER' } : null
}

/**
 * «استقبل هوفر ماكرون» where «بيتر هوفر» stands too: a listed family name behind the one that ends a
 * full name goes on with no name.
 */
function isOtherFamily({ draft, sentence }: Place, at: number, { families }: Known): boolean {
  const { folded, bits } = sentence[at]!
  const bearers = families.get(sentence[at - 1]!.folded) ?? []
  return (
    draft.to - draft.from === 2 &&
    (bits & bit.surname) !== 0 &&
    (bits & (bit.common | bit.everyday)) === 0 &&
    bearers.length > 0 &&
    bearers.every(({ words }) => !words.includes(folded))
  )
}

/** «أن», «بأن» as the text spells them, not «آن»: they stand in no name before another */
const opensClause = ({ start, end }: NameWord, { text, names }: Known) =>
  names.pronouns?.has(text.slice(start, end)) === true

/** «المتهم» between two names; not «الشيخ», which is a name too, nor the king in «عبد الملك» */
function isRole({ sentence }: Place, at: number, names: NameRules): boolean {
  const [before, word] = [sentence[at - 1]!, sentence[at]!]
  return (
    hasArticle(word.folded, names.attached) &&
    (word.bits & (bit.given | bit.surname)) === 0 &&
    names.attached?.compoundHeads.has(before.folded) === false &&
    isTitle(word, names)
  )
}

const mayBeName = ({ bits }: NameWord) => (bits & (bit.given | bit.surname)) !== 0

/**
 * «لنيلسن»: "to" with the family name of somebody whom the text names in full; or with a known one
 * behind another known one.
 */
function isTold(place: Place, at: number, known: Known): boolean {
  const { draft, sentence } = place
  const { folded, forms, core, bits } = sentence[at]!
  const { to } = known.names.attached!
  if (!folded.startsWith(to)) return false
  const stems = forms.filter(({ skip }) => skip > 0).map((form) => form.folded)
  if (isOfAnother(stems, place, at, known)) return true
  const before = sentence[at - 1]!
  return (
    draft.to - draft.from === 2 &&
    core.skip === to.length &&
    isFamilyOnly(bits) &&
    isFamilyOnly(before.bits)
  )
}

const isFamilyOnly = (bits: number) =>
  (bits & bit.surname) !== 0 && (bits & (bit.given | bit.common | bit.everyday)) === 0

/** «المتوكل العباسي»: whose house or land tells who he is */
const isEpithet = (before: NameWord, { folded }: NameWord, { attached }: NameRules): boolean =>
  hasArticle(before.folded, attached) && isDefiniteAdjective(folded, attached)

/** A state, which no person is called by. */
const isState = ({ bits }: NameWord) =>
  (bits & bit.country) !== 0 && (bits & (bit.given | bit.surname | bit.common)) === 0

/** «عقيلة صالح نصر», where packs know the first two words and the draft begins with the second. */
const isCutOff = ({ draft }: Place, { hits }: Known): boolean => {
  const before = hits[firstFrom(hits, draft.start) - 1]
  return before !== undefined && before.end > draft.start
}

/** A given name, and no family name that somebody was given once: names of forefathers may follow. */
const isForename = ({ folded, bits }: NameWord, { genderOf }: NameRules) =>
  (bits & bit.given) !== 0 && ((bits & bit.surname) === 0 || genderOf?.(folded) != null)

/**
 * Whether the words before `at` are somebody's name: to packs by the full name, or by a word by
 * which the text names him elsewhere.
 */
function isNamed(place: Place, at: number, known: Known): boolean {
  const { draft, sentence } = place
  const before = sentence[at - 1]!
  const { families, alone } = known
  if (isHitBefore(place, at, known) || alone.has(before.folded)) return true
  const length = at - draft.from
  return (families.get(before.folded) ?? []).some(
    ({ words }) => length === 1 || words.join(' ') === draft.words.slice(0, length).join(' '),
  )
}

/** Whether packs know the words before `at`, or more words that end there, as a person's full name. */
function isHitBefore({ draft, sentence }: Place, at: number, { hits }: Known): boolean {
  const next = firstFrom(hits, draft.start)
  return [hits[next - 1], hits[next]].some(
    (hit) =>
      hit !== undefined &&
      !hit.hint &&
      hit.candidates[0]?.type === 'PER' &&
      hit.start <= draft.start &&
      hit.end === sentence[at - 1]!.end,
  )
}

/** Whether one of `forms` is the family name of somebody named in full who shares no other word. */
function isOfAnother(
  forms: readonly string[],
  { draft }: Place,
  at: number,
  { families }: Known,
): boolean {
  const own = draft.words.slice(0, at - draft.from)
  return forms.some((family) => {
    const bearers = (families.get(family) ?? []).filter(({ start }) => start !== draft.start)
    return (
      bearers.length > 0 &&
      bearers.every(({ words }) => words.slice(0, -1).every((word) => !own.includes(word)))
    )
  })
}
