/** What is said of the lines on the page: in the popup, in the settings and on the first page. */
import type { MarkKind } from '../../model/settings.ts'

export interface LegendStrings {
  title: string
  open: string
  close: string
  /** what each line stands under, and what its card tells */
  means: Record<MarkKind, string>
  again: string
  keys: string
}

export const enLegend: LegendStrings = {
  title: 'What the lines mean',
  open: 'What the lines mean, and the keys',
  close: 'Back to the article',
  means: {
    person: 'A person: who it is, and what sources say, with dates.',
    organisation: 'A body or a group: what it is, and what each side says.',
    place: 'A place, and what is known of it.',
    thing: 'A product, a work or an event.',
    cue: 'Somebody’s words: who said it, how they know, and when.',
    cited: 'A piece published elsewhere: which one is meant, and why that one.',
  },
  again: 'A fainter line: the same name again.',
  keys: 'Keys',
}

export const frLegend: LegendStrings = {
  title: 'Ce que disent les traits',
  open: 'Ce que disent les traits, et les touches',
  close: 'Retour à l’article',
  means: {
    person: 'Une personne : qui elle est, et ce que disent les sources, avec les dates.',
    organisation: 'Un organisme ou un groupe : ce qu’il est, et ce que dit chaque partie.',
    place: 'Un lieu, et ce que l’on en sait.',
    thing: 'Un produit, une œuvre ou un événement.',
    cue: 'Les mots de quelqu’un : qui l’a dit, comment on le sait, et quand.',
    cited: 'Un article paru ailleurs : lequel, et pourquoi celui-là.',
  },
  again: 'Un trait plus pâle : le même nom, de nouveau.',
  keys: 'Touches',
}

export const arLegend: LegendStrings = {
  title: 'ماذا تعني الخطوط',
  open: 'معاني الخطوط والمفاتيح',
  close: 'العودة إلى المقال',
  means: {
    person: 'شخص: من هو، وما تقوله المصادر عنه بتواريخه.',
    organisation: 'جهة أو جماعة: ما هي، وما يقوله كل طرف.',
    place: 'مكان، وما يُعرف عنه.',
    thing: 'منتج أو عمل أو حدث.',
    cue: 'كلام منقول: من قاله، وكيف يعلم، ومتى.',
    cited: 'مادة نُشرت في مكان آخر: أيّ مادة هي، ولماذا هذه بعينها.',
  },
  again: 'خط أخفت: الاسم نفسه مرة أخرى.',
  keys: 'المفاتيح',
}
