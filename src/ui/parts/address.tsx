import { Fragment } from 'preact'

/**
 * An address as its reader writes it: with letters instead of escapes, from left to right in every
 * language, a part in Arabic letters in its place.
 */
export function Address({ url }: { url: string }) {
  return (
    <bdi dir="ltr">
      {spell(url)
        .split('/')
        .map((part, i) => (
          <Fragment key={i}>
            {i > 0 && '/'}
            <bdi>{part}</bdi>
          </Fragment>
        ))}
    </bdi>
  )
}

/** The same for an attribute, which holds no elements: its parts keep their places by signs. */
export const isolateAddress = (url: string): string =>
  spell(url)
    .split('/')
    .map((part) => part && `\u2068${part}\u2069`)
    .join('/')

/** As it is where its escapes are no UTF-8, as on older sites. */
function spell(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}
