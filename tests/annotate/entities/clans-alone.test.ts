import { expect, it } from 'vitest'
import { clansAlone } from '../../../src/annotate/entities/passes/clans-alone.ts'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

/** The types that persons found in `text` have then. */
function typesIn(text: string, ...names: string[]) {
  const sentences = findNameWords(toDocument(text, 'ar'), arabic)
  const drafts = names.map((name): Draft => {
    const start = text.indexOf(name)
    const words = name.replaceAll('آ', 'ا').split(' ')
    return { type: 'PER', words, start, end: start + name.length, sentence: 0, from: 0, to: 0 }
  })
  return clansAlone(drafts, sentences, text, arabic.names).map(({ type }) => type)
}

it('takes a family for people', () =>
  expect(typesIn('صلح بين أسرتي آل الحداد والخباز', 'آل الحداد')).toEqual(['GROUP']))
it('leaves who is called so and named in full', () =>
  expect(typesIn('حضر سامي نصر آل الحداد مع آل الحداد', 'سامي نصر آل الحداد', 'آل الحداد')).toEqual(
    ['PER', 'PER'],
  ))
it('leaves who says something', () =>
  expect(typesIn('وقال آل الحداد إن الماء قليل', 'آل الحداد')).toEqual(['PER']))
it.each([
  ['عاد سامي الحداد', 'سامي الحداد'],
  ['فاز المرشح ال جور', 'ال جور'],
])('leaves other names: %s', (text, name) => expect(typesIn(text, name)).toEqual(['PER']))
