import type { RecordKey } from './annotation.ts'
import type { Localised } from './knowledge.ts'

/** What a reader said a name stands for, remembered for this name in texts of this language. */
export interface Choice {
  /** folded */
  name: string
  /** primary subtag of the text's language */
  lang: string
  /** null: none of the records that the packs offer */
  record: RecordKey | null
  /** as the article wrote it, for the list of choices */
  written: string
  /** the label of the record */
  label: Localised | null
}

/** UTF-16 units: what a page's script says of a label may be anything. */
const longestLabel = 300

/** A record that a name may stand for beside the one it was linked to, as a card offers it. */
export interface Alternative extends RecordKey {
  label: Localised
  description: Localised
  packTitle: Localised
}

const sameName = (a: Pick<Choice, 'name' | 'lang'>, b: Pick<Choice, 'name' | 'lang'>): boolean =>
  a.name === b.name && a.lang === b.lang

/** The choices with one more, which takes the place of an earlier one for the same name. */
export const withChoice = (choices: readonly Choice[], choice: Choice): Choice[] => [
  ...choices.filter((other) => !sameName(other, choice)),
  choice,
]

export const withoutChoice = (
  choices: readonly Choice[],
  name: Pick<Choice, 'name' | 'lang'>,
): Choice[] => choices.filter((other) => !sameName(other, name))

/** The well-formed ones among values read from storage. */
export const readChoices = (values: unknown): Choice[] =>
  Array.isArray(values) ? values.filter(isChoice) : []

function isChoice(value: unknown): value is Choice {
  if (typeof value !== 'object' || value === null) return false
  const { name, lang, record, written, label } = value as Record<string, unknown>
  return (
    [name, lang, written].every((text) => typeof text === 'string') &&
    (record === null ||
      (isObject(record) && typeof record.pack === 'string' && typeof record.id === 'string')) &&
    (label === null || isLocalised(label))
  )
}

const isLocalised = (value: unknown): value is Localised =>
  isObject(value) &&
  !Array.isArray(value) &&
  Object.values(value).every((text) => typeof text === 'string' && text.length <= longestLabel)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null
