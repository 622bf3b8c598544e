/**
 * Verbs of speech, belief and demand, one a line: past tense (3rd person masculine) | what follows
 * ي in the present | active participle | frames | prepositions that bring the content | stance. "-"
 * where a form is not used as a cue.
 * Frames: t a clause with أن or إن · q direct speech · o any object · w an object that is a verbal
 * or abstract noun · a an addressee stands before the preposition · c a common verb of speech,
 * which begins a claim of its own wherever it stands · p its present passive is common («يعتقد أن»)
 * · n its past looks like a noun · b belief, a claim even when negated · k direct speech only after
 * a colon.
 */
export const verbTable = `
قال|قول|قائل|tqc
أضاف|ضيف|مضيف|tqc
أكد|ؤكد|مؤكد|tqwc|على|asserting
أوضح|وضح|موضح|tqwc
ذكر|ذكر|ذاكر|tqcpn|ب
أعلن|علن|معلن|tqwc|عن
صرح|صرح|مصرح|tqc|ب
أشار|شير|مشير|tqcp|إلى
لفت|لفت|لافت|tqc|إلى
شدد|شدد|مشدد|tqc|على|asserting
اعتبر|عتبر|معتبر|tqoc
رأى|رى|-|tqcb
نفى|نفي|ناف|twn||denying
نقل|نقل|ناقل|tqn
زعم|زعم|زاعم|tqp||doubting
ادعى|دعي|مدع|t||doubting
اتهم|تهم|متهم|oa|ب
حذر|حذر|محذر|tqcn|من
نبه|نبه|منبه|tqc|إلى من ل على
طالب|طالب|مطالب|ta|ب
دعا|دعو|داع|ta|إلى ل
ناشد|ناشد|مناشد|oa
حث|حث|حاث|an|على
كشف|كشف|كاشف|tqwcn|عن
أفاد|فيد|مفيد|tqc|ب عن
توقع|توقع|متوقع|twpb
وصف|صف|واصف|on
أعرب|عرب|معرب|-|عن
عبر|عبر|معبر|n|عن
أبدى|بدي|مبد|w
اقترح|قترح|مقترح|tw
انتقد|نتقد|منتقد|o||denying
رجح|رجح|مرجح|tqwp
أقر|قر|-|tn|ب|conceding
اعترف|عترف|معترف|tq|ب|conceding
رفض|رفض|رافض|ton||denying
استنكر|ستنكر|مستنكر|to||denying
أدان|دين|-|o||denying
ندد|ندد|مندد|t|ب|denying
شجب|شجب|شاجب|on||denying
أشاد|شيد|مشيد|t|ب
أثنى|ثني|مثن|t|على
رحب|رحب|مرحب|t|ب
هدد|هدد|مهدد|t|ب
توعد|توعد|متوعد|t|ب
تعهد|تعهد|متعهد|tq|ب
وعد|-|واعد|tn|ب
بين|بين|مبين|tn
شرح|شرح|شارح|tqwn
فسر|فسر|مفسر|tqw
علل|علل|معلل|tw
برر|برر|مبرر|to
لاحظ|لاحظ|ملاحظ|tqc
علق|علق|معلق|q
مضى|-|-|kn
صاح|صيح|صائح|k
تابع|تابع|متابع|tqc
استطرد|ستطرد|مستطرد|tqc
أردف|ردف|مردف|tqc
استدرك|ستدرك|مستدرك|tqc
ختم|ختم|-|qn
اختتم|ختتم|مختتم|q
واصل|واصل|-|q
زاد|زيد|-|tq
أجاب|جيب|مجيب|tqc|ب
رد|-|-|tqcn
سأل|سأل|سائل|tq|عن
تساءل|تساءل|متسائل|tqc|عن
ألمح|لمح|ملمح|tc|إلى
نوه|نوه|منوه|tc|ب إلى
أبرز|برز|مبرز|t
أظهر|ظهر|مظهر|tw
أثبت|ثبت|مثبت|t
اعتقد|عتقد|معتقد|tpb
ظن|ظن|ظان|tnb
أمل|أمل|آمل|tnb
تمنى|تمنى|متمن|tb
خشي|خشى|خاش|tpb|من
تخوف|تخوف|متخوف|tnb|من
شك|شك|-|tnb
علم|-|-|tn
قدر|قدر|مقدر|tn
جزم|جزم|جازم|tn|ب|asserting
أخبر|خبر|مخبر|tqc
أبلغ|-|مبلغ|tq
روى|روي|راو|tq
حكى|حكي|حاك|tq
كتب|كتب|كاتب|tqn
غرد|غرد|مغرد|tk
نشر|نشر|-|kn
حمل|حمل|محمل|oan
طمأن|طمئن|مطمئن|t
عد|-|-|on
طلب|طلب|-|tan|من
أمر|أمر|-|tn|ب
أذن|أذن|آذن|n|ب
أوصى|وصي|موص|t|ب
نصح|نصح|ناصح|tn|ب
شكك|شكك|مشكك|t|في ب|doubting
استبعد|ستبعد|مستبعد|tw||denying
أيد|ؤيد|مؤيد|w
نادى|نادي|مناد|t|ب
أقسم|قسم|-|t
اشتكى|شتكي|مشتك|tq|من
اشترط|شترط|مشترط|tw
استغرب|ستغرب|مستغرب|tw
أرجع|رجع|مرجع|w
عزا|عزو|عاز|w
خلص|خلص|-|tn
وجد|-|-|t
أنكر|نكر|منكر|tw||denying
فند|فند|مفند|w||denying
كذب|كذب|مكذب|wn||denying
جادل|جادل|مجادل|t|ب
أصر|صر|-|t|على|asserting
استنتج|ستنتج|مستنتج|t
احتج|حتج|محتج|t
اعترض|عترض|معترض|t
جدد|جدد|مجدد|wt
كرر|كرر|مكرر|twq
نص|نص|-|tn|على
أورد|ورد|مورد|tq
أفصح|فصح|مفصح|t|عن
تكهن|تكهن|متكهن|tn|ب
تنبأ|تنبأ|متنبئ|t|ب
اشتبه|شتبه|مشتبه|tb
هتف|هتف|هاتف|tqn
ارتأى|رتئي|-|t
`
