import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'

const people = (text: string) =>
  findEntities(toDocument(text, 'en'), english, [])
    .filter(({ type }) => type === 'PER')
    .map(({ name }) => name)

describe('who holds an office behind the matter that it is for', () => {
  it.each([
    ['Shadow Spokesperson on Health Alfred Daworth said it was full.', 'Alfred Daworth'],
    ['The Commissioner for Information Kolo Adeyomi said it was shut.', 'Kolo Adeyomi'],
    ['Minister of State for Defence Bello Matewale said they were ready.', 'Bello Matewale'],
    ['The Director of Public Prosecutions Renson Ingangu closed it.', 'Renson Ingangu'],
  ])('%s', (text, name) => expect(people(text)).toEqual([name]))

  it.each([
    'The Minister for Road Transport and Highways said it was safe.',
    'The Director of Public Prosecutions closed it.',
    'A spokesman for Air Navigation Indonesia said it was safe.',
    'Ada Moeti, president of United Teachers Los Angeles, closed it.',
    'The chef of the New York restaurant closed it.',
    'A spokesperson for the Department of Health and Social Care said it was safe.',
  ])('nobody: %s', (text) =>
    expect(people(text).filter((name) => name !== 'Ada Moeti')).toEqual([]),
  )
})
