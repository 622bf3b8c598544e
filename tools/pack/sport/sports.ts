/** Each sport: in English, in Arabic with and without its article, in French as in "club de …". */
export const sports = {
  football: ['football', 'كرة القدم', 'كرة قدم', 'de football'],
  'american-football': [
    'American football',
    'كرة القدم الأميركية',
    'كرة قدم أميركية',
    'de football américain',
  ],
  basketball: ['basketball', 'كرة السلة', 'كرة سلة', 'de basket-ball'],
  baseball: ['baseball', 'البيسبول', 'بيسبول', 'de baseball'],
  'ice-hockey': ['ice hockey', 'هوكي الجليد', 'هوكي جليد', 'de hockey sur glace'],
  handball: ['handball', 'كرة اليد', 'كرة يد', 'de handball'],
  tennis: ['tennis', 'كرة المضرب', 'كرة مضرب', 'de tennis'],
  golf: ['golf', 'الغولف', 'غولف', 'de golf'],
  cycling: ['cycling', 'سباق الدراجات', 'دراجات', 'de cyclisme'],
  motor: ['motor racing', 'سباق السيارات', 'سيارات', 'de sport automobile'],
  rugby: ['rugby', 'الرغبي', 'رغبي', 'de rugby'],
  cricket: ['cricket', 'الكريكيت', 'كريكيت', 'de cricket'],
  athletics: ['athletics', 'ألعاب القوى', 'ألعاب قوى', 'd’athlétisme'],
  mma: ['mixed martial arts', 'الفنون القتالية المختلطة', 'فنون قتالية', 'd’arts martiaux mixtes'],
  several: ['multi-sport', 'رياضات عدة', 'رياضات عدة', 'multisport'],
} as const

export type Sport = keyof typeof sports
