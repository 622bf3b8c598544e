/** What the words right beside a name say against a record: "the hotel Vint" is no town. */
import type { EntityRecord } from '../../../model/knowledge.ts'
import { mayDrive } from './enough-for-person.ts'
import { isSaidByHeads, type SortName } from '../kind-words.ts'
import type { LinkQuestion } from '../link-question.ts'
import { getExactness } from '../record-names.ts'
import type { NamedCandidate, WeighedName } from './weigh-by-name.ts'
import { weights } from '../weights.ts'

/**
 * The factor for a record of that sort where a word beside the name says another; 1 where none does,
 * or where its own sort is said too. A division is called after its town («محافظة جدة»).
 */
export function weighHeads(
  { record }: NamedCandidate,
  asked: LinkQuestion,
  sort: SortName | null,
): number {
  const { entity, name, around, sorts } = asked
  const all = isOwnHead(name, record) ? around.outerHeads : around.heads
  if (sort === null || around.heads.has(sort) || !isSaidByHeads(sort)) return 1
  const isSilent = (head: SortName) =>
    isOfItsPeople(head, record, asked) || (sort === 'town' && head === 'division')
  const heads = [...all].filter((head) => sorts.has(head) || !isSilent(head))
  if (heads.length === 0) return 1
  if (heads.every((head) => head === 'driver') && mayDrive(sort, asked)) return 1
  if (heads.includes('vessel')) return weights.vesselsHead
  if (entity.type === 'ORG' && record.type === 'ORG' && isLedBody(name, heads)) return 1
  const own = surroundings[sort]
  const areItsOwn = own && heads.every((head) => own.has(head) && !sorts.has(head))
  if (!areItsOwn)
    return heads.every((head) => around.outerHeads.has(head))
      ? weights.otherHead
      : weights.otherHeadInName
  return sort === 'party' ? 1 : weights.countrysHead
}

const trades: ReadonlySet<SortName> = new Set(['worker', 'driver', 'artist', 'athlete'])

/** "an Oregon farmer", "the Ferrari driver": who comes from a place or works for a body. */
const isOfItsPeople = (head: SortName, record: EntityRecord, { entity }: LinkQuestion): boolean =>
  entity.type !== 'PER' && record.type !== 'PER' && trades.has(head)

const leaders: ReadonlySet<SortName> = new Set(['politician', 'worker', 'driver', 'country'])

/** «رئيس حزب الرمال»: who stands at its head says nothing against a body of several words. */
const isLedBody = ({ folded }: WeighedName, heads: readonly SortName[]): boolean =>
  folded.includes(' ') && heads.includes('politician') && heads.every((head) => leaders.has(head))

const ofPlaces: readonly SortName[] = ['monument', 'force', 'transit', 'politician']

/**
 * What a thing has goes by its name: «أمير الكويت», «برنامج إيران», "a Las Vegas hotel", "a YouTube channel",
 * "a UK company", unless a record of that sort bears the name. "The GOP senator", "the Labour government":
 * no other body has these, so that they speak against no party.
 */
const surroundings: Partial<Record<SortName, ReadonlySet<SortName>>> = {
  country: new Set([
    'division',
    'town',
    'club',
    'substance',
    'company',
    'outlet',
    'university',
    'product',
    ...ofPlaces,
  ] as const),
  division: new Set(['town', 'country', ...ofPlaces] as const),
  town: new Set(ofPlaces),
  party: new Set(['politician', 'division', 'country'] as const),
  company: new Set(['politician'] as const),
  product: new Set(['outlet', 'company'] as const),
}

/**
 * Whether a head that stands in the name itself stands in the record's own names too, so that it
 * tells nothing new.
 */
export const isOwnHead = (name: WeighedName, record: EntityRecord): boolean =>
  getExactness([name.folded], record) !== null
