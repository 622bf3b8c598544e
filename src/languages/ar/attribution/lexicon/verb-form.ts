/** The verbs of the table and their forms, each made when it is first met. */
import { once } from '../../../../text/once.ts'
import { WordTable } from '../../../../text/word-table.ts'
import { makeVerbForms } from './verb-forms.made.ts'
import { type Verb, type VerbForm, openForm, readVerb, verbLines } from './verb-table.ts'

const getTable = once(() => new WordTable(makeVerbForms()))
const verbs: Verb[] = []
const met = new Map<string, VerbForm>()

/** The form of a verb that a folded word is. */
export function getVerbForm(folded: string): VerbForm | undefined {
  const known = met.get(folded)
  if (known) return known
  const packed = getTable().get(folded)
  if (packed === undefined) return undefined
  const line = packed >> 7
  const verb = (verbs[line] ??= readVerb(verbLines()[line]!).verb)
  const form = openForm(packed, verb)
  met.set(folded, form)
  return form
}
