import { useMemo } from 'preact/hooks'
import { addressToTell } from '../../../exchange/claims-to-send.ts'
import type { GroupAnswer } from '../../../model/group-annotations.ts'
import { Asking } from '../../ask/asking.tsx'
import { askGroup } from '../../ask/questions.ts'
import { OpenedList } from '../frame/opened-list.tsx'
import { placeGroup } from '../open-annotations.ts'
import type { GroupProps, OfGroupProps } from './group-props.ts'

/** What a group wrote about this page, asked by a press. */
export function GroupSays({ group, ...props }: OfGroupProps) {
  const { apparatus, t, online } = props
  return (
    <Asking
      question={askGroup(group.id, addressToTell(apparatus.article.url))}
      online={online}
      t={t.card}
      label={t.group.show}
      show={(answer, _at, again) => (
        <>
          <Said answer={answer} {...props} />
          <p class="small">
            <button type="button" class="link" onClick={() => again()}>
              {t.card.online.again}
            </button>
          </p>
        </>
      )}
    />
  )
}

function Said({
  answer: { annotations, total, isMember },
  apparatus,
  t,
  host,
}: GroupProps & { answer: GroupAnswer }) {
  const { text } = apparatus.document
  const placed = useMemo(() => placeGroup(text, annotations), [text, annotations])
  if (!isMember) return <p class="small">{t.group.gone}</p>
  if (placed.length === 0) return <p class="small">{t.group.nothing}</p>
  const quoted = placed.filter(({ quote }) => quote !== null)
  const said = [
    t.take.anchored(quoted.filter(({ place }) => place !== null).length, quoted.length),
    ...(total > placed.length ? [t.group.newest(placed.length, total)] : []),
  ]
  return (
    <>
      <p class="small">{said.join(t.card.comma)}</p>
      <OpenedList annotations={placed} apparatus={apparatus} t={t} host={host} />
    </>
  )
}
