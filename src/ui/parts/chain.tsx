import type { Claim } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { getSpeaker } from '../lookups.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { Foreign } from './foreign.tsx'
import { sayUnnamed } from '../say-unnamed.ts'

/**
 * Who passes on whose words, the nearest to the article first. `onClaim`: opens another link of the
 * chain.
 */
export function Chain({
  apparatus,
  chain,
  current,
  t,
  onClaim,
}: {
  apparatus: Apparatus
  chain: Claim[]
  current: Claim
  t: CardStrings
  onClaim: (claim: Claim) => void
}) {
  return (
    <ol class="chain" aria-label={t.chain}>
      {chain.map((claim) => {
        const speaker = getSpeaker(apparatus, claim, t.lang)
        const unnamed = sayUnnamed(claim, t)
        const name = speaker ? <Foreign text={speaker} /> : unnamed
        return (
          <li key={claim.id}>
            {claim === current ? (
              <b aria-current="true">{name}</b>
            ) : (
              <button type="button" class="link" onClick={() => onClaim(claim)}>
                {name}
              </button>
            )}
          </li>
        )
      })}
    </ol>
  )
}
