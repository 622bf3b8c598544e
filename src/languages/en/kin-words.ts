/** Words for somebody's kin, who stands behind them as another person: "her father, Ada Marle". */
export const kinWords: ReadonlySet<string> = new Set(
  'father mother son daughter brother sister uncle aunt cousin grandfather grandmother grandson granddaughter nephew niece'.split(
    ' ',
  ),
)
