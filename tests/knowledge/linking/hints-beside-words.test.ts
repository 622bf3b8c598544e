import { describe, expect, it } from 'vitest'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf } from './link-of.ts'

const town = (id: string, ar: string, country: string) =>
  recordOf(id, [id], { type: 'LOC', kind: 'city', labels: { en: id, ar }, country, prior: 0.8 })
const linkOf = createLinkOf(
  knowledgeOf(
    town('quay', 'نورثكي', 'CX'),
    town('bay', 'ساوثكي', 'CX'),
    town('vint', 'فينتا', 'VX'),
    recordOf('dawn', ['dawn'], {
      kind: 'outlet',
      labels: { en: 'dawn', ar: 'الفجر الكوردية' },
      hints: { ar: ['الفجر'] },
      country: 'CX',
      prior: 0.85,
    }),
    recordOf('jacket', ['jacket'], {
      type: 'LOC',
      kind: 'city',
      labels: { en: 'jacket', ar: 'مدينة سترة' },
      hints: { ar: ['سترة'] },
      country: 'CX',
      prior: 0.5,
    }),
  ),
)

describe('a word that is also a paper’s name', () => {
  const paperIn = (text: string) => linkOf({ text, name: 'الفجر', type: 'ORG' })

  it('is the paper behind a word for one, where the article is on its country', () => {
    expect(paperIn('ذكرت صحيفة «الفجر» أن الجسر بين نورثكي وساوثكي أغلق.')).toBe('dawn')
  })

  it('is nothing without that word, nor on another country', () => {
    expect(paperIn('طلع «الفجر» على الجسر بين نورثكي وساوثكي.')).toBeNull()
    expect(paperIn('ذكرت صحيفة «الفجر» أن الجسر في فينتا أغلق.')).toBeNull()
  })
})

describe('a word that is also a town’s name', () => {
  const townIn = (text: string) => linkOf({ text, name: 'سترة' })

  it('is the town among others of its country, or behind a word of place', () => {
    expect(townIn('أغلقت مطاعم في نورثكي، سترة وساوثكي أمس.')).toBe('jacket')
    expect(townIn('أغلقت مطاعم في سترة، وفتحت أخرى في نورثكي وساوثكي.')).toBe('jacket')
  })

  it('is nothing elsewhere', () => {
    expect(townIn('ارتدى سترة زرقاء حين زار نورثكي وساوثكي.')).toBeNull()
    expect(townIn('أغلقت مطاعم في سترة، وفتحت أخرى في فينتا.')).toBeNull()
  })
})

describe('a hint that two states share', () => {
  const state = (id: string, ar: string, country: string) =>
    recordOf(id, [id], {
      type: 'LOC',
      kind: 'country',
      labels: { en: id, ar },
      hints: { ar: ['التوران'] },
      country,
      prior: 0.9,
    })
  const stateOf = createLinkOf(
    knowledgeOf(
      state('upper', 'التوران العليا', 'CX'),
      state('lower', 'التوران السفلى', 'VX'),
      town('quay', 'نورثكي', 'CX'),
      town('vint', 'فينتا', 'VX'),
    ),
  )
  const stateIn = (text: string) => stateOf({ text, name: 'التوران', type: 'LOC' })

  it('is the one of which the article names a thing', () => {
    expect(stateIn('وصل الوفد إلى التوران وزار نورثكي.')).toBe('upper')
    expect(stateIn('وصل الوفد إلى التوران وزار فينتا.')).toBe('lower')
  })

  it('is left open where it names nothing of either, or as much of both', () => {
    expect(stateIn('وصل الوفد إلى التوران أمس.')).toBeNull()
    expect(stateIn('وصل الوفد إلى التوران وزار فينتا ثم نورثكي.')).toBeNull()
  })
})
