import type { PageState } from './apparatus.ts'
import { messageOf } from './message-of.ts'
import { troubleOf } from './trouble.ts'

/** The state of a page of which an error keeps its reading or its answer back. */
export const toErrorState = (error: unknown): PageState => ({
  state: 'error',
  message: messageOf(error),
  trouble: troubleOf(error),
})
