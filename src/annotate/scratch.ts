/** Longer ones are made for each question, and not kept. */
const mostKept = 1 << 16

/**
 * Gives an array of at least so many numbers, mostly the same one each time: for what is read before it is
 * asked for again. Old numbers stand in it. An array of more than 64 bytes lies outside the engine's
 * heap, which takes as long as filling it, and an article needs hundreds.
 */
export function createScratch<Numbers extends { readonly length: number }>(
  make: (length: number) => Numbers,
): (length: number) => Numbers {
  let room = make(0)
  return (length) => {
    if (length > mostKept) return make(length)
    if (room.length < length) room = make(2 * length)
    return room
  }
}
