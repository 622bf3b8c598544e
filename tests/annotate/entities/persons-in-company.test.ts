import { describe, expect, it } from 'vitest'
import { personsInCompany } from '../../../src/annotate/entities/completing/persons-in-company.ts'
import type { Draft } from '../../../src/annotate/entities/draft-mentions.ts'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import { english } from '../../../src/languages/en/index.ts'
import { toDocument } from '../../to-document.ts'
import { mentionsIn } from './english-mentions.ts'

describe('a person told by what stands right before the name', () => {
  it.each([
    ['Mayor Ferguson has shown restraint.', 'PER Ferguson'],
    ["Harbour University's Takir Rasdan said the plan was flawed.", 'PER Takir Rasdan'],
    ['Senators Anna Orlo and Jinggoy Estrado denied the charges.', 'PER Jinggoy Estrado'],
    ['PM Orlo is not going anywhere.', 'PER Orlo'],
    ['A. B. Carver said the council would meet.', 'PER A. B. Carver'],
    ['Garda Rodder Quinn told the judge that it rained.', 'PER Rodder Quinn'],
    ['ADA REEVE HAS been accused of being late. Ada Reeve said no.', 'PER ADA REEVE'],
    ['Ada Reeve BL, defending, said it was late.', 'PER Ada Reeve'],
    ["The HLP-N's leader left. The HLP-N said so.", 'ORG HLP-N'],
    ['But High Court Justice Aedit Orlan acquitted the man.', 'PER Aedit Orlan'],
    ['Asst Comm Quinn said it was wet. Paul Quinn left.', 'PER Quinn'],
    ['A. Orlo, who runs the boats, said so.', 'PER A. Orlo'],
  ])('%s', (text, person) => expect(mentionsIn(text)).toContain(person))

  it.each([
    ['He met the mayor of Ferguson in Ferguson.', 'PER Ferguson'],
    ["The Harbour Board's Safety Office said so.", 'PER Safety Office'],
    ['A Selwyn man left.', 'PER A Selwyn'],
  ])('but not: %s', (text, person) => expect(mentionsIn(text)).not.toContain(person))
})

it('stands with nobody where a sentence begins with the name', () => {
  const text = 'It was Ada Reeve\nAnna Quinn left.'
  const draft = (type: Draft['type'], name: string, sentence: number, from: number): Draft => {
    const [words, start] = [name.split(' '), text.indexOf(name)]
    return { type, words, sentence, from, to: from + 2, start, end: start + name.length }
  }
  const drafts = [draft('PER', 'Ada Reeve', 0, 2), draft('ORG', 'Anna Quinn', 1, 0)]
  const sentences = findNameWords(toDocument(text, 'en'), english)
  expect(personsInCompany(drafts, sentences, english.names)).toEqual(drafts)
})
