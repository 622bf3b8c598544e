import { describe, expect, it } from 'vitest'
import { mentionsIn } from './english-mentions.ts'

describe('a person told by words within or beside the name', () => {
  it.each([
    ['The party whip Aengus Ó Snodaire asked why it was late.', 'PER Aengus Ó Snodaire'],
    ['Seán Ó Ferrol said it was late.', 'PER Seán Ó Ferrol'],
    [
      'The three, Mr David Mbera (Langley), Jared Okoda (Mather) and Abraham Mwanga (Woodlea), left.',
      'PER Abraham Mwanga',
    ],
  ])('%s', (text, person) => expect(mentionsIn(text)).toContain(person))

  it.each([
    ['Fianna Fail leader Micheál Marten said so.', 'PER Fianna Fail'],
    ['He left Selwyn (Norland) and Harbour Rovers (Elton).', 'PER Harbour Rovers'],
  ])('but no body: %s', (text, person) => expect(mentionsIn(text)).not.toContain(person))
})
