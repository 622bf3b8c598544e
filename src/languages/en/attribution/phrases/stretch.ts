/** Items [from, to). */
export interface Stretch {
  from: number
  to: number
}
