import type { Apparatus } from '../../../model/apparatus.ts'
import { formatDate } from '../../dates.ts'
import { Foreign } from '../../parts/foreign.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'

/** What is being read: its title, who published it and when, and whether a part was left out. */
export function ArticleHead({
  apparatus: { article, diagnostics = [] },
  t,
}: {
  apparatus: Apparatus
  t: AppStrings
}) {
  const { title, lang, publisher, published } = article
  return (
    <div class="article">
      <h1>
        <Foreign text={title} lang={lang} />
      </h1>
      <p class="meta">
        {publisher && <Foreign text={publisher} />}
        {publisher && published && t.card.comma}
        {published && formatDate(published, t.card)}
      </p>
      {diagnostics.length > 0 && <p class="unread">{t.partUnread}</p>}
    </div>
  )
}
