import { describe, expect, it } from 'vitest'
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import { parseRecord, writeRecord } from '../../../src/knowledge/pack-file/record-line.ts'

const quay: EntityRecord = {
  id: 'Q17',
  type: 'LOC',
  kind: 'quay',
  labels: { en: 'Old Quay' },
  aliases: {},
  descriptions: {},
}
const readBack = (record: EntityRecord) =>
  parseRecord(new TextEncoder().encode(writeRecord(record)))

describe('a record as a line', () => {
  it('leaves out the item that its id is, and has it again when read', () => {
    const record = { ...quay, qid: 'Q17' }
    expect(writeRecord(record)).not.toContain('qid')
    expect(readBack(record)).toEqual(record)
  })

  it('keeps an item that the id does not tell', () => {
    for (const id of ['quay', 'Q18', 'q17', 'Q17-dock'])
      expect(readBack({ ...quay, id, qid: 'Q17' })).toEqual({ ...quay, id, qid: 'Q17' })
  })

  it('makes no item of an id of another kind', () => {
    for (const id of ['quay', 'Quay', 'Q0', 'o17'])
      expect(readBack({ ...quay, id }).qid).toBe(undefined)
  })

  it('reads a line of a file that names the item beside its id', () => {
    const line = new TextEncoder().encode(JSON.stringify({ ...quay, qid: 'Q17' }))
    expect(parseRecord(line).qid).toBe('Q17')
  })
})
