import { expect, test } from 'vitest'
import type { Entity } from '../../../src/model/annotation.ts'
import { proposeAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'

/** The first proposal of a paragraph in which a person is named: source, cue and content. */
function firstOf(text: string, name: string): string[] {
  const start = text.indexOf(name)
  const person: Entity = {
    id: 'e1',
    type: 'PER',
    name,
    qid: null,
    introduction: null,
    candidates: [],
    link: null,
    mentions: start < 0 ? [] : [{ start, end: start + name.length }],
  }
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  const [draft] = proposeAttributions(text, block, [person])
  const words = (spans: readonly { start: number; end: number }[] = []) =>
    spans.map(({ start: from, end }) => text.slice(from, end)).join(' … ')
  return [words(draft?.source), words(draft?.cue), words(draft?.content)]
}

test.each([
  ['يضحك سامي نصر: «عاد القارب وحده».', 'سامي نصر', 'يضحك', '«عاد القارب وحده»'],
  ['فقاطعته سلمى نصر: «عاد القارب وحده».', 'سلمى نصر', 'قاطعته', '«عاد القارب وحده»'],
  ['وأكمل المدرب: كنا جاهزين للسباق.', 'المدرب', 'أكمل', 'كنا جاهزين للسباق.'],
  ['لكن سامي نصر تهكم: «عاد القارب وحده».', 'سامي نصر', 'تهكم', '«عاد القارب وحده»'],
  ['أما سلمى نصر فتدافع عنه: «عاد القارب وحده».', 'سلمى نصر', 'تدافع', '«عاد القارب وحده»'],
])('the verb of a turn is its cue: %s', (text, source, cue, content) => {
  expect(firstOf(text, source)).toEqual([source, cue, content])
})

test.each([
  ['وزير النقل سامي نصر: «عاد القارب وحده».', 'وزير النقل سامي نصر'],
  ['زوجته سلمى نصر: «عاد القارب وحده».', 'زوجته سلمى نصر'],
  ['والمدرب سامي نصر: «عاد القارب وحده».', 'المدرب سامي نصر'],
])('nouns before a colon only tell who speaks: %s', (text, source) => {
  expect(firstOf(text, source.split(' ').slice(-2).join(' '))).toEqual([
    source,
    ':',
    '«عاد القارب وحده»',
  ])
})

test('a participle has the subject of a sentence that begins with what it is about', () => {
  const text = 'وعن السباق، تحدث المدرب قائلا: كنا جاهزين.'
  expect(firstOf(text, '-')).toEqual(['المدرب', 'قائلا', 'كنا جاهزين'])
})

test('how somebody said it is no source', () => {
  const text = 'قال سامي نصر إن القارب عاد. ثم أضافت ببرود: «عاد القارب وحده».'
  expect(firstOf(text, 'سامي نصر')[0]).toBe('سامي نصر')
  expect(firstOf('ثم أضافت ببرود: «عاد القارب وحده».', '-')[0]).toBe('')
})
