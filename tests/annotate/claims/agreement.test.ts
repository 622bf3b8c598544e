import { describe, expect, it } from 'vitest'
import { canCarry, canStandFor, shownGender } from '../../../src/annotate/claims/agreement.ts'
import type { PlacedDraft } from '../../../src/annotate/claims/join-paragraphs.ts'
import type { Speaker } from '../../../src/annotate/claims/speaker.ts'
import type { Agreement } from '../../../src/languages/claims/attribution-rules.ts'
import type { Entity } from '../../../src/model/annotation.ts'

const he: Agreement = { types: ['PER'], gender: 'm', plural: false }
const they: Agreement = { types: ['ORG', 'PER'], gender: null, plural: true }
const anyone: Agreement = { types: [], gender: null, plural: false }
const draft = (agreement: Agreement | undefined, more: Partial<PlacedDraft> = {}): PlacedDraft =>
  ({ agreement, gender: null, block: 2, ...more }) as PlacedDraft
const of = (type: Entity['type'] | null, more: Partial<Speaker> = {}): Speaker =>
  ({
    entity: type && ({ type } as Entity),
    gender: null,
    block: 1,
    basis: 'named',
    ...more,
  }) as Speaker

describe('a pronoun or "the ministry" stands for', () => {
  const stands = (
    agreement: Agreement | undefined,
    speaker: Speaker,
    gender: 'm' | 'f' | null = null,
  ) => canStandFor(draft(agreement), speaker, () => gender)

  it('a speaker of a kind that it can mean', () => {
    expect(stands(he, of('PER'))).toBe(true)
    expect(stands(he, of('ORG'))).toBe(false)
    expect(stands(he, of(null))).toBe(false)
    expect(stands(anyone, of(null))).toBe(true)
    expect(stands(undefined, of('ORG'))).toBe(true)
  })
  it('no single person where it is plural', () => {
    expect(stands(they, of('ORG'))).toBe(true)
    expect(stands(they, of('PER'))).toBe(false)
  })
  it('nobody of the other gender, by what was shown before or by the name', () => {
    expect(stands(he, of('PER', { gender: 'f' }), 'm')).toBe(false)
    expect(stands(he, of('PER', { gender: 'm' }), 'f')).toBe(true)
    expect(stands(he, of('PER'), 'f')).toBe(false)
    expect(stands(he, of('PER'), 'm')).toBe(true)
  })
})

describe('a verb without a subject goes on with', () => {
  const carries = (speaker: Speaker, agreement: Agreement | undefined = he) =>
    canCarry(draft(agreement), speaker)

  it('whoever spoke in its own block, if the gender agrees', () => {
    expect(carries(of('ORG', { block: 2 }))).toBe(true)
    expect(carries(of('ORG', { block: 2, gender: 'm' }))).toBe(true)
    expect(carries(of('ORG', { block: 2, gender: 'f' }))).toBe(false)
  })
  it('nobody alone where it is plural, but who says "we"', () => {
    const several: Agreement = { types: [], gender: 'm', plural: true }
    const one = of('PER', { block: 2 })
    expect(canCarry(draft(several), one)).toBe(false)
    expect(canCarry(draft(several, { own: true }), one)).toBe(true)
    expect(canCarry(draft(several), of('ORG', { block: 2 }))).toBe(true)
  })
  it('a person of an earlier block, named or not, and no body', () => {
    expect(carries(of('PER'))).toBe(true)
    expect(carries(of('ORG'))).toBe(false)
    expect(carries(of(null))).toBe(true)
    expect(carries(of(null, { basis: 'anonymous' }))).toBe(true)
    expect(carries(of(null, { basis: 'organisation' }))).toBe(false)
  })
  it('a body of an earlier block where the verb can mean one', () =>
    expect(carries(of('ORG'), anyone)).toBe(true))
})

it('the verb shows the gender before the pronoun does', () => {
  expect(shownGender(draft(he, { gender: 'f' }))).toBe('f')
  expect(shownGender(draft(he))).toBe('m')
  expect(shownGender(draft(undefined))).toBeNull()
})
