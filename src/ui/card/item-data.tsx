import type { ItemAnswer } from '../../model/background-article.ts'
import { formatOwnDay } from '../date-time.ts'
import { formatDate } from '../dates.ts'
import { Failed } from '../parts/failed.tsx'
import { Names } from '../parts/foreign.tsx'
import { Outward } from '../parts/outward.tsx'
import type { CardStrings } from '../strings/card-strings.ts'

/**
 * What Wikidata holds of the thing that Wikipedia's article is about: dates, other names, its own
 * site; with credit and day.
 */
export function ItemData({ data, t }: { data: ItemAnswer; t: CardStrings }) {
  const words = t.online.item
  if ('failure' in data)
    return (
      <>
        <p class="meta">{t.online.sourceNames.wikidata}</p>
        <Failed failure={data.failure} t={t} />
      </>
    )
  const { url, born, died, founded, site, aliases } = data.item
  const day = (name: string, iso: string | null) =>
    iso && (
      <p class="small">
        {name} {formatDate(iso, t)}
      </p>
    )
  if (!born && !died && !founded && !site && aliases.length === 0) return null
  return (
    <>
      {day(words.born, born)}
      {day(words.died, died)}
      {day(words.founded, founded)}
      {aliases.length > 0 && (
        <p class="small">
          {words.aliases} <Names names={aliases} comma={t.comma} />
        </p>
      )}
      {site && (
        <p class="small">
          {words.site}{' '}
          <Outward url={site} look="src">
            <bdi dir="ltr">{new URL(site).hostname}</bdi>
          </Outward>
        </p>
      )}
      <p class="meta">
        {t.online.from}{' '}
        <Outward url={url} look="src">
          {t.online.sourceNames.wikidata}
        </Outward>
        {t.comma}
        {words.asOf(formatOwnDay(data.at, t))}
      </p>
    </>
  )
}
