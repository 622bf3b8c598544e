import { useState } from 'preact/hooks'
import { troubleOf, type Trouble } from '../../model/trouble.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { sayTrouble } from '../strings/say-trouble.ts'

/** What a control was pressed for and was not done. */
export interface NotDoneYet {
  trouble: Trouble
  /** does it once more */
  again: () => void
}

/**
 * Does what a control was pressed for; where that fails, says so and leaves everything as it was.
 */
export interface Attempt {
  failed: NotDoneYet | null
  /** whether it worked */
  attempt(task: () => Promise<unknown>): Promise<boolean>
}

export function useAttempt(): Attempt {
  const [failed, setFailed] = useState<NotDoneYet | null>(null)
  const attempt = async (task: () => Promise<unknown>): Promise<boolean> => {
    setFailed(null)
    try {
      await task()
      return true
    } catch (error) {
      setFailed({ trouble: troubleOf(error), again: () => void attempt(task) })
      return false
    }
  }
  return { failed, attempt }
}

/** Always there, so that its words are announced as they come. */
export function NotDone({ failed, t }: { failed: NotDoneYet | null; t: AppStrings }) {
  return (
    <>
      <p role="alert" class="not-done small">
        {failed && sayTrouble(failed.trouble, t.card)}
      </p>
      {failed && (
        <p class="again">
          <button type="button" class="act" onClick={failed.again}>
            {t.card.tryAgain}
          </button>
        </p>
      )}
    </>
  )
}
