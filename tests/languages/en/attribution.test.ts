import { describe, expect, it } from 'vitest'
import { attribution } from '../../../src/languages/en/attribution.ts'
import type { Block } from '../../../src/model/text.ts'
import { startCpuTimer } from '../../cpu-timer.ts'

const block = (text: string, kind: Block['kind'] = 'paragraph'): Block => ({
  start: 0,
  end: text.length,
  kind,
})
const read = (text: string, kind?: Block['kind']) =>
  attribution.findAttributions(text, block(text, kind), [])
const words = (text: string, kind?: Block['kind']) =>
  read(text, kind).map(({ source, cue, content }) =>
    [source, cue, content].map((spans) =>
      spans.map(({ start, end }) => text.slice(start, end)).join(' … '),
    ),
  )

describe('English attribution', () => {
  it('reads indirect speech with and without "that"', () => {
    expect(words('The mayor of Yafa said that the wells were dry.')).toEqual([
      ['The mayor of Yafa', 'said', 'that the wells were dry'],
    ])
    expect(words('Amina Saleh told reporters on Monday the wells were dry.')).toEqual([
      ['Amina Saleh', 'told', 'the wells were dry'],
    ])
    expect(words('The mayor of Yafa, who fled last year, told reporters he would return.')).toEqual(
      [['The mayor of Yafa, who fled last year', 'told', 'he would return']],
    )
  })
  it('reads direct speech before, behind and around its cue, in every style of marks', () => {
    for (const [open, close] of ['“”', '""', '«»', '‘’', ["''", "''"]].map((pair) => [
      pair[0]!,
      pair[1]!,
    ])) {
      expect(words(`${open}The wells are dry,${close} Amina Saleh said.`)).toEqual([
        ['Amina Saleh', 'said', `${open}The wells are dry,${close}`],
      ])
    }
    expect(words('“The wells,” she said, “are dry.” “We dig.”')).toEqual([
      ['she', 'said', '“The wells,” … “are dry.” … “We dig.”'],
    ])
    expect(words('“The wells are dry,” said Amina Saleh, the mayor of Yafa.')).toEqual([
      ['Amina Saleh, the mayor of Yafa', 'said', '“The wells are dry,”'],
    ])
    expect(words('Saleh added: “The wells are dry.”')).toEqual([
      ['Saleh', 'added', '“The wells are dry.”'],
    ])
  })
  it('reads words that were only interrupted', () => {
    expect(words('The wells, she said, are dry.')).toEqual([['she', 'said', 'The wells … are dry']])
  })
  it('gives a second verb and a participle the speaker of the first', () => {
    expect(
      words(
        'The ministry denied that the wells were dry and said repairs would begin, adding that water was safe.',
      ).map(([source, cue]) => [source, cue]),
    ).toEqual([
      ['The ministry', 'denied'],
      ['The ministry', 'said'],
      ['The ministry', 'adding'],
    ])
  })
  it('reads "according to", headlines and signatures', () => {
    expect(words('According to the water authority, the wells are dry.')).toEqual([
      ['the water authority', 'According to', 'the wells are dry'],
    ])
    expect(words('The wells are dry, according to two officials.')).toEqual([
      ['two officials', 'according to', 'The wells are dry'],
    ])
    expect(words('Mayor: The wells are dry', 'title')).toEqual([
      ['Mayor', ':', 'The wells are dry'],
    ])
    expect(words('“The wells are dry.” — Amina Saleh, mayor of Yafa')).toEqual([
      ['Amina Saleh', '—', '“The wells are dry.”'],
    ])
    expect(words('“The wells are dry” — Amina Saleh, the mayor, had left.')).toEqual([])
    expect(words('“The wells are dry.” — Amina Saleh (@amina) May 3, 2024')[0]).toEqual([
      'Amina Saleh (@amina)',
      '—',
      '“The wells are dry.”',
    ])
  })
  it('reads nouns, adjectives and documents', () => {
    expect(words('Few believed the mayor’s claim that the wells were dry.').at(-1)).toEqual([
      'the mayor’s',
      'claim',
      'that the wells were dry',
    ])
    expect(words('Residents were worried about the wells.')).toEqual([
      ['Residents', 'were worried about', 'the wells'],
    ])
    expect(words('The mayor blamed the bank on Monday for the flood.')).toEqual([
      ['The mayor', 'blamed', 'the bank on Monday for the flood'],
    ])
    expect(words('A study published Monday shows the wells are dry.')).toEqual([
      ['A study published Monday', 'shows', 'the wells are dry'],
    ])
  })
  it('takes no narrated act for speech', () => {
    for (const text of [
      'The army crossed the river at dawn.',
      'The United States sent two ships.',
      'The plans were ready and the reports lay on the table.',
      'A group called the Friends of the Wells met on Monday.',
      'It drew insulting remarks.',
      'Norway’s ruling coalition will struggle to win.',
    ])
      expect(words(text)).toEqual([])
  })
  it('tells how the cue stands to the words', () => {
    const stance = (text: string) => read(text)[0]?.stance
    expect([
      stance('Saleh said the wells were dry.'),
      stance('Saleh claimed the wells were dry.'),
      stance('Saleh denied that the wells were dry.'),
      stance('Saleh admitted that the wells were dry.'),
      stance('Saleh doubted that the wells were dry.'),
    ]).toEqual(['neutral', 'asserting', 'denying', 'conceding', 'doubting'])
  })
  it('tells on what the words rest', () => {
    const basis = (text: string) => read(text)[0]?.basis
    expect([
      basis('Officials said the wells were dry.'),
      basis('The ministry said the wells were dry.'),
      basis('The report said the wells were dry.'),
      basis('The newspaper said the wells were dry.'),
    ]).toEqual(['anonymous', 'organisation', 'document', 'outlet'])
  })
  it.each([
    ['A report released last Friday said the wells were dry.', 'document'],
    ['A draft report seen by Reuters said the wells were dry.', 'document'],
    [
      'The wells were dry, according to a study published Thursday in the journal Wells.',
      'document',
    ],
    ['The wells were dry, according to the regulations.', 'document'],
    ['The Harbour Post said the wells were dry.', 'outlet'],
    ['A Facebook post said the wells were dry.', 'document'],
    ['Workers seen on Friday said the wells were dry.', 'anonymous'],
  ])('%s', (text, basis) => expect(read(text)[0]?.basis).toBe(basis))
  it('bears hostile input', () => {
    for (const text of [
      '“',
      '“ said said said ,',
      '\ud800 said \udc00',
      'said '.repeat(20_000),
      '“'.repeat(5000),
      '(said '.repeat(5000),
      'the mayor, '.repeat(10_000),
      'the mayor of '.repeat(10_000),
      'He and '.repeat(10_000),
    ]) {
      const spent = startCpuTimer()
      read(text)
      expect(spent()).toBeLessThan(3000)
    }
  })
})

