/** The note by which a reader corrects a record of a pack: what it says and where is there already. */
import type { EntityRecord, Note, SourceRef } from '../model/knowledge.ts'
import { correctionTag, type NoteDraft } from '../model/own-note.ts'
import { pickText } from './language.ts'
import { plainText } from './quote.ts'
import type { CardStrings } from './strings/card-strings.ts'

/** Facts that are told in the note; a record has seldom more. */
const mostFacts = 12

/** The pages where the record can be read in public, each once: its facts' sources. */
export function publicSources({ facts = [] }: EntityRecord): SourceRef[] {
  return [...new Map(facts.map(({ source }) => [source.url, source])).values()]
}

/** `name`: as the card tells it. */
export function beginCorrection(
  { pack, packTitle, record }: Note,
  name: string,
  t: CardStrings,
): NoteDraft {
  const inWords = (texts: Record<string, string>): string =>
    plainText(pickText(texts, t.lang)?.text ?? '')
  const said = [
    inWords(record.descriptions),
    ...(record.facts ?? []).slice(0, mostFacts).map(({ text }) => inWords(text)),
  ].filter(Boolean)
  return {
    name,
    aliases: [],
    type: record.type,
    text: [
      `${inWords(packTitle)} (\`${pack}\`, \`${record.id}\`)`,
      t.check.says,
      said.map((words) => `- ${words}`).join('\n'),
      t.check.right,
      '',
    ].join('\n\n'),
    sources: publicSources(record).map(({ url, name: source }) => ({
      url,
      title: inWords(source),
      date: null,
    })),
    tags: [correctionTag],
  }
}
