import type { CitationKind } from '../../../model/kinds.ts'
import type { PieceWords } from '../../citations/piece-block.ts'
import { wordSet } from '../../word-sets.ts'

/** Published pieces by folded noun. */
export const pieceKinds: ReadonlyMap<string, CitationKind> = new Map([
  ['investigacion', 'investigation'],
  ['encuesta', 'poll'],
  ['sondeo', 'poll'],
  ['estudio', 'study'],
  ['entrevista', 'interview'],
  ['articulo', 'article'],
  ['editorial', 'article'],
  ['reportaje', 'broadcast'],
  ['documental', 'broadcast'],
  ['informe', 'report'],
  ['comunicado', 'statement'],
])
/** Further nouns, which are pieces only where their phrase says so. */
const phraseKinds: ReadonlyMap<string, CitationKind> = new Map([
  ...pieceKinds,
  ['reporte', 'report'],
  ['datos', 'document'],
  ['cifras', 'document'],
  ['documento', 'document'],
  ['documentos', 'document'],
  ['estudios', 'study'],
  ['encuestas', 'poll'],
  ['informes', 'report'],
  ['investigaciones', 'investigation'],
  ['declaracion', 'statement'],
  ['carta', 'document'],
])

/** Words around the noun of a piece. */
export const pieceWords: PieceWords = {
  kinds: phraseKinds,
  openers: wordSet('un una unos unas otro otra su sus varios varias'),
  definites: wordSet('el la los las este esta ese esa'),
  according: new Set(['segun', 'acuerdo con']),
  within: wordSet('en mediante'),
  makers:
    /^(?:publicad|elaborad|realizad|difundid|presentad|hech|divulgad|emitid|firmad|filtrad|recogid|dad)[oa]s?$/,
  finding: wordSet(
    'revela revelan revelo muestra muestran mostro senala senalan senalo sugiere sugieren indica indican indico concluye concluyo advierte advirtio asegura documenta estima estimo afirma detecta encuentra demuestra apunta alerta',
  ),
  ties: wordSet('de del por la el los las a para con'),
}
