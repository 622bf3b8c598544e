import { readReferences } from '../../text/character-references.ts'

/**
 * Text out of a feed: tags left out, references read, space made one. For showing as text: no HTML
 * comes of it.
 */
export const toPlainText = (markup: string): string =>
  readReferences(markup.replace(/<[^<>]*>/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
