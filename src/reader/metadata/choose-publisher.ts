/** UTF-16 units: a shorter name is in many hosts by chance. */
const leastLetters = 5
/** «يوم» is no host's letters: only names in Latin letters are held against one. */
const notLatin = /[^\p{sc=Latin}\p{P}\p{S}\p{N}\s]/u
/** "courier", "courier.example": the name of a place to fetch pages from. */
const handle = /^[^\p{Lu}\s]+$/u

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/**
 * The better of two names that a page gives its publisher. Linked data may name an agency or a
 * company, the site's own name a part of it ("U.S.") or a handle: the first is taken where only it is
 * the host's, or where the second is but a handle.
 */
export function choosePublisher(
  { site, linked }: { site: string | null; linked: string | null },
  url: string,
): string | null {
  if (site === null || linked === null || notLatin.test(site)) return site ?? linked
  const host = URL.canParse(url) ? lettersOf(new URL(url).hostname) : ''
  const isOfHost = (name: string) =>
    lettersOf(name).length >= leastLetters && host.includes(lettersOf(name))
  const isBetter =
    isOfHost(linked) && (!isOfHost(site) || handle.test(site)) && !handle.test(linked)
  return isBetter ? linked : site
}
