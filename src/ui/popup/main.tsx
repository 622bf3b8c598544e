import { render } from 'preact'
import type { PageState } from '../../model/apparatus.ts'
import { dressPage } from '../dress-page.ts'
import type { PopupHost } from './host.ts'
import { Popup } from './popup.tsx'
import './popup.css'

/** What `document.body.dataset.state` says of the popup. */
function summarise({ state }: PageState): 'loading' | 'ready' | 'empty' | 'error' {
  return state === 'ready' || state === 'loading' || state === 'error' ? state : 'empty'
}

/**
 * Opens the popup in this document over what the host knows, and follows its changes. Never
 * rejects: a failure is a state.
 */
export async function startPopup(host: PopupHost): Promise<void> {
  const t = dressPage(
    await host.getSettings().catch(() => null),
    host.browserLanguage,
    (words) => words.brand,
  )
  const show = (state: PageState) => {
    render(<Popup state={state} t={t} host={host} />, document.body)
    document.body.dataset.state = summarise(state)
  }
  show({ state: 'loading' })
  host.onChange(show)
  show(
    await host.getState().catch((error: unknown): PageState => ({
      state: 'error',
      message: error instanceof Error ? error.message : String(error),
    })),
  )
}
