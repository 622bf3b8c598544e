import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

const names = (text: string): string[] =>
  findEntities(toDocument(text, 'en'), english, []).flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => `${type} ${text.slice(start, end)}`),
  )

describe('a name with those of ancestors', () => {
  it('is one name, whichever part was found', () => {
    expect(names('Dr Noura bint Mohammed Al Selwan said the clinic was open.')).toEqual([
      'PER Noura bint Mohammed Al Selwan',
    ])
    expect(names('Reem bint Saeed Al Orlani and Hamad bin Saeed Al Orlani spoke.')).toEqual([
      'PER Reem bint Saeed Al Orlani',
      'PER Hamad bin Saeed Al Orlani',
    ])
    expect(names('Sheikha Hind bint Selwan attended the opening.')).toEqual([
      'PER Hind bint Selwan',
    ])
  })
  it('stands behind titles of honour without them', () => {
    expect(names('Hon Jeremiah Wandai and Smt Kavita Sharma visited the school.')).toEqual([
      'PER Jeremiah Wandai',
      'PER Kavita Sharma',
    ])
  })
})
