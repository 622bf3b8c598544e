import type { Dependencies } from '../../src/analysis/analyse.ts'
import type { Diagnostic } from '../../src/model/apparatus.ts'
import { analyseLine, type LineError } from './annotate-line.ts'
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
  /** why there are none of this document */
  error: string | null
  /** parts that the lines lack, and why */
  leftOut: string[]
}

/** Annotates single lines of input; `number` counts from 1. */
export function createAnnotator(
  dependencies: Dependencies,
  { format, notes }: Pick<Plan, 'format' | 'notes'>,
): (line: string, number: number) => Done {
  return (line, number) => {
    const done = analyseLine(line, number, dependencies)
    if ('error' in done) return failed(done)
    const { id, apparatus } = done
    try {
      const asked = { now: new Date().toISOString(), notes }
      const leftOut = (apparatus.diagnostics ?? []).map((one) => `${id}: ${inWords(one)}`)
      return { id, lines: formats[format].lines(id, apparatus, asked), error: null, leftOut }
    } catch (error) {
      // what cannot be written is this document's fault, and the run goes on
      const words = error instanceof Error ? error.message : String(error)
      return failed({ id, error: `line ${number}: ${words}` })
    }
  }

  /** Among lines of another form an error would be one of them. */
  function failed({ id, error }: LineError): Done {
    const lines = format === 'json' ? [JSON.stringify({ id, error })] : []
    return { id, lines, error: `${id ?? '?'}: ${error}`, leftOut: [] }
  }
}

const inWords = ({ step, block, message }: Diagnostic): string =>
  `${block ? `${block.start} to ${block.end}` : 'a part'} left out in ${step}: ${message}`
