import { describe, expect, it } from 'vitest'
import { mentionsIn } from './english-mentions.ts'

describe('a name with those of ancestors', () => {
  it('is one name, whichever part was found', () => {
    expect(mentionsIn('Dr Noura bint Mohammed Al Selwan said the clinic was open.')).toEqual([
      'PER Noura bint Mohammed Al Selwan',
    ])
    expect(mentionsIn('Reem bint Saeed Al Orlani and Hamad bin Saeed Al Orlani spoke.')).toEqual([
      'PER Reem bint Saeed Al Orlani',
      'PER Hamad bin Saeed Al Orlani',
    ])
    expect(mentionsIn('Sheikha Hind bint Selwan attended the opening.')).toEqual([
      'PER Hind bint Selwan',
    ])
  })
  it('stands behind titles of honour without them', () => {
    expect(mentionsIn('Hon Jeremiah Wandai and Smt Kavita Sharma visited the school.')).toEqual([
      'PER Jeremiah Wandai',
      'PER Kavita Sharma',
    ])
  })
})
