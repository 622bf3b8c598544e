import type { Attempt } from '../../parts/attempt.tsx'
import type { AppStrings, EmptyWords } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'
import { NextSteps, type EmptyState } from './next-steps.tsx'

function getWords(state: EmptyState, t: AppStrings, inPanel: boolean): EmptyWords {
  switch (state.state) {
    case 'loading':
      return t.loading
    case 'off':
      return t.off[state.where]
    case 'not-allowed': {
      const [heading, words] = t.notAllowed(state.host && `\u2068${state.host}\u2069`)
      // a panel was given no page by the reader's click: only the button gives one
      return inPanel ? [heading, words, t.panel.pressButton] : [heading, words]
    }
    case 'browser-page':
      return t.browserPage
    case 'no-article':
      return t.noArticle[state.reason]
    case 'error':
      return state.trouble === 'no-answer' ? t.silent : [t.error, state.message]
  }
}

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
  const [heading, words, next] = getWords(state, t, host.panel !== undefined)
  return (
    <main class="empty ruled" aria-live="polite">
      <h1>{heading}</h1>
      <p class="small">{words}</p>
      {next && <p class="small next">{next}</p>}
      <NextSteps state={state} t={t} host={host} attempt={attempt} />
    </main>
  )
}
