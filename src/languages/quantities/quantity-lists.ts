/** Reads the lists in which languages write their words of quantity; all words are folded here. */
import type { Certainty } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'

/** By phrase how sure it makes a number; phrases are parted by commas. */
export const readCertainty = (
  lists: Partial<Record<Certainty, string>>,
): ReadonlyMap<string, Certainty> =>
  new Map(
    (Object.entries(lists) as [Certainty, string][]).flatMap(([sure, phrases]) =>
      phrases.split(/[,،] /).map((phrase): [string, Certainty] => [fold(phrase), sure]),
    ),
  )

/**
 * Each form of a unit with the unit's key. A line is a key and its forms, an underscore for the
 * space inside a form.
 */
export const readUnitForms = (list: string): [form: string, key: string][] =>
  list
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [key = '', ...forms] = line.split(' ')
      return forms.map((form): [string, string] => [fold(form.replaceAll('_', ' ')), key])
    })
