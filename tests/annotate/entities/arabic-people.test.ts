import { describe, expect, it } from 'vitest'
import type { NameHit } from '../../../src/model/annotation.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { toDocument } from '../../to-document.ts'

/** Every entity as "TYPE name: its mentions". */
function namesOf(text: string, hits: NameHit[] = []): string[] {
  return findEntities(toDocument(text, 'ar'), arabic, hits).map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  )
}

describe('names that folding makes other words', () => {
  it('keeps «علي» behind a given name, where the text writes «على» otherwise', () => {
    const text = 'وقف المشجعون على المدرجات، وكرمت الجمعية محمد أحمد علي في الحفل.'
    expect(namesOf(text)).toEqual(['PER محمد أحمد علي: محمد أحمد علي'])
    expect(namesOf(text.replace('أحمد علي في', 'أحمد على')).join()).not.toContain('على')
  })

  it('takes a mother by her own name, who is not the father', () =>
    expect(namesOf('قال أبو العبد إن الدار بعيدة. وردت زوجته أم العبد بهدوء.')).toEqual([
      'PER أبو العبد: أبو العبد',
      'PER أم العبد: أم العبد',
    ]))

  it('takes a name in quotation marks behind another for the same person’s', () => {
    expect(namesOf('التقى القائد أحمد سالم «أبو ليلى» وفدا. وقال أبو ليلى إن الطريق آمن.')).toEqual(
      ['PER أحمد سالم: أحمد سالم, أبو ليلى, أبو ليلى'],
    )
    expect(namesOf('سأل أحمد سالم «أبو ليلى غادر» ثم صمت.')).not.toContain(
      'PER أحمد سالم: أحمد سالم, أبو ليلى',
    )
  })

  it('takes no name of God from a family name', () =>
    expect(namesOf('كتب سمير عطا الله مقالا طويلا. ثم قال: رحم الله من سبقنا.')).toEqual([
      'PER سمير عطا الله: سمير عطا الله',
    ]))
})

it('parts clubs that stand side by side, and no body from what it is for', () => {
  const names = (text: string) => namesOf(text).map((name) => name.replace(/:.*/, ''))
  expect(names('في الدوري يستضيف الهلال النصر ويواجه الزمالك نهضة بركان.')).toEqual([
    'ORG الهلال',
    'ORG النصر',
    'ORG الزمالك',
    'ORG نهضة بركان',
  ])
  expect(names('قالت المديرية العامة لقوى الأمن الداخلي إن الطريق مغلق.')).toEqual([
    'ORG المديرية العامة لقوى الأمن الداخلي',
  ])
})

describe('a given name alone', () => {
  it('is of whoever was named in full before and alone bears it', () =>
    expect(namesOf('فتحت المعلمة نادية فوزي بيتها. تقول نادية إن العمل مستمر.')).toEqual([
      'PER نادية فوزي: نادية فوزي, نادية',
    ]))

  it('is one where it is written as two words', () =>
    expect(namesOf('وصل عبد الله بن سالم، ثم قال عبد الله إنه راض.')).toEqual([
      'PER عبد الله بن سالم: عبد الله بن سالم, عبد الله',
    ]))

  it('is not his who bears a title', () =>
    expect(namesOf('تحدث سلمان فوزي أمس. وقال الملك سلمان إن العمل مستمر.')).toEqual([
      'PER سلمان فوزي: سلمان فوزي',
      'PER سلمان: سلمان',
    ]))

  it.each([
    'تقول نادية إن العمل مستمر. فتحت المعلمة نادية فوزي بيتها.',
    'وصلت نادية فوزي مع نادية حداد. تقول نادية إن العمل مستمر.',
  ])('is not: %s', (text) =>
    expect(namesOf(text)).toContainEqual(expect.stringMatching(/^PER نادية: /)),
  )
})

it('nobody is called by what he is to the writer', () => {
  expect(namesOf('قال لي صديقي سامر إن العمل مستمر.')).toEqual(['PER سامر: سامر'])
  const text = 'سافرت مع والدي إلى القرية.'
  const start = text.indexOf('الدي')
  const aldi: NameHit = {
    start,
    end: start + 4,
    hint: false,
    candidates: [{ pack: 'a', id: 'aldi', score: 1, type: 'ORG', kind: 'company' }],
  }
  expect(namesOf(text, [aldi])).toEqual([])
})

it('what is said of «القناة» or «الفيلم» is no name', () => {
  expect(namesOf('قال المدير إن القناة "تكذب على الناس" كل يوم.')).toEqual([])
  expect(namesOf('قالت الجدة إن الفيلم "لا يستحق" الجائزة.')).toEqual([])
  expect(namesOf('عرضت القاعة الفيلم "لا يستحق" أمس.')).toEqual(['WORK لا يستحق: لا يستحق'])
})

it('a craft is a family name behind a given name alone', () => {
  expect(namesOf('كتب الناقد وليد نجار، أمس، أن العمل ممتع.')).toEqual(['PER وليد نجار: وليد نجار'])
  expect(namesOf('كتب نجار القرية أن العمل ممتع.')).toEqual([])
})

it('takes no office of an heir for a body', () => {
  const text = 'استقبل ولي العهد السعودي الأمير محمد بن سلمان الرئيس الأمريكي دونالد ترامب.'
  const found = findEntities(toDocument(text, 'ar'), arabic, [])
  expect(found.filter(({ type }) => type === 'ORG')).toEqual([])
})
