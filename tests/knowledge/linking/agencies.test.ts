import { expect, it } from 'vitest'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const linkOf = createLinkOf(
  knowledgeOf(
    recordOf('norrvik', ['Norrvik', 'نورفيك'], { type: 'LOC', kind: 'city', prior: 0.8 }),
    recordOf('nur', ['Nurk News Agency'], {
      type: 'ORG',
      kind: 'outlet',
      aliases: { ar: ['وكالة نورك'] },
      hints: { en: ['Nurk'], ar: ['نورك'] },
      prior: 0.9,
    }),
  ),
)

it.each([
  'نورفيك - نورك: افتتح الميناء أمس.',
  'نورفيك 16 تشرين الأول (نورك)- افتتح الميناء أمس.',
  'نورفيك في 08 أكتوبر /نورك/ افتتح الميناء أمس.',
  'افتتح الميناء أمس. / نورك /',
])('a short name where reports name their agency is the agency: %s', (text) => {
  expect(linkOf({ text, name: 'نورك', type: 'ORG' })).toBe('nur')
})

it('the same in English', () => {
  const text = 'NORRVIK (Nurk) - The harbour opened.'
  expect(linkOf({ text, name: 'Nurk', type: 'ORG' })).toBe('nur')
})

it.each([
  ['فازت نورك على خصومها أمس.', 'ORG'],
  ['نورفيك - قالت نورك: افتتح الميناء.', 'ORG'],
  ['نورفيك (نورك) افتتحت الميناء.', 'PER'],
] as const)('elsewhere, and of a person, it is not: %s', (text, type) => {
  expect(linkOf({ text, name: 'نورك', type })).toBeNull()
})
