/**
 * npm run train [-- ar|en …]: makes the weights of the name models again; see docs/models.md.
 * GOLD=folder holds the training files (../shared/gold is looked for otherwise). The same files and
 * seed give the same weights.
 *
 * npm run train -- check-corpus: checks the labelled articles; see corpus/README.md. With the word
 * `doubts` after it, it also lists places that may lack a label.
 *
 * npm run train -- claims: makes the weights by which claims are judged and their speakers chosen.
 * The name models of the folds are kept in out/folds/.
 *
 * npm run train -- basis [ar|en …]: makes the weights by which the basis of a claim is chosen, from
 * what all models before it give.
 *
 * npm run train -- second-look [ar|en …]: makes the trees that judge names once more, after the name
 * models. The name models of the folds are kept in out/folds/.
 *
 * npm run train -- citations [ar|en …]: makes the weights by which cited pieces are kept or dropped.
 *
 * npm run train -- resolving [errors]: makes the model by which the very piece is chosen.
 * CITATIONS=folder holds real references (../shared/citations otherwise); see docs/resolving.md.
 *
 * npm run train -- related [across]: fits the trees by which reports are judged to be on an
 * article's matter; see docs/resolving.md. RELATED=folder holds the labelled pairs (../shared/related otherwise).
 */
import { getLanguage, languages } from '../../src/languages/index.ts'
import { parseOptions } from '../parse-options.ts'
import { reportCorpus } from './check-corpus.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { loadLabelledArticles } from './claims/labelled-articles.ts'
import { readArticleClaims } from './claims/speaker-choices.ts'
import { readArticlePieces } from './citations/read-pieces.ts'
import { trainPieces } from './citations/train-pieces.ts'
import { trainBasis } from './claims/train-basis.ts'
import { trainJudge } from './claims/train-judge.ts'
import { trainSpeakers } from './claims/train-speakers.ts'
import { trainResolving } from './resolving/train-resolving.ts'
import { trainRelated } from './related/train-related.ts'
import { trainSecondLook } from './second-look.ts'
import { trainedLanguages, trainNames } from './train-names.ts'

const gold = process.env.GOLD ?? '../shared/gold'
const { positionals: words } = parseOptions(import.meta.filename, {}, { words: Infinity })
if (words[0] === 'check-corpus') process.exitCode = reportCorpus(words[1] === 'doubts') ? 0 : 1
else if (words[0] === 'claims') await trainClaims()
else if (words[0] === 'basis') await trainBases(words.slice(1))
else if (words[0] === 'second-look') await trainSecondLooks(words.slice(1))
else if (words[0] === 'citations') await trainCitations(words.slice(1))
else if (words[0] === 'resolving')
  trainResolving(
    await loadDependencies({ packs: [], reports: [], bundled: true }),
    words[1] === 'errors',
  )
else if (words[0] === 'related') await trainRelated(words[1])
else await trainNames(gold, words)

async function trainClaims(): Promise<void> {
  const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
  const articles = languages
    .flatMap(({ code }) => loadLabelledArticles(gold, code, dependencies))
    .map(readArticleClaims)
  trainSpeakers(articles, trainJudge(articles, trainedLanguages))
}

async function trainBases(codes: readonly string[]): Promise<void> {
  const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
  for (const code of codes.length > 0 ? codes : trainedLanguages) {
    const language = getLanguage(code)!
    trainBasis(
      loadLabelledArticles(gold, code, dependencies, () => language),
      code,
    )
  }
}

async function trainSecondLooks(codes: readonly string[]): Promise<void> {
  const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
  for (const code of codes.length > 0 ? codes : trainedLanguages)
    trainSecondLook(gold, code, dependencies)
}

async function trainCitations(codes: readonly string[]): Promise<void> {
  const dependencies = await loadDependencies({ packs: [], reports: [], bundled: true })
  const trained = codes.length > 0 ? codes : trainedLanguages
  const articles = trained
    .flatMap((code) => loadLabelledArticles(gold, code, dependencies))
    .map(readArticlePieces)
  trainPieces(articles, trained)
}
