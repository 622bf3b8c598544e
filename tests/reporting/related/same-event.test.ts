import { describe, expect, it } from 'vitest'
import type { EventEvidence } from '../../../src/model/event-evidence.ts'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { createEventTest } from '../../../src/reporting/related/same-event.ts'
import { document, entity } from '../example.ts'

const day = '2025-10-14'
interface Story {
  lang: string
  text: string
  /** names of the text with their types */
  names: Record<string, Entity['type']>
}

/** What speaks for one event; `shared`: names that the index finds in both. */
function test(story: Story, title: string, daysLater: number | null, lang = story.lang) {
  const { text, names } = story
  const entities = Object.entries(names).map(([name, type], i) => ({
    ...entity(`e${i}`, name, type),
    mentions: [{ start: text.indexOf(name), end: text.indexOf(name) + name.length }],
  }))
  const own = document(text, { title: text.split('\n')[0]!, lang: story.lang, date: day })
  const shared = entities.filter(({ name }) => title.includes(name))
  return createEventTest(
    own,
    entities,
    emptyKnowledge,
  )({
    report: { id: 'r', url: 'https://wire.example/r', title, outlet: 'The Wire', lang },
    overlap: {
      names: shared.map(({ id, name }) => ({ id, name, weight: 1 })),
      nameScore: shared.length,
      words: [],
      numbers: [],
      wordScore: 0,
    },
    daysLater,
  })
}

const crash: Story = {
  lang: 'en',
  text: 'Bus crash near Westhaven kills 14\nA bus with workers of the harbour collided with a lorry near Westhaven on Tuesday and 14 people were killed, the police of Norrland said.',
  names: { Westhaven: 'LOC', Norrland: 'LOC' },
}
const execution: Story = {
  lang: 'ar',
  text: 'نورلاند: إعدام سالم الحداد بعد إدانته بالقتل\nنفذت السلطات في مدينة نورفيك اليوم حكم الإعدام في سالم الحداد الذي أدين بقتل 11 شخصا.',
  names: { 'سالم الحداد': 'PER', نورفيك: 'LOC' },
}

describe('one event', () => {
  it.each<[string, Story, string, number, Partial<EventEvidence>]>([
    [
      'the same place and number',
      crash,
      '14 dead after bus collides with lorry in Westhaven',
      0,
      { daysLater: 0, places: ['Westhaven'], numbers: [14] },
    ],
    [
      'the first report, a day earlier, in other words',
      crash,
      'Westhaven: 14 workers die in road accident',
      -1,
      { daysLater: -1, places: ['Westhaven'], numbers: [14] },
    ],
    [
      'in Arabic, by the person and the place',
      execution,
      'تنفيذ حكم الإعدام في سالم الحداد في نورفيك',
      1,
      { daysLater: 1, names: ['سالم الحداد'], places: ['نورفيك'] },
    ],
  ])('is told by %s', (_, story, title, daysLater, told) => {
    const event = test(story, title, daysLater)
    expect(event).toMatchObject(told)
    expect(event?.kinds.length).toBeGreaterThan(0)
  })

  it('is told by the words alone where a headline of the day has nearly all of them', () => {
    expect(test(crash, 'Bus with workers collided with lorry, police of Norrland said', 0)).toEqual(
      expect.objectContaining({ isWorded: true }),
    )
    expect(test(crash, 'Bus with workers collided with lorry, police of Norrland said', 1)).toBe(
      null,
    )
  })

  it('is told across languages', () => {
    const quake: Story = {
      lang: 'ar',
      text: 'مقتل 47 شخصا في زلزال قوي ضرب نورفيك\nقتل 47 شخصا في زلزال قوي ضرب مدينة نورفيك.',
      names: { نورفيك: 'LOC' },
    }
    expect(test(quake, 'Powerful quake in Norrvik kills 47', 0, 'en')).toMatchObject({
      numbers: [47],
    })
  })
})

describe('another event', () => {
  it.each([
    ['an accident elsewhere on the same day', crash, 'Bus crash near Ostmark kills three', 0],
    ['an accident in the same country on the same day', crash, 'Norrland: 6 die in bus crash', 0],
    ['the same words a month later', crash, 'Bus crash near Westhaven kills 14', 30],
    ['what has no day', crash, 'Bus crash near Westhaven kills 14', null],
    ['the same place and another thing', crash, 'Westhaven opens its theatre to 14 schools', 0],
    ['a second execution of the day', execution, 'نورلاند: إعدام رجل بعد إدانته بالتهريب', 0],
    ['the next one in the same town', execution, 'إعدام كريم الصباغ في نورفيك', 0],
  ] as const)('stays apart: %s', (_, story, title, daysLater) => {
    expect(test(story, title, daysLater)).toBe(null)
  })
})
