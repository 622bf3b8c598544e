/**
 * What tells that a noun and the words around it cite a piece, in languages that put whose it is
 * behind it: a sentence leans on it, somebody speaks in it, it says something or was given out.
 */
import type { CitationKind } from '../../model/kinds.ts'
import { wordBefore, type PieceBlock, type PiecePhrase, type PieceWords } from './piece-block.ts'

/** A sentence in each language that has these rules. */
type InEach = Readonly<Record<'es' | 'fr', string>>

export interface PieceSign {
  name: string
  /** sentences with a piece by this sign, which stands in double brackets */
  accepted: InEach
  /** sentences with the noun of a piece and without the sign */
  refused: InEach
  holds(block: PieceBlock, words: PieceWords, phrase: PiecePhrase): boolean
}

/** Kinds in which somebody speaks, and kinds that find something. */
const spoken: ReadonlySet<CitationKind> = new Set(['statement', 'report', 'interview', 'document'])
const found: ReadonlySet<CitationKind> = new Set(['study', 'poll', 'report', 'investigation'])

export const pieceSigns: readonly PieceSign[] = [
  {
    name: 'leant upon',
    accepted: {
      es: 'El puente es seguro, según [[el informe de la Portuaria]].',
      fr: 'Le pont est sûr, selon [[le rapport de la Portuaria]].',
    },
    refused: {
      es: 'La alcaldesa guardó el informe de la Portuaria.',
      fr: 'La maire a gardé le rapport de la Portuaria.',
    },
    holds(block, { according }, { from }) {
      const before = wordBefore(block, from)
      return according.has(before) || according.has(`${wordBefore(block, from - 1)} ${before}`)
    },
  },
  {
    name: 'given out',
    accepted: {
      es: 'La alcaldesa guardó [[el informe publicado]] ayer.',
      fr: 'La maire a gardé [[le rapport publié]] hier.',
    },
    refused: {
      es: 'La alcaldesa guardó el informe de ayer.',
      fr: "La maire a gardé le rapport d'hier.",
    },
    holds: ({ words }, { makers }, { noun }) => makers.test(words[noun + 1]?.folded ?? ''),
  },
  {
    name: 'new and made',
    accepted: {
      es: 'La alcaldesa guardó [[un informe sobre el puente elaborado]] ayer.',
      fr: 'La maire a gardé [[un rapport sur le pont publié]] hier.',
    },
    refused: {
      es: 'La alcaldesa guardó un informe sobre el puente.',
      fr: 'La maire a gardé un rapport sur le pont.',
    },
    holds: (_block, _words, { isNew, isMade }) => isNew && isMade,
  },
  {
    name: 'spoken in',
    accepted: {
      es: 'La alcaldesa lo dijo en [[un comunicado]].',
      fr: "La maire l'a dit dans [[un communiqué]].",
    },
    refused: {
      es: 'La alcaldesa escribió un comunicado.',
      fr: 'La maire a écrit un communiqué.',
    },
    holds: (block, words, phrase) => phrase.isNew && isSpokenIn(block, words, phrase),
  },
  {
    name: 'finds something',
    accepted: {
      es: '[[Un estudio]] revela que el puente es seguro.',
      fr: '[[Une étude]] montre que le pont est sûr.',
    },
    refused: {
      es: 'Un estudio cuesta dinero.',
      fr: 'Une étude coûte cher.',
    },
    holds({ words, isStopped }, { finding }, { isNew, kind, to }) {
      const next = words[to]
      return isNew && found.has(kind) && !!next && !isStopped(to) && finding.has(next.folded)
    },
  },
]

/** "en un comunicado", "dans un communiqué": somebody speaks in it. */
export const isSpokenIn = (
  block: PieceBlock,
  { within }: PieceWords,
  { from, kind }: PiecePhrase,
): boolean => within.has(wordBefore(block, from)) && spoken.has(kind)
