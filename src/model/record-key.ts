/** A record's pack and id in one string: the key of `Apparatus.notes` and of maps by record. */
export const recordKey = ({ pack, id }: RecordKey): string => `${pack}:${id}`

/** Which pack, which record. */
export interface RecordKey {
  pack: string
  id: string
}
