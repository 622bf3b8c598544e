/**
 * Where the fitting of weights starts from, and what it is drawn to: set by hand, since real
 * references are too few to tell what each evidence is worth.
 */
import type { ResolvingModel } from '../../../src/reporting/citations/piece-choice.ts'

export const startingModel: Pick<ResolvingModel, 'bias' | 'weights'> = {
  bias: -9.1,
  weights: {
    outlet: 2.5,
    'guessed outlet': 0.5,
    'no outlet named': -2,
    'further publishers': 1,
    'on the day': 5.9,
    'in the week': 1.7,
    'in the month or longer': 1.7,
    'day known by month only': 1.1,
    'report without a day': -0.3,
    'text without a day': -1.2,
    recent: 3.2,
    fresh: 0.5,
    'fresh, of a kind that is soon old': 1,
    'after the work': 2.5,
    names: 2.1,
    'rarest name': 2.6,
    'names in the title': 1,
    'share of the names': 1,
    speaker: 1,
    words: 2.1,
    'share of the title': 5.3,
    'share of the title in the article': 1,
    'share of the title in the heading': 0.3,
    'own words': 1.5,
    'quoted title': 5,
    number: 1,
    'same kind': 1.2,
    'title names the kind': 0.7,
    'title names another kind': -1.5,
    'answers a piece': -4,
    'other script': 2.6,
    'other language': 0,
    'latest statement': 2.6,
    'latest of all': 0.5,
    'meant elsewhere': 2,
  },
}
