/** Engines differ in the last digits of an exponential; all are to answer alike. */
export const rounded = (share: number): number => Math.round(share * 1000) / 1000

/** The probability, 0 to 1 in thousandths, of what has these log-odds. */
export const shareOfOdds = (odds: number): number => rounded(1 / (1 + Math.exp(-odds)))
