import { describeRecord } from '../../describe-record.ts'
import { getIntroduction, isIntroducedOtherwise } from '../../introductions.ts'
import { getName } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Item, Items } from '../../parts/gloss.tsx'
import { Ours } from '../../parts/note.tsx'
import { Words } from '../../parts/words.tsx'
import type { ViewProps } from '../view-props.ts'
import { listKnownNames } from './known-names.ts'
import { OverviewPart } from './overview-part.tsx'

/**
 * What the names are that packs know, and how many these are of the article's names; the article's
 * own words where it introduces a person otherwise. `room`: rows that fit.
 */
export function BackgroundPart({ room, apparatus, t, onView }: ViewProps & { room: number }) {
  const known = listKnownNames(apparatus)
  const shown = known.slice(0, room)
  return (
    <OverviewPart
      view="background"
      empty={apparatus.entities.length > 0 ? 'background' : 'names'}
      count={known.length > 0 ? t.knownOf(known.length, apparatus.entities.length) : null}
      hidden={known.length - shown.length}
      apparatus={apparatus}
      t={t}
      onView={onView}
    >
      <Items label={t.views.background}>
        {shown.map(({ entity, record }) => (
          <Item key={entity.id}>
            <button
              type="button"
              class="hit small line-of"
              onClick={() => onView('background', entity.id)}
            >
              <b>
                <Foreign {...getName(apparatus, entity, t.card.lang)} />
              </b>{' '}
              <span class="meta">
                {isIntroducedOtherwise(apparatus, entity, record) ? (
                  <Words
                    document={apparatus.document}
                    spans={[getIntroduction(apparatus, entity)!]}
                    look="inline"
                  />
                ) : (
                  <Ours texts={describeRecord(record, t.card.lang)} t={t.card} />
                )}
              </span>
            </button>
          </Item>
        ))}
      </Items>
    </OverviewPart>
  )
}
