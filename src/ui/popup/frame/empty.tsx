import type { PageState } from '../../../model/apparatus.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import type { AppStrings, EmptyWords } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'

export type EmptyState = Exclude<PageState, { state: 'ready' }>

function getWords(state: EmptyState, t: AppStrings): EmptyWords {
  switch (state.state) {
    case 'loading':
      return t.loading
    case 'off':
      return t.off[state.where]
    case 'not-allowed':
      return t.notAllowed(state.host && `\u2068${state.host}\u2069`)
    case 'browser-page':
      return t.browserPage
    case 'no-article':
      return t.noArticle[state.reason]
    case 'error':
      return state.trouble === 'no-answer' ? t.silent : [t.error, state.message]
  }
}

/** The page may hold more by now: it can be read anew. */
const mayChange = (state: EmptyState): boolean =>
  state.state === 'no-article' && ['too-short', 'no-body', 'error'].includes(state.reason)

/** A page without an apparatus: why, in words, and what can be done. */
export function Empty({
  state,
  t,
  host,
  attempt,
}: {
  state: EmptyState
  t: AppStrings
  host: PopupHost
  attempt: Attempt['attempt']
}) {
  const [heading, words] = getWords(state, t)
  return (
    <main class="empty" aria-live="polite">
      <h1>{heading}</h1>
      <p class="small">{words}</p>
      {(state.state === 'error' || mayChange(state)) && (
        <div class="choices">
          <button type="button" class="primary" onClick={() => void attempt(() => host.tryAgain())}>
            {t.card.tryAgain}
          </button>
        </div>
      )}
      {state.state === 'not-allowed' && (
        <div class="choices">
          <button
            type="button"
            class="primary"
            onClick={() => void attempt(() => host.readThisPage())}
          >
            {t.readThisPage}
          </button>
          <button
            type="button"
            class="quiet"
            onClick={() => void attempt(() => host.alwaysOnThisSite())}
          >
            {t.alwaysHere}
          </button>
        </div>
      )}
    </main>
  )
}
