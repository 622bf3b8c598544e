/** A named rule, which a table holds, with a sentence for each of its answers. */
export interface Rule<Given> {
  name: string
  /** a sentence with a claim that the rule lets stand */
  accepted: string
  /** a sentence with words that it refuses */
  refused: string
  refuses(given: Given): boolean
}

/** Whether any rule of a table refuses what is given. */
export function isRefused<Given>(rules: readonly Rule<Given>[], given: Given): boolean {
  for (const rule of rules) if (rule.refuses(given)) return true
  return false
}
