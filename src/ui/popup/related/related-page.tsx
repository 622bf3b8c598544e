import type { Apparatus } from '../../../model/apparatus.ts'
import type { RelatedOnline } from '../../../model/online.ts'
import { Further } from '../../ask/further.tsx'
import type { CardQuestion } from '../../ask/questions.ts'
import type { Attempt } from '../../parts/attempt.tsx'
import { AskCited } from '../cited/ask-cited.tsx'
import { PageFeeds } from '../frame/page-feeds.tsx'
import type { PopupHost } from '../host.ts'
import type { ViewProps } from '../view-props.ts'
import { AskRelated } from './ask-related.tsx'
import { hasAskedCitations } from './asked-related.ts'
import { RelatedView } from './related-view.tsx'

interface RelatedPageProps extends ViewProps {
  typed: string
  /** the apparatus as the page has it, without what was asked online */
  whole: Apparatus
  /** left out where nothing can be asked */
  question: CardQuestion<RelatedOnline> | undefined
  /** some source may be asked now */
  canAsk: boolean
  host: PopupHost
  attempt: Attempt['attempt']
}

/**
 * Who else reported: what may be asked for, what is known, and the feeds that the page names. Where
 * nothing is known that comes first, the ways on after it.
 */
export function RelatedPage({
  whole,
  question,
  canAsk,
  host,
  attempt,
  ...props
}: RelatedPageProps) {
  const { online, t } = props
  const hasNone = props.apparatus.related.length === 0
  const known = <RelatedView {...props} />
  return (
    <>
      {hasNone && known}
      {online && question && (
        <>
          <AskRelated
            question={question}
            online={online}
            t={t}
            onSettings={() => void attempt(async () => void (await host.openOptions()))}
          />
          <Further open={canAsk || hasAskedCitations(whole, online)} t={t.card}>
            <AskCited apparatus={whole} online={online} t={t} />
          </Further>
        </>
      )}
      {!hasNone && known}
      <PageFeeds t={t} host={host} attempt={attempt} wanted={hasNone} />
    </>
  )
}
