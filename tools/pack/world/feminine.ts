/**
 * What an office is called of a woman, where its first word is one of these. Only the first word of
 * a title in the construct state changes: «وزير خارجية مصر», «وزيرة خارجية مصر». An adjective behind
 * it agrees: «مدير عام», «مديرة عامة»; « gouverneur général », « gouverneure générale ».
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

/** The same title of a woman; as it is where no rule holds. */
export function makeFeminine(title: string, language: string): string {
  const [word = '', ...others] = title.split(' ')
  const forms = first[language]
  const small = word.toLowerCase()
  const form = forms && Object.hasOwn(forms, small) ? forms[small]! : null
  const agreed = language === 'ar' ? agreeInArabic(others) : agreeInFrench(others)
  if (form === null || agreed === null) return title
  const cased = /^\p{Lu}/u.test(word) ? `${form[0]!.toUpperCase()}${form.slice(1)}` : form
  return [cased, ...agreed].join(' ')
}

/** Adjectives that stand behind the word of an office. */
const adjectives: Record<string, string> = {
  عام: 'عامة',
  خاص: 'خاصة',
  أول: 'أولى',
  سام: 'سامية',
  دائم: 'دائمة',
  مقيم: 'مقيمة',
  مساعد: 'مساعدة',
  مشارك: 'مشاركة',
  مؤقت: 'مؤقتة',
  منتخب: 'منتخبة',
  سابق: 'سابقة',
}
/** What begins a phrase of its own, so that the word before it leads no other noun. */
const ownPhrase = /^(?:لل.+|في|لدى|عن|على|من|إلى)$/

/**
 * The words behind the first, in the feminine; null where it is not known whether they agree: a word
 * that ends as an adjective does («عضو برلماني», but «رئيس نادي …»), or «أمين عام» before a noun.
 */
function agreeInArabic([second, ...rest]: readonly string[]): string[] | null {
  if (second === undefined) return []
  const leadsNoun = rest.length > 0 && !ownPhrase.test(rest[0]!)
  if (Object.hasOwn(adjectives, second)) return leadsNoun ? null : [adjectives[second]!, ...rest]
  const mayBeAdjective = second.endsWith('ي') && !second.startsWith('ال')
  return mayBeAdjective && !leadsNoun ? null : [second, ...rest]
}

const preposition = /^(?:d['’].*|de|du|des|à|au|aux|en|dans|pour|sur|par|chez|près|auprès|\(.*)$/i
/** Endings of adjectives and of nouns beside another: "général", "européen", "adjoint". */
const endings: readonly (readonly [RegExp, string])[] = [
  [/e$/, 'e'],
  [/al$/, 'ale'],
  [/el$/, 'elle'],
  [/en$/, 'enne'],
  [/if$/, 'ive'],
  [/ier$/, 'ière'],
  [/nt$/, 'nte'],
  [/é$/, 'ée'],
]

/** The words behind the first, in the feminine up to a preposition; null where one has no rule. */
function agreeInFrench(words: readonly string[]): string[] | null {
  const at = words.findIndex((word) => preposition.test(word))
  const own = at < 0 ? words : words.slice(0, at)
  const agreed = own.flatMap((word) => {
    const rule = endings.find(([ending]) => ending.test(word))
    return rule ? [word.replace(...rule)] : []
  })
  return agreed.length < own.length ? null : [...agreed, ...words.slice(own.length)]
}
