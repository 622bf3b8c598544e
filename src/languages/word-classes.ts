/** By word what it belongs to, from lists of words with spaces between them. */
export const classesByWord = <T>(
  lists: readonly (readonly [value: T, words: string])[],
): ReadonlyMap<string, T> =>
  new Map(
    lists.flatMap(([value, words]) => words.split(' ').map((word): [string, T] => [word, value])),
  )
