import type { Remark } from '../../model/knowledge.ts'
import { formatOwnDay } from '../date-time.ts'
import { formatDate } from '../dates.ts'
import type { Locale } from '../language.ts'
import { Foreign } from './foreign.tsx'
import { Gloss } from './gloss.tsx'
import { Markdown } from './markdown.tsx'
import { Outward } from './outward.tsx'

type Shown = Pick<Remark, 'blocks' | 'sources' | 'tags' | 'changed'>

/**
 * A reader's own words on a thing, with what they rest on. The day of the last change stands in the
 * margin.
 */
export function RemarkView({
  remark: { blocks, sources, tags, changed },
  locale,
}: {
  remark: Shown
  locale: Locale
}) {
  return (
    <Gloss margin={formatOwnDay(changed, locale)}>
      <Markdown blocks={blocks} />
      {sources.map(({ url, title, date }) => (
        <p class="meta" key={url}>
          <Outward url={url} look="src">
            <Foreign text={title || url} />
          </Outward>
          {date && (
            <>
              {' '}
              <span>{formatDate(date, locale)}</span>
            </>
          )}
        </p>
      ))}
      {tags.length > 0 && (
        <p class="meta">
          {tags.map((tag) => (
            <>
              <bdi>#{tag}</bdi>{' '}
            </>
          ))}
        </p>
      )}
    </Gloss>
  )
}
