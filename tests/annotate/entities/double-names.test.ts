import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

/** The people of an English text, each with how often it names him. */
const peopleOf = (text: string) =>
  findEntities(toDocument(text, 'en'), english, []).map(
    ({ name, mentions }) => `${name} ${mentions.length}`,
  )

const both = 'Thomas Baker married Helen Martin-Baker in Leeds.'

it('a surname is not of whoever bears it behind a hyphen', () => {
  expect(peopleOf(`${both} Baker said the day was warm.`)).toContain('Thomas Baker 2')
})

it('but is, where nobody else bears it', () => {
  expect(peopleOf('Helen Martin-Baker came late. Baker said the day was warm.')).toContain(
    'Helen Martin-Baker 2',
  )
})
