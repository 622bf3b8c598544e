import { useEffect, useState } from 'preact/hooks'

/** Rows that fill more than the tallest window, and that are drawn well within a tenth of a second. */
const screenful = 20

/**
 * How many rows of a long view are drawn by now: a screenful with the first paint, as many more
 * after each paint until all stand there. They are added below, so nothing on screen moves. `asked`:
 * the place of a row that is to be shown at once, with what fills the screen from it on; -1: none.
 */
export function useSteps(rows: number, asked = -1): number {
  const [drawn, setDrawn] = useState(asked + 1 + screenful)
  useEffect(() => {
    if (drawn < rows) setDrawn(drawn + screenful)
  }, [drawn, rows])
  return drawn
}
