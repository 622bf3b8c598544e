import type { Apparatus } from '../../../model/apparatus.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Words } from '../../parts/words.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import type { PopupHost } from '../host.ts'
import type { OpenedAnnotation } from '../open-annotations.ts'

interface OpenedProps {
  apparatus: Apparatus
  t: AppStrings
  host: Pick<PopupHost, 'jump'>
}

/** Annotations of others on this page, each with the way to its place. */
export function OpenedList({
  annotations,
  ...props
}: OpenedProps & { annotations: readonly OpenedAnnotation[] }) {
  return (
    <ul class="opened">
      {annotations.map((one, i) => (
        <li key={i}>
          <Opened annotation={one} {...props} />
        </li>
      ))}
    </ul>
  )
}

function Opened({
  annotation: { place, quote, words, creator, tags },
  apparatus,
  t,
  host,
}: OpenedProps & { annotation: OpenedAnnotation }) {
  return (
    <>
      {place ? (
        <button type="button" class="hit" title={t.toPlace} onClick={() => host.jump([place])}>
          <Words document={apparatus.document} spans={[place]} />
        </button>
      ) : quote ? (
        <p>
          <span class="read">
            <Foreign text={quote.exact} />
          </span>{' '}
          <span class="meta">{t.take.lost}</span>
        </p>
      ) : (
        <p class="meta">{t.group.wholePage}</p>
      )}
      {words && (
        <p class="small typed">
          <Foreign text={words} />
        </p>
      )}
      <p class="meta">
        {[creator, ...tags].filter(Boolean).map((part, i) => (
          <>
            {i > 0 && t.card.comma}
            <Foreign text={part!} />
          </>
        ))}
      </p>
    </>
  )
}
