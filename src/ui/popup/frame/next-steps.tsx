import { useEffect, useState } from 'preact/hooks'
import type { PageState } from '../../../model/apparatus.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'

export type EmptyState = Exclude<PageState, { state: 'ready' }>

interface Step {
  words: string
  take: () => Promise<void>
}

/** The page may hold more by now: it can be read again. */
const mayChange = (state: EmptyState): boolean =>
  state.state === 'error' ||
  (state.state === 'no-article' && ['too-short', 'no-body', 'error'].includes(state.reason))

/** Pages that lead to articles. */
const isList = (state: EmptyState): boolean =>
  state.state === 'no-article' &&
  ['front-page', 'section-page', 'search-page'].includes(state.reason)

/** What can be pressed on a page without an apparatus, the first the likeliest. */
function listSteps(
  state: EmptyState,
  t: AppStrings,
  { host, isAlwaysRead }: { host: PopupHost; isAlwaysRead: boolean },
): Step[] {
  const always = { words: t.alwaysHere, take: () => host.alwaysOnThisSite() }
  if (mayChange(state)) return [{ words: t.card.tryAgain, take: () => host.tryAgain() }]
  if (state.state === 'not-allowed' && host.panel) return state.host === '' ? [] : [always]
  if (state.state === 'not-allowed')
    return [{ words: t.readThisPage, take: () => host.readThisPage() }, always]
  if (isList(state)) return isAlwaysRead ? [] : [always]
  if (state.state === 'no-article' && state.reason === 'unclear-language')
    return Object.entries(t.readAs).map(([lang, words]) => ({
      words,
      take: () => host.readAs(lang),
    }))
  return []
}

/** What can be done about a page without an apparatus. */
export function NextSteps({
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
  const [isAlwaysRead, setIsAlwaysRead] = useState(true)
  useEffect(() => {
    if (isList(state)) void host.isAlwaysRead().then(setIsAlwaysRead, () => setIsAlwaysRead(true))
  }, [state])
  const steps = listSteps(state, t, { host, isAlwaysRead })
  if (steps.length === 0) return null
  const areEqual = state.state === 'no-article' && state.reason === 'unclear-language'
  return (
    <div class="choices">
      {steps.map(({ words, take }, at) => (
        <button
          key={words}
          type="button"
          class={at === 0 && !areEqual ? 'primary' : 'quiet'}
          onClick={() => void attempt(take)}
        >
          {words}
        </button>
      ))}
    </div>
  )
}
