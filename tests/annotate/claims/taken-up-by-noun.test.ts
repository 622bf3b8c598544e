import { describe, expect, it } from 'vitest'
import { takenUpByNoun } from '../../../src/annotate/claims/speakers/taken-up-by-noun.ts'
import { plainlyMeant, type Named } from './plainly-meant.ts'

const rosa: Named = { name: 'Rosa Orlo', short: ['Orlo'] }
const meant = (text: string, ...others: (Named | string)[]) =>
  plainlyMeant(takenUpByNoun, text, rosa, ...others)
const said = 'Rosa Orlo said the pier leaked.'

describe('a noun of a person', () => {
  it('takes up who spoke right before, in this paragraph or the one before', () => {
    expect(meant(`${said} "Nobody looked," the barrister said.`)).toBe('Rosa Orlo')
    expect(meant(`${said}\n"Nobody looked," the retired librarian said.`)).toBe('Rosa Orlo')
  })

  it('not where somebody else is named or spoke since', () => {
    const text = `${said} Belan Fisk was not there. "Nobody looked," the barrister said.`
    expect(meant(text, 'Belan Fisk')).toBeNull()
    const far = `${said} It was late. The tide was in. "Nobody looked," the barrister said.`
    expect(meant(far)).toBeNull()
  })

  it('not where the article tells of one without a name, or of another by that noun', () => {
    expect(meant(`A barrister came. ${said} "Nobody looked," the barrister said.`)).toBeNull()
    const other: Named = { name: 'Belan Fisk', introduction: 'Barrister' }
    expect(
      meant(`Barrister Belan Fisk came. ${said} "Nobody looked," the barrister said.`, other),
    ).toBeNull()
  })

  it('not where it tells of another than who spoke, or of a body', () => {
    for (const noun of ['widow', 'suspect', 'source', 'developer'])
      expect(meant(`${said} "Nobody looked," the ${noun} said.`)).toBeNull()
  })

  it('not where a headline tells of one by that noun, unless he is introduced by it', () => {
    const text = `Librarian blames the moon\n${said} "Nobody looked," the librarian said.`
    expect(meant(text)).toBeNull()
    const librarian: Named = { ...rosa, introduction: 'Librarian' }
    expect(plainlyMeant(takenUpByNoun, text, librarian)).toBe('Rosa Orlo')
    expect(meant(text.replace('Librarian blames', 'Librarian author blames'))).toBe('Rosa Orlo')
  })

  it('not of a woman where the words told begin with "he"', () => {
    const mary: Named = { name: 'Mary Orlo' }
    const text = 'Mary Orlo said the pier leaked. The barrister said '
    expect(plainlyMeant(takenUpByNoun, `${text}she was cold.`, mary)).toBe('Mary Orlo')
    expect(plainlyMeant(takenUpByNoun, `${text}that he was cold.`, mary)).toBeNull()
  })

  it('of a nation', () => {
    expect(meant(`${said} "Nobody looked," the Dane said.`)).toBe('Rosa Orlo')
  })

  it('of an office that everybody knows only where it is told', () => {
    const text = `${said} "Nobody looked," the mayor said.`
    expect(meant(text)).toBeNull()
    const mayor: Named = { ...rosa, introduction: 'mayor of Velt' }
    const told = 'Rosa Orlo, mayor of Velt, said the pier leaked. "Nobody looked," the mayor said.'
    expect(plainlyMeant(takenUpByNoun, told, mayor)).toBe('Rosa Orlo')
  })
})
