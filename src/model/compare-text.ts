/**
 * Compares texts for sorting, by UTF-16 units: ids, addresses, ISO dates. Equal ones are 0: with any
 * other number it is the engine's affair which of them comes first.
 */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
