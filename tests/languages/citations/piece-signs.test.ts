/** Each row of the tables of Spanish and French pieces, by its own sentences. */
import { describe, expect, it } from 'vitest'
import { generalRules as spanishRules } from '../../../src/languages/es/citation/general-outlets.ts'
import { pieceWords as spanishWords } from '../../../src/languages/es/citation/piece-words.ts'
import { readBlock as readSpanish } from '../../../src/languages/es/citation/words-of-block.ts'
import { spanish } from '../../../src/languages/es/index.ts'
import { generalRules as frenchRules } from '../../../src/languages/fr/citation/general-outlets.ts'
import { readBlock as readFrench } from '../../../src/languages/fr/citation/words-of-block.ts'
import { pieceWords as frenchWords } from '../../../src/languages/fr/citation/words.ts'
import { findPiecePhrases } from '../../../src/languages/citations/piece-phrases.ts'
import { pieceSigns } from '../../../src/languages/citations/piece-signs.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'
import { blockOf } from './block-of.ts'

const names = { Portuaria: 'ORG', 'Ana Ruiz': 'PER' } as const

const spanishBlock = (text: string) => {
  const block = blockOf(text, names)
  const claims = findClaims(toDocument(text, 'es', '2025-10-20'), spanish, [...block.entities])
  return readSpanish({ ...block, claims })
}
const frenchBlock = (text: string) => {
  const block = readFrench(blockOf(text, names))
  return { ...block, isStopped: (i: number) => block.words[i]?.stopped === true }
}

const withoutMarks = (sentence: string) => sentence.replace('[[', '').replace(']]', '')
const marked = (sentence: string) => /\[\[(.*)\]\]/.exec(sentence)![1]

type Find = (text: string) => { start: number; end: number }[]

function readRow(accepted: string, refused: string, find: Find): void {
  const text = withoutMarks(accepted)
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual([marked(accepted)])
  expect(find(refused)).toEqual([])
}

describe('signs of a cited piece', () => {
  it.each(pieceSigns.map((sign) => [sign.name, sign] as const))('%s', (_, sign) => {
    const { accepted, refused } = sign
    readRow(accepted.es, refused.es, (text) =>
      findPiecePhrases(spanishBlock(text), spanishWords, [sign]),
    )
    readRow(accepted.fr, refused.fr, (text) =>
      findPiecePhrases(frenchBlock(text), frenchWords, [sign]),
    )
  })
})

describe('outlets in general', () => {
  it.each(spanishRules.map((rule) => [rule.name, rule] as const))('in Spanish: %s', (_, rule) =>
    readRow(rule.accepted, rule.refused, (text) => {
      const block = spanishBlock(text)
      return block.words.flatMap((_word, i) => rule.read(block, i) ?? [])
    }),
  )
  it.each(frenchRules.map((rule) => [rule.name, rule] as const))('in French: %s', (_, rule) =>
    readRow(rule.accepted, rule.refused, (text) => {
      const block = frenchBlock(text)
      return block.words.flatMap((_word, i) => rule.read(block, i) ?? [])
    }),
  )
})
