import { useRef } from 'preact/hooks'

/** What was done, and a press that goes with it. */
export interface Said {
  words: string
  press?: { name: string; act: () => void }
  /** it is of what stands in a form, and true only while that is open */
  ofForm?: boolean
}

/**
 * What came of the latest step, always at the same place, with a press that goes with it. The words
 * of each step are put in anew: the same ones again would not be heard, were they left in place.
 */
export function StatusLine({ said }: { said: Said }) {
  const { words, press } = said
  const latest = useRef({ said, step: 0 })
  if (latest.current.said !== said) latest.current = { said, step: latest.current.step + 1 }
  return (
    <p role="status" class="small said" tabIndex={-1}>
      {words && <span key={latest.current.step}>{words}</span>}
      {press && (
        <>
          {' '}
          <button type="button" class="act" onClick={press.act}>
            {press.name}
          </button>
        </>
      )}
    </p>
  )
}
