/** Who else of public life an article names in full, as evidence for one of them. */
import { getOwnLinkingWords } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import type { RecordKey } from '../../../model/record-key.ts'
import { fold } from '../../../text/fold.ts'
import { once } from '../../../text/once.ts'
import { getSort } from '../kind-words.ts'

/** The prior from which somebody is known in his own country. */
const known = 0.6

/** Somebody for whom a name stands that nobody of another state bears. */
interface Companion {
  id: string
  records: readonly EntityRecord[]
  /** what athletes play */
  trades: readonly string[]
}

export interface Companions {
  /** how many others of public life are of the record's country */
  countCompatriots(record: EntityRecord, except: Entity): number
  /** whether another one is of the same movement or force, or plays the same, as their records tell */
  hasFellow(record: EntityRecord, except: Entity): boolean
}

/** Of an article in `lang`. Names that many bear tell of nobody. */
export function createCompanions(
  entities: readonly Entity[],
  lang: string,
  getRecord: (key: RecordKey) => EntityRecord | null,
): Companions {
  const isOfMany = (name: string) => getOwnLinkingWords(lang)?.isNameOfMany?.(fold(name)) ?? false
  const tradeOf = ({ pack, id }: RecordKey): string | null => {
    const record = getRecord({ pack, id })
    const [first] = record && getSort(record) === 'athlete' ? (record.offices ?? []) : []
    const title = first && getRecord({ pack, id: first.office })?.titles?.en?.[0]
    return (title && beforeComma.exec(title)?.[0]) ?? null
  }
  const all = once(() =>
    entities
      .filter(({ type, name }) => type === 'PER' && name.includes(' ') && !isOfMany(name))
      .map(({ id, candidates }): Companion => ({
        id,
        records: candidates.flatMap((one) => getRecord(one) ?? []),
        trades: candidates.flatMap((one) => tradeOf(one) ?? []),
      }))
      .filter(({ records }) => records.every(({ country }) => country === records[0]!.country)),
  )
  // one person under two names is not two
  const others = (record: EntityRecord, { id }: Entity) =>
    all().filter((one) => one.id !== id && !one.records.some((other) => isAlike(other, record)))
  return {
    countCompatriots: (record, except) =>
      record.country === undefined
        ? 0
        : others(record, except).filter((one) => isCompatriot(one, record)).length,
    hasFellow(record, except) {
      const body = bodyOf(record)
      const own = except.candidates.find((one) => {
        const other = getRecord(one)
        return other !== null && isAlike(other, record)
      })
      const trade = own ? tradeOf(own) : null
      return (
        (body !== null || trade !== null) &&
        others(record, except).some(
          ({ records, trades }) =>
            (body !== null && records.some((one) => bodyOf(one) === body)) ||
            (trade !== null && trades.includes(trade)),
        )
      )
    },
  }
}

/** One person in several packs. */
const isAlike = (a: EntityRecord, b: EntityRecord): boolean =>
  a.country === b.country && (a.qid && b.qid ? a.qid === b.qid : a.labels.en === b.labels.en)

const isCompatriot = ({ records }: Companion, { country }: EntityRecord): boolean =>
  records.some(
    (one) => one.country === country && getSort(one) === 'politician' && (one.prior ?? 0) >= known,
  )

/** "Tennis player" of "Tennis player, born in Spain". */
const beforeComma = /^[^,]+/

/** "Palestinian politician of Hamas": what the description ends with, by its capital. */
const ofBody = / of (?:the )?(\p{Lu}.*)$/u

/** The movement or force that a description tells, with the record's country; null for none. */
function bodyOf({ type, country, descriptions }: EntityRecord): string | null {
  if (type !== 'PER' || country === undefined) return null
  const [, body] = ofBody.exec(descriptions.en ?? '') ?? []
  return body === undefined ? null : `${country} ${body}`
}
