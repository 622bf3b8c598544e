import { describe, expect, it } from 'vitest'
import { namedPlainly } from '../../../src/annotate/claims/speakers/plain/named-plainly.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

const named = (text: string, ...names: (string | Named)[]) =>
  plainlyMeant(namedPlainly, text, ...names)
const board = { name: 'Selwyn Board', type: 'ORG' as const }
const orlo = { name: 'Orlo', type: 'ORG' as const }

describe('a person is plainly named', () => {
  it.each([
    ['Tavin Orlo, who owns the boats and sails them alone, said the pier was safe.'],
    ['Tavin Orlo of the harbour museum said the pier was safe.'],
    ['Provincial lawmaker Tavin Orlo said the pier was safe.'],
    ['The chair of the harbour board, Mr Tavin Orlo, said the pier was safe.'],
    ['His finance director, Tavin Orlo, said the pier was safe.'],
    ["The museum's lawyer, Tavin Orlo, said the pier was safe."],
    ['One of them, Tavin Orlo, said the pier was safe.'],
    ['A dealer, Mr Tavin Orlo, said the pier was safe.'],
    ['Counsel for the board, Mr Tavin Orlo, said the pier was safe.'],
    ['Minister of State Tavin Orlo said the pier was safe.'],
    ['Minister for Transport Tavin Orlo said the pier was safe.'],
    ['Opposition Spokesman on Harbour Safety Tavin Orlo said the pier was safe.'],
    ['Union Minister for Road Transport and Highways Tavin Orlo said the pier was safe.'],
    ['Harbour Party (HP) shadow minister Tavin Orlo said the pier was safe.'],
  ])('in: %s', (text) => {
    expect(named(text, 'Tavin Orlo')).toBe('Tavin Orlo')
  })

  it.each([
    ['The company, founded by Tavin Orlo, said the pier was safe.'],
    ['A former colleague of the captain, Tavin Orlo, said the pier was safe.'],
    ['The owners, whose lawyer, Tavin Orlo, is ill, said the pier was safe.'],
    ["Tavin Orlo's lawyer said the pier was safe."],
    ['A spokesman for Tavin Orlo said the pier was safe.'],
    ['A spokesman for Sheikh Tavin Orlo said the pier was safe.'],
    ['The lawyer for Mayor Tavin Orlo said the pier was safe.'],
    ['A friend of actor Tavin Orlo said the pier was safe.'],
    ['Lawyers for President Tavin Orlo said the pier was safe.'],
    ['Supporters of President Tavin Orlo said the pier was safe.'],
    ['A biography by historian Tavin Orlo said the pier was safe.'],
  ])('but not in: %s', (text) => {
    expect(named(text, 'Tavin Orlo')).toBeNull()
  })

  it('not where two are named, or another may be so named', () => {
    const two = 'The chairs of the board, Tavin Orlo and Belan Fisk, said the pier was safe.'
    expect(named(two, 'Tavin Orlo', 'Belan Fisk')).toBeNull()
    const family = 'Meron Orlo is away. Tavin Orlo, who sails alone, said the pier was safe.'
    expect(named(family, 'Tavin Orlo', 'Meron Orlo')).toBe('Tavin Orlo')
    const longer = 'Tavin Fisk Orlo is away. Tavin Orlo, who sails alone, said the pier was safe.'
    expect(named(longer, 'Tavin Orlo', 'Tavin Fisk Orlo')).toBeNull()
  })
})

describe('a person named by one word is plainly meant where "who" tells more of him', () => {
  it.each([
    ['Orlo, who owns the boats, said the pier was safe.'],
    ['The outgoing harbour chief Orlo, whose party lost, said the pier was safe.'],
  ])('in: %s', (text) => {
    expect(named(text, 'Orlo')).toBe('Orlo')
  })
  it('but not behind who is of his family', () => {
    expect(named('A neighbour of Orlo, who owns boats, said the pier was safe.', 'Orlo')).toBeNull()
  })
})

describe('a body is plainly named', () => {
  it.each([
    ['The harbour news site Orlo said the pier was safe.'],
    ['Conservation group Orlo said the pier was safe.'],
    ['The developer, Orlo, said the pier was safe.'],
    ['A spokeswoman for Orlo said the pier was safe.'],
    ['An Orlo spokesman said the pier was safe.'],
    ["Orlo's spokesperson said the pier was safe."],
    ['Analysts at Orlo said the pier was safe.'],
    ['A survey by Orlo found the pier was safe.'],
    ['An inquiry report by the online magazine Orlo found the pier was safe.'],
    ['A note from brokerage Orlo said the pier was safe.'],
    ['A poll of 2,000 sailors by the Orlo found the pier was safe.'],
    ['The pier was safe, according to figures published in January by Orlo.'],
    ['A spokeswoman for Orlo, which runs the boats, said the pier was safe.'],
    ['The developer, Orlo (ORL), said the pier was safe.'],
    ['Orlo, which runs the boats, said the pier was safe.'],
    ["Orlo's latest passenger survey found the pier was safe."],
    ['The pier was safe, according to Orlo figures.'],
  ])('in: %s', (text) => {
    expect(named(text, orlo)).toBe('Orlo')
  })

  it.each([
    ['A lawyer for Orlo said the pier was safe.'],
    ['The mayor of Orlo said the pier was safe.'],
    ['A report in some papers, based on a note from the yard Orlo, said the pier was safe.'],
    ['A report obtained by Orlo found the pier was safe.'],
    ['A spokesman for friends of Orlo said the pier was safe.'],
    ["Orlo's lawyer said the pier was safe."],
    ["A critic of Orlo's survey said the pier was safe."],
    ['The owner, who also has shares in Orlo, said the pier was safe.'],
  ])('but not in: %s', (text) => {
    expect(named(text, orlo)).toBeNull()
  })

  it('before what is told of it besides', () => {
    const text = 'The news site Orlo, which the Selwyn Board owns, said the pier was safe.'
    expect(named(text, orlo, board)).toBe('Orlo')
  })

  it('not where several speak', () => {
    const text = 'The news site Orlo, the Selwyn Board and the mayors said the pier was safe.'
    expect(named(text, orlo, board)).toBeNull()
  })

  it('not where two are named', () => {
    const text = 'A survey by Orlo for the Selwyn Board found the pier was safe.'
    expect(named(text, orlo, board)).toBeNull()
  })
})
