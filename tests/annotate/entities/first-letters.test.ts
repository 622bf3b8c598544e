import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const mentionsIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, []).flatMap(({ mentions }) =>
    mentions.map(({ start, end }) => text.slice(start, end)),
  )

it('takes the first letter of a foreign name for no particle', () =>
  expect(
    mentionsIn('سافرت هولي ويلوبي إلى لندن. وكانت ويلوبي قد أعلنت رحيلها أمام زميل ويلوبي.'),
  ).toEqual(['هولي ويلوبي', 'ويلوبي', 'ويلوبي', 'لندن']))

it('leaves «و» between two unknown names outside both', () =>
  expect(mentionsIn('تضم المجموعة أندية سيلتك وفالكيرك وهارتس هذا الموسم.')).toEqual([
    'سيلتك',
    'فالكيرك',
    'هارتس',
  ]))
