import { describe, expect, it } from 'vitest'
import { findClauses } from '../../../src/languages/ar/attribution/phrases/sentence.ts'
import { findLooseStarts } from '../../../src/languages/ar/attribution/reports/loose-starts.ts'

/** By reader the words of a sentence that may begin something for it. */
function startsIn(text: string): Record<string, string[]> {
  const block = { start: 0, end: text.length, kind: 'paragraph' } as const
  const [sentence] = findClauses(text, block, {
    names: new Map(),
    persons: new Map(),
    bodies: new Set(),
  })
  return Object.fromEntries(
    Object.entries(findLooseStarts(sentence!)).map(([reader, places]) => [
      reader,
      places.map((at) => sentence!.words[at]!.folded),
    ]),
  )
}

describe('findLooseStarts', () => {
  it('tells at which words each reader may find something', () => {
    expect(startsIn('وجهت النقابة نداء ومن المتوقع أن قال لي سامي توقعات برفع الأجور')).toEqual({
      saying: ['قال'],
      impersonal: ['ومن'],
      performed: ['وجهت'],
      noun: ['توقعات'],
    })
  })

  it('finds none in words that begin nothing', () => {
    expect(startsIn('البحر هادئ أمام الميناء')).toEqual({
      saying: [],
      impersonal: [],
      performed: [],
      noun: [],
    })
  })
})
