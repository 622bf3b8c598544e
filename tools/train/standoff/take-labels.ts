/**
 * Takes labels from texts that are marked as the corpus is (../corpus/README.md: body and closing,
 * without header and headline, a paragraph for each line of the text).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fnv } from '../../../src/model/fnv.ts'
import { readJsonLines } from '../../read-json-lines.ts'
import { CorpusError, type CorpusAttribution, type Fault } from '../corpus-form.ts'
import { readClosing } from '../read-closing.ts'
import { readMarkup } from '../read-markup.ts'
import type { Pair, StandoffLabels } from './form.ts'

/** The reader of articles asks for a headline: what stands here, and how much it shifts all behind. */
const headline = '# -'
const shift = headline.length - 1

/** The labels that `marked` gives the text; `CorpusError` where it is malformed or of another text. */
export function takeLabels(id: string, text: string, marked: string): StandoffLabels {
  const faults: Fault[] = []
  const lines = [headline, '', ...marked.trimEnd().split('\n')].map((line, i) => ({
    number: i - 1,
    text: line,
  }))
  const bodyEnd = lines.findIndex((line) => line.text === '---')
  const body = readMarkup(lines.slice(0, bodyEnd < 0 ? undefined : bodyEnd), faults)
  const closing = readClosing({
    lines: bodyEnd < 0 ? [] : lines.slice(bodyEnd + 1),
    parts: body.parts,
    text: body.text,
    date: '',
    faults,
  })
  if (body.text.slice(shift) !== text) faults.push({ line: 1, message: 'this is another text' })
  // spaces stand here as they stand in the text
  const wrong = faults.filter(({ message }) => !message.startsWith('spaces'))
  if (wrong.length > 0) throw new CorpusError(id, wrong)
  const back = ([start, end]: Pair): Pair => [start - shift, end - shift]
  return {
    id,
    hash: fnv(text),
    entities: body.entities.map(({ start, end, type }) => [start - shift, end - shift, type]),
    claims: closing.attributions.map((claim) => toClaim(claim, text, back)),
    pieces: closing.citations.map(({ start, end, kind, outlets }) => ({
      at: back([start, end]),
      kind,
      outlets: outlets.map((name) => placeOf(name, text)).filter((place) => place !== null),
    })),
  }
}

/**
 * Writes the labels of texts to a file, in their order: of those for which `folder` has a marked
 * text (`<id>.txt`, "/" of the id as "-") what it says; the others keep the labels that they had.
 */
export function updateLabels(
  file: string,
  texts: Iterable<readonly [id: string, text: string]>,
  folder: string,
): StandoffLabels[] {
  const known = new Map(
    (existsSync(file) ? readJsonLines<StandoffLabels>(file) : []).map((each) => [each.id, each]),
  )
  const labels = [...texts].flatMap(([id, text]) => {
    const marked = join(folder, `${id.replaceAll('/', '-')}.txt`)
    if (existsSync(marked)) return [takeLabels(id, text, readFileSync(marked, 'utf8'))]
    return known.get(id) ?? []
  })
  writeFileSync(file, labels.map((each) => `${JSON.stringify(each)}\n`).join(''))
  return labels
}

function toClaim(
  { source, cue, content, basis, speaker }: CorpusAttribution,
  text: string,
  back: (pair: Pair) => Pair,
): StandoffLabels['claims'][number] {
  const place = speaker && placeOf(speaker, text)
  return {
    source: source.map(back),
    cue: cue.map(back),
    content: content.map(back),
    basis,
    ...(place ? { speaker: place } : {}),
  }
}

/** Where a name first stands in the text; null where it is spelt otherwise. */
function placeOf(name: string, text: string): Pair | null {
  const start = text.indexOf(name)
  return start < 0 ? null : [start, start + name.length]
}
