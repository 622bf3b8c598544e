import { describe, expect, it } from 'vitest'
import { mentionsIn } from './english-mentions.ts'

describe('a person beside a rank or a calling', () => {
  it.each([
    ['The spokesman, SP Abdul Okoro, said two men were held.', 'PER Abdul Okoro'],
    ['DSP Ngozi Adamu said two men were held.', 'PER Ngozi Adamu'],
    ['It is led by AIG Musa Bello, who took over in May.', 'PER Musa Bello'],
    ['Tariq Swati Advocate told the court that it was late.', 'PER Tariq Swati'],
    ['Lena Brandt KC, prosecuting, said that it was late.', 'PER Lena Brandt'],
    ['Lena Brandt TD told reporters that it was late.', 'PER Lena Brandt'],
    ['Councillors heard that Lena Brandt KC MP was late.', 'PER Lena Brandt'],
  ])('is named without it: %s', (text, person) => expect(mentionsIn(text)).toEqual([person]))

  it('is no part of the party whose member it tells of', () =>
    expect(mentionsIn('The Sinn Féin TD said that it was late.')).toEqual(['ORG Sinn Féin']))

  it('is not read where a body has such letters or such a name', () => {
    expect(mentionsIn('The insurer American Inland Group (AIG) lost AIG Tower.')).toContain(
      'ORG AIG',
    )
    expect(mentionsIn('He told the Milford Advocate that it was late.')).not.toContain(
      'PER Milford',
    )
  })
})
