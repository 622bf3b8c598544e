import { describe, expect, it } from 'vitest'
import { saidIn } from './said-in.ts'

/** Who says the last claim of a text. */
const last = (...lines: string[]) => saidIn('en', lines).at(-1)?.[0]

describe('"they" who add to what a spokesperson said', () => {
  it.each([
    [
      'in the sentence behind',
      [
        'He said it.',
        'A spokesperson for Elton Town Council said it was shut. They added that it leaked.',
      ],
    ],
    [
      'in the next paragraph',
      ['An Elton Town Council spokesperson said: “It is shut.”', 'They added that it leaked.'],
    ],
  ])('are the body: %s', (_, lines) => {
    expect(last(...lines)).toBe('Elton Town Council')
  })

  it.each([
    [
      'say of whom it may be told',
      'A spokesperson for Elton Town Council said drivers were late. They said that it leaked.',
    ],
    ['are several', 'Elton Town Council said drivers were late. They added that it leaked.'],
  ])('are nobody where they %s', (_, text) => {
    expect(last(text)).toBeNull()
  })
})
