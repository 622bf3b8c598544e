import type { ReportWords } from '../reports/report-words.ts'

export const reportWords: ReportWords = {
  // without those that are words of matter in another language of titles ("con", "son", "sin")
  titleStopWords:
    'el la los las un una unos unas del de en lo su sus se que quien por para entre hacia desde ' +
    'hasta segun sobre tras es ha han fue fueron ser esta este estos estas pero como cuando ' +
    'porque donde muy ya mas ni',
}
