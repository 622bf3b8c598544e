import { describe, expect, it } from 'vitest'
import { entitiesIn } from '../citations/cite.ts'
import { arabic, english } from './rules-alone.ts'
import type { Language } from '../../../src/languages/language.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { findClaims } from '../../find-claims.ts'
import { toDocument } from '../../to-document.ts'

/** An entity with a mention wherever one of its names stands. */
function entityOf(text: string, type: EntityType, ...names: string[]): Entity {
  const mentions = names.flatMap((name) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
    })),
  )
  return {
    id: names[0]!,
    type,
    name: names[0]!,
    mentions: mentions.sort((a, b) => a.start - b.start),
    introduction: null,
    candidates: [],
    link: null,
    qid: null,
  }
}

/** "source > entity [basis]" of every claim of a text. */
function speakers(
  language: Language,
  text: string,
  ...names: [EntityType, ...string[]][]
): string[] {
  return findClaims(
    toDocument(text, language.code),
    language,
    names.map(([type, ...rest]) => entityOf(text, type, ...rest)),
  ).map(
    ({ source, entity, basis }) =>
      `${source.map(({ start, end }) => text.slice(start, end)).join(' … ')} > ${entity} [${basis}]`,
  )
}
const ar = (text: string, ...names: [EntityType, ...string[]][]) => speakers(arabic, text, ...names)
const en = (text: string, ...names: [EntityType, ...string[]][]) =>
  speakers(english, text, ...names)

describe('dropped subjects', () => {
  it('prefer who acts in their own paragraph to who spoke before it', () => {
    const text =
      'وقال موقع الميناء إن الرصيف مغلق.\nوفي لقاء إذاعي الأسبوع الماضي عدّد المهندس أعطال الرصيف، وذكر أن الرافعة قديمة. ورأى أن الإصلاح لا يكفي.'
    expect(ar(text, ['ORG', 'موقع الميناء']).slice(1)).toEqual([
      'المهندس > null [anonymous]',
      'المهندس > null [anonymous]',
    ])
    const named =
      'وقالت شركة الرصيف إن الميناء مفتوح.\nغادر سامي نصر المدينة أمس، وذكر أن الرافعة قديمة.'
    expect(ar(named, ['ORG', 'شركة الرصيف'], ['PER', 'سامي نصر'])[1]).toBe(
      'سامي نصر > سامي نصر [named]',
    )
  })
  it('go on with a person of the paragraph before, never with an outlet or a body', () => {
    expect(ar('وقال سامي نصر إن الرصيف مغلق.\nورأى أن الإصلاح لا يكفي.', ['PER', 'سامي نصر'])[1]).toBe(
      ' > سامي نصر [named]',
    )
    expect(
      ar('وقال موقع الميناء إن الرصيف مغلق.\nورأى أن الإصلاح لا يكفي.', ['ORG', 'موقع الميناء'])[1],
    ).toBe(' > null [none]')
    expect(
      ar('وقالت ليلى حداد إن الرصيف مغلق.\nورأى أن الإصلاح لا يكفي.', ['PER', 'ليلى حداد'])[1],
    ).toBe(' > null [none]')
  })
  it('go on with a body where the verb says that its words go on', () => {
    expect(
      ar('وقالت شركة الرصيف إن الميناء مفتوح.\nوأضافت أن العمل عاد.', ['ORG', 'شركة الرصيف'])[1],
    ).toBe(' > شركة الرصيف [organisation]')
  })
})

describe('names beside names', () => {
  it('tell the holder of an office from whom he addresses', () => {
    const text =
      'واتهم مندوب الميناء سامي نصر شركة الرصيف بالإهمال، ودعا مدير البلدية كريم سعد الطرفين إلى التفاوض.'
    expect(
      ar(
        text,
        ['LOC', 'الميناء'],
        ['PER', 'سامي نصر'],
        ['ORG', 'شركة الرصيف'],
        ['PER', 'كريم سعد'],
      ),
    ).toEqual([
      'مندوب الميناء سامي نصر > سامي نصر [named]',
      'مدير البلدية كريم سعد > كريم سعد [named]',
    ])
  })
})

describe('words in the paragraph under their cue', () => {
  it('belong to the speaker above', () => {
    const text =
      'وقالت شركة الرصيف إن الميناء مفتوح.\nوقال المفوض سامي نصر أمس:\n«أخشى أن الرصيف القديم لن يصمد أمام العواصف المقبلة».'
    expect(ar(text, ['ORG', 'شركة الرصيف'], ['PER', 'سامي نصر'])).toEqual([
      'شركة الرصيف > شركة الرصيف [organisation]',
      'المفوض سامي نصر > سامي نصر [named]',
    ])
  })
})

