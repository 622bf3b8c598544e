/** Words for somebody's kin, who stands behind them as another person: "her father, Ada Marle". */
export const kinWords =
  'father mother son daughter brother sister uncle aunt cousin grandfather grandmother grandson granddaughter nephew niece'
