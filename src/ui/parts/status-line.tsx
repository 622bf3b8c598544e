/** What was done, and a press that goes with it. */
export interface Said {
  words: string
  press?: { name: string; act: () => void }
  /** it is of what stands in a form, and true only while that is open */
  ofForm?: boolean
}

/** What came of the latest step, always at the same place, with a press that goes with it. */
export function StatusLine({ said: { words, press } }: { said: Said }) {
  return (
    <p role="status" class="small said" tabIndex={-1}>
      {words}
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
