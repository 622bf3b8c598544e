/** What a word is in a claim. Where claims stand inside others, the innermost one counts. */
export const outside = 0
export const inSource = 1
export const inCue = 2
/** the first word of a content, or the first after a cue or a source that stands within it */
export const beginsContent = 3
export const inContent = 4

export const wordLabels = 5

/** Whether `to` may stand behind `from`; -1: at the beginning of a block. */
export const mayFollow = (from: number, to: number): boolean =>
  to !== inContent || from === beginsContent || from === inContent
