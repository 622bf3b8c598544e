import { findPassiveDenials, type PassiveDenialWords } from '../../sentences/passive-denials.ts'
import type { SentenceReport } from '../../sentences/sentence-report.ts'
import { wordSet } from '../../word-sets.ts'
import type { Item } from './items.ts'
import { nounPhraseFrom } from './noun-phrase.ts'

const words: PassiveDenialWords = {
  nouns: wordSet(`
    accusation accusations allégation allégations affirmation affirmations information informations
    rumeur rumeurs reproche reproches critique critiques version thèse hypothèse propos faits
  `),
  be: wordSet('est sont était étaient fut furent été'),
  before: wordSet('a ont avait avaient aussitôt fermement catégoriquement formellement vivement'),
  participles: wordSet(
    ['démenti', 'rejeté', 'contesté', 'réfuté', 'nié', 'récusé']
      .flatMap((stem) => [stem, `${stem}e`, `${stem}s`, `${stem}es`])
      .join(' '),
  ),
  by: wordSet('par'),
}

/** "Les accusations sont rejetées par la banque." */
export const findDeniedInPassive = (items: readonly Item[]): SentenceReport[] =>
  findPassiveDenials(items, words, nounPhraseFrom)
