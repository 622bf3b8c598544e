import { expect, test } from 'vitest'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** Source and content of the proposals that stand behind what they tell. */
function toldBefore(text: string): string[][] {
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  return proposeAttributions(text, block, [])
    .filter(({ doubt }) => doubt === 'told before')
    .map(({ source, content }) =>
      [source[0]!, content[0]!].map(({ start, end }) => text.slice(start, end)),
    )
}

test('who stands at the end of a sentence tells all that is before the comma', () => {
  expect(toldBefore('Three boats anchored in the harbour, officials said.')).toEqual([
    ['officials', 'Three boats anchored in the harbour'],
  ])
})

test('a verb with words of its own behind it tells these', () => {
  expect(toldBefore('In the harbour, officials said the bridge was closed.')).toEqual([])
})

test('what stands behind “according to” is a source and not told', () => {
  expect(toldBefore('According to the network ABN, the star will sing.')).toEqual([])
})

/** The contents of all proposals. */
const contents = (text: string): string[] =>
  proposeAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, []).flatMap(
    ({ content }) => content.map(({ start, end }) => text.slice(start, end)),
  )

test('how something was told is no part of what was told', () => {
  expect(contents('The trust said in a statement on Monday.')).toEqual([])
  expect(contents('The trust said in a statement it would close.')).toEqual(['it would close'])
})

test('who said nothing says nothing of what follows', () => {
  expect(contents('The mayor said nothing, though it was late.')).toEqual([])
})

test('what somebody is accused of goes on over a relative clause', () => {
  expect(contents('The agency accused the firm of selling meat that was spoiled.')).toEqual([
    'the firm of selling meat that was spoiled',
  ])
})

test('whom somebody told is no part of what was told', () => {
  expect(contents('The mayor told the News Agency of Orlo (NAO) on Sunday.')).toEqual([])
  expect(contents('Sales fell, the chief Omar Saleh told analysts on a call.')).toEqual([
    'Sales fell',
  ])
  expect(contents('The mayor told the board of a loss on Monday.')).toHaveLength(1)
})

test('whoever said what stands in front goes on with a participle', () => {
  const text =
    'Amin will leave in May, his agent has said, accusing the coach of treating him badly.'
  const block = { start: 0, end: text.length, kind: 'paragraph' as const }
  const sources = proposeAttributions(text, block, []).map(({ source: [span], cue: [cue] }) => [
    text.slice(cue!.start, cue!.end),
    text.slice(span!.start, span!.end),
  ])
  expect(sources).toEqual(
    expect.arrayContaining([[expect.stringContaining('accusing'), 'his agent']]),
  )
})

test('"this" alone is what was told before', () => {
  expect(contents('The spokesman said this in a statement on Saturday.')).toEqual([])
  expect(contents('The spokesman said this bridge was safe.')).toEqual(['this bridge was safe'])
})

test('what is said to be open is said by nobody named there', () => {
  const text = 'The inquiry visited two wards said to be open to families.'
  expect(contents(text)).toEqual([])
})

test('a month with a capital within a sentence is no auxiliary', () => {
  const told = proposeAttributions(
    'British minister May accuses rivals of games',
    { start: 0, end: 44, kind: 'paragraph' },
    [],
  )
  expect(told.every(({ cue }) => cue.every(({ start }) => start !== 17))).toBe(true)
})

test('what happens meanwhile is not told by "as"', () => {
  const text = 'Police warned residents to take cover as they responded to a fire.'
  expect(contents(text)).not.toContain('Police warned residents to take cover')
})

test('what a participle or a noun of the court tells is nobody’s report', () => {
  expect(contents('It was filed and not argued, so it was lost.')).toEqual([])
  expect(contents('They kept the boat of the fifth accused, Omar Saleh, in town.')).toEqual([])
})

test('the headline to which a line leads is nobody’s words here', () => {
  expect(contents('READ ALSO: ‘Mayor under fire again’')).toEqual([])
  expect(contents('‘Mayor under fire again’')).toEqual(['‘Mayor under fire again’'])
})

test('who is told in a headline says nothing', () => {
  const block = { start: 0, end: 31, kind: 'title' as const }
  const text = 'Focus on the harbour, Orlo told'
  expect(proposeAttributions(text, block, []).map(({ source }) => source)).toEqual([[]])
})

test('what describes an object is no verb of its sentence', () => {
  expect(contents('The board ignored alleged thefts.')).toEqual([])
  expect(contents('The board alleged thefts.')).toEqual(['thefts'])
})
