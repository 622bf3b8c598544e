import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import type { Dependencies } from '../../../src/analysis/analyse.ts'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { linkEntities } from '../../../src/knowledge/linking/link-entities.ts'
import { mergeLinked } from '../../../src/knowledge/linking/settling/merge-linked.ts'
import { getLanguage } from '../../../src/languages/index.ts'
import { withOwn } from '../../../src/languages/with-late.ts'
import type { Language } from '../../../src/languages/language.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { fromText } from '../../annotate/from-text.ts'
import type { CorpusAttribution, CorpusCitation } from '../corpus-form.ts'
import { foldOf } from '../folds.ts'
import { joinLines } from './join-lines.ts'
import { joinAdditions } from './join-additions.ts'
import { readJsonLines } from '../../read-json-lines.ts'
import { isHeldBack, loadCorpus } from '../read-corpus.ts'
import { readStandoff } from '../standoff/read-standoff.ts'
import { fitNames, listTrainingTexts, trainedLanguages } from '../train-names.ts'

/** An article whose claims are labelled, with the names that a model found which never saw it. */
export interface LabelledArticle {
  id: string
  source: 'NTREX' | 'relabelled' | 'corpus'
  /** 0 to `folds` - 1; -1: held back for good */
  fold: number
  document: TextDocument
  language: Language
  entities: readonly Entity[]
  claims: readonly CorpusAttribution[]
  citations: readonly CorpusCitation[]
}

interface Raw {
  id: string
  text: string
  title?: string | null
  date?: string | null
  attributions: CorpusAttribution[]
  citations: CorpusCitation[]
}

/** The files of others whose texts have labels of ours. */
const relabelledFiles: Record<string, readonly string[]> = {
  ar: ['ar-entities-newsfane.train', 'ar-attribution-pud.dev'],
  en: ['en-pud.train'],
}

/**
 * The articles of NTREX and the relabelled texts in the folder `gold`, where there are any in the
 * language, and those of the corpus. What has one sentence a line is read in paragraphs. Names are
 * found in each by a name model that learnt from the other folds alone, or by another reader.
 */
export function loadLabelledArticles(
  gold: string,
  code: string,
  dependencies: Dependencies,
  readerFor: ReaderFor = readersOfFolds(gold, code, dependencies),
): LabelledArticle[] {
  const ntrex = `${gold}/${code}-ntrex.train.jsonl`
  const translated = existsSync(ntrex) ? readJsonLines<Raw>(ntrex) : []
  const relabelled = (relabelledFiles[code] ?? []).flatMap((name) => readStandoff(gold, name))
  const toArticle = (raw: Raw, source: LabelledArticle['source']): LabelledArticle => {
    const fold = source === 'corpus' && isHeldBack(`${raw.id}.txt`) ? -1 : foldOf(raw.id)
    const language = readerFor(fold)
    const { id, date, title } = raw
    const text = source === 'corpus' ? raw.text : joinLines(raw.text, id)
    const known = { lang: code, date: date ?? null, title: title ?? null, url: null }
    const { document } = fromText(text, known)
    const { citations } = raw
    const claims = joinAdditions(text, raw.attributions)
    const entities = readNames(document, language, dependencies)
    return { id, source, fold, document, language, entities, claims, citations: citations ?? [] }
  }
  return [
    ...translated.map((article) => toArticle(article, 'NTREX')),
    ...relabelled.map((article) => toArticle(article, 'relabelled')),
    ...loadCorpus()
      .filter(({ lang }) => lang === code)
      .map((article) => toArticle(article, 'corpus')),
  ]
}

/** The language that reads the articles of a fold. */
type ReaderFor = (fold: number) => Language

function readersOfFolds(gold: string, code: string, { knowledge }: Dependencies): ReaderFor {
  const readers = new Map<number, Language>()
  return (fold) => {
    const known = readers.get(fold) ?? languageOfFold({ gold, code, fold }, knowledge.findNames)
    readers.set(fold, known)
    return known
  }
}

/** The names of a text, linked as the analysis links them. */
function readNames(
  document: TextDocument,
  language: Language,
  { knowledge }: Dependencies,
): Entity[] {
  const hits = knowledge.findNames(document.text)
  const found = findEntities(document, language, hits)
  return mergeLinked(linkEntities(found, document, knowledge), knowledge)
}

interface FoldOf {
  gold: string
  code: string
  fold: number
}

type FindHits = Dependencies['knowledge']['findNames']

/** The language with a name model that never saw the articles of a fold. */
export function languageOfFold(place: FoldOf, findHits: FindHits): Language {
  const { code, fold } = place
  const language = getLanguage(code)!
  if (fold < 0 || !trainedLanguages.includes(code)) return language
  const bytes = new Uint8Array(namesWithoutFold(place, findHits))
  return withOwn(language, { names: withOwn(language.names, { getModel: () => bytes }) })
}

/** Trained once and kept in out/ until the shipped weights change. */
function namesWithoutFold({ gold, code, fold }: FoldOf, findHits: FindHits): Buffer {
  const file = `out/folds/names-${code}-${fold}.bin`
  const shipped = statSync(`src/languages/${code}/names/weights.ts`).mtimeMs
  if (existsSync(file) && statSync(file).mtimeMs > shipped) return readFileSync(file)
  const texts = listTrainingTexts(gold, code).filter(({ id }) => foldOf(id) !== fold)
  const bytes = fitNames(texts, code, findHits, () => {})
  mkdirSync('out/folds', { recursive: true })
  writeFileSync(file, bytes)
  return bytes
}
