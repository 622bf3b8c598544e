import type { Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import type { RecordKey } from '../../../model/record-key.ts'
import { isHeld } from '../held-office.ts'
import { leaderPrior } from '../weights.ts'

/**
 * Tells of an entity whether the article names another person who can only be one who led a state on
 * its day: two leaders' surnames in one headline are hardly both namesakes. Of an article without a
 * day nobody can say who led.
 */
export function createLeaderTest(
  entities: readonly Entity[],
  date: string | null,
  getRecord: (key: RecordKey) => EntityRecord | null,
): (except: Entity) => boolean {
  if (date === null) return () => false
  let countries: ReadonlyMap<string, string> | null = null
  const read = () =>
    new Map(
      entities.flatMap((entity) => {
        const country = countryOfLeader(entity, date, getRecord)
        return country === undefined ? [] : [[entity.id, country] as const]
      }),
    )
  return (except) => {
    countries ??= read()
    const own = countries.get(except.id)
    return [...countries].some(([id, country]) => id !== except.id && country !== own)
  }
}

/** The state that whoever may be meant led; undefined where others may be meant. */
function countryOfLeader(
  { type, candidates }: Entity,
  date: string,
  getRecord: (key: RecordKey) => EntityRecord | null,
): string | undefined {
  if (type !== 'PER') return undefined
  const people = candidates.map(getRecord).filter((record) => record?.type === 'PER')
  const [first] = people
  const isOne = people.length === 1 || people.every((one) => one!.qid && one!.qid === first?.qid)
  const leads =
    isOne &&
    (first?.prior ?? 0) >= leaderPrior &&
    first?.offices?.some((term) => isHeld(term, date, false))
  return leads ? first?.country : undefined
}
