import type { PersonSigns } from '../../names/person-signs.ts'
import { wordSet } from '../../word-sets.ts'

export const personSigns: PersonSigns = {
  // Irish names: "Seán Ó Ferrol", "Máire Ní Ferrol"
  inside: wordSet('o ni nic ui mhic'),
  ofBodies: wordSet('leader captain striker midfielder defender goalkeeper winger'),
  beforeFamilies: wordSet(
    'mr mrs ms miss dr mayor councillor coun cllr senator congressman congresswoman alderman sergeant constable',
  ),
  offices: wordSet('taoiseach tanaiste garda gda cj asst snr comm'),
  letters: wordSet('ceo cfo coo cto cj'),
  ranked: new Set(['chief justice', 'chief executive', 'vice chancellor', 'chief magistrate']),
  ministers: wordSet('minister'),
  links: wordSet('for of'),
}
