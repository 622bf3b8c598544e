import type { Trouble } from '../../model/trouble.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import { sayTrouble } from '../strings/say-trouble.ts'
import { PageHead } from './page-head.tsx'

/**
 * A page of ours in place of what could not be had: what nobody answered is not shown as nothing.
 */
export function Unanswered({
  trouble,
  title,
  t,
  onAgain,
}: {
  trouble: Trouble
  title: string
  t: AppStrings
  onAgain: () => void
}) {
  return (
    <main class="ruled options unanswered">
      <PageHead title={title} t={t} />
      <div class="lead" role="alert">
        <p>{trouble === 'other' ? t.notLoaded : sayTrouble(trouble, t.card)}</p>
        <p>
          <button type="button" class="primary" onClick={onAgain}>
            {t.card.tryAgain}
          </button>
        </p>
      </div>
    </main>
  )
}
