import { describe, expect, it } from 'vitest'
import { learnGenders } from '../../../../tools/pack/people/genders.ts'
import type { PersonFacts } from '../../../../tools/pack/people/read-facts.ts'

const holder = (title: string, more: Partial<PersonFacts> = {}): PersonFacts => ({
  id: 'Q1',
  kind: 'office-holder',
  labels: { en: 'Xyo Beispiel' },
  offices: [{ title, asof: '2022-07-23' }],
  src: ['eps:test'],
  ...more,
})

describe('the gender of who holds an office', () => {
  const genderOf = learnGenders([], {})
  it.each([
    ['King of Norway', 'm'],
    ['emir of Kuwait', 'm'],
    ['Sultan and Prime Minister of Brunei', 'm'],
    ['First Lady', 'f'],
    ["Queen's Remembrancer", ''],
    ['Chairman of the Assembly', ''],
  ])('is told by a title that only one has: %s', (title, gender) =>
    expect(genderOf(holder(title))).toBe(gender),
  )
  it('is the source’s where it tells it', () =>
    expect(genderOf(holder('King of Arms', { gender: 'female' }))).toBe('f'))
})
