/**
 * What an office is called of a woman, where its first word is one of these. Only the first word of
 * a title in the construct state changes: «وزير خارجية مصر», «وزيرة خارجية مصر».
 */
const first: Record<string, Record<string, string>> = {
  ar: {
    رئيس: 'رئيسة',
    وزير: 'وزيرة',
    نائب: 'نائبة',
    عضو: 'عضوة',
    سفير: 'سفيرة',
    حاكم: 'حاكمة',
    محافظ: 'محافظة',
    ملك: 'ملكة',
    أمير: 'أميرة',
    أمين: 'أمينة',
    مدير: 'مديرة',
    مستشار: 'مستشارة',
    قاضي: 'قاضية',
    مفوض: 'مفوضة',
    ممثل: 'ممثلة',
    زعيم: 'زعيمة',
    سيناتور: 'سيناتورة',
  },
  fr: {
    président: 'présidente',
    premier: 'première',
    député: 'députée',
    sénateur: 'sénatrice',
    gouverneur: 'gouverneure',
    ambassadeur: 'ambassadrice',
    conseiller: 'conseillère',
    chancelier: 'chancelière',
    roi: 'reine',
    prince: 'princesse',
    chef: 'cheffe',
    représentant: 'représentante',
    directeur: 'directrice',
    préfet: 'préfète',
    vice: 'vice',
  },
}

/**
 * The same title of a woman; as it is where no rule holds. An Arabic second word that may be an
 * adjective («عضو برلماني») would have to agree: such titles stay.
 */
export function makeFeminine(title: string, language: string): string {
  const [word = '', second = '', ...rest] = title.split(' ')
  const forms = first[language]
  const small = word.toLowerCase()
  const form = forms && Object.hasOwn(forms, small) ? forms[small]! : null
  if (form === null) return title
  if (language === 'ar' && rest.length === 0 && second.endsWith('ي') && !second.startsWith('ال'))
    return title
  const cased = /^\p{Lu}/u.test(word) ? `${form[0]!.toUpperCase()}${form.slice(1)}` : form
  return [cased, second, ...rest].filter(Boolean).join(' ')
}
