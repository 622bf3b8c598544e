import type { AppStrings } from '../../strings/app-strings.ts'
import type { Hidden } from '../use-hidden.ts'

/** What was just called wrongly read, how far that reaches, and the way back. */
export function CorrectedLine({
  latest,
  undo,
  t: {
    card: { correct, choice },
  },
}: Pick<Hidden, 'latest' | 'undo'> & { t: AppStrings }) {
  return (
    <p class="corrected small" role="status">
      {latest && (
        <>
          {correct.done[latest.what](latest.words)} {correct.scopeHere}{' '}
          <button type="button" class="act" onClick={undo}>
            {choice.undo}
          </button>
        </>
      )}
    </p>
  )
}
