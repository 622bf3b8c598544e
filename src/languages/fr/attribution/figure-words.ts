import type { FigureWords } from '../../sentences/tells-figure.ts'
import { wordSet } from '../../word-sets.ts'

export const figureWords: FigureWords = {
  before: 'à',
  figures: wordSet(
    'une deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent mille plus moins près environ',
  ),
}
