import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

const names = (text: string) =>
  findEntities(toDocument(text, 'en', '2025-10-20'), english, []).map(
    ({ type, name }) => `${type} ${name}`,
  )

describe('a given name that is a place too', () => {
  it('is a person where somebody so named says something', () => {
    const pruitt = ['PER Georgia Pruitt']
    expect(names('Georgia Pruitt wept. "She was on her way," Georgia said.')).toEqual(pruitt)
    expect(names('Georgia Pruitt wept. "She was on her way," said Georgia.')).toEqual(pruitt)
  })

  it('stays a place where the text stands in it, or nobody bears it', () => {
    expect(names('Georgia Pruitt lives in Georgia. Georgia said it would help.')).toContain(
      'LOC Georgia',
    )
    expect(names('Georgia said it would help.')).toEqual(['LOC Georgia'])
  })
})

describe('a given name alone', () => {
  it('names the one who was named in full before and alone bears it', () => {
    expect(names('Colin Hobbs ran. Colin fell.')).toEqual(['PER Colin Hobbs'])
    expect(names('Colin Hobbs met Colin Marsh. "Run," Colin said.')).toContain('PER Colin')
  })

  it('is a surname where somebody has it for one', () =>
    expect(names('Dean Hobbs met Rosa Dean. "Run," Dean said.')).toEqual([
      'PER Dean Hobbs',
      'PER Rosa Dean',
    ]))

  it('does so behind a title that stands before given names, not behind one of kin', () => {
    expect(names('Colin Hobbs led the rally. Hon. Colin said the crowd was large.')).toEqual([
      'PER Colin Hobbs',
    ])
    expect(names('Colin Hobbs ran for his father Colin.')).toContain('PER Colin')
  })
})
