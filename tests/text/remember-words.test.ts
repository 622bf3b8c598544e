import { describe, expect, it } from 'vitest'
import { rememberWords } from '../../src/text/remember-words.ts'

function createCounted(most?: number) {
  const asked: string[] = []
  const read = rememberWords((word) => {
    asked.push(word)
    return word === 'none' ? null : { word }
  }, most)
  return { asked, read }
}

describe('rememberWords', () => {
  it('reads a word once, also one that gives null', () => {
    const { asked, read } = createCounted()
    expect(read('pier')).toBe(read('pier'))
    expect([read('none'), read('none')]).toEqual([null, null])
    expect(asked).toEqual(['pier', 'none'])
  })

  it('keeps no more words than it may', () => {
    const { asked, read } = createCounted(2)
    for (const word of ['a', 'b', 'c', 'a']) read(word)
    expect(asked).toEqual(['a', 'b', 'c', 'a'])
  })

  it('does not keep long words', () => {
    const { asked, read } = createCounted()
    read('incontrovertible')
    expect(read('incontrovertible')).toEqual({ word: 'incontrovertible' })
    expect(asked).toHaveLength(2)
  })
})
