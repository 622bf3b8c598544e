import { expect, it } from 'vitest'
import { CorruptPack } from '../../src/knowledge/pack-file/pack-errors.ts'
import { readRecord } from '../../src/knowledge/pack-file/record-pieces.ts'

const piece = new TextEncoder().encode('{"id":"a"}\n{"id":"b"}\nno JSON\n\n\n')

it('reads the line of a piece, and no other', () => {
  expect([0, 1].map((line) => readRecord(piece, line).id)).toEqual(['a', 'b'])
  for (const line of [2, 3, 4, 5, 9])
    expect(() => readRecord(piece, line), String(line)).toThrow(CorruptPack)
})

it('stays within the piece when a damaged table refers to a line outside it', () => {
  expect(() => readRecord(piece, 0xffff_ffff)).toThrow(CorruptPack)
})
