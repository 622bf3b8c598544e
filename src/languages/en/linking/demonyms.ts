import { fold } from '../../../text/fold.ts'

/** Adjectives that no ending makes of the country's name, by the folded name. */
const irregular = new Map<string, readonly string[]>(
  (
    [
      ['France', 'French'],
      ['Netherlands', 'Dutch'],
      ['United Kingdom', 'British UK'],
      ['United States', 'American Americans US'],
      ['Germany', 'German'],
      ['Greece', 'Greek'],
      ['Switzerland', 'Swiss'],
      ['Denmark', 'Danish'],
      ['Spain', 'Spanish'],
      ['Poland', 'Polish'],
      ['Ireland', 'Irish'],
      ['Finland', 'Finnish'],
      ['Philippines', 'Filipino'],
      ['United Arab Emirates', 'Emirati'],
      ['Saudi Arabia', 'Saudi'],
      ['Iceland', 'Icelandic'],
      ['Thailand', 'Thai'],
      ['Afghanistan', 'Afghan'],
      ['New Zealand', 'Kiwi'],
      ['Portugal', 'Portuguese'],
      ['Norway', 'Norwegian'],
      ['Czech Republic', 'Czech'],
      ['Czechia', 'Czech'],
      ['Slovakia', 'Slovak'],
      ['Cyprus', 'Cypriot'],
      ['Kazakhstan', 'Kazakh'],
      ['Uzbekistan', 'Uzbek'],
      ['Kyrgyzstan', 'Kyrgyz'],
      ['Tajikistan', 'Tajik'],
      ['Turkmenistan', 'Turkmen'],
      ['North Macedonia', 'Macedonian'],
      ['Myanmar', 'Burmese'],
    ] as const
  ).map(([name, adjectives]) => [fold(name), adjectives.split(' ').map((word) => fold(word))]),
)

const endings = ['n', 'an', 'ian', 'ese', 'i', 'ish', 's', 'ans', 'ians']
const shortest = 5

/**
 * Folded adjectives and peoples' names that may be made of a country's folded name; not the name
 * itself. More than the language has, since they are only looked up.
 */
export function demonymsOf(folded: string): string[] {
  const known = irregular.get(folded) ?? []
  if (folded.includes(' ') || !/^[a-z]/.test(folded)) return [...known]
  const made = [0, 1, 2]
    .flatMap((cut) => endings.map((ending) => folded.slice(0, folded.length - cut) + ending))
    .filter((form) => form !== folded && form.length >= shortest)
  return [...known, ...made]
}
