/** Adds a whole number, 0 or more, seven bits a byte, the least ones first. */
export function pushVarint(bytes: number[], value: number): void {
  let rest = value
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128)
  bytes.push(rest)
}
