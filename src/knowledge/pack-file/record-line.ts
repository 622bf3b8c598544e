/** A record as a file of a pack holds it: one JSON object, without what its id tells already. */
import type { EntityRecord } from '../../model/knowledge.ts'

/** What an id looks like that is the number of a Wikidata item. */
const itemId = /^Q[1-9]\d*$/

const decoder = new TextDecoder()

/** The item's number is left out where it is the id: it would be the least compressible part. */
export function writeRecord(record: EntityRecord): string {
  const { qid, ...rest } = record
  return JSON.stringify(qid === record.id && itemId.test(qid) ? rest : record)
}

/** `line`: JSON in UTF-8, as checked. Throws SyntaxError where it is no JSON. */
export function parseRecord(line: Uint8Array): EntityRecord {
  const record = JSON.parse(decoder.decode(line)) as EntityRecord
  if (record.qid === undefined && itemId.test(record.id)) record.qid = record.id
  return record
}
