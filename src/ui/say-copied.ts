/**
 * Copies, and gives the words that say whether it was done. `put` writes to the clipboard; it may
 * throw too, since a page that is not secure has no clipboard to offer.
 */
export function sayCopied(
  put: () => Promise<void>,
  { copied, notCopied }: { copied: string; notCopied: string },
): Promise<string> {
  return Promise.resolve()
    .then(put)
    .then(
      () => copied,
      () => notCopied,
    )
}
