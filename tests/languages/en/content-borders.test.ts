import { expect, it } from 'vitest'
import { readWords as words } from './read-words.ts'

it('what is said late in a day stands before its verb', () =>
  expect(words('The mayor leads the count, the board announced late on Friday.')).toEqual([
    ['the board', 'announced', 'The mayor leads the count'],
  ]))

it('what an aside interrupts begins behind the semicolon or the word that opens its clause', () => {
  expect(words('Roy Lind said that no bone was found; the gap, she argued, was proof.')).toEqual([
    ['Roy Lind', 'said', 'that no bone was found'],
    ['she', 'argued', 'the gap … was proof'],
  ])
  expect(words('It was shut in the 1990s, when, he said, half the town left.')).toEqual([
    ['he', 'said', 'half the town left'],
  ])
  expect(words('The mayor, he said, never read the bill.')).toEqual([
    ['he', 'said', 'The mayor … never read the bill'],
  ])
})

it('a sentence ends behind the hour before a word that opens another', () => {
  expect(words('Roy Lind said it rained at 10 p.m. His wife left.')).toEqual([
    ['Roy Lind', 'said', 'it rained at 10 p.m'],
  ])
  expect(words('Roy Lind said it rained at 10 p.m. Friday.')).toEqual([
    ['Roy Lind', 'said', 'it rained at 10 p.m. Friday'],
  ])
})
