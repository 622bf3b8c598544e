/** Whether an offset lies between the two halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return (
    (text.charCodeAt(offset) & 0xfc00) === 0xdc00 &&
    offset > 0 &&
    (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800
  )
}
