import type { ClaimKind } from '../../src/model/annotation.ts'

/** What every language must read, in its own words: one sentence for each kind of report. */
export interface Sample {
  /** [sentence, kind, who speaks, a part of what is said] */
  direct: readonly [string, string, string]
  indirect: readonly [string, string, string]
  according: readonly [string, string, string]
  /** read as a title */
  headline: readonly [string, string, string]
  /** [text, the ISO days that its phrase allows, counted from 2025-10-20, a Monday] */
  date: readonly [string, string, string]
  /** [sentence, outlet as commonly written in English] */
  citation: readonly [string, string]
  /**
   * the twelve months as a date writes them, and a date pattern with $ for the month: the tenth day
   * of that month in 2015
   */
  months: string
  tenth: string
  /** the seven days from Monday, and a sentence with $ for the day */
  weekdays: string
  onDay: string
  /** a sentence that a shortened word with a full stop must not cut, and the name in it */
  name: readonly [string, string]
}

export const kindOf: Record<
  'direct' | 'indirect' | 'according' | 'headline',
  readonly ClaimKind[]
> = {
  direct: ['direct'],
  indirect: ['indirect'],
  according: ['indirect'],
  headline: ['direct', 'indirect'],
}

/** By BCP 47 subtag: a new language adds its own here. */
export const samples: Record<string, Sample> = {
  ar: {
    direct: ['وقال المهندس سامي الحداد: "الجسر آمن تماما ولا خوف على أحد".', 'الحداد', 'الجسر آمن'],
    indirect: ['وقال المهندس سامي الحداد إن الجسر سيفتح في الربيع.', 'الحداد', 'الجسر سيفتح'],
    according: ['ووفقا لوزارة الأشغال، أغلق الجسر ثلاثة أسابيع.', 'الأشغال', 'أغلق الجسر'],
    headline: ['الحداد: الجسر آمن ولا خوف على أحد', 'الحداد', 'الجسر آمن'],
    date: ['نشر التقرير الشهر الماضي', '2025-09-01', '2025-09-30'],
    citation: ['وذكرت صحيفة الغارديان أمس أن الجسر مغلق.', 'The Guardian'],
    months: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
    tenth: 'في 10 $ 2015',
    weekdays: 'الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
    onDay: 'وصل الوفد يوم $',
    name: ['والتقى د. سامي الحداد أهالي القرية.', 'سامي الحداد'],
  },
  en: {
    direct: [
      '“The bridge is safe and nobody need worry,” said engineer Martin Hale.',
      'Hale',
      'bridge is safe',
    ],
    indirect: [
      'Engineer Martin Hale said that the bridge would open in spring.',
      'Hale',
      'bridge would open',
    ],
    according: [
      'According to Martin Hale, the bridge was closed for three weeks.',
      'Hale',
      'bridge was closed',
    ],
    headline: ['Hale: the bridge is safe', 'Hale', 'bridge is safe'],
    date: ['published last month', '2025-09-01', '2025-09-30'],
    citation: [
      'An investigation published by The Guardian last month named the firm.',
      'The Guardian',
    ],
    months: 'January February March April May June July August September October November December',
    tenth: 'on $ 10, 2015',
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
    onDay: 'they arrived on $',
    name: ['The villagers met Dr. Martin Hale yesterday.', 'Martin Hale'],
  },
  fr: {
    direct: [
      '« Le pont est sûr et nul ne doit craindre », a déclaré l’ingénieur Martin Vallier.',
      'Vallier',
      'pont est sûr',
    ],
    indirect: [
      'L’ingénieur Martin Vallier a déclaré que le pont ouvrirait au printemps.',
      'Vallier',
      'pont ouvrirait',
    ],
    according: [
      'Selon Martin Vallier, le pont est resté fermé trois semaines.',
      'Vallier',
      'pont est resté',
    ],
    headline: ['Martin Vallier : « Le pont est sûr »', 'Vallier', 'pont est sûr'],
    date: ['paru le mois dernier', '2025-09-01', '2025-09-30'],
    citation: ['Une enquête publiée par Le Monde le mois dernier nomme l’entreprise.', 'Le Monde'],
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    tenth: 'le 10 $ 2015',
    weekdays: 'lundi mardi mercredi jeudi vendredi samedi dimanche',
    onDay: 'ils sont arrivés $',
    name: ['Les habitants ont rencontré M. Vallier hier.', 'Vallier'],
  },
  es: {
    direct: [
      '«El puente es seguro y nadie debe temer», declaró el ingeniero Martín Valiente.',
      'Valiente',
      'puente es seguro',
    ],
    indirect: [
      'El ingeniero Martín Valiente anunció que el puente abrirá en primavera.',
      'Valiente',
      'puente abrirá',
    ],
    according: [
      'Según Martín Valiente, el puente estuvo cerrado tres semanas.',
      'Valiente',
      'puente estuvo',
    ],
    headline: ['Martín Valiente: «El puente es seguro»', 'Valiente', 'puente es seguro'],
    date: ['publicado el mes pasado', '2025-09-01', '2025-09-30'],
    citation: [
      'Una investigación publicada por El País el mes pasado señala a la empresa.',
      'El País',
    ],
    months:
      'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
    tenth: 'el 10 de $ de 2015',
    weekdays: 'lunes martes miércoles jueves viernes sábado domingo',
    onDay: 'llegaron el $',
    name: ['Los vecinos recibieron al Sr. Valiente ayer.', 'Valiente'],
  },
}
