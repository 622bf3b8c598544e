import type { ComponentChildren, ComponentProps, RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Apparatus } from '../../model/apparatus.ts'
import type { RelatedOnline } from '../../model/online.ts'
import type { Asker } from '../ask/asker.ts'
import type { CardQuestion } from '../ask/questions.ts'
import { FilterField } from '../parts/filter-field.tsx'
import type { Attempt } from '../parts/attempt.tsx'
import type { AppStrings, ViewName } from '../strings/app-strings.ts'
import { BackgroundView } from './background/background-view.tsx'
import { CitedView } from './cited/cited-view.tsx'
import { ClaimsPage } from './claims/claims-page.tsx'
import { CorrectedLine } from './frame/corrected.tsx'
import { AllMarks } from './frame/all-marks.tsx'
import { ArticleHead } from './frame/article-head.tsx'
import { keepOneStop } from './frame/one-stop.ts'
import { Tabs } from './frame/tabs.tsx'
import type { PopupHost, SourceOfPage } from './host.ts'
import { Overview } from './overview/overview.tsx'
import { ReadingView } from './reading-view.tsx'
import { getAskedRelated } from './related/asked-related.ts'
import { mergeRelated } from './related/merge-related.ts'
import { RelatedPage } from './related/related-page.tsx'
import { leftOf, useHidden } from './use-hidden.ts'
import { useView } from './use-view.ts'
import type { ViewProps } from './view-props.ts'
import { withNews } from './with-news.ts'

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

/** The article's apparatus, one view at a time. */
export function Views({ apparatus: whole, t, host, sources, attempt, onNews }: ViewsProps) {
  const [typed, setTyped] = useState('')
  const main = useRef<HTMLElement>(null)
  const [{ view, row }, show] = useView(main, host.panel)
  const { hidden, latest, undo, ...hiding } = useHidden(host, attempt, whole)
  useFocusOfHidden(main, hidden)
  const online = host.online && withNews(host.online.asker, onNews)
  const question = host.online?.askOfArticle(whole)
  const props: ViewProps = {
    apparatus: {
      ...whole,
      related: mergeRelated(whole.related, getAskedRelated(whole, online, question)),
      ...leftOf(whole, hidden),
    },
    t,
    online,
    toRow: row,
    onView(next, to) {
      show(next, to)
      setTyped('')
    },
    askArticle: online && question && (() => askAndShow(question, online, show)),
    offersCopies: sources.some(({ source }) => source === 'wayback'),
    ...leadToPage(host),
    onClear: () => clearFilter(main.current, setTyped),
    ...hiding,
  }
  return (
    <main ref={main}>
      <ArticleHead apparatus={whole} t={t}>
        <AllMarks t={t} host={host} attempt={attempt} />
      </ArticleHead>
      <Tabs t={t} view={view} inPanel={host.panel !== undefined} onView={props.onView} />
      <div class="panel">
        <ViewFilter {...{ view, t, typed }} apparatus={props.apparatus} onTyped={setTyped} />
        <TabPanel key={view} view={view}>
          <Shown
            view={view}
            typed={typed}
            {...props}
            whole={whole}
            question={question}
            canAsk={sources.length > 0}
            host={host}
            attempt={attempt}
          />
        </TabPanel>
      </div>
      <CorrectedLine latest={latest} undo={undo} t={t} />
    </main>
  )
}

/** What scrolls is the tab's panel itself: a group in it would be heard by the same name. */
function TabPanel({ view, children }: { view: ViewName; children: ComponentChildren }) {
  const body = useRef<HTMLDivElement>(null)
  useEffect(() => keepOneStop(body.current!), [])
  return (
    <div
      class="body"
      ref={body}
      tabIndex={0}
      role="tabpanel"
      id="view"
      aria-labelledby={`tab-${view}`}
    >
      {children}
    </div>
  )
}

/** Takes the focus up when the claim whose button had it has gone. */
function useFocusOfHidden(main: RefObject<HTMLElement | null>, hidden: readonly unknown[]): void {
  useEffect(() => {
    if (hidden.length > 0 && document.activeElement === document.body)
      main.current?.querySelector<HTMLElement>('.body')?.focus()
  }, [hidden])
}

/** The answers come to the view of related reports. */
function askAndShow(
  question: CardQuestion<RelatedOnline>,
  online: Asker,
  show: (view: ViewName) => void,
): void {
  show('related')
  void online.ask(question, true, () => {})
}

/** Where a row leads in the article. */
const leadToPage = (host: PopupHost): Pick<ViewProps, 'onJump' | 'onCard'> => ({
  onJump: (spans) => host.jump(spans),
  onCard: (spans) => host.openCard(spans),
})

/** The focus goes to the field: the button that had it goes with the empty place. */
function clearFilter(main: HTMLElement | null, setTyped: (typed: string) => void): void {
  setTyped('')
  main?.querySelector<HTMLElement>('.filter input')?.focus()
}

/** The chosen view. */
function Shown({
  view,
  whole,
  question,
  canAsk,
  host,
  attempt,
  ...props
}: ComponentProps<typeof RelatedPage> & { view: ViewName }) {
  switch (view) {
    case 'reading':
      return <ReadingView {...props} host={host} />
    case 'overview':
      return <Overview {...props} />
    case 'background':
      return <BackgroundView {...props} />
    case 'claims':
      return <ClaimsPage {...props} whole={whole} library={host.library} />
    case 'cited':
      return <CitedView {...props} />
    case 'related':
      return (
        <RelatedPage
          {...props}
          whole={whole}
          question={question}
          canAsk={canAsk}
          host={host}
          attempt={attempt}
        />
      )
  }
}

/** Of the views that can be long: their rows by typed words. */
function ViewFilter({
  view,
  apparatus,
  t,
  typed,
  onTyped,
}: {
  view: ViewName
  apparatus: Apparatus
  t: AppStrings
  typed: string
  onTyped: (typed: string) => void
}) {
  const filters: Partial<Record<ViewName, [number, (n: number) => string]>> = {
    background: [apparatus.entities.length, t.filterNames],
    claims: [apparatus.claims.length, t.filterClaims],
    related: [apparatus.related.length, t.filterReports],
  }
  const [count = 0, label] = filters[view] ?? []
  if (!label || count === 0) return null
  return <FilterField label={label(count)} value={typed} onValue={onTyped} />
}
