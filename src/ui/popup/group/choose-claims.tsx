import type { Claim } from '../../../model/annotation.ts'
import type { Apparatus } from '../../../model/apparatus.ts'
import { getSpeaker } from '../../lookups.ts'
import { Foreign } from '../../parts/foreign.tsx'
import { Words } from '../../parts/words.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'
import { sayUnnamed } from '../../say-unnamed.ts'

/** Claims that go with one press: a request each, one after the other. */
const most = 50

/** The article's claims, of which the reader chooses some. `chosen`: their ids. */
export function ChooseClaims({
  apparatus,
  t,
  chosen,
  onChoose,
}: {
  apparatus: Apparatus
  t: AppStrings
  chosen: readonly string[]
  /** from those chosen before */
  onChoose: (change: (before: readonly string[]) => readonly string[]) => void
}) {
  const { claims } = apparatus
  const words = t.group
  const isFull = chosen.length >= most
  return (
    <>
      <p class="choices">
        <button
          type="button"
          class="link"
          onClick={() => onChoose(() => claims.slice(0, most).map(({ id }) => id))}
        >
          {words.all}
        </button>
        <button type="button" class="link" onClick={() => onChoose(() => [])}>
          {words.none}
        </button>
        {claims.length > most && <span class="meta">{words.most(most)}</span>}
      </p>
      <ul class="to-send">
        {claims.map((claim) => {
          const isChosen = chosen.includes(claim.id)
          return (
            <li key={claim.id}>
              <label>
                <input
                  type="checkbox"
                  checked={isChosen}
                  disabled={isFull && !isChosen}
                  onChange={() =>
                    onChoose((before) =>
                      isChosen
                        ? before.filter((id) => id !== claim.id)
                        : [...before, claim.id].slice(0, most),
                    )
                  }
                />{' '}
                <ClaimWords claim={claim} apparatus={apparatus} t={t} />
              </label>
            </li>
          )
        })}
      </ul>
    </>
  )
}

/** Who says it and what. Words of ours in place of a name are no foreign ones. */
function ClaimWords({
  claim,
  apparatus,
  t,
}: {
  claim: Claim
  apparatus: Apparatus
  t: AppStrings
}) {
  const speaker = getSpeaker(apparatus, claim, t.card.lang)
  return (
    <>
      <b>{speaker === null ? sayUnnamed(claim, t.card) : <Foreign text={speaker} />}</b>{' '}
      <Words document={apparatus.document} spans={claim.content} />
    </>
  )
}
