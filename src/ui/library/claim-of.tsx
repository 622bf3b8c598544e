import type { ComponentChildren } from 'preact'
import type { Claim } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { getSpeaker } from '../lookups.ts'
import { Foreign } from '../parts/foreign.tsx'
import { Gloss } from '../parts/gloss.tsx'
import { Words } from '../parts/words.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import { sayUnnamed } from '../say-unnamed.ts'
import { sayBasis } from '../say-basis.ts'

/**
 * One statement of a kept article with its speaker and basis; `children`: in place of the speaker,
 * where that is known already.
 */
export function ClaimOf({
  claim,
  apparatus,
  t,
  children,
}: {
  claim: Claim
  apparatus: Apparatus
  t: AppStrings
  children?: ComponentChildren
}) {
  const speaker = getSpeaker(apparatus, claim, t.card.lang)
  const basis = sayBasis({ ...claim, name: speaker }, t.card)
  return (
    <Gloss look="claim">
      <Words document={apparatus.document} spans={claim.content} cues={claim.cue} />
      <p class="meta">
        {children ?? (speaker === null ? sayUnnamed(claim, t.card) : <Foreign text={speaker} />)}
        {basis && t.card.comma + basis}
      </p>
    </Gloss>
  )
}
