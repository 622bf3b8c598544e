/** Per cent, per mille, degrees and currencies behind a number, with a space or without. */
const sign = /^[ \u00a0\u202f]?[%٪‰°€$£¥]/

/** Where words end, with the sign that their last number has behind it: "40 %", «40٪». */
export function endWithSign(text: string, end: number): number {
  if (!/\p{Nd}/u.test(text[end - 1] ?? '')) return end
  return end + (sign.exec(text.slice(end, end + 2))?.[0].length ?? 0)
}
