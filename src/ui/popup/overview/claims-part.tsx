import { writeDigits } from '../../strings/digits.ts'
import { directionOf, Foreign, isMixed } from '../../parts/foreign.tsx'
import { Item, Items } from '../../parts/gloss.tsx'
import { groupClaims } from '../../group-claims.ts'
import type { ViewProps } from '../view-props.ts'
import { OverviewPart } from './overview-part.tsx'
import { sayUnnamed } from '../../say-unnamed.ts'

/** Who says how much, those who say most first. `room`: rows that fit. */
export function ClaimsPart({ room, apparatus, t, onView }: ViewProps & { room: number }) {
  const { claims } = apparatus
  const speakers = groupClaims(apparatus, t.card.lang)
  const shown = speakers.slice(0, room)
  const told = shown.reduce((all, { claims: said }) => all + said.length, 0)
  return (
    <OverviewPart
      view="claims"
      // the heading above it says of what: with the word it does not fit the margin
      count={claims.length > 0 ? writeDigits(`${claims.length}`, t.card) : null}
      // statements, as the figure beside the heading counts, and not speakers
      hidden={claims.length - told}
      apparatus={apparatus}
      t={t}
      onView={onView}
    >
      <Items label={t.views.claims}>
        {shown.map(({ key, name, basis, isUnclear, claims: said }) => (
          <Item key={key}>
            <button type="button" class="hit small row" onClick={() => onView('claims', key)}>
              <span class="speaker">
                <b
                  class={name && isMixed(name) ? 'two mixed' : 'two'}
                  dir={name ? directionOf(name) : undefined}
                >
                  {name ? <Foreign text={name} /> : sayUnnamed({ isUnclear }, t.card)}
                </b>{' '}
                {name && (
                  <span class="meta">{isUnclear ? t.card.unclearWho : t.card.basis[basis]}</span>
                )}
              </span>
              <span class="end" aria-hidden="true">
                {writeDigits(`${said.length}`, t.card)}
              </span>
              {/* heard alone, the figure counts nothing */}
              <span class="unseen"> {writeDigits(t.claims(said.length), t.card)}</span>
            </button>
          </Item>
        ))}
      </Items>
    </OverviewPart>
  )
}
