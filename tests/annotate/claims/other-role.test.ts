import { describe, expect, it } from 'vitest'
import type { EntityFacts } from '../../../src/annotate/claims/speakers/entity-table.ts'
import type { Occasion } from '../../../src/annotate/claims/speakers/occasion.ts'
import { isOfOtherRole } from '../../../src/annotate/claims/speakers/candidates/other-role.ts'
import { plainlyMeant, plainlyMeantInArabic } from './plainly-meant.ts'

/** Who of an article has another role in court than the source of its last claim. */
const other = (o: Occasion): EntityFacts | null =>
  o.table.facts.find((facts) => isOfOtherRole(o, facts)) ?? null

describe('somebody of a state', () => {
  it.each([
    ['the king', 'Rosa Fisk'],
    ['the minister', null],
    ['the president', 'Rosa Fisk'],
  ])('%s', (source, expected) => {
    const text = `Foreign minister Rosa Fisk came. The bridge was shut, ${source} said.`
    const minister = { name: 'Rosa Fisk', introduction: 'Foreign minister' }
    expect(plainlyMeant(other, text, minister)).toBe(expected)
  })
  it('is nobody of whom it is not told, where there is but one', () => {
    const text = 'استقبل الملك سامي نصر. وقال الملك إن الجسر مغلق.'
    const guest = { name: 'سامي نصر', introduction: '' }
    expect(plainlyMeantInArabic(other, text, guest)).toBe('سامي نصر')
  })
})

describe('somebody in court', () => {
  const lawyer = { name: 'Rosa Fisk', introduction: 'Defence lawyer' }
  it.each(['the judge', 'the witness', 'the victim', 'the prosecutor', 'the woman'])(
    '%s',
    (source) => {
      const text = `Defence lawyer Rosa Fisk rose. “Nobody called,” ${source} said.`
      const isOther = source !== 'the prosecutor' && source !== 'the woman'
      expect(plainlyMeant(other, text, lawyer)).toBe(isOther ? 'Rosa Fisk' : null)
    },
  )
  it('is nobody of whom no role is told', () => {
    const text = 'Rosa Fisk denies theft. “Nobody called,” the complainant said.'
    expect(plainlyMeant(other, text, { name: 'Rosa Fisk' })).toBe('Rosa Fisk')
  })
  it('may bear the noun as a surname', () => {
    const text = 'Rosa Justice denies theft. “Nobody called,” said Justice.'
    expect(plainlyMeant(other, text, { name: 'Rosa Justice' })).toBeNull()
  })
  it('is read likewise in Arabic', () => {
    const name = { name: 'سلمى نصر', introduction: 'المحامية' }
    const text = (source: string) => `وقفت المحامية سلمى نصر. وقال ${source} إن أحدا لم يتصل.`
    expect(plainlyMeantInArabic(other, text('القاضي'), name)).toBe('سلمى نصر')
    expect(plainlyMeantInArabic(other, text('المحامي'), name)).toBeNull()
  })
  it('is no judge where the article does not introduce him as one, in Arabic', () => {
    const name = { name: 'سامي نصر', introduction: 'العمدة السابق' }
    const text = (source: string) => `مثل العمدة السابق سامي نصر. وقال ${source} إن الجلسة علنية.`
    expect(plainlyMeantInArabic(other, text('القاضي'), name)).toBe('سامي نصر')
    expect(plainlyMeantInArabic(other, text('المتهم'), name)).toBeNull()
    const surname = { name: 'يوسف القاضي', introduction: 'المدير' }
    const told = 'حضر المدير يوسف القاضي. وقال القاضي إن الجلسة علنية.'
    expect(plainlyMeantInArabic(other, told, surname)).toBeNull()
  })
})
