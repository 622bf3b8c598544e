import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { isBehindListedBody, overHyphens } from '../../../src/annotate/entities/patterns/borders.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const wordsOf = (text: string) => findNameWords(toDocument(text, 'ar'), arabic)[0]!

describe('what a hyphen joins', () => {
  const words = wordsOf('وحدات مثل مام-رام والوحدة')
  const at = (from: number, to: number) => ({ type: 'ORG' as const, from, to })
  const free = { first: 0, stop: words.length }

  it('belongs to the name of a body on both sides', () => {
    expect(overHyphens(words, at(3, 4), free, false)).toEqual(at(2, 4))
    expect(overHyphens(words, at(2, 3), free, false)).toEqual(at(2, 4))
  })

  it('stays with another name', () =>
    expect(overHyphens(words, at(3, 4), { first: 3, stop: words.length }, false)).toEqual(at(3, 4)))
})

describe('a word behind the listed name of a body', () => {
  const isBehind = (text: string, i: number) =>
    isBehindListedBody(wordsOf(text), i, arabic.names.attached)

  it.each(['أدانت حركة حماس الهجوم', 'رفضت حركة حماس مزاعم'])('is no part of it: %s', (text) =>
    expect(isBehind(text, 3)).toBe(true),
  )

  it.each(['أدانت حركة حماس الإسلامية', 'أدانت حركة حماس عمان', 'أدانت لجنة السلام الهجوم'])(
    'may be: %s',
    (text) => expect(isBehind(text, 3)).toBe(false),
  )
})
