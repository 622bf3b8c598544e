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
  open: 'What lines and keys mean',
  close: 'Back to the article',
  means: {
    person: 'Who it is, and what sources say, with dates.',
    organisation: 'What it is, and what each side says.',
    place: 'Where it is, and what is known of it.',
    thing: 'What it is, and what sources say of it.',
    cue: 'Who said it, how they know, and when.',
    cited: 'Which piece published elsewhere is meant, and why that one.',
  },
  again: 'A fainter line: the same name again.',
  keys: 'Keys',
}

export const frLegend: LegendStrings = {
  title: 'Ce que disent les traits',
  open: 'Traits et touches',
  close: 'Retour à l’article',
  means: {
    person: 'Qui elle est, et ce que disent les sources, avec les dates.',
    organisation: 'Ce qu’elle est, et ce que dit chaque partie.',
    place: 'Où c’est, et ce que l’on en sait.',
    thing: 'Ce que c’est, et ce que les sources en disent.',
    cue: 'Qui l’a dit, comment on le sait, et quand.',
    cited: 'Lequel des articles parus ailleurs, et pourquoi celui-là.',
  },
  again: 'Un trait plus pâle : le même nom, de nouveau.',
  keys: 'Touches',
}

export const arLegend: LegendStrings = {
  title: 'ماذا تعني الخطوط',
  open: 'معاني الخطوط والمفاتيح',
  close: 'العودة إلى المقال',
  means: {
    person: 'من هو، وما تقوله المصادر عنه بتواريخه.',
    organisation: 'ما هي، وما يقوله كل طرف.',
    place: 'أين هو، وما يُعرف عنه.',
    thing: 'ما هو، وما تقوله المصادر عنه.',
    cue: 'من قاله، وكيف يعلم، ومتى.',
    cited: 'أيّ مادة منشورة في مكان آخر هي، ولماذا هذه بعينها.',
  },
  again: 'خط أخفت: الاسم نفسه مرة أخرى.',
  keys: 'المفاتيح',
}
