import { describe, expect, it } from 'vitest'
import { findOpeningWord } from '../../../src/content/mark/opening-word.ts'

/** The word on which a statement's beginning is shown, where these words bear a mark. */
function openingOf(statement: string, ...marked: string[]): string | null {
  const marks = marked.map((word) => {
    const start = statement.indexOf(word)
    return { start, end: start + word.length }
  })
  const found = findOpeningWord(statement, { start: 0, end: statement.length }, marks)
  return found && statement.slice(found.start, found.end)
}

describe('the word that shows where a statement begins', () => {
  it.each([
    ['“Wait… no,” she said', 'Wait'],
    ['No; we wait.', 'No'],
    ['‘Yes’, she said', 'Yes'],
    ['Really?! And then', 'Really'],
    ['Yes—and we wait', 'Yes'],
    ['«كلا»، قال الوزير', 'كلا'],
    ['كلا؛ سننتظر', 'كلا'],
  ])('%s: without the marks behind it', (statement, word) => {
    expect(openingOf(statement)).toBe(word)
  })

  it.each([
    ['...and we wait', 'and'],
    ['• We wait', 'We'],
    ['-- So we wait', 'So'],
    ['(We) wait', 'We'],
    ['،ونحن ننتظر', 'ونحن'],
  ])('%s: it is no mark that stands before it', (statement, word) => {
    expect(openingOf(statement)).toBe(word)
  })

  it.each([
    ['U.S. forces', 'U.S'],
    ['5,000 people', '5,000'],
    ['well-known men', 'well-known'],
    ['don’t go', 'don’t'],
  ])('%s: with the marks inside it', (statement, word) => {
    expect(openingOf(statement)).toBe(word)
  })

  it('is the first one where the marks stand behind it', () => {
    expect(openingOf('We and Rana wait.', 'Rana')).toBe('We')
    expect(openingOf('Yes, Rana waits.', ', Rana')).toBe('Yes')
  })

  it('is none where a statement has no word', () => {
    expect(openingOf('-- …')).toBeNull()
  })

  it('bears no mark yet, not even on a part of it', () => {
    expect(openingOf('Rana waits.', 'Rana')).toBe('waits')
    expect(openingOf('Rana’s brother waits.', 'Rana', 'brother')).toBe('waits')
    expect(openingOf('Al-Rana waits.', 'Rana')).toBe('waits')
  })

  it('is one of the first six', () => {
    const names = ['Ada', 'Bea', 'Cleo', 'Dina', 'Ella', 'Fay']
    expect(openingOf('Ada Bea – Cleo Dina Ella wait', ...names.slice(0, 5))).toBe('wait')
    expect(openingOf('Ada Bea Cleo Dina Ella Fay wait', ...names)).toBeNull()
  })

  it('stands in the statement itself', () => {
    const text = 'Rana said: "We wait." Nobody came.'
    expect(findOpeningWord(text, { start: 11, end: 21 }, [])).toEqual({ start: 12, end: 14 })
    expect(findOpeningWord(text, { start: 9, end: 12 }, [])).toBeNull()
    const waiting = { start: 12, end: 20 }
    expect(findOpeningWord(text, { start: 11, end: 21 }, [waiting])).toBeNull()
  })
})
