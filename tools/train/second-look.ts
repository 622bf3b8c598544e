/** The trees that judge names once more; see docs/models.md. */
import type { Dependencies } from '../../src/analysis/analyse.ts'
import type { Draft } from '../../src/annotate/entities/draft-mentions.ts'
import { draftNames } from '../../src/annotate/entities/find-entities.ts'
import { keepLikely, type SecondLook } from '../../src/annotate/entities/second-look/look-again.ts'
import {
  findStandings,
  type Standing,
  type Standings,
} from '../../src/annotate/entities/second-look/standings.ts'
import { overlaps } from '../../src/model/spans.ts'
import { fromText } from '../annotate/from-text.ts'
import { countedTypes, scoreNames } from '../measure/crossval/score-names.ts'
import { describe, Tally } from '../measure/crossval/tally.ts'
import { languageOfFold } from './claims/labelled-articles.ts'
import { encodeTrees, fitTrees } from './fit-trees.ts'
import { crossValidate, foldOf } from './folds.ts'
import type { Example } from './load-examples.ts'
import { listTrainingTexts } from './train-names.ts'
import { writeConstants } from './write-weights.ts'

const settings = { trees: 120, rate: 0.12, leastLeaf: 8, pull: 3 }
/** How often a text of papers counts: our own articles are many. */
const worthOfPapers = 2

/** A labelled text with its possible names, as a model reads them that never saw it. */
interface Read extends Standings {
  example: Example
  drafts: readonly Draft[]
}

/** Fits the trees of a language, and prints what they bring in cross-validation. */
export function trainSecondLook(gold: string, code: string, dependencies: Dependencies): void {
  const texts = listTrainingTexts(gold, code)
    .filter(({ source }) => isLabelledByOurGuide(source))
    .map((example) => read(gold, code, example, dependencies))
  const [before, after] = [new Tally(), new Tally()]
  crossValidate(texts, ({ example }) => foldOf(example.id), {
    learn,
    judge: (some, trees) =>
      some.map((text) => {
        before.add(text.example.source, count(text, text.drafts))
        after.add(text.example.source, count(text, keepLikely(text.drafts, text, trees)))
      }),
  })
  console.log(`${code}, one look:\n${describe(before, null)}\n`)
  console.log(`${code}, two looks:\n${describe(after, null)}\n`)
  const { kept, further } = learn(texts)
  writeConstants(`src/languages/${code}/names/second-look.ts`, {
    kept: encodeTrees(kept),
    further: encodeTrees(further),
  })
}

/** Labelled as our guide has it, all types of names. */
const isLabelledByOurGuide = (source: string) =>
  source === 'corpus' || source === 'relabelled' || source.endsWith('-ntrex.train')

function read(gold: string, code: string, example: Example, { knowledge }: Dependencies): Read {
  const { id, text } = example
  const language = languageOfFold({ gold, code, fold: foldOf(id) }, knowledge.findNames)
  const { document } = fromText(text, { lang: code, date: null, title: null, url: null })
  const { drafted, source } = draftNames(document, language, knowledge.findNames(text))
  return { example, drafts: drafted.drafts, ...findStandings(drafted, source) }
}

function learn(texts: readonly Read[]): SecondLook {
  const fit = (listOf: (text: Read) => readonly Standing[]) =>
    fitTrees(
      texts.flatMap((text) => {
        const weight = text.example.source === 'corpus' ? 1 : worthOfPapers
        return listOf(text)
          .filter(({ draft }) => isSettled(text.example, draft))
          .map(({ draft, numbers }) => {
            const isRight = text.example.spans.some(
              (span) => span.type === draft.type && overlaps(span, draft),
            )
            return { numbers, isRight, weight }
          })
      }),
      settings,
    )
  return { kept: fit(({ kept }) => kept), further: fit(({ further }) => further) }
}

/** False where the source leaves open whether a name stands there. */
const isSettled = ({ spans }: Example, draft: Draft): boolean =>
  !spans.some((span) => span.type === 'any' && overlaps(span, draft))

const count = ({ example }: Read, drafts: readonly Draft[]) =>
  scoreNames(example.spans, drafts, new Set(countedTypes)).counts
