import { describe, expect, it } from 'vitest'
import {
  endsName,
  endsPerson,
  isFinished,
} from '../../../src/languages/ar/attribution/phrases/ends-before.ts'
import { findClauses } from '../../../src/languages/ar/attribution/phrases/sentence.ts'

/** Words of a sentence; the names in it, those of persons and of bodies. */
function wordsOf(text: string, persons: readonly string[], bodies: readonly string[] = []) {
  const spans = (names: readonly string[]) =>
    names.map((name) => [text.indexOf(name), text.indexOf(name) + name.length] as const)
  const block = { start: 0, end: text.length, kind: 'paragraph' } as const
  const named = new Map([...spans(persons), ...spans(bodies)])
  return findClauses(text, block, {
    names: named,
    persons: new Map(spans(persons)),
    bodies: new Set(),
  })[0]!.words
}

describe('what ends before a word', () => {
  it('is a name of several words, as far back as it may begin', () => {
    const words = wordsOf('قال حسام أبو علي إن الطريق مغلق', ['حسام أبو علي'])
    expect(endsName(words, 1, 4)).toBe(true)
    expect(endsPerson(words, 1, 4)).toBe(true)
    expect(endsName(words, 1, 3)).toBe(false)
    expect(endsName(words, 2, 4)).toBe(false)
  })

  it('is a person or a body', () => {
    const words = wordsOf('قالت شركة النهر إن الطريق مغلق', [], ['شركة النهر'])
    expect(endsName(words, 1, 3)).toBe(true)
    expect(endsPerson(words, 1, 3)).toBe(false)
  })

  it.each([
    ['قال الوزير إن الطريق مغلق', true],
    ['قال للوزير إن الطريق مغلق', true],
    ['قال وزير إن الطريق مغلق', false],
  ])('is finished with the article: %s', (text, finished) => {
    expect(isFinished(wordsOf(text, []), 1, 2)).toBe(finished)
  })

  it('is nothing at the beginning', () => {
    const words = wordsOf('الوزير قال إن الطريق مغلق', [])
    expect(isFinished(words, 0, 0)).toBe(false)
    expect(endsName(words, 0, 0)).toBe(false)
  })
})
