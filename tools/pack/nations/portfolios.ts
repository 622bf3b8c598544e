/** What ministries are for, with the Arabic after «وزارة». */
const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Agriculture: 'الزراعة',
    'Basic Education': 'التعليم الأساسي',
    Communications: 'الاتصالات',
    Culture: 'الثقافة',
    Defence: 'الدفاع',
    Defense: 'الدفاع',
    Education: 'التعليم',
    Electricity: 'الكهرباء',
    'Emergency Situations': 'الطوارئ',
    Energy: 'الطاقة',
    Environment: 'البيئة',
    Family: 'الأسرة',
    Finance: 'المالية',
    'Foreign Affairs': 'الخارجية',
    Health: 'الصحة',
    Highways: 'الطرق',
    'Higher Education': 'التعليم العالي',
    'Home Affairs': 'الداخلية',
    'Homeland Security': 'الأمن الداخلي',
    'Human Rights': 'حقوق الإنسان',
    'Internal Affairs': 'الداخلية',
    Interior: 'الداخلية',
    Investments: 'الاستثمار',
    Justice: 'العدل',
    Labor: 'العمل',
    Employment: 'التوظيف',
    Law: 'القانون',
    Literacy: 'محو الأمية',
    'Local Government': 'الحكم المحلي',
    Merit: 'الجدارة',
    'National Education': 'التربية الوطنية',
    'National Heritage': 'التراث الوطني',
    'Natural Resources': 'الموارد الطبيعية',
    Peace: 'السلام',
    'Popular Power for Education': 'التعليم',
    'Popular Power for Health': 'الصحة',
    'Public Education': 'التعليم العام',
    'Public Health': 'الصحة العامة',
    'Public Security': 'الأمن العام',
    'Public Works': 'الأشغال العامة',
    'Regional Development': 'التنمية الإقليمية',
    Research: 'البحث العلمي',
    'Rural Development': 'التنمية الريفية',
    Sanitation: 'الصرف الصحي',
    Science: 'العلوم',
    'Social Affairs': 'الشؤون الاجتماعية',
    'Social Assistance': 'المساعدة الاجتماعية',
    'Social Protection': 'الحماية الاجتماعية',
    'Social Welfare': 'الرعاية الاجتماعية',
    Development: 'التنمية',
    Commerce: 'التجارة',
    Economy: 'الاقتصاد',
    Fisheries: 'الثروة السمكية',
    Housing: 'الإسكان',
    Information: 'الإعلام',
    Infrastructure: 'البنية التحتية',
    Labour: 'العمل',
    Mines: 'المناجم',
    'National Defence': 'الدفاع الوطني',
    'National Defense': 'الدفاع الوطني',
    Planning: 'التخطيط',
    'Religious Affairs': 'الشؤون الدينية',
    'Scientific Research': 'البحث العلمي',
    Tourism: 'السياحة',
    Transportation: 'النقل',
    'Water Resources': 'الموارد المائية',
    Youth: 'الشباب',
    Sports: 'الرياضة',
    Technology: 'التكنولوجيا',
    Trade: 'التجارة',
    Industry: 'الصناعة',
    Transport: 'النقل',
    Urbanization: 'العمران',
    Climate: 'المناخ',
    'Climate Change': 'تغير المناخ',
    Water: 'المياه',
    Wellness: 'العافية',
    'Revolutionary Armed Forces': 'القوات المسلحة الثورية',
  }),
)

/**
 * A portfolio in Arabic, part by part: "Science, Technology and the Environment"; null when a part
 * is not known.
 */
export function translatePortfolio(english: string): string | null {
  const parts = splitPortfolio(english).map((part) => words.get(part))
  return parts.every((part) => part !== undefined)
    ? parts.map((part, i) => (i === 0 ? part : `و${part}`)).join(' ')
    : null
}

function splitPortfolio(english: string): string[] {
  const whole = withoutArticle(english)
  return words.has(whole)
    ? [whole]
    : english.split(/, and |, | and /).map((part) => withoutArticle(part.trim()))
}

export const withoutArticle = (portfolio: string): string => portfolio.replace(/^the /, '')
