/** Ministries that are called by their field alone: «أعلنت الداخلية». All folded. */
export interface MinistriesAlone {
  /** «وزارة» */
  head: string
  /** fields that mean their ministry wherever they do or say something: «الداخلية» */
  always: ReadonlySet<string>
  /** those that do so where they speak, or quoted: «أكدت الصحة», «"الصحة": …» */
  whereTheySpeak: ReadonlySet<string>
  /** whether a verb of speech agrees with a ministry: «أعلنت», «تنفي» */
  says(folded: string): boolean
  /** whether a word looks like a verb that does: «ضبطت», «تواصل» */
  isHers(folded: string): boolean
}

/** Whether a folded word is a ministry's name by itself; false where no rules are told. */
export const isMinistryAlone = (folded: string, rules: MinistriesAlone | undefined): boolean =>
  rules !== undefined && (rules.always.has(folded) || rules.whereTheySpeak.has(folded))
