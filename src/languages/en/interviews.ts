import { once } from '../../text/once.ts'
import type { InterviewRules } from '../claims/interview-rules.ts'

export const getInterviews = once((): InterviewRules => ({
  occasions: [
    {
      name: 'interview with',
      words: /\b(?:interview|conversation|q&a|chat) with\b/iu,
      guestFollows: true,
      accepted: 'An interview with the novelist Clara Whitfield',
      refused: 'She was turned down at the job interview.',
    },
    {
      name: 'questions for',
      words: /\bquestions (?:for|to)\b/iu,
      guestFollows: true,
      accepted: 'Five questions for mayor Daniel Okoro',
      refused: 'There are questions over the mayor.',
    },
    {
      name: 'interview',
      words:
        /^interview\b|\b(?:this|our|exclusive|full) interview\b|\b(?:was|we) interviewed\b|\bin conversation\b|\bq&a\b/iu,
      accepted: 'Interview: Rana Aziz on the future of the harbour',
      refused: 'The interviews for the post begin in May.',
    },
    {
      name: 'spoke to',
      words:
        /\b(?:spoke|speaks?|talk(?:s|ed)?|sat down|sits down|caught up) (?:to|with)\b|\bwe (?:asked|met|spoke|talked)\b/iu,
      accepted: 'Rana Aziz, who runs the harbour, spoke to us about the new pier.',
      refused: 'The paper told of talks about the new pier.',
    },
  ],
  questionLabel: /^(?:Q|Question)\s?\d{0,2}\s*[:.)]\s+/u,
  answerLabel: /^(?:A|Answer)\s?\d{0,2}\s*[:.)]\s+/u,
  askers: new Set(['interviewer', 'host', 'moderator', 'presenter', 'reporter', 'journalist']),
  credit:
    /\b(?:this|the) (?:interview|conversation|transcript|q&a) (?:was|has been|is)\b|^interview(?:ed)? by\b|^as told to\b/iu,
}))
