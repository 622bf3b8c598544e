/** The sample of the first page: an article's words, and so in no reader's figures but its own. */
import type { InterfaceLanguage } from '../../model/settings.ts'

interface SampleText {
  /** ISO, of its publication: "last August" is reckoned from it */
  day: string
  paragraphs: readonly string[]
}

export const sampleTexts: Readonly<Record<InterfaceLanguage, SampleText>> = {
  ar: {
    day: '2025-10-27',
    paragraphs: [
      'كشف تحقيق نشرته صحيفة الغارديان في أغسطس/آب الماضي أن الوحدة 8200 تحفظ على منصة أزور تسجيلات لملايين المكالمات، أغلبها في هولندا.',
      'وبعد شهر قال براد سميث، رئيس مايكروسوفت، إن الشركة أوقفت خدمات كانت تقدمها لوحدة تتبع وزارة الدفاع الإسرائيلية.',
    ],
  },
  en: {
    day: '2025-10-27',
    paragraphs: [
      'An investigation published by the Guardian in August found that Unit 8200 had kept recordings of millions of phone calls on Azure, most of them in the Netherlands.',
      'A month later Brad Smith, the president of Microsoft, said that the company had stopped services used by a unit within the Israel Ministry of Defense.',
    ],
  },
  fr: {
    day: '2025-10-27',
    paragraphs: [
      'Une enquête publiée par The Guardian en août a révélé que l’unité 8200 conservait sur Azure les enregistrements de millions d’appels, la plupart aux Pays-Bas.',
      'Un mois plus tard, Brad Smith, président de Microsoft, a déclaré que l’entreprise avait arrêté des services utilisés par une unité du ministère israélien de la Défense.',
    ],
  },
}