describe('fairness', () => {
  const sentences = (a: string, b: string) => [
    `The ${a} said the ${b} had fired first.`,
    `“The ${b} fired first,” the ${a} said.`,
    `According to the ${a}, the ${b} fired first.`,
    `The ${a} accused the ${b} of firing first and denied that it had lied.`,
    `“The ${b} said that the ${a} fired first at the gate of the harbour,” the paper wrote.`,
    `The agency quoted the ${a} as saying that the ${b} fired first.`,
    `A spokesman for the ${a} claimed on Friday that the ${b} fired first.`,
    `A statement by the ${a} said that the ${b} fired first.`,
    `Last week the ${a}, which met the ${b}, admitted that a shell had hit the school.`,
    `The ${a} supported the plan, and the ${b} rejected it.`,
  ]
  const shape = (text: string, a: string, b: string) =>
    read(text).map(({ source, cue, content, stance, kind, basis }) =>
      JSON.stringify({
        spans: [source, cue, content].map((spans) =>
          spans.map(({ start, end }) =>
            text.slice(start, end).replaceAll(a, 'A').replaceAll(b, 'B'),
          ),
        ),
        stance,
        kind,
        basis,
      }),
    )
  it('reads the words of a body and of a person alike, but for what they are', () => {
    const told = (text: string, a: string, b: string) =>
      shape(text, a, b).map((each) => each.replace(/,"basis":"[a-z]+"/, ''))
    for (const [a, b] of [
      ['company', 'employee'],
      ['ministry', 'resident'],
      ['police', 'protester'],
      ['board', 'worker'],
      ['army', 'villager'],
    ] as const) {
      sentences(a, b).forEach((text, i) =>
        expect(told(text, a, b)).toEqual(told(sentences(b, a)[i]!, b, a)),
      )
    }
  })
  it('reads a sentence alike whoever of the two speaks', () => {
    for (const [a, b] of [
      ['army', 'movement'],
      ['government', 'opposition party'],
      ['company', 'union'],
      ['Israeli army', 'Palestinian movement'],
      ['Russian government', 'Ukrainian government'],
      ['landlord', 'tenant'],
      ['Indian army', 'Pakistani army'],
      ['officer', 'protester'],
    ] as const) {
      sentences(a, b).forEach((text, i) => {
        const swapped = sentences(b, a)[i]!
        expect(shape(text, a, b)).toEqual(shape(swapped, b, a))
      })
    }
  })
})
