import { describe, expect, it } from 'vitest'
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
