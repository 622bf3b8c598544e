import { findPassiveDenials, type PassiveDenialWords } from '../../sentences/passive-denials.ts'
import type { SentenceReport } from '../../sentences/sentence-report.ts'
import { wordSet } from '../../word-sets.ts'
import type { Item } from './items.ts'
import { nounPhraseFrom } from './noun-phrase.ts'

const words: PassiveDenialWords = {
  nouns: wordSet(`
    acusación acusaciones alegación alegaciones afirmación afirmaciones información informaciones rumor
    rumores crítica críticas versión tesis hipótesis hechos cargos
  `),
  be: wordSet('es son fue fueron era eran sido'),
  before: wordSet('ha han había habían rotundamente tajantemente categóricamente'),
  participles: wordSet(
    ['desmentid', 'rechazad', 'negad', 'refutad', 'rebatid']
      .flatMap((stem) => [`${stem}o`, `${stem}a`, `${stem}os`, `${stem}as`])
      .join(' '),
  ),
  by: wordSet('por'),
}

/** "Las acusaciones fueron rechazadas por el banco." */
export const findDeniedInPassive = (items: readonly Item[]): SentenceReport[] =>
  findPassiveDenials(items, words, nounPhraseFrom)
