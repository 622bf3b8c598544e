/**
 * npm run train [-- ar|en …]: makes the weights of the name models again; see docs/models.md.
 * GOLD=folder holds the training files (../shared/gold is looked for otherwise). The same files and
 * seed give the same weights.
 *
 * npm run train -- check-corpus: checks the labelled articles; see corpus/README.md. With the word
 * `doubts` after it, it also lists places that may lack a label.
 */
import { parseOptions } from '../parse-options.ts'
import { reportCorpus } from './check-corpus.ts'
import { trainNames } from './train-names.ts'

const { positionals: words } = parseOptions(import.meta.filename, {}, { words: Infinity })
if (words[0] === 'check-corpus') process.exitCode = reportCorpus(words[1] === 'doubts') ? 0 : 1
else await trainNames(process.env.GOLD ?? '../shared/gold', words)
