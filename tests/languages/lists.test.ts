import { describe, expect, it } from 'vitest'
import { expectLists, loadLists, type Lists, writeLists } from '../../src/languages/lists.ts'

const data = (places: string, weights: number[]) =>
  writeLists({
    'names/model.made': { makeModel: Uint8Array.from(weights), makeWords: Uint8Array.from([7]) },
    'names/places': { cities: places },
  }).slice().buffer as ArrayBuffer

describe('lists that come after the script', () => {
  it('reads nothing for a language that waits for none', async () => {
    await expect(
      loadLists('xa', () => {
        throw new Error('was asked')
      }),
    ).resolves.toBeUndefined()
  })

  it('fills every file that waits, bytes where they stand, and reads once', async () => {
    const filled: Lists[] = []
    let reads = 0
    expectLists('xb', (lists) => filled.push(lists))
    expectLists('xb', (lists) => filled.push(lists))
    const load = async (code: string) => {
      reads++
      return data(`بيروت ${code}`, [1, 2, 3])
    }
    await loadLists('xb', load)
    await loadLists('xb', load)
    expect(reads).toBe(1)
    expect(filled).toHaveLength(2)
    expect(filled[0]).toEqual({
      'names/model.made': {
        makeModel: Uint8Array.from([1, 2, 3]),
        makeWords: Uint8Array.from([7]),
      },
      'names/places': { cities: 'بيروت xb' },
    })
    expect(filled[0]?.['names/model.made']?.makeWords).toHaveProperty(
      'byteOffset',
      expect.toSatisfy((offset: number) => offset % 8 === 0),
    )
  })

  it('can be tried again after a failure', async () => {
    const filled: Lists[] = []
    expectLists('xc', (lists) => filled.push(lists))
    await expect(loadLists('xc', () => Promise.reject(new Error('not there')))).rejects.toThrow(
      'not there',
    )
    await loadLists('xc', async () => data('Tyre', []))
    expect(filled[0]?.['names/places']).toEqual({ cities: 'Tyre' })
  })
})
