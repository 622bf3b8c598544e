import type { FigureWords } from '../../sentences/tells-figure.ts'
import { wordSet } from '../../word-sets.ts'

export const figureWords: FigureWords = {
  before: 'en',
  figures: wordSet(
    'una dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cuarenta cincuenta cien mil más menos',
  ),
}
