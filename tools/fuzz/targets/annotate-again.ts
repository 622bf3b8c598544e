import { analyse } from '../../../src/analysis/analyse.ts'
import { fromText } from '../../annotate/from-text.ts'
import { textsOf, type TextCase } from '../cases/texts.ts'
import { languages } from '../cases/words.ts'
import { checkApparatus, getDependencies } from '../check-apparatus.ts'
import { createTarget } from '../fuzz-target.ts'

/** Behind a text: a paragraph that has nothing to do with it. */
const unrelated: Record<string, string> = {
  ar: 'قال صاحب المقهى إن القهوة نفدت.',
  en: 'The owner of the café said that the coffee had run out.',
  fr: 'Le patron du café a dit que le café manquait.',
  es: 'La dueña del bar dijo que se había acabado el café.',
}

/** A text is read the same again after another, longer one was read. */
async function annotateAgain({ lang, text }: TextCase): Promise<void> {
  const dependencies = { ...(await getDependencies()), clock: () => 0 }
  const read = (words: string): string => {
    const known = { lang, date: '2025-10-20', title: null, url: null }
    const { article, document } = fromText(words, known)
    const apparatus = analyse(article, document, dependencies)
    checkApparatus(apparatus)
    return JSON.stringify(apparatus)
  }
  const first = read(text)
  read(`${text}\n${unrelated[lang]}`)
  if (read(text) !== first) throw new Error('read otherwise the second time')
}

export const targets = languages.map((lang) =>
  createTarget({ name: `annotate again: ${lang}`, cases: textsOf(lang), check: annotateAgain }),
)
