/** Names that tell more forefathers than papers usually do. */

const one = String.raw`(?:عبد )?[ء-ي]+`
const forefather = String.raw` (?:بن|ابن) ${one}`
const lineage = new RegExp(`^(${one}${forefather})(?:${forefather})*( آل ${one}(?: ${one})?)?$`)

/**
 * A person's name with the father alone, with and without the family behind «آل»: «فهد بن سالم آل
 * حامد» and «فهد بن سالم» of «فهد بن سالم بن راشد آل حامد». Cousins bear such a name alike, so it
 * asks for more than the name. Nothing of a name that tells no more than that.
 */
export function withoutForefathers(name: string): string[] {
  const [, withFather, family = ''] = lineage.exec(name) ?? []
  if (withFather === undefined) return []
  return [...new Set([withFather + family, withFather])].filter((shorter) => shorter !== name)
}
