/** Signs of an article's address in one part of its path: a year or a number, or a headline. */
const number = /\d{4}/
const leastWords = 4

/**
 * Whether an article is likely behind an address, before anything of the page is there: a part of
 * its path holds a number of four digits or four words joined by hyphens or underscores. Some of
 * the addresses of sections and topics have that too.
 */
export function isLikeArticleAddress(url: string): boolean {
  const [address = ''] = url.split(/[?#]/, 1)
  return address
    .split('/')
    .slice(3)
    .some((part) => number.test(part) || part.split(/[-_]/).length >= leastWords)
}
