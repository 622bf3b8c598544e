import { describe, expect, it } from 'vitest'
import type { Entity, NameHit } from '../../../src/model/annotation.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { toDocument } from '../../to-document.ts'

function find(lang: string, text: string, hits: NameHit[] = []): Entity[] {
  return findEntities(toDocument(text, lang), getLanguage(lang)!, hits)
}

const named = (entities: Entity[], text: string) =>
  entities.map((entity) =>
    [entity.type, ...entity.mentions.map(({ start, end }) => text.slice(start, end))].join(' '),
  )

it('other initials behind one given name are another person’s', () => {
  const text =
    'Robert W. Farley signed the treaty in May. Before that Robert H. W. Farley had signed another. John F. Haddon saw it, and John Haddon wrote of it.'
  const people = find('en', text).filter(({ type }) => type === 'PER')
  expect(people.map(({ name }) => name)).toEqual([
    'Robert W. Farley',
    'Robert H. W. Farley',
    'John F. Haddon',
  ])
})

describe('names in Arabic', () => {
  it('leaves attached particles outside and the article inside', () => {
    const text =
      'سافر الوفد إلى بيروت ثم عاد من دمشق وبغداد والقاهرة.\nوقالت صحيفة «الغارديان» إن اللقاء عقد ببيروت.'
    expect(named(find('ar', text), text)).toEqual(
      expect.arrayContaining([
        'LOC بيروت بيروت',
        'LOC دمشق',
        'LOC بغداد',
        'LOC القاهرة',
        'ORG الغارديان',
      ]),
    )
  })

  it('puts back the article that «لل» swallowed, and none before a name that begins with ل', () => {
    const text = 'وزار الوفد للأردن ثم لليبيا. وقال الحرس الوطني إن الدعم للحرس الوطني مستمر.'
    const hit = (words: string, swallowed: boolean): NameHit => {
      const start = text.indexOf(words)
      const candidates = [{ pack: 'p', id: words, type: 'LOC', kind: 'country', score: 1 }] as const
      return { start, end: start + words.length, hint: false, candidates, swallowed }
    }
    const found = find('ar', text, [hit('لأردن', true), hit('ليبيا', false)])
    expect(found.map(({ name }) => name)).toEqual(['الأردن', 'ليبيا', 'الحرس الوطني'])
    expect(found[2]!.mentions).toHaveLength(2)
  })

  it('joins a family name to the full name and keeps the role as introduction', () => {
    const text = 'قال الباحث سامر الحلواني إن النتائج جيدة.\nوأضاف الحلواني أن العمل مستمر.'
    const person = find('ar', text).find((entity) => entity.type === 'PER')!
    expect(person.name).toBe('سامر الحلواني')
    expect(person.mentions).toHaveLength(2)
    expect(text.slice(person.introduction!.start, person.introduction!.end)).toBe('الباحث')
  })

  it('knows units by head and number, whoever they belong to', () => {
    const text = 'وذكر التقرير الوحدة 77 والوحدة 12 بالاسم.'
    expect(named(find('ar', text), text)).toEqual(
      expect.arrayContaining(['ORG الوحدة 77', 'ORG الوحدة 12']),
    )
  })

  it('takes quoted names after their kind, after «مثل», and one after another', () => {
    const text =
      'ودعمت حملات عدة، مثل “لا للصمت” و “بيوتنا لنا”، هذا المطلب. ونشرت حملة "صوت واحد" بيانا على منصة “مدار”.'
    expect(named(find('ar', text), text)).toEqual(
      expect.arrayContaining(['ORG لا للصمت', 'ORG بيوتنا لنا', 'ORG صوت واحد', 'PRODUCT مدار']),
    )
  })

  it.each([
    ['و', 'قال مدير شركة "المدار" "و" شركة "الأفق" إن الخطة تأخرت.'],
    ['و', 'ومن رواياته» الجسر «و» الميناء «و» الغريب «و» الحصن «.'],
    ['24', 'وقال مصدر في جريدة الدفاع (24) إن الخبر قديم.'],
    ['ليل', 'هدأت الريح بعد منتصف ليل الجمعة قرب الميناء.'],
    ['الصحيفة 31', 'وأُغلقت الصحيفة 31 مرة في عامين.'],
    ['كتائب أخرى', 'ووصلت عدة كتائب أخرى إلى الميناء.'],
    [
      'الربيع العربي أم أن انتفاضة الميناء الشمالي',
      'هل هو الربيع العربي أم أن انتفاضة الميناء الشمالي قريبة؟',
    ],
  ])('takes no «%s» for a name', (word, text) => {
    expect(find('ar', text).map(({ name }) => name)).not.toContain(word)
  })

  it.each([
    ['القناة 12', 'وذكرت القناة 12 أن الجسر مغلق.'],
    ['الربيع العربي', 'هل هو الربيع العربي أم أن الانتفاضة قريبة؟'],
    ['بي إم دبليو', 'قالت شركة بي إم دبليو إن أرباحها زادت.'],
  ])('takes «%s» for one', (word, text) => {
    expect(find('ar', text).map(({ name }) => name)).toContain(word)
  })

  it('meets spellings of one foreign name', () => {
    const text = 'أعلنت شركة غوغل عن خدمة جديدة.\nوقالت جوجل إن الخدمة مجانية.'
    expect(
      find('ar', text)
        .filter((entity) => entity.type === 'ORG')
        .map((entity) => entity.mentions.length),
    ).toEqual([2])
  })

  it('passes over diacritics and tatweel', () => {
    const text = 'وصل الوزير إلى بَيـــروت أمس.'
    expect(named(find('ar', text), text)).toContain('LOC بَيـــروت')
  })

  it('goes on behind a word that ends in a vowel mark, and ends before a quoted outlet', () => {
    const vowelled = 'قَالَ المديرُ أَحْمَدُ خَالِدٌ إِنَّ العملَ مستمرٌّ.'
    expect(named(find('ar', vowelled), vowelled)).toEqual(['PER أَحْمَدُ خَالِد'])
    const text = 'قالت هند عبد الرحيم لـ«الجريدة»: «سمعنا صوتا».'
    expect(named(find('ar', text), text)).toContain('PER هند عبد الرحيم')
  })

  it('parts a son from the father whose name stands in his', () => {
    const people = (text: string) => find('ar', text).filter(({ type }) => type === 'PER')
    const two = 'حضر سالم بن راشد الكندي الحفل.\nوحضر حمد بن سالم بن راشد الكندي اللقاء.'
    expect(people(two)).toHaveLength(2)
    const one = 'حضر حمد بن سالم الكندي الحفل.\nوقال حمد الكندي إن اللقاء مستمر.'
    expect(people(one)).toHaveLength(1)
  })
})

