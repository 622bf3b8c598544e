import { packWordTable } from '../../../../text/word-table.ts'
import { inflectVerbs } from './inflect.ts'
import { packForm } from './verb-table.ts'

export const makeVerbForms = (): Uint8Array =>
  packWordTable(
    [...inflectVerbs()].map(([spelling, { form, line }]) => [spelling, packForm(form, line)]),
  )
