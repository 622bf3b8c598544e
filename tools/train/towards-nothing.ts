/** A weight nearer to nothing by `step`, nothing where it would pass it: an L1 penalty's pull. */
export const towardsNothing = (weight: number, step: number): number =>
  weight > step ? weight - step : weight < -step ? weight + step : 0
