import { describe, expect, it } from 'vitest'
import { bodyAlone } from '../../../src/annotate/claims/speakers/plain/body-alone.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

const meant = (text: string, ...names: string[]) =>
  plainlyMeant(bodyAlone, text, ...names.map((name): Named => ({ name, type: 'ORG' })))
const cancelled = 'Selwyn Wings cancelled nine flights on Monday.'

describe('a company is taken up', () => {
  it('where the article tells of one body', () => {
    expect(meant(`${cancelled}\nThe airline said it was sorry.`, 'Selwyn Wings')).toBe(
      'Selwyn Wings',
    )
  })

  it('of several by the one of the headline, if it is named most', () => {
    const headline = 'Selwyn Wings cancels nine flights'
    const text = `${headline}\n${cancelled}\nThe Pilots Union called a strike.\nThe airline said it was sorry.`
    expect(meant(text, 'Selwyn Wings', 'Pilots Union')).toBe('Selwyn Wings')
    const other = text.replace('The airline', 'The Pilots Union met. The airline')
    expect(meant(other, 'Selwyn Wings', 'Pilots Union')).toBeNull()
    expect(meant(text.replace(headline, 'Nine flights'), 'Selwyn Wings', 'Pilots Union')).toBeNull()
  })

  it('not by bodies of any sort that are called so too', () => {
    const text = 'Tandem Enterprises opened a plant.'
    expect(meant(`${text} Small enterprises say they are sorry.`, 'Tandem Enterprises')).toBeNull()
  })

  it('not by the body where those work who said something', () => {
    const text = 'Analysts at Selwyn Capital said fares were low. The airline said it was sorry.'
    expect(meant(text, 'Selwyn Capital')).toBeNull()
  })

  it('that any may be, only where the sentence before or this one names it', () => {
    const text = `${cancelled} It rained.\nIt got dark.\nThe company said it was sorry.`
    expect(meant(text, 'Selwyn Wings')).toBeNull()
    expect(meant(text.replace('It got', 'At Selwyn Wings it got'), 'Selwyn Wings')).toBe(
      'Selwyn Wings',
    )
    const airline = text.replace('company', 'airline')
    expect(meant(airline, 'Selwyn Wings')).toBe('Selwyn Wings')
    expect(meant(`Flights cancelled\n${airline}`, 'Selwyn Wings')).toBeNull()
  })

  it('not where the words name another body, or a pack knows the body for something else', () => {
    const text = `${cancelled}\nHarbour Air has no such plans, the company told a paper.`
    expect(meant(text, 'Selwyn Wings', 'Harbour Air')).toBeNull()
    const court = { name: 'Harbour Court', type: 'ORG' as const, isListed: true, kind: 'court' }
    const told = 'The Harbour Court met on Monday.\nThe company said it was sorry.'
    expect(plainlyMeant(bodyAlone, told, court)).toBeNull()
  })
})

describe('a body is taken up by a noun of its name', () => {
  const text = 'The Orlo Building Society shut on Monday. It rained. The'
  it('that no other has', () => {
    expect(meant(`${text} society said it was sorry.`, 'Orlo Building Society')).toBe(
      'Orlo Building Society',
    )
  })
  it('not where two have it, or by another word of it', () => {
    const others = text.replace('It rained', 'The Harbour Society wept')
    expect(
      meant(`${others} society said it was sorry.`, 'Orlo Building Society', 'Harbour Society'),
    ).toBeNull()
    expect(meant(`${text} building said it was sorry.`, 'Orlo Building Society')).toBeNull()
  })
})

describe('a company is taken up by who speaks for it', () => {
  it.each([
    ['A spokesman for the airline said it was sorry.'],
    ['An airline spokeswoman said it was sorry.'],
  ])('%s', (said) => {
    expect(meant(`${cancelled}\n${said}`, 'Selwyn Wings')).toBe('Selwyn Wings')
  })

  it.each([
    ['A spokesman for an airline said it was sorry.'],
    ['A lawyer for the airline said it was sorry.'],
    ['A union spokeswoman said it was sorry.'],
    ['The spokeswoman said it was sorry.'],
  ])('but not: %s', (said) => {
    expect(meant(`${cancelled}\n${said}`, 'Selwyn Wings')).toBeNull()
  })
})

describe('a body is taken up by the noun of its name', () => {
  const met = 'The Harbour Commission met the Pilots Union on Monday.'

  it('where one alone bears it', () => {
    const text = `${met}\nThe commission said it was sorry.`
    expect(meant(text, 'Harbour Commission', 'Pilots Union')).toBe('Harbour Commission')
    expect(meant(`${met}\nThe ministry said it was sorry.`, 'Harbour Commission')).toBeNull()
  })

  it('not where two bear it, or it stands in the midst of the name', () => {
    const two = `${met}\nThe Fish Commission was there. The commission said it was sorry.`
    expect(meant(two, 'Harbour Commission', 'Fish Commission')).toBeNull()
    const midst = 'The Harbour Council of Selwyn met.\nThe council said it was sorry.'
    expect(meant(midst, 'Harbour Council of Selwyn')).toBeNull()
  })

  it('not where the body is first told of behind the claim', () => {
    const text = 'The commission said it was sorry.\nThe Harbour Commission met on Monday.'
    expect(meant(text, 'Harbour Commission')).toBeNull()
  })
})
