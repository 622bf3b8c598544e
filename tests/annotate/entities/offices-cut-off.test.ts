import { describe, expect, it } from 'vitest'
import { mentionsIn } from './english-mentions.ts'

describe('a name without the office before it', () => {
  it.each([
    ['Tánaiste Frances Mallon said so.', ['PER Frances Mallon']],
    ['CJ Athar Mirza remarked that it was late.', ['PER Athar Mirza']],
    [
      'Northam High Court Chief Justice (CJ) Athar Mirza remarked on Friday that it was late.',
      ['ORG Northam High Court', 'PER Athar Mirza'],
    ],
    ['Residents told Mayor Pellor that it was late.', ['PER Pellor']],
    ['Gda Brian Pellor said it was late.', ['PER Brian Pellor']],
    ['Binance CEO CZ said so.', ['ORG Binance', 'PER CZ']],
    [
      'Minister for Information and Broadcasting Chaudhry Faisal Hussain on Friday welcomed it.',
      ['PER Chaudhry Faisal Hussain'],
    ],
  ])('%s', (text, names) => expect(mentionsIn(text)).toEqual(names))

  it('leaves a name that is none of an office', () => {
    expect(mentionsIn('It was made by the Tidal CEO Forum of Elton Bank.').join()).not.toContain(
      'PER',
    )
  })
})
