import type { OfficeRules } from '../../claims/office-rules.ts'
import { wordSet } from '../../word-sets.ts'

/** How offices are read in the words with which an article introduces people. */
export const offices: OfficeRules = {
  beforeComplement: wordSet('of for at in on from to who whose which that with and by near'),
  partOfOffice: wordSet(
    'vice deputy assistant associate former ex late acting interim shadow prime lieutenant outgoing incoming departing ousted then retired co elect designate would-be',
  ),
  shortened: new Map(
    Object.entries({
      gov: 'governor',
      sen: 'senator',
      rep: 'representative',
      prof: 'professor',
      dr: 'doctor',
      sgt: 'sergeant',
      capt: 'captain',
      lt: 'lieutenant',
      det: 'detective',
      insp: 'inspector',
      cllr: 'councillor',
      amb: 'ambassador',
      gen: 'general',
    }),
  ),
  tellOfOne: wordSet('a an'),
  tellOfAnother: wordSet('another other previous prior one two three second'),
  formsOf: (noun) => [noun, `${noun}s`],
}
