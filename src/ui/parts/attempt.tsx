import { useState } from 'preact/hooks'
import type { AppStrings } from '../strings/app-strings.ts'

/**
 * Does what a control was pressed for; where that fails, says so and leaves everything as it was.
 */
export interface Attempt {
  failed: boolean
  /** whether it worked */
  attempt(task: () => Promise<unknown>): Promise<boolean>
}

export function useAttempt(): Attempt {
  const [failed, setFailed] = useState(false)
  return {
    failed,
    async attempt(task) {
      setFailed(false)
      const worked = await task().then(
        () => true,
        () => false,
      )
      setFailed(!worked)
      return worked
    },
  }
}

/** Always there, so that its words are announced as they come. */
export function NotDone({ failed, t }: { failed: boolean; t: AppStrings }) {
  return (
    <p role="alert" class="not-done small">
      {failed && t.card.notDone}
    </p>
  )
}
