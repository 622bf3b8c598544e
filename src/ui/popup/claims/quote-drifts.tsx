import type { DriftPart, QuoteDrift } from '../../../model/quote-drift.ts'
import { getDirection } from '../../language.ts'
import { getLocalName } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Outward } from '../../parts/outward.tsx'
import { nameWith } from '../../name-with.ts'
import { plainText } from '../../quote.ts'
import type { ViewProps } from '../view-props.ts'

/** How kept articles and headlines have a quotation with other words, each beside where it stands. */
export function QuoteDrifts({
  drifts,
  of,
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & {
  drifts: readonly QuoteDrift[]
  /** the words as they stand here */
  of: string
}) {
  if (drifts.length === 0) return null
  return (
    <details class="drifts">
      <summary aria-label={nameWith(t.drift.summary(drifts.length), of)}>
        {t.drift.summary(drifts.length)}
      </summary>
      {drifts.map(({ other: { url, title, outlet, lang, words, isHeadline }, parts }) => (
        <div key={url}>
          <p class="read" lang={lang} dir={getDirection(lang)}>
            {parts ? parts.map((part) => <Part part={part} t={t} />) : plainText(words)}
          </p>
          <p class="meta">
            <Outward url={url} look="src">
              <Foreign text={outlet ? getLocalName(apparatus, outlet, t.card.lang) : title} />
            </Outward>
            {isHeadline && ` ${t.drift.headline}`}
          </p>
        </div>
      ))}
    </details>
  )
}

/** A stretch that both have, or one of them: told by more than its colour, and to screen readers. */
function Part({ part: { kind, text }, t }: { part: DriftPart; t: ViewProps['t'] }) {
  if (kind === 'same') return <>{plainText(text)} </>
  const says = <span class="unseen">{kind === 'left' ? t.drift.left : t.drift.added} </span>
  return kind === 'left' ? (
    <>
      <del>
        {says}
        {plainText(text)}
      </del>{' '}
    </>
  ) : (
    <>
      <ins>
        {says}
        {plainText(text)}
      </ins>{' '}
    </>
  )
}
