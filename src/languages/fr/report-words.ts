import type { ReportWords } from '../reports/report-words.ts'

export const reportWords: ReportWords = {
  // without those that are words of matter in another language of titles ("son", "pour")
  titleStopWords:
    'le la les un une des du de et en au aux ce cet cette ces il ils on se sa ses leur ' +
    'leurs qui que dont dans sur sous par avec sans entre vers chez selon contre est sont ont ete ' +
    'etre mais ou pas ne apres avant depuis pendant comme pourquoi quand tout tous',
}
