import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

const names = (text: string) =>
  findEntities(toDocument(text, 'en', '2025-10-20'), english, []).map(
    ({ type, name }) => `${type} ${name}`,
  )

describe('a given name that is a place too', () => {
  it('is a person where somebody so named says something', () =>
    expect(names('Georgia Pruitt wept. "She was on her way," Georgia said.')).toEqual([
      'PER Georgia Pruitt',
      'PER Georgia',
    ]))

  it('stays a place where the text stands in it, or nobody bears it', () => {
    expect(names('Georgia Pruitt lives in Georgia. Georgia said it would help.')).toContain(
      'LOC Georgia',
    )
    expect(names('Georgia said it would help.')).toEqual(['LOC Georgia'])
  })
})
