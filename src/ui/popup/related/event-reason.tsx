import type { ComponentChildren } from 'preact'
import type { EventEvidence } from '../../../model/event-evidence.ts'
import { getLocalName } from '../../lookups.ts'
import { Names } from '../../parts/foreign.tsx'
import { writeDigits } from '../../strings/digits.ts'
import type { ViewProps } from '../view-props.ts'

/** What speaks for a report's telling of the article's own event: day, place, names, numbers. */
export function EventReason({
  event: { daysLater, places, names, numbers, kinds, isWorded },
  apparatus,
  t,
}: Pick<ViewProps, 'apparatus' | 't'> & { event: EventEvidence }) {
  const { card, timeline } = t
  const by = timeline.eventBy
  const local = (some: string[]) => some.map((name) => getLocalName(apparatus, name, card.lang))
  const listed: [string, string[]][] = [
    [by.places, local(places)],
    [by.names, local(names)],
    [by.numbers, numbers.map((number) => writeDigits(`${number}`, card))],
    [by.kinds, kinds],
  ]
  const parts: ComponentChildren[] = [
    daysLater === 0 ? by.sameDay : daysLater < 0 ? by.dayBefore : by.dayAfter,
    ...(isWorded ? [by.worded] : []),
    ...listed.flatMap(([label, words]) =>
      words.length > 0
        ? [
            <>
              {label}
              <Names names={words} comma={card.comma} />
            </>,
          ]
        : [],
    ),
  ]
  return (
    <p class="meta evidence">
      {parts.map((part, i) => (
        <>
          {i > 0 && ' · '}
          <span>{part}</span>
        </>
      ))}
    </p>
  )
}
