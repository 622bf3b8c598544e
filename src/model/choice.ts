import { entityTypes, type EntityType } from './kinds.ts'
import type { RecordKey } from './record-key.ts'
import type { Localised } from './knowledge.ts'
import { byLanguage, hasShape, matching, nullable, object, oneOf, textUpTo } from './shape.ts'

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
  /** what kind of name it is instead, or that it is not a name; then it stands for no record */
  as?: EntityType | 'nothing'
}

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

const longest = 500
const choice = object(
  {
    name: textUpTo(longest),
    lang: matching(/^[a-z]{2,3}$/),
    record: nullable(object({ pack: textUpTo(longest), id: textUpTo(longest) })),
    written: textUpTo(longest),
    label: nullable(byLanguage(textUpTo(longest))),
  },
  { as: oneOf(...entityTypes, 'nothing') },
)

/** The well-formed ones among values read from storage, without what is not of a choice. */
export const readChoices = (values: unknown): Choice[] =>
  Array.isArray(values)
    ? values
        .filter((value): value is Choice => hasShape(choice, value))
        .map(({ name, lang, record, written, label, as }) => ({
          name,
          lang,
          record: as ? null : record,
          written,
          label: as ? null : label,
          ...(as && { as }),
        }))
    : []
