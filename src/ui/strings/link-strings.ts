import type { Nearness } from '../../model/linked-piece.ts'
import { countArabic, countEnglish, countFrench } from './plural.ts'

/** Words for the links of an article's text. */
export interface LinkStrings {
  /** heading of the pieces that the article's text links to */
  heading: string
  /** before the words of the statement or reference that a link stands in or beside */
  standsBy: Record<Nearness, Record<'claim' | 'citation', string>>
  /** before the sentence of a link that stands by neither */
  beside: string
  /** before so many links that stand in a statement or reference, or in its sentence */
  here: Record<'touches' | 'sentence', (n: number) => string>
  /** below a title that no page gave: it was read from the link’s address */
  fromAddress: string
  /** of further places of the same link */
  places: (n: number) => string
}

export const enLinked: LinkStrings = {
  heading: 'Linked by this article',
  standsBy: {
    touches: { claim: 'in the statement:', citation: 'in the reference:' },
    sentence: {
      claim: 'in one sentence with the statement:',
      citation: 'in one sentence with the reference:',
    },
    paragraph: {
      claim: 'in one paragraph with the statement:',
      citation: 'in one paragraph with the reference:',
    },
  },
  beside: 'beside:',
  here: {
    touches: () => 'Linked in these words:',
    sentence: () => 'Linked in the same sentence:',
  },
  fromAddress: 'title read from its address',
  places: (n) => `also in ${countEnglish(n, 'other place', 'other places')}`,
}

/** The links stand behind these words, so their number is not written. */
const arLinks = (n: number) => (n === 1 ? 'رابط' : n === 2 ? 'رابطان' : 'روابط')
const frLinks = (n: number) => (n === 1 ? 'Lien' : 'Liens')

export const arLinked: LinkStrings = {
  heading: 'روابط في نص المقال',
  standsBy: {
    touches: { claim: 'ضمن القول:', citation: 'ضمن الإحالة:' },
    sentence: {
      claim: 'في جملة واحدة مع القول:',
      citation: 'في جملة واحدة مع الإحالة:',
    },
    paragraph: {
      claim: 'في فقرة واحدة مع القول:',
      citation: 'في فقرة واحدة مع الإحالة:',
    },
  },
  beside: 'بجوار:',
  here: {
    touches: (n) => `${arLinks(n)} ضمن هذه الكلمات:`,
    sentence: (n) => `${arLinks(n)} في الجملة نفسها:`,
  },
  fromAddress: 'عنوان مقروء من الرابط نفسه',
  places: (n) =>
    `وأيضًا في ${countArabic(n, ['لا موضع آخر', 'موضع آخر', 'موضعين آخرين', 'مواضع أخرى', 'موضعًا آخر', 'موضع آخر'])}`,
}

export const frLinked: LinkStrings = {
  heading: 'Liens dans le texte de l’article',
  standsBy: {
    touches: { claim: 'dans le propos\u00a0:', citation: 'dans le renvoi\u00a0:' },
    sentence: {
      claim: 'dans la même phrase que le propos\u00a0:',
      citation: 'dans la même phrase que le renvoi\u00a0:',
    },
    paragraph: {
      claim: 'dans le même paragraphe que le propos\u00a0:',
      citation: 'dans le même paragraphe que le renvoi\u00a0:',
    },
  },
  beside: 'à côté de\u00a0:',
  here: {
    touches: (n) => `${frLinks(n)} dans ces mots\u00a0:`,
    sentence: (n) => `${frLinks(n)} dans la même phrase\u00a0:`,
  },
  fromAddress: 'titre lu dans son adresse',
  places: (n) =>
    `aussi à ${countFrench(n, ['aucun autre endroit', 'autre endroit', 'autres endroits'])}`,
}
