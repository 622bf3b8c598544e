import { useRef, useState } from 'preact/hooks'
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
  /**
   * Gives whether it worked. `once`: a name of the task; while one of that name runs, another is not
   * begun, as at a second press of its control
   */
  attempt(task: () => Promise<unknown>, once?: string): Promise<boolean>
}

export function useAttempt(): Attempt {
  const [failed, setFailed] = useState<NotDoneYet | null>(null)
  const running = useRef(new Set<string>()).current
  const attempt: Attempt['attempt'] = async (task, once) => {
    if (once && running.has(once)) return false
    if (once) running.add(once)
    setFailed(null)
    try {
      await task()
      return true
    } catch (error) {
      setFailed({ trouble: troubleOf(error), again: () => void attempt(task, once) })
      return false
    } finally {
      if (once) running.delete(once)
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
