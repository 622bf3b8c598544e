import { render } from 'preact'
import type { PageState } from '../../model/apparatus.ts'
import type { Settings } from '../../model/settings.ts'
import { dressPage } from '../dress-page.ts'
import { TitleGlossing } from '../parts/title-gloss.tsx'
import { toErrorState } from './error-state.ts'
import type { PopupHost } from './host.ts'
import { Popup } from './popup.tsx'
import './popup.css'

/** How long the popup stays empty for the reader's own language and theme (milliseconds). */
const bare = 400

const pause = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), milliseconds))

/** What `document.body.dataset.state` says of the popup. */
function summarise({ state }: PageState): 'loading' | 'ready' | 'empty' | 'error' {
  return state === 'ready' || state === 'loading' || state === 'error' ? state : 'empty'
}

/**
 * Opens the popup in this document over what the host knows, and follows its changes, until `signal`
 * aborts. Never rejects: a failure is a state.
 */
export async function startPopup(host: PopupHost, signal?: AbortSignal): Promise<void> {
  const settings = host.getSettings().catch(() => null)
  const dress = (given: Settings | null) =>
    dressPage(given, host.browserLanguage, (words) => words.brand)
  const first = await Promise.race([settings, pause(bare)])
  let t = dress(first)
  let shown: PageState = { state: 'loading' }
  const show = (state: PageState) => {
    if (signal?.aborted) return
    shown = state
    render(
      <TitleGlossing.Provider value={host.glossTitle ?? null}>
        <Popup state={state} t={t} host={host} />
      </TitleGlossing.Provider>,
      document.body,
    )
    document.body.dataset.state = summarise(state)
  }
  show(shown)
  void settings.then((late) => {
    if (late === first) return
    t = dress(late)
    show(shown)
  })
  host.onChange(show)
  show(await host.getState().catch(toErrorState))
}
