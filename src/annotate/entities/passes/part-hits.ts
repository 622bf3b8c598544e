import type { NameHit } from '../../../model/annotation.ts'
import type { EntityType } from '../../../model/kinds.ts'
import { firstFrom } from '../../../text/first-from.ts'
import { toDraft, type Draft, type DraftSource } from '../draft-mentions.ts'
import type { NameWord } from '../name-words.ts'
import { gather } from '../../../text/gather.ts'

/**
 * «اتهمت فنلندا هيئة الغد», «نفى المتحدث باسم هيئة الغد سامي نصر التهمة»: a body or a place and the name
 * behind it, both of which packs know, that were taken for one name. What else the draft ran on into
 * is none of either. A body behind a place must end the draft: else its name may go on. `hits` by
 * start.
 */
export function partHits(
  drafts: readonly Draft[],
  hits: readonly NameHit[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  if (source.language.names.hasCase) return [...drafts]
  return gather(drafts, (draft) => {
    const words = sentences[draft.sentence]
    const at = firstFrom(hits, draft.start)
    const [first, second] = [hits[at], hits[at + 1]]
    if (!words || !first || !second || first.start !== draft.start) return [draft]
    const types = [typeOf(first), typeOf(second)]
    const isBody = draft.type === 'LOC' && types[1] === 'ORG' && second.end === draft.end
    const isSecond = types[1] === 'PER' || isBody
    if (types[0] !== draft.type || !parted.has(draft.type) || !isSecond) return [draft]
    const cut = words.findIndex(({ start }) => start === second.start)
    const end = words.findIndex((word) => word.end === second.end) + 1
    if (cut <= draft.from || end > draft.to || end <= cut) return [draft]
    if (words[cut - 1]!.end !== first.end || isShortPerson(types[1], end - cut)) return [draft]
    const draftOf = (type: EntityType, from: number, to: number) =>
      toDraft(words, { type, from, to }, draft.sentence, source)
    return [draftOf(draft.type, draft.from, cut), draftOf(types[1]!, cut, end)]
  })
}

const parted: ReadonlySet<EntityType> = new Set(['ORG', 'LOC'])

/** One word of a person's name may be a part of a body's: «جامعة الواحات سامي». */
const isShortPerson = (type: EntityType | null | undefined, count: number): boolean =>
  type === 'PER' && count < 2

/** The type of a hit's best candidate; null for hints and for names that are ordinary words too. */
const typeOf = ({ hint, common, candidates }: NameHit): EntityType | null =>
  hint || common ? null : (candidates[0]?.type ?? null)
