import type { PageCard, PageProps } from '../page-card.ts'

/** Gives a card other props: at once, or when they have come if the card `isThere` then. */
export function updateCard(
  card: PageCard,
  props: PageProps | Promise<PageProps>,
  isThere: () => boolean,
): void {
  if (!('then' in props)) card.update(props)
  else
    void props.then((completed) => {
      if (isThere()) card.update(completed)
    })
}
