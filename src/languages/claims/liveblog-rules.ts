import type { Basis } from '../../model/annotation.ts'

/** How a language prints the entries of a liveblog: "2.15pm – Police: no injuries reported". */
export interface LiveblogRules {
  /** a headline that tells of one: its entries need no clock's time */
  headline: RegExp
  /** what may stand behind a clock's time: "pm", "GMT"; matched at its beginning */
  behindTime: RegExp
  /** between an outlet and whose words it passes on: ", citing", «نقلا عن» */
  relay: RegExp
  /** behind a source, to whom it spoke, which is no part of it: «للجزيرة» */
  addressee: RegExp
  /** sources without a name, by their noun */
  sources: readonly LiveblogSource[]
}

export interface LiveblogSource {
  name: string
  words: RegExp
  basis: Basis
  /** a source of that kind, and words before a colon that are none */
  accepted: string
  refused: string
}
