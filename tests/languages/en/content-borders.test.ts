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

it("a noun in -ing behind its owner is no verb, and its words are the owner's", () =>
  expect(words("The ministry rejected a watchdog's finding that it lost 40 boats.")).toEqual([
    ['The ministry', 'rejected', "a watchdog's finding that it lost 40 boats"],
    ["a watchdog's", 'finding', 'that it lost 40 boats'],
  ]))

it('words begin at "that" behind the day or the place of saying, also where they hold a quotation', () => {
  expect(words('Roy Lind said on Sunday that the town would give land “without a word”.')).toEqual([
    ['Roy Lind', 'said', 'that the town would give land “without a word”'],
  ])
  expect(words('Roy Lind said over the loudspeaker that there was “no proof at all”.')).toEqual([
    ['Roy Lind', 'said', 'that there was “no proof at all”'],
  ])
})

it('an adjective behind "but" goes on, a verb does not', () => {
  expect(words('Roy Lind said that staff were kind but exhausted.')).toEqual([
    ['Roy Lind', 'said', 'that staff were kind but exhausted'],
  ])
  expect(words('Roy Lind said it was late but left the room.')).toEqual([
    ['Roy Lind', 'said', 'it was late'],
  ])
})

it('"that" before a noun points at it where no clause may stand', () => {
  expect(words('The union disputed that account, saying it had rained.')).toEqual([
    ['The union', 'disputed', 'that account'],
    ['The union', 'saying', 'it had rained'],
  ])
  expect(words('Roy Lind called that answer “an insult”.')).toEqual([
    ['Roy Lind', 'called', 'that answer “an insult”'],
  ])
})

it('what somebody is accused of ends before the next verb', () =>
  expect(words('Roy Lind accused the firm of “vandalism” and said it would pay.')).toEqual([
    ['Roy Lind', 'accused', 'the firm of “vandalism”'],
    ['Roy Lind', 'said', 'it would pay'],
  ]))

it('whom somebody wrote to, and who answered, is nothing that he wrote', () =>
  expect(words('Roy Lind wrote to the firm, which replied that there was “no need”.')).toEqual([
    ['the firm', 'replied', 'that there was “no need”'],
  ]))
