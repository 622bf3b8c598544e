import { useState } from 'preact/hooks'
import type { Claim } from '../../model/annotation.ts'
import type { Attempt } from '../parts/attempt.tsx'

/** Claims that the reader called misread. */
export interface HiddenClaims {
  /** ids, until the next state of the page comes without them */
  hidden: string[]
  hide(claim: Claim): void
}

/** Hides a claim at once, and shows it again where that could not be kept. */
export function useHiddenClaims(
  keep: (claim: Claim) => Promise<unknown>,
  attempt: Attempt['attempt'],
): HiddenClaims {
  const [hidden, setHidden] = useState<string[]>([])
  return {
    hidden,
    hide(claim) {
      setHidden([...hidden, claim.id])
      void attempt(() => keep(claim)).then(
        (isKept) => isKept || setHidden((before) => before.filter((id) => id !== claim.id)),
      )
    },
  }
}
