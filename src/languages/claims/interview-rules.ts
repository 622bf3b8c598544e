/** How a language prints interviews: who is told to be asked, and how turns are labelled. */
export interface InterviewRules {
  /** words of a headline or lead that tell that somebody is interviewed */
  occasions: readonly InterviewOccasion[]
  /** a label of a question or an answer at the beginning of a line: "Q:", «ج:», "R." */
  questionLabel: RegExp
  answerLabel: RegExp
  /** folded labels of whoever asks without a name: "interviewer", «الصحفي» */
  askers: ReadonlySet<string>
  /** a line before or behind it that tells only how the interview was made, or by whom */
  credit: RegExp
}

export interface InterviewOccasion {
  name: string
  words: RegExp
  /** in a headline the next person named is the one interviewed: "interview with" */
  guestFollows?: true
  /** a line that tells of an interview, and one with like words that does not */
  accepted: string
  refused: string
}
