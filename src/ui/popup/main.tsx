import { render } from 'preact'
import type { PageState } from '../../model/apparatus.ts'
import type { Settings } from '../../model/settings.ts'
import { dressPage } from '../dress-page.ts'
import { hearSettings } from '../hear-settings.ts'
import { TitleGlossing } from '../parts/title-gloss.tsx'
import { toErrorState } from '../../model/error-state.ts'
import type { PopupHost } from './host.ts'
import { Popup } from './popup.tsx'
import './popup.css'

/** How long the popup stays empty for the reader's own language and theme (milliseconds). */
const bare = 400

/** So many times popup or panel are opened before a reader knows the signs of the foot. */
const untilKnown = 5

const pause = (milliseconds: number): Promise<null> =>
  new Promise((resolve) => setTimeout(() => resolve(null), milliseconds))

const inTime = <Value,>(asked: Promise<Value>): Promise<Value | null> =>
  Promise.race([asked, pause(bare)])

/** What `document.body.dataset.state` says of the popup. */
function summarise({ state }: PageState): 'loading' | 'ready' | 'empty' | 'error' {
  return state === 'ready' || state === 'loading' || state === 'error' ? state : 'empty'
}

/**
 * Opens the popup in this document over what the host knows, and follows its changes, until `signal`
 * aborts. Never rejects: a failure is a state.
 */
export async function startPopup(host: PopupHost, signal?: AbortSignal): Promise<void> {
  const heard = hearSettings(host)
  const settings = host.getSettings().catch(() => null)
  const opening = host.countOpening().catch(() => null)
  const dress = (given: Settings | null) =>
    dressPage(given, host.browserLanguage, (words) => words.brand)
  // each for itself: a late count must not keep the reader's language back
  const [first, times] = await Promise.all([inTime(settings), inTime(opening)])
  let given = heard.getEarly() ?? first
  let opened = times
  const needsWords = () => (opened !== null && opened <= untilKnown) || (given?.textSize ?? 1) > 1
  let t = dress(given)
  let shown: PageState = { state: 'loading' }
  const show = (state: PageState) => {
    if (signal?.aborted) return
    shown = state
    render(
      <TitleGlossing.Provider value={host.glossTitle ?? null}>
        <Popup state={state} t={t} host={host} needsWords={needsWords()} />
      </TitleGlossing.Provider>,
      document.body,
    )
    document.body.dataset.state = summarise(state)
  }
  show(shown)
  const dressAgain = (next: Settings | null) => {
    if (signal?.aborted) return
    given = next
    t = dress(next)
    show(shown)
  }
  let isChanged = heard.getEarly() !== null
  void settings.then((late) => {
    if (late !== first && !isChanged) dressAgain(late)
  })
  heard.follow((next) => {
    isChanged = true
    dressAgain(next)
  })
  // heeded while the article is not there yet: its signs must not move away from the pointer
  void opening.then((late) => {
    if (shown.state === 'loading') opened = late
  })
  host.onChange(show)
  show(await host.getState().catch(toErrorState))
}
