import { expect, it } from 'vitest'
import { fromPlanes, toPlanes } from '../../../src/knowledge/pack-file/id-planes.ts'

const bytesOf = (numbers: readonly number[]) => new Uint8Array(Uint32Array.from(numbers).buffer)

it.each([
  ['no pair', []],
  ['rising hashes', [3, 70_000, 0x1234567, 2, 0xfffffffe, 0xffffffff]],
  ['equal and falling ones', [9, 1, 9, 0, 4, 5]],
])('a table is the same again: %s', (_, numbers) => {
  const table = bytesOf(numbers)
  expect(fromPlanes(toPlanes(table))).toEqual(table)
})

it('holds the lowest bytes first, of hashes by how much they rise', () => {
  const planes = toPlanes(bytesOf([0x0105, 7, 0x0208, 8]))
  expect([...planes.subarray(0, 4)]).toEqual([5, 3, 1, 1])
  expect([...planes.subarray(8, 10)]).toEqual([7, 8])
})

it('leaves out what is no whole pair in a damaged file', () =>
  expect(fromPlanes(new Uint8Array(11))).toHaveLength(8))
