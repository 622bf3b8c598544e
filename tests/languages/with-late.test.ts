import { describe, expect, it } from 'vitest'
import { withLate, withOwn } from '../../src/languages/with-late.ts'

describe('withLate', () => {
  it('asks for what is late at each asking', () => {
    let harbours = ['Port Selwyn']
    const language = withLate(
      { code: 'en' },
      {
        get harbours() {
          return harbours
        },
      },
    )
    harbours = ['Orlo']
    expect(language.code).toBe('en')
    expect(language.harbours).toEqual(['Orlo'])
  })

  it('leaves no getter among the own properties, which would make all of them slow', () => {
    const language = withLate(
      { code: 'en' },
      {
        get words() {
          return new Set<string>()
        },
      },
    )
    expect(Object.keys(language)).toEqual(['code'])
  })
})

it('keeps what is late where another part is replaced, and leaves the first as it was', () => {
  const made = withLate(
    { code: 'en' },
    {
      get words() {
        return new Set(['pier'])
      },
    },
  )
  const other = withOwn(made, { code: 'fr' })
  expect([other.code, ...other.words]).toEqual(['fr', 'pier'])
  expect(made.code).toBe('en')
})
