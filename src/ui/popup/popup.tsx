import { useEffect, useRef, useState } from 'preact/hooks'
import type { Apparatus, PageState } from '../../model/apparatus.ts'
import type { Asker } from '../ask/asker.ts'
import { Further } from '../ask/further.tsx'
import { formatDate } from '../dates.ts'
import { NotDone, useAttempt, type Attempt } from '../parts/attempt.tsx'
import { Foreign } from '../parts/foreign.tsx'
import type { AppStrings, ViewName } from '../strings/app-strings.ts'
import { AskCited } from './cited/ask-cited.tsx'
import { AskRelated } from './related/ask-related.tsx'
import { getAskedRelated, hasAsked } from './related/asked-related.ts'
import { BackgroundView } from './background-view.tsx'
import { CitedView } from './cited/cited-view.tsx'
import { ClaimsView } from './claims/claims-view.tsx'
import { Empty } from './frame/empty.tsx'
import { FilterField } from '../parts/filter-field.tsx'
import { Foot } from './frame/foot.tsx'
import type { PopupHost, SourceOfPage } from './host.ts'
import { Overview } from './overview.tsx'
import { PageFeeds } from './frame/page-feeds.tsx'
import { mergeRelated } from './related/merge-related.ts'
import { RelatedView } from './related/related-view.tsx'
import { SourcesLine } from './frame/sources-line.tsx'
import { Tabs } from './frame/tabs.tsx'
import { Top } from './frame/top.tsx'
import type { ViewProps } from './view-props.ts'

interface PopupProps {
  state: PageState
  t: AppStrings
  host: PopupHost
}

/** The article's apparatus, or why there is none. */
export function Popup({ state, t, host }: PopupProps) {
  const ready = state.state === 'ready'
  const [turn, setTurn] = useState(0)
  const [sources, setSources] = useState<SourceOfPage[]>([])
  const { failed, attempt } = useAttempt()
  useEffect(() => void host.getSources?.().then(setSources, () => setSources([])), [state, turn])
  return (
    <div class={`popup${host.inTab ? ' in-tab' : ''}${ready ? '' : ' bare'}`}>
      <Top state={state} t={t} host={host} attempt={attempt} />
      {ready ? (
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
        t={t}
        host={host}
        attempt={attempt}
      />
    </div>
  )
}

interface ViewsProps {
  apparatus: Apparatus
  t: AppStrings
  host: PopupHost
  /** that may be asked now */
  sources: SourceOfPage[]
  attempt: Attempt['attempt']
  /** an asking stands otherwise than before */
  onNews: () => void
}

function Views({ apparatus: whole, t, host, sources, attempt, onNews }: ViewsProps) {
  const [view, setView] = useState<ViewName>('overview')
  const [typed, setTyped] = useState('')
  const [hidden, setHidden] = useState<string[]>([])
  const online = host.online && withNews(host.online.asker, onNews)
  const related = host.online?.askOfArticle(whole)
  // hidden at once; the next state of the page comes without it
  const apparatus = {
    ...whole,
    related: mergeRelated(whole.related, getAskedRelated(whole, online, related)),
    claims: whole.claims.filter((claim) => !hidden.includes(claim.id)),
  }
  const { article } = apparatus
  const main = useRef<HTMLElement>(null)
  // the claim whose button had the focus has gone
  useEffect(() => {
    if (hidden.length > 0 && document.activeElement === document.body)
      main.current?.querySelector<HTMLElement>('.body')?.focus()
  }, [hidden])
  const onView = (next: ViewName) => {
    setView(next)
    setTyped('')
  }
  const props: ViewProps = {
    apparatus,
    t,
    online,
    onView,
    offersCopies: sources.some(({ source }) => source === 'wayback'),
    onJump: (spans) => host.jump(spans),
    onHideClaim: (claim) => {
      setHidden([...hidden, claim.id])
      void attempt(() => host.hideClaim(claim)).then(
        (isHidden) => isHidden || setHidden((before) => before.filter((id) => id !== claim.id)),
      )
    },
  }
  const filters: Partial<Record<ViewName, [number, (n: number) => string]>> = {
    background: [apparatus.entities.length, t.filterNames],
    claims: [apparatus.claims.length, t.filterClaims],
    related: [apparatus.related.length, t.filterReports],
  }
  const [count = 0, label] = filters[view] ?? []
  return (
    <main ref={main}>
      <div class="article">
        <h1>
          <Foreign text={article.title} lang={article.lang} />
        </h1>
        <p class="meta">
          {article.publisher && <Foreign text={article.publisher} />}
          {article.publisher && article.published && t.card.comma}
          {article.published && formatDate(article.published, t.card.lang)}
        </p>
        {(apparatus.diagnostics ?? []).length > 0 && <p class="unread">{t.partUnread}</p>}
      </div>
      <Tabs t={t} view={view} onView={onView} />
      <div class="panel" role="tabpanel" id="view" aria-labelledby={`tab-${view}`}>
        {label && count > 0 && (
          <FilterField label={label(count)} value={typed} onValue={setTyped} />
        )}
        <div class="body" key={view} tabIndex={0} role="group" aria-label={t.views[view]}>
          {view === 'overview' && <Overview {...props} />}
          {view === 'background' && <BackgroundView typed={typed} {...props} />}
          {view === 'claims' && <ClaimsView typed={typed} {...props} />}
          {view === 'cited' && <CitedView {...props} />}
          {view === 'related' && (
            <>
              {online && related && (
                <Further open={sources.length > 0 || hasAsked(whole, online, related)} t={t.card}>
                  <AskRelated question={related} online={online} t={t} />
                  <AskCited apparatus={whole} online={online} t={t} />
                </Further>
              )}
              <RelatedView typed={typed} {...props} />
              <PageFeeds t={t} host={host} attempt={attempt} />
            </>
          )}
        </div>
      </div>
    </main>
  )
}

/**
 * The same asker, which also tells the whole popup: what came stands in more than one of its views.
 */
function withNews({ get, ask }: Asker, onNews: () => void): Asker {
  return {
    get,
    ask: (question, byReader, changed) =>
      ask(question, byReader, () => {
        changed()
        onNews()
      }),
  }
}
