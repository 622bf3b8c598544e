import { useEffect, useState } from 'preact/hooks'
import type { Apparatus, PageState } from '../../model/apparatus.ts'
import { NotDone, useAttempt } from '../parts/attempt.tsx'
import { Pictures } from '../pictures/pictures.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import { Empty } from './frame/empty.tsx'
import { Foot } from './frame/foot.tsx'
import { InPlaceView } from './frame/in-place-view.tsx'
import { LegendView } from './frame/legend-view.tsx'
import { SourcesLine } from './frame/sources-line.tsx'
import { TakeView } from './frame/take-view.tsx'
import { Top } from './frame/top.tsx'
import type { PopupHost, SourceOfPage } from './host.ts'
import { useInPlace } from './use-in-place.ts'
import { Views } from './views.tsx'

interface PopupProps {
  state: PageState
  t: AppStrings
  host: PopupHost
  /** of the signs in the foot */
  needsWords: boolean
}

/** What is heard once the page is read: until then only the waiting was. */
const sayFound = ({ claims, entities, citations }: Apparatus, t: AppStrings): string =>
  [t.claims(claims.length), t.names(entities.length), t.library.references(citations.length)].join(
    t.card.comma,
  )

/** The article's apparatus, or why there is none. */
export function Popup({ state, t, host, needsWords }: PopupProps) {
  const ready = state.state === 'ready'
  const [turn, setTurn] = useState(0)
  const [sources, setSources] = useState<SourceOfPage[]>([])
  const { failed, attempt } = useAttempt()
  const { inPlace, turnTo, close } = useInPlace()
  useEffect(() => void host.getSources?.().then(setSources, () => setSources([])), [state, turn])
  return (
    <div class={`popup${host.inTab ? ' in-tab' : ''}${ready || inPlace ? '' : ' bare'}`}>
      <Top state={state} t={t} host={host} attempt={attempt} />
      <p class="unseen" role="status">
        {ready && sayFound(state.apparatus, t)}
      </p>
      {inPlace === 'legend' ? (
        <LegendView t={t} host={host} onClose={close} />
      ) : inPlace === 'take' && ready ? (
        <TakeView apparatus={state.apparatus} t={t} host={host} onClose={close} />
      ) : inPlace === 'pictures' && ready ? (
        <InPlaceView
          look="pictures-view"
          title={t.pictures.title}
          back={t.legend.close}
          onClose={close}
        >
          <Pictures apparatus={state.apparatus} t={t} />
        </InPlaceView>
      ) : ready ? (
        <Views
          key={state.apparatus.article.url}
          apparatus={state.apparatus}
          t={t}
          host={host}
          sources={sources}
          attempt={attempt}
          onNews={() => setTurn((before) => before + 1)}
        />
      ) : (
        <Empty state={state} t={t} host={host} attempt={attempt} />
      )}
      <NotDone failed={failed} t={t} />
      {ready && <SourcesLine t={t} sources={sources} />}
      <Foot
        apparatus={ready ? state.apparatus : null}
        turn={turn}
        needsWords={needsWords}
        t={t}
        host={host}
        attempt={attempt}
        inPlace={inPlace}
        turnTo={turnTo}
      />
    </div>
  )
}