describe('somebody’s kin', () => {
  const people = (lang: string, text: string) =>
    find(lang, text)
      .filter(({ type }) => type === 'PER')
      .map(({ mentions }) => mentions.length)

  it('is another person than who bears a part of the name', () => {
    const son = 'Samir Haddad, the head of the council, said his men would stay.'
    const father = 'His father, Samir Nabil Haddad, founded the council.'
    expect(people('en', `${son}\n${father}`)).toEqual([1, 1])
    expect(people('en', `${father}\n${son}`)).toEqual([1, 1])
    expect(people('en', `${son}\nSamir Nabil Haddad founded the council.`)).toEqual([2])
  })

  it('«والده» likewise', () => {
    const son = 'قال سمير حداد إن رجاله باقون.'
    expect(people('ar', `${son}\nوأسس والده سمير نبيل حداد المجلس.`)).toEqual([1, 1])
    expect(people('ar', `${son}\nوأسس سمير نبيل حداد المجلس.`)).toEqual([2])
  })
})

describe('names in English', () => {
  it('joins family names, possessives and acronyms', () => {
    const text =
      "Engineer Laura Whitfield works for the World Health Organization in Geneva.\nWhitfield's report was read at WHO offices."
    const entities = find('en', text)
    expect(entities.find((entity) => entity.type === 'PER')!.mentions).toHaveLength(2)
    expect(
      entities.find((entity) => entity.name === 'World Health Organization')!.mentions,
    ).toHaveLength(2)
  })

  it('does not take "who" for a body', () => {
    expect(find('en', 'Who said that? The man who left.')).toEqual([])
  })
})

describe('hits of packs', () => {
  const hit = (text: string, name: string, type: 'PER' | 'ORG', hint = false): NameHit => {
    const start = text.indexOf(name)
    return {
      start,
      end: start + name.length,
      hint,
      candidates: [{ pack: 'p', id: name, type, kind: 'x', score: 1 }],
    }
  }

  it('become mentions with candidates; hints do not', () => {
    const text = 'the blue thing and the zorgle thing were shown'
    expect(
      find('en', text, [
        hit(text, 'zorgle thing', 'ORG'),
        hit(text, 'blue thing', 'ORG', true),
      ]).map((entity) => [entity.name, entity.candidates.length]),
    ).toEqual([['zorgle thing', 1]])
  })

  it('of bodies end before the words for where they are', () => {
    const text = 'وقف ناشطون أمام مكتب مايكروسوفت في ليوباردزتاون، جنوبي دبلن.'
    const entities = find('ar', text, [hit(text, 'مايكروسوفت', 'ORG')])
    expect(entities.filter(({ type }) => type === 'ORG').map(({ name }) => name)).toEqual([
      'مايكروسوفت',
    ])
  })

  it('never link a person by a bare family name', () => {
    const text = 'قال سامر الحلواني إن النتائج جيدة.'
    const entities = find('ar', text, [hit(text, 'الحلواني', 'PER')])
    expect(entities.find((entity) => entity.type === 'PER')!.candidates).toEqual([])
  })
})

describe('names that packs know', () => {
  const hitOf = (text: string, name: string): NameHit => {
    const start = text.indexOf(name)
    const candidate = { qid: 'Q1', type: 'ORG', weight: 1, match: 'name' }
    return { start, end: start + name.length, candidates: [candidate] } as unknown as NameHit
  }

  it('cut no body short at its own "of"', () => {
    const text = 'The National Union of Weavers blamed staff cuts.'
    const found = find('en', text, [hitOf(text, 'National Union')])
    expect(named(found, text)).toContain('ORG National Union of Weavers')
  })

  it('are none where everyday words stand in small letters', () => {
    const text = 'The council hired extra staff.'
    expect(named(find('en', text, [hitOf(text, 'extra')]), text)).toEqual([])
    const other = 'The council hired flynas.'
    expect(named(find('en', other, [hitOf(other, 'flynas')]), other)).toEqual(['ORG flynas'])
  })
})
