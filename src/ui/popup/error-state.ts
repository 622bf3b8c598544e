import type { PageState } from '../../model/apparatus.ts'
import { troubleOf } from '../../model/trouble.ts'

export const toErrorState = (error: unknown): PageState => ({
  state: 'error',
  message: error instanceof Error ? error.message : String(error),
  trouble: troubleOf(error),
})
