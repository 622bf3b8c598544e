import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'
import type { LinkQuestion } from '../link-question.ts'

/** The letters by which a description tells a team's league: "basketball team (NBA)". */
const leagueLetters = /\((\p{Lu}{2,5})\)/u

/**
 * Whether the article shows by its league or its town which team a short name means that teams of
 * other sports and countries bear too: "the Broncos" play in Denver and in Brisbane.
 */
export function isLeagueShown(
  { labels, descriptions }: EntityRecord,
  { entity, context: { lang, text, hasWord } }: LinkQuestion,
): boolean {
  const leagues = Object.values(descriptions).map((told) => leagueLetters.exec(told)?.[1])
  if (leagues.some((league) => league !== undefined && hasWord(fold(league)))) return true
  const town = townIn(labels[lang] ?? labels['en'] ?? '', entity.name)
  return town !== '' && text.includes(town)
}

/** What stands before a short name of as many words: "Denver" of "Denver Broncos". */
const townIn = (label: string, short: string): string =>
  label.split(' ').slice(0, -short.split(' ').length).join(' ')
