import { expect, it } from 'vitest'
import type { Citation, Entity } from '../../src/model/annotation.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { getPublisherNames } from '../../src/ui/publisher-names.ts'

const key = { pack: 'p', id: 'gazette' }
const noteOf = (labels: Record<string, string>) => ({
  ...key,
  packTitle: {},
  record: { id: 'gazette', type: 'ORG', kind: 'outlet', labels, aliases: {}, descriptions: {} },
})
const apparatusOf = (lang: string, labels: Record<string, string>) =>
  ({
    document: { text: '', lang },
    notes: { 'p:gazette': noteOf(labels) },
    entities: [{ id: 'e1', type: 'ORG', name: 'غازيت الميناء', link: key } as Entity],
  }) as unknown as Apparatus
const namesOf = (
  apparatus: Apparatus,
  lang: string,
  citation: Partial<Pick<Citation, 'outlets' | 'outletKeys'>> = {},
) => getPublisherNames(apparatus, { outlets: ['Gazette'], outletKeys: [key], ...citation }, lang)

it.each([
  ['the pack’s name', 'ar', { ar: 'الغازيت', en: 'Gazette' }, 'ar', 'الغازيت'],
  [
    'else the article’s, of its language',
    'ar',
    { ar: 'صحيفة الغازيت', en: 'The Gazette' },
    'ar',
    'غازيت الميناء',
  ],
  ['else the record’s', 'en', { ar: 'صحيفة الغازيت', en: 'The Gazette' }, 'ar', 'صحيفة الغازيت'],
  [
    'in English the citation’s own',
    'ar',
    { ar: 'صحيفة الغازيت', en: 'The Gazette' },
    'en',
    'Gazette',
  ],
])('a publisher has %s', (_, written, labels, lang, wanted) =>
  expect(namesOf(apparatusOf(written, labels), lang)).toEqual([wanted]),
)

it('takes no name of another where not every publisher has a record', () =>
  expect(
    namesOf(apparatusOf('ar', { ar: 'صحيفة الغازيت', en: 'The Gazette' }), 'ar', {
      outlets: ['Herald', 'Gazette'],
    }),
  ).toEqual(['Herald', 'Gazette']))
