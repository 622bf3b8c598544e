import { trimmed } from '../../sentence-items.ts'
import type { SentenceReport } from '../../sentence-report.ts'
import type { Item } from './items.ts'
import { canSpeak } from './words.ts'

const longestSpeaker = 6

/**
 * "Anna Blanc : « … »", and in a title "Météo : le ministre appelle au calme" only where a speaker
 * stands before the colon: French titles open with their topic as well. `isNamed`: whether a
 * person's name covers a place of the text.
 */
export function findHeadlineReports(
  items: readonly Item[],
  isNamed: (item: Item) => boolean,
): SentenceReport[] {
  const colon = items.findIndex(({ text }) => text === ':')
  const content = trimmed(items, { from: colon + 1, to: items.length })
  if (
    colon <= 0 ||
    colon > longestSpeaker ||
    !content ||
    items.slice(0, colon).some(({ kind }) => kind !== 'word')
  )
    return []
  const speaker = items.slice(0, colon)
  const isQuoted = items[colon + 1]?.kind === 'quote'
  const mayHoldSpeaker = isQuoted
    ? speaker.some(({ text, capital }) => capital || canSpeak(text))
    : speaker.some((item) => isNamed(item)) &&
      speaker.every((item) => item.capital || isNamed(item))
  return mayHoldSpeaker
    ? [
        {
          cue: { from: colon, to: colon + 1 },
          source: { from: 0, to: colon },
          content: [content],
          stance: 'neutral',
        },
      ]
    : []
}
