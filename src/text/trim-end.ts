/** The offset behind the last unit of [start, end) that is no space: `start` where none is. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && text[last - 1]! <= ' ') last--
  return last
}
