/**
 * Attached particles that may stand before a word: و ف, then ب ك ل, then ال (with ل it is written
 * لل).
 */
const prefixes = [
  '',
  'و',
  'ف',
  'ب',
  'ك',
  'ل',
  'وب',
  'ول',
  'وك',
  'فب',
  'فل',
  'ال',
  'وال',
  'فال',
  'بال',
  'كال',
  'وبال',
  'لل',
  'ولل',
  'فلل',
]

/**
 * How many folded letters may be particles, fewest first. At least two letters of the word stay.
 */
export function clitics(folded: string): number[] {
  return prefixes
    .filter((prefix) => folded.length - prefix.length >= 2 && folded.startsWith(prefix))
    .map((prefix) => prefix.length)
    .sort((a, b) => a - b)
}