describe('short and vague sources', () => {
  it('name a body by the first word of its name', () => {
    const text = 'وقال المرصد الوطني للمياه إن السد ممتلئ. وفي بيان آخر، قال المرصد إن النهر فاض.'
    expect(ar(text, ['ORG', 'المرصد الوطني للمياه'])[1]).toBe(
      'المرصد > المرصد الوطني للمياه [organisation]',
    )
  })
  it('take up a title by the person whom the text introduces by it', () => {
    const text =
      'التقى وزير النقل كريم سعد المزارعين.\nوكان سامي نصر حاضرا.\nوقال الوزير إن الطريق مفتوح.'
    const at = text.indexOf('وزير')
    const minister = {
      ...entityOf(text, 'PER', 'كريم سعد'),
      introduction: { start: at, end: at + 'وزير النقل'.length },
    }
    expect(
      findClaims(toDocument(text, 'ar'), arabic, [minister, entityOf(text, 'PER', 'سامي نصر')]),
    ).toMatchObject([{ entity: 'كريم سعد', basis: 'named' }])
    expect(ar(text, ['PER', 'كريم سعد'], ['PER', 'سامي نصر'])[0]).toContain('> null')
  })
  it('take up an English title by its noun, and by all its words where two bear it', () => {
    const text =
      'The justice minister Nadim Haddad met foreign minister Omar Saleh and mayor Karim Aziz.\nThe justice minister said the wells were dry.\nThe former mayor said the road was closed.'
    const introduced = (name: string, words: string) => {
      const start = text.indexOf(words)
      return {
        ...entityOf(text, 'PER', name),
        introduction: { start, end: start + words.length },
      }
    }
    expect(
      findClaims(toDocument(text, 'en'), english, [
        introduced('Nadim Haddad', 'justice minister'),
        introduced('Omar Saleh', 'foreign minister'),
        introduced('Karim Aziz', 'mayor'),
      ]).map(({ entity }) => entity),
    ).toEqual(['Nadim Haddad', 'Karim Aziz'])
  })
  it('stay unnamed when taken up', () => {
    const text =
      'A senior official said Nadim Haddad had written a letter.\nNadim Haddad said he was well. The official said the letter was short.'
    expect(en(text, ['PER', 'Nadim Haddad']).at(-1)).toBe('The official > null [anonymous]')
  })
  it('leave unnamed sources without an entity', () => {
    expect(ar('وقال مصدر في وزارة النقل إن الطريق مغلق.', ['ORG', 'وزارة النقل'])).toEqual([
      'مصدر في وزارة النقل > null [anonymous]',
    ])
    expect(ar('وقال مصدر مقرب من سامي نصر إن الطريق مغلق.', ['PER', 'سامي نصر'])).toEqual([
      'مصدر مقرب من سامي نصر > null [anonymous]',
    ])
  })
  it('know a body whose name begins like unnamed people', () => {
    expect(ar('وقالت أطباء القرى إن الدواء متوفر.', ['ORG', 'أطباء القرى'])).toEqual([
      'أطباء القرى > أطباء القرى [organisation]',
    ])
  })
  it('never take "he" for a body', () => {
    expect(
      en('Nadim Works said the wells were deep.\nHe said the river was low.', [
        'ORG',
        'Nadim Works',
      ])[1],
    ).toBe('He > null [named]')
  })
})

describe('English pronouns', () => {
  it('take up who spoke unnamed right before, not whoever was named earlier', () => {
    expect(
      en(
        'Nadim Haddad said the wells were deep. A member of the union denied that they were; what the farmers had seen was sand, he said.',
        ['PER', 'Nadim Haddad'],
      ).at(-1),
    ).toBe('he > null [anonymous]')
  })
  it('agree with a given name', () => {
    expect(
      en(
        'Omar Haddad welcomed a remark by Laura Brandt. She had said that the river was low.',
        ['PER', 'Omar Haddad'],
        ['PER', 'Laura Brandt'],
      ).at(-1),
    ).toBe('She > Laura Brandt [named]')
  })
  it('take up the body with which a sentence of their paragraph begins, never a place', () => {
    const text =
      'Harbour News reported a leak.\nOn Monday the Water Board closed the dam near Yafa. It warned that the river was rising.'
    expect(en(text, ['ORG', 'Harbour News'], ['ORG', 'Water Board'], ['LOC', 'Yafa']).at(-1)).toBe(
      'It > Water Board [organisation]',
    )
    expect(
      en('The road to Yafa was closed. It said the river was rising.', ['LOC', 'Yafa']).at(-1),
    ).toBe('It > null [organisation]')
  })
  it('of several never mean one person', () => {
    expect(
      en('Omar Haddad said the wells were deep. They said the river was low.', [
        'PER',
        'Omar Haddad',
      ]).at(-1),
    ).toBe('They > null [anonymous]')
  })
  it('of the author mean none of the article’s speakers', () => {
    expect(
      en('Omar Haddad said the wells were deep. We learned that the river was low.', [
        'PER',
        'Omar Haddad',
      ]).at(-1),
    ).toBe('We > null [none]')
  })
})

