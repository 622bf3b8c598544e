import { particles } from './particles.ts'

/** Letters that may be written onto a quotation mark, the stretching bar with them: «بـ"…"». */
export const beforeQuote: string = `${particles.conjunctions}${particles.prepositions}\u0640`
