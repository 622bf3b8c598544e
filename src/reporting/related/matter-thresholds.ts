/** Made by npm run train -- related; see docs/resolving.md. */

/**
 * From these probabilities on a report is shown: in the article's own language, in one of which no
 * pairs are labelled, and in another language than the article's.
 */
export const shownFrom: { own: Record<string, number>; other: number; foreign: number } = {
  own: { ar: 0.87, en: 0.76 },
  other: 0.87,
  foreign: 0.76,
}
