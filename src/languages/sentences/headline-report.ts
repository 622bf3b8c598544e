/** The speaker before the colon of a title, as French and Spanish write it. */
import { trimmed, type SentenceItem } from './sentence-items.ts'
import type { SentenceReport } from './sentence-report.ts'

const longestSpeaker = 6

/**
 * "Anna Blanc : « … »", "Ana Blanco: no habrá obras"; null where a topic opens the title: "Météo : le
 * ministre appelle au calme", "Procès de Brest : « … »". `isNamed`: whether a person's name covers a place of the text;
 * `canSpeak`: whether a word in small letters is a noun for one who speaks.
 */
export function findHeadlineReport(
  items: readonly SentenceItem[],
  isNamed: (item: SentenceItem) => boolean,
  canSpeak: (text: string) => boolean,
): SentenceReport | null {
  const colon = items.findIndex(({ text }) => text === ':')
  const content = trimmed(items, { from: colon + 1, to: items.length })
  if (colon <= 0 || colon > longestSpeaker || !content) return null
  const speaker = items.slice(0, colon)
  if (speaker.some(({ kind }) => kind !== 'word')) return null
  const isQuoted = items[colon + 1]?.kind === 'quote'
  const mayHoldSpeaker = isQuoted
    ? speaker.some((item) => isNamed(item) || canSpeak(item.text)) ||
      speaker.every(({ capital }) => capital)
    : speaker.some(isNamed) && speaker.every((item) => item.capital || isNamed(item))
  if (!mayHoldSpeaker) return null
  return {
    cue: { from: colon, to: colon + 1 },
    source: { from: 0, to: colon },
    content: [content],
    stance: 'neutral',
  }
}
