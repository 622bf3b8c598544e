import type { SortName } from '../../languages/words-in-linking.ts'
import { wordsInLinking } from '../../languages/words-in-linking.ts'
import { fold } from '../../text/fold.ts'
import { once } from '../../text/once.ts'

export type { SortName } from '../../languages/words-in-linking.ts'

/** The kinds that packs give things of each sort. */
const kinds: Readonly<Record<SortName, string>> = {
  outlet: 'outlet newspaper magazine news-agency broadcaster channel news-site journal',
  party: 'party political-party',
  company: 'company bank airline retailer law-firm business carrier chain fuel-company post',
  club: 'football-club club sports-team team national-team',
  country: 'country territory sovereign-state',
  division: 'region state province governorate county division emirate district',
  town: 'city town village municipality locality neighbourhood borough capital settlement',
  water: 'river lake sea ocean basin rainforest forest',
  transit: 'airport station crossing port railway-station harbour border-crossing',
  vessel: 'ship vessel submarine aircraft',
  university: 'university college school research-body',
  product: 'product app service cloud-platform system device model software',
  force: 'army military-unit military-branch armed-group police militia',
  monument: 'monument site museum building temple mosque church tower palace',
  planet: 'planet moon star',
  substance: 'element chemical metal substance',
  politician:
    'politician public-figure head-of-state head-of-government minister legislator mayor ' +
    'governor official diplomat ambassador spokesperson party-leader un-official royal judge ' +
    'military-officer military-commander militia-leader faction-leader activist campaigner ' +
    'human-rights-defender',
  artist: 'artist actor musician film-maker author',
  athlete: 'athlete coach',
  scholar: 'scientist academic physician',
  business: 'founder investor executive',
  media: 'journalist editor',
  faith: 'religious-leader',
  law: 'lawyer prosecutor',
  // who is introduced by a trade is nobody of public life: no record is of this sort
  worker: 'worker',
  // of lorries and of racing cars: no record is of this sort
  driver: 'driver',
  // of people who are named by a given name alone: no record is of this sort
  kin: 'kin',
}

/**
 * What words beside a name say of a person; all that an introduction can say: "the Labour MP for
 * Newcastle" tells of no town.
 */
export const personalSorts: ReadonlySet<SortName> = new Set([
  'politician',
  'artist',
  'athlete',
  'worker',
  'driver',
])

/** Kinds of body that every country has under one name («الحرس الوطني», "Ministry of Justice"). */
export const bodiesOfState: ReadonlySet<string> = new Set([
  'government-body',
  'ministry',
  'police',
  'court',
  'army',
  'armed-force',
  'military-branch',
  'parliament',
  'central-bank',
  'public-body',
  'agency',
  'regulator',
  'trade-union',
  'professional-body',
])

const wordsOf = (sort: SortName, part: 'heads' | 'signs'): string[] =>
  wordsInLinking
    .flatMap(({ sorts }) => sorts?.[sort]?.[part]?.split(' ') ?? [])
    .map((word) => fold(word))
const sortNames = Object.keys(kinds) as SortName[]
const getByKind = once(
  () =>
    new Map<string, SortName>(
      sortNames.flatMap((name) =>
        kinds[name].split(' ').map((kind): [string, SortName] => [kind, name]),
      ),
    ),
)
const getByHead = once(() => {
  const byHead = new Map<string, Set<SortName>>()
  for (const name of sortNames)
    for (const head of wordsOf(name, 'heads'))
      byHead.set(head, (byHead.get(head) ?? new Set()).add(name))
  return byHead
})
const getSortsWithHeads = once(() => new Set([...getByHead().values()].flatMap((of) => [...of])))

const getSigns = once(
  () => new Map(sortNames.map((name) => [name, [...new Set(wordsOf(name, 'signs'))]])),
)

/** Folded words that speak for an article on things of this sort. */
export const signsOf = (sort: SortName): readonly string[] => getSigns().get(sort)!

/** Whether words beside a name ever say this sort. */
export const isSaidByHeads = (sort: SortName): boolean => getSortsWithHeads().has(sort)

/** The sort of a record or candidate, null when its kind is of none. */
export const getSort = ({ kind }: { kind: string }): SortName | null =>
  getByKind().get(kind) ?? null

/** The sorts whose names a folded word stands beside; null for a word of none. */
export const getSortsOfHead = (folded: string): ReadonlySet<SortName> | null =>
  getByHead().get(folded) ?? null
