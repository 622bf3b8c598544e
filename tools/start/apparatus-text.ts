import type { Apparatus, PageState } from '../../src/model/apparatus.ts'
import type { Span } from '../../src/model/text.ts'

/** What the popup would show, as plain text for a terminal. */
export function toText(state: PageState): string {
  return state.state === 'ready'
    ? apparatusText(state.apparatus)
    : `The page has no apparatus: ${JSON.stringify(state)}`
}

function apparatusText({
  article,
  document: { text, lang, date },
  entities,
  claims,
  citations,
  related,
  notes,
  took,
}: Apparatus): string {
  const quote = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name
  const cited = citations.flatMap(({ start, end, from, to, resolved }) => [
    `- ${text.slice(start, end)}${from ? `  [${from}${to === from ? '' : ` to ${to}`}]` : ''}`,
    ...(resolved.length > 0
      ? resolved.map(
          ({ outlet, date: day, title, url }) =>
            `    → ${outlet}, ${day ?? 'no date'}: ${title}\n      ${url}`,
        )
      : ['    not found']),
  ])
  const background = entities
    .filter(({ link }) => link)
    .map(({ name, mentions, link }) => {
      const { record } = notes[`${link!.pack}:${link!.id}`]!
      return `- ${name} (${mentions.length}): ${record.descriptions[lang] ?? record.descriptions.en ?? ''}${(record.facts ?? []).map((fact) => `\n    ${fact.date}  ${fact.text[lang] ?? fact.text.en} — ${fact.source.url}`).join('')}`
    })
  const said = claims.map(
    ({ source, entity, cue, content, basis }) =>
      `- ${nameOf(entity) ?? (quote(source) || '?')} [${basis}] ${quote(cue)}: ${quote(content)}`,
  )
  const section = (title: string, lines: string[]) =>
    `\n${title} (${lines.filter((line) => line.startsWith('-')).length})\n${lines.join('\n')}\n`
  return [
    `${article.title}\n${[article.publisher, date].filter(Boolean).join(', ')}; read in ${Math.round(took)} ms\n`,
    section('Cited reporting', cited),
    section('Background', background),
    section('Who claims what', said),
    section(
      'Related reporting',
      related.map(({ outlet, date: day, title }) => `- ${day ?? ''} ${outlet}: ${title}`),
    ),
  ].join('')
}
