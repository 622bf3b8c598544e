/**
 * With what Arabic news begins behind its headline: a verb before its subject («قال الوزير»). Asked
 * of plain text whose headline stands in the line of its first sentence, by tools alone.
 */
import { foldedSet } from '../word-sets.ts'
import { findVerb } from './attribution/lexicon/lookup.ts'
import { looseStemOf } from './loose-stem.ts'
import { verbs } from './names/verbs.ts'

/** Of what happened: our own list, beside verbs of speech and those that begin no name. */
const leadVerbs = foldedSet(`
وصل وصلت دخل دخلت توج توجت عاد عادت رفع رفعت وقع وقعت فاز فازت حضر حضرت حسم حسمت وافق وافقت احتفل احتفلت انطلق انطلقت
تصدر تصدرت بحث بحثت ناقش ناقشت أصيب أصيبت قتل قتلت لقي لقيت شيع شيعت ودع ودعت أرجأ أرجأت عثر عثرت أثار أثارت أسفر أسفرت
توجه توجهت حقق حققت بلغ بلغت صوت صوتت صادق صادقت تقدم تقدمت اعتمد اعتمدت خرج خرجت قدم قدمت تأسس تأسست كرم أشرف أشرفت
تفقد تفقدت حصل حصلت حصد حصدت أقر أقرت قضى قضت شن شنت شكل شكلت عين عينت أقال أقالت أفرج أفرجت كثف كثفت كلف واصل واصلت
حل حلت ضرب ضربت هز هزت نشب تعرض تعرضت خفض خفضت تعطل تعطلت انتزع انتزعت استأنف استأنفت تعاقد تعاقدت ضم ضمت تأهل تأهلت
تغلب تغلبت اقترب اقتربت وضع وضعت أنجز أنجزت أسس أسست منع منعت أدى أدت باشر باشرت سلم سلمت تلقى تلقت أنقذ أنقذت أخلى أخلت
كسر كسرت نفذ نفذت أحبط أحبطت فكك فككت صادر صادرت خصص خصصت رصد رصدت أحال أحالت أعاد أعادت جدد جددت اختطف اختطفت أحيا أحيت
نجا نجت نجح نجحت انهار انهارت احتج احتجت تظاهر تظاهرت أضرب أضربت نال نالت تكبد تكبدت تعافى تعافت هوى هوت استقر استقرت
ابتكر ابتكرت طور طورت اكتشف اكتشفت هدم هدمت استدعى استدعت كتب كتبت
`)

/** Behind these a verb goes on with their clause. */
const clauseWords = foldedSet(`
أن إن أنه أنها ما قد وقد لقد الذي التي الذين لم بعدما عندما حين كما كانت كان وكان وكانت حيث ثم أو بل لا من حتى فيما بينما بعد قبل هل
إذا لو حيثما حسبما إلى على في عن هو هي وهو وهي
`)

/** These are particles before they are verbs. */
const particles = foldedSet('بين عبر')

/**
 * How likely a folded word begins the first sentence of an article: 2 for verbs of speech, 1 for
 * those spelt like nouns and for other verbs, 0 for all other words.
 */
export function leadStrength(folded: string): 0 | 1 | 2 {
  if (particles.has(folded)) return 0
  const hit = findVerb(folded)
  if (hit && hit.prefix === 0 && hit.form.tense === 'past' && !hit.form.pronoun)
    return hit.form.verb.nounish && hit.form.gender !== 'f' ? 1 : 2
  const isPast = leadVerbs.has(folded) || (verbs.has(folded) && !/^[يت]/.test(folded))
  return isPast ? 1 : 0
}

/** Whether the word behind a folded word still belongs to its clause. */
export const goesOn = (folded: string): boolean => clauseWords.has(folded)

/** «رام الله», «نيو دلهي»: the first words of towns that are written as two. */
const townHeads = foldedSet(`
رام الدار أبو بيت خان تل دير سان سانت نيو لوس كوالا بور بورت عين رأس أديس بوينس ريو كيب بني وادي مرسى سيدي حفر خميس
`)

/** Whether the town of a dateline begins with a folded word and goes on with the next one. */
export const beginsTown = (folded: string): boolean => townHeads.has(folded)

const attached = /^(?:وال|بال|فال|كال|لل|ال|و|ب|ل)(?=...)/

/** A folded word as it is compared with others of the same article. */
export const comparedStem = (folded: string): string => looseStemOf(folded.replace(attached, ''))
