import { expect, it } from 'vitest'
import {
  isBetweenStrokes,
  isDateline,
  isDatelineOfPlace,
} from '../../../src/knowledge/linking/surroundings/is-dateline.ts'

const at = (text: string, name: string) => {
  const start = text.indexOf(name)
  return { start, end: start + name.length }
}

it.each([
  ['NORRVIK (Newswire) - The harbour opened.', true],
  ['NORRVIK, Westland (Newswire) – The harbour opened.', true],
  ['NORRVIK — The harbour opened.', true],
  ['NORRVIK, Oct. 4 - The harbour opened.', true],
  ['A headline\nNORRVIK (Newswire) - The harbour opened.', true],
  ['In NORRVIK (Newswire) - The harbour opened.', false],
  ['NORRVIK opened its harbour.', false],
  ['NORRVIK (a town) opened its harbour.', false],
])('a name in capitals before agency, dash or day is a dateline: %s', (text, expected) =>
  expect(isDateline(at(text, 'NORRVIK'), text)).toBe(expected),
)

it.each([
  ['Norrvik – Le port a rouvert.', true],
  ['Norrvik (AFP) - Le port a rouvert.', true],
  ['Un titre\nNorrvik - « Le port rouvre », dit-elle.', true],
  ['Norrvik - port of the north', false],
  ['Le port de Norrvik - Le quai', false],
])('a report may be sent from a place in small letters: %s', (text, expected) =>
  expect(isDatelineOfPlace(at(text, 'Norrvik'), text)).toBe(expected),
)

it('a name in small letters is none, nor one in a script without capitals', () => {
  const small = 'Norrvik (Newswire) - The harbour opened.'
  expect(isDateline(at(small, 'Norrvik'), small)).toBe(false)
  const arabic = 'نورفيك (الوكالة) - افتتح الميناء.'
  expect(isDateline(at(arabic, 'نورفيك'), arabic)).toBe(false)
})

it.each([
  ['نورفيك (الوكالة) - افتتح الميناء.', true],
  ['نورفيك – افتتح الميناء.', true],
  ['نورفيك: افتتح الميناء.', true],
  ['نورفيك ــ افتتح الميناء.', true],
  ['نورفيك ـ ريم مارل افتتحت الميناء.', true],
  ['العنوان\nنورفيك – افتتح الميناء.', true],
  ['نورفيك 16 تشرين الأول (نور)- افتتح الميناء.', true],
  ['نورفيك 16 تشرين الأول (نور) افتتح الميناء.', true],
  ['نورفيك في 08 أكتوبر /نور/ افتتح الميناء.', true],
  ['نورفيك (نور) افتتحت الميناء.', true],
  ['نورفيك (المجموعة الأولى) افتتحت الميناء.', false],
  ['نورفيك (4-1) افتتحت النتائج.', false],
  ['في نورفيك – افتتح الميناء.', false],
  ['نورفيك افتتحت الميناء.', false],
])('of a place it is one without capitals too: %s', (text, expected) =>
  expect(isDatelineOfPlace(at(text, 'نورفيك'), text)).toBe(expected),
)

it('a place in capitals is read as any other name', () => {
  const text = 'NORRVIK: the harbour opened.'
  expect(isDatelineOfPlace(at(text, 'NORRVIK'), text)).toBe(false)
})

it.each([
  ['الدوحة في 11 أكتوبر /نورفيك/ افتتح الميناء.', true],
  ['افتتح ميناء نورفيك/الدوحة أمس.', false],
])('who sent a report stands between strokes: %s', (text, expected) =>
  expect(isBetweenStrokes(at(text, 'نورفيك'), text)).toBe(expected),
)
