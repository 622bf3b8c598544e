import { describe, expect, it } from 'vitest'
import { isPersonAlone } from '../../../src/annotate/claims/speakers/plain/person-alone.ts'
import {
  bearerByTitle,
  isOtherByTitle,
} from '../../../src/annotate/claims/speakers/candidates/surname-alone.ts'
import { plainlyMeant, plainlyMeantInArabic, type Named } from './plainly-meant.ts'

/** A person who is named in full and then, where `short` says so, by the surname alone. */
const person = (name: string, ...short: string[]): Named => ({ name, short })

describe('a surname alone is the person named in full before', () => {
  const meant = (text: string, ...names: (Named | string)[]) =>
    plainlyMeant(
      (occasion, candidates) => candidates.find((facts) => isPersonAlone(occasion, facts)) ?? null,
      text,
      ...names,
    )
  const tavin = person('Tavin Orlo', 'Orlo')
  const said = 'Tavin Orlo came at noon. It rained. Orlo said the pier was safe.'

  it('though a body or a double name has the word', () => {
    const text = `The Orlo Foundation paid. Maria Fisk-Orlo was ill. ${said}`
    const body: Named = { name: 'Orlo Foundation', type: 'ORG' }
    expect(meant(text, tavin, body, 'Maria Fisk-Orlo')).toBe('Tavin Orlo')
  })

  it('though a namesake is named once, and he much more often', () => {
    const often = said.replace('It rained.', 'Orlo was wet. Meron Orlo was ill. Orlo sat down. ')
    expect(meant(often, tavin, 'Meron Orlo')).toBe('Tavin Orlo')
    expect(meant(said.replace('It rained', 'Meron Orlo was ill'), tavin, 'Meron Orlo')).toBeNull()
  })

  it('though he is named in full with what tells him from his father', () => {
    const text = 'Tavin Orlo Jr came at noon. It rained. Orlo said the pier was safe.'
    expect(meant(text, 'Tavin Orlo Jr', 'Orlo')).toBe('Tavin Orlo Jr')
  })

  it('not where a title tells a woman', () => {
    const he = (title: string) => `Peter Orlo came at noon. ${title} Orlo said the pier was safe.`
    const of = (text: string) => meant(text, person('Peter Orlo', 'Orlo'))
    expect(of(he('Mr'))).toBe('Peter Orlo')
    expect(of(he('Mrs'))).toBeNull()
  })
})

describe('of two who bear a surname a title tells which', () => {
  const met = 'Peter Orlo met Maria Orlo.'
  const meant = (text: string, ...names: string[]) => plainlyMeant(bearerByTitle, text, ...names)

  it.each([
    ['Mrs', 'Maria Orlo'],
    ['Mr', 'Peter Orlo'],
  ])('%s Orlo', (title, name) => {
    const text = `${met} ${title} Orlo said the pier was safe.`
    expect(meant(text, 'Peter Orlo', 'Maria Orlo')).toBe(name)
  })

  it('or the only one, though the surname is a title, too', () => {
    const text = 'Charles King met Maria Orlo. Mr King said the pier was safe.'
    expect(meant(text, 'Charles King', 'Maria Orlo')).toBe('Charles King')
  })

  it('not where the name of one tells no gender, or the title none', () => {
    const text = `${met} Tavin Orlo was there. Mrs Orlo said the pier was safe.`
    expect(meant(text, 'Peter Orlo', 'Maria Orlo', 'Tavin Orlo')).toBeNull()
    const doctor = `${met} Dr Orlo said the pier was safe.`
    expect(meant(doctor, 'Peter Orlo', 'Maria Orlo')).toBeNull()
  })
})

describe('«السيدة» before a surname', () => {
  const other = (source: string) =>
    plainlyMeantInArabic(
      (occasion) => occasion.table.facts.find((facts) => isOtherByTitle(occasion, facts)) ?? null,
      `وصل كمال حداد أمس. ${source} إن الجسر مفتوح.`,
      person('كمال حداد', 'حداد'),
    )
  it('is not the man who bears it', () => {
    expect(other('وقالت السيدة حداد')).toBe('كمال حداد')
    expect(other('وقال السيد حداد')).toBeNull()
  })
})