describe('English nouns for bodies', () => {
  const names: [EntityType, ...string[]][] = [
    ['ORG', 'Water Research Lab'],
    ['GROUP', 'Fur'],
  ]
  it('take up the body that has the word in its name', () => {
    expect(
      en(
        'The Water Research Lab counted wells of the Fur. In May the lab said that the river was low.',
        ...names,
      ).at(-1),
    ).toBe('the lab > Water Research Lab [organisation]')
  })
  it('that only some can bear mean no other body', () => {
    expect(
      en(
        'The Water Research Lab said the river was low. The government said it was high.',
        ...names,
      ).at(-1),
    ).toBe('The government > null [organisation]')
    expect(
      en(
        'The Water Research Lab said the river was low. The organisation said it would fall.',
        ...names,
      ).at(-1),
    ).toBe('The organisation > Water Research Lab [organisation]')
  })
  it('are not the state or the body that they belong to', () => {
    expect(en('Chile’s water ministry said the river was low.', ['LOC', 'Chile'])[0]).toBe(
      'Chile’s water ministry > null [organisation]',
    )
    expect(
      en('The Water Research Lab’s director Omar Haddad said the river was low.', ...names, [
        'PER',
        'Omar Haddad',
      ])[0],
    ).toContain('> Omar Haddad [named]')
  })
  it('give way to the name behind them', () => {
    expect(
      en('Another farmer, Omar Haddad, said the river was low.', ['PER', 'Omar Haddad'])[0],
    ).toContain('> Omar Haddad [named]')
  })
})

describe('words that name nobody', () => {
  it.each([
    ['قال مراقبو الأسواق إن الأسعار سترتفع في الصيف.', 'مراقبو الأسواق'],
    ['Tide watchers predict that the sea will rise.', 'Tide watchers'],
  ])('are an unnamed source: %s', (text, source) => {
    const read = /[a-z]/.test(text) ? en : ar
    expect(read(text)).toEqual([`${source} > null [anonymous]`])
  })
  it('may hold a name that was not found', () => {
    expect(en('Deckhand Orlin said that the pier is closed.')).toEqual([
      'Deckhand Orlin > null [named]',
    ])
  })
  it('are a person where one stands in them', () => {
    expect(en('Amina Saleh said that the pier is closed.', ['PER', 'Amina Saleh'])).toEqual([
      'Amina Saleh > Amina Saleh [named]',
    ])
  })
})

describe('what a source rests on', () => {
  it.each([
    ['كان الطريق مغلقا، وفقا للأوراق المقدمة في المدينة.', 'document'],
    ['كان الطريق مغلقا، وفقا للسجلات المحفوظة في المدينة.', 'document'],
    ['كان الطريق مغلقا، بحسب تقريرها السنوي.', 'document'],
    ['وقال إن مصدرا قريبا من التحقيق أكد أن الطريق مغلق.', 'anonymous'],
  ])('%s', (text, basis) => expect(ar(text).at(-1)).toContain(`[${basis}]`))

  it('gives a spokesman’s words to nobody for whom he speaks', () => {
    const text = 'وقال المتحدث باسم الرئيس سامي نصر إن الطريق مغلق.'
    const claims = findClaims(
      toDocument(text, 'ar'),
      arabic,
      entitiesIn(text, { 'سامي نصر': 'PER' }),
    )
    expect(claims.map(({ entity, basis }) => [entity, basis])).toEqual([[null, 'anonymous']])
  })

  it.each(['المتحدث باسم الوزارة', 'ناطقة باسم الشركة'])('is the body for which %s speaks', (who) =>
    expect(
      findClaims(toDocument(`وقال ${who} إن الطريق مغلق.`, 'ar'), arabic, []).map(
        ({ basis }) => basis,
      ),
    ).toEqual(['organisation']),
  )

  it('does not show who is meant where no name stands in it', () => {
    const unclear = (text: string) =>
      findClaims(toDocument(text, 'ar'), arabic, []).map(({ isUnclear }) => isUnclear === true)
    expect(unclear('وقال سموه إن الطريق مغلق.')).toEqual([true])
    expect(unclear('وقال المتحدث باسم النادي المحلي إن الطريق مغلق.')).toEqual([false])
    expect(unclear('وقالت سيدة إن الطريق مغلق.')).toEqual([false])
  })
})
