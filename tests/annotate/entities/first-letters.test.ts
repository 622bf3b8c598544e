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

it('takes «و» behind a comma for no letter of the next person’s name', () =>
  expect(mentionsIn('شارك في المسابقة سوسن الباجي، وغالية بن سلطانة، والمسرحي حبيب عمار.')).toEqual(
    ['سوسن الباجي', 'غالية بن سلطانة', 'حبيب عمار'],
  ))

it('takes «و» behind an office or its holder’s nation for the first letter of a full name', () =>
  expect(mentionsIn('وصف الروائي الجزائري واسيني الأعرج الفيلم بأنه وثيقة.')).toEqual([
    'واسيني الأعرج',
  ]))

it('leaves «مولانا» before a name outside it', () =>
  expect(mentionsIn('أصدرت المحكمة حكمها برئاسة مولانا محجوب أوشيك أمس.')).toEqual(['محجوب أوشيك']))

it('takes apostrophes around a title for quote marks', () =>
  expect(mentionsIn("عرض المهرجان فيلم 'قصة حقيقية' للمخرج سامي نصر أمس.")).toEqual([
    'قصة حقيقية',
    'سامي نصر',
  ]))

it('takes a stretching bar between spaces for a dash', () =>
  expect(mentionsIn('أنقرة ـ القاهرة: وصلت الطائرات أمس.')).toEqual(['أنقرة', 'القاهرة']))

it('takes the first letter of a surname for its own where the text tells the full name', () =>
  expect(mentionsIn('استقال المبعوث مختار لماني أمس. وقال لماني إن الحل ممكن.')).toEqual([
    'مختار لماني',
    'لماني',
  ]))

it('takes a verb in quote marks behind a body for no name', () =>
  expect(mentionsIn('قال إن الحكومة "انقلبت" على الاتفاق.')).toEqual([]))

it.each([
  ['ولم تدل أمل نصر بأي تصريح أمس.', ['أمل نصر']],
  ['نصحها جريس حداد بالصبر. ويقول عنها حداد إنها قوية.', ['جريس حداد', 'حداد']],
])('takes a particle with what it brings for nobody: %s', (text, names) =>
  expect(mentionsIn(text)).toEqual(names),
)
