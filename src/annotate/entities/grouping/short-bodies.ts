import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Candidate } from '../../../model/annotation.ts'
import { recordKey } from '../../../model/record-key.ts'
import type { Draft } from '../draft-mentions.ts'
import { acronymsOf } from '../name-keys.ts'
import { placeBits } from '../name-words.ts'

/**
 * Bodies that are named in full first and then by the beginning of their name: "Orlo Beverage Co" and
 * "Orlo". As pairs, the longer name first. Not an acronym, whose longer names are mostly those of its
 * parts, nor what packs know as something else; nor where several names go on so, or one goes on with
 * a place or with the noun of a body that others run beside it ("Orlo UK", "the Orlo Foundation").
 *
 * recordsOf: the packs' records of just these words. Only of a language with capitals.
 */
export function findShortBodies(
  drafts: readonly Draft[],
  text: string,
  names: NameRules,
  recordsOf: (draft: Draft) => readonly Candidate[],
): [longer: Draft, shorter: Draft][] {
  if (!names.hasCase || !names.bodyWords) return []
  const full = new Map<string, Draft>()
  for (const draft of drafts)
    if (draft.type === 'ORG' && !full.has(draft.words.join(' ')))
      full.set(draft.words.join(' '), draft)
  const acronyms = new Set([...full.values()].flatMap(({ words }) => acronymsOf(words)))
  const longer = new Map<string, Draft | null>()
  for (const draft of full.values())
    for (let length = 1; length < draft.words.length; length++) {
      const beginning = draft.words.slice(0, length).join(' ')
      longer.set(beginning, longer.has(beginning) ? null : draft)
    }
  return [...full].flatMap(([name, shorter]): [Draft, Draft][] => {
    const whole = longer.get(name)
    if (!whole || whole.start > shorter.start || !mayBeShort(text, shorter)) return []
    const rest = whole.words.slice(shorter.words.length)
    const [own, other] = [recordsOf(whole), recordsOf(shorter)]
    const isOther = other[0] !== undefined && !isSameRecord(own[0], other[0])
    const isOwn = !isEveryday(shorter, names) || rest.every((word) => names.legalForms?.has(word))
    return isOther ||
      !isOwn ||
      acronyms.has(name) ||
      !rest.every((word) => mayBeLeftOut(word, names))
      ? []
      : [[whole, shorter]]
  })
}

/** Neither an acronym nor a name with its legal form: "Orlo Corp" is whole beside "Orlo Credit Corp". */
function mayBeShort(text: string, { start, end, from, to, words }: Draft): boolean {
  const written = text.slice(start, end)
  return written !== written.toUpperCase() && words.length >= to - from
}

/** "Target" beside "Target Bakery": a listed name that is an everyday word begins many names. */
const isEveryday = ({ words }: Draft, { getLexicon }: NameRules): boolean =>
  words.length === 1 && ((getLexicon().words.get(words[0]!) ?? 0) & bit.common) !== 0

const isSameRecord = (one: Candidate | undefined, other: Candidate): boolean =>
  one !== undefined && recordKey(one) === recordKey(other)

/** No place, no preposition, no noun of another body. */
const mayBeLeftOut = (word: string, { getLexicon, bodyWords, bodyLinks }: NameRules): boolean =>
  ((getLexicon().words.get(word) ?? 0) & (placeBits | bit.demonym)) === 0 &&
  !bodyWords!.others.has(word) &&
  bodyLinks?.has(word) !== true
