import type { Dependencies } from '../../src/analysis/analyse.ts'
import { analyseLine } from './annotate-line.ts'
import { formats, type FormatName } from './formats.ts'

/** What every worker of a run needs to know: plain data. */
export interface Plan {
  packs: string[]
  reports: string[]
  bundled: boolean
  format: FormatName
  /** the notes of the linked names too */
  notes: boolean
}

/** What came of one line of input. */
export interface Done {
  id: string | null
  /** lines of output */
  lines: string[]
  error: string | null
}

/** Annotates single lines of input; `number` counts from 1. */
export function createAnnotator(
  dependencies: Dependencies,
  { format, notes }: Pick<Plan, 'format' | 'notes'>,
): (line: string, number: number) => Done {
  return (line, number) => {
    const done = analyseLine(line, number, dependencies)
    if (!('error' in done)) {
      const lines = formats[format].lines(done.id, done.apparatus, {
        now: new Date().toISOString(),
        notes,
      })
      return { id: done.id, lines, error: null }
    }
    // among lines of another form an error would be one of them
    const lines = format === 'json' ? [JSON.stringify(done)] : []
    return { id: done.id, lines, error: `${done.id ?? '?'}: ${done.error}` }
  }
}
