/** A reader's correction as the text of a pull request, in Markdown. */
import type { NoteDraft } from '../model/own-note.ts'
import { onOneLine } from './on-one-line.ts'

/** What would end the address is written otherwise. */
const address = (url: string): string => onOneLine(url).replace(/[<> ]/g, encodeURIComponent)

/** The first line is the title; below an empty line the body: the note, and what it rests on. */
export function toPullRequest({
  name,
  text,
  sources,
}: Pick<NoteDraft, 'name' | 'text' | 'sources'>): string {
  const listed = sources.map(({ url, title, date }) =>
    [`- ${title ? `${onOneLine(title)}: ` : ''}<${address(url)}>`, date && `(${date})`]
      .filter(Boolean)
      .join(' '),
  )
  return [
    `Correct ${onOneLine(name)}`,
    text.trim(),
    ...(listed.length > 0 ? [`Sources:\n\n${listed.join('\n')}`] : []),
  ].join('\n\n')
}
