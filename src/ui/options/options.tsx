import { useRef } from 'preact/hooks'
import { Guarded } from '../parts/guarded.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { useNamed, useNarrow } from './frame/page-view.ts'
import { NotDone } from '../parts/attempt.tsx'
import { Fixed } from './fixed.tsx'
import { Search } from './frame/search.tsx'
import { Outline, Section } from './frame/section.tsx'
import { listOtherMatters, listReadingMatters, listSourceMatters } from './matters.tsx'
import { Unread } from './unread.tsx'
import type { OptionsProps } from './options-props.ts'

/**
 * The reader's choices, and what is installed, on one page that begins with its outline. Each
 * choice is kept at once.
 */
export function Options(props: OptionsProps) {
  const { t, host, unread, lost } = props
  const words = t.options
  const matters = [
    ...listReadingMatters(props),
    ...listSourceMatters(props),
    ...listOtherMatters(props),
  ]
  const parts = useRef<HTMLDivElement>(null)
  const folds = useNarrow()
  const named = useNamed()
  return (
    <main class="ruled options settings">
      <PageHead title={words.title} t={t} />
      <Unread names={unread} t={t} />
      <Fixed host={host.data} t={t} />
      <Search parts={parts} t={t} />
      <Outline label={words.outline} matters={matters} />
      <div class="matters" ref={parts}>
        {matters.map(({ id, name, content }) => (
          <Section
            key={id}
            id={id}
            name={name}
            folds={folds}
            named={id === named.id ? named.times : 0}
          >
            <Guarded words={words.notShown}>{content}</Guarded>
          </Section>
        ))}
      </div>
      <div class="lost">
        <NotDone failed={lost} t={t} />
      </div>
    </main>
  )
}
