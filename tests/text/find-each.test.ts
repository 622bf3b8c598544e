import { describe, expect, it } from 'vitest'
import { findEach } from '../../src/text/find-each.ts'

describe('findEach', () => {
  it('gives what is found, in order, with its place', () => {
    const found = findEach(['a', 'bb', 'c', 'dd'], (word, at) =>
      word.length > 1 ? `${at} ${word}` : null,
    )
    expect(found).toEqual(['1 bb', '3 dd'])
  })

  it('keeps what is found though it is empty, and lists as they are', () => {
    expect(findEach([0, 1, 2], (number) => (number === 1 ? null : number))).toEqual([0, 2])
    expect(findEach(['a'], () => ['x', 'y'])).toEqual([['x', 'y']])
  })
})
