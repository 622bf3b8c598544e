import type { ComponentChildren } from 'preact'
import type { Apparatus } from '../../../model/apparatus.ts'
import { formatDate } from '../../dates.ts'
import { outletOf } from '../../outlet-of.ts'
import { directionOf, Foreign, isMixed } from '../../parts/foreign.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'

/**
 * What is being read: its title, who published it and when, and whether a part was left out.
 * `children`: what the reader may set for it.
 */
export function ArticleHead({
  apparatus: { article, diagnostics = [] },
  t,
  children,
}: {
  apparatus: Apparatus
  t: AppStrings
  children: ComponentChildren
}) {
  const { title, lang, published } = article
  const outlet = outletOf(article)
  return (
    <div class="article">
      <h1 dir={directionOf(title, lang)} class={isMixed(title) ? 'mixed' : undefined}>
        <Foreign text={title} lang={lang} />
      </h1>
      <div class="meta when">
        <p>
          {outlet && <Foreign text={outlet} />}
          {outlet && published && t.card.comma}
          {published && formatDate(published, t.card)}
        </p>
        {children}
      </div>
      {diagnostics.length > 0 && <p class="unread">{t.partUnread}</p>}
    </div>
  )
}
