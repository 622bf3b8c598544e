/**
 * Units of measure and countable nouns of the news: the key, singulars, then plurals after a bar,
 * in full spelling.
 */
import { fold } from '../../../text/fold.ts'

const list = `
person شخص|أشخاص الناس
civilian مدني|مدنيين مدنيون
child طفل طفلة|أطفال
woman امرأة سيدة|نساء سيدات
man رجل|رجال
baby رضيع|رضع
family عائلة أسرة|عائلات أسر
killed قتيل شهيد وفاة|قتلى شهداء وفيات
wounded جريح مصاب إصابة|جرحى مصابين مصابون إصابات
prisoner أسير معتقل سجين|أسرى معتقلين معتقلون سجناء
hostage رهينة محتجز|رهائن محتجزين محتجزون
refugee لاجئ|لاجئين لاجئون
migrant مهاجر|مهاجرين مهاجرون
tourist سائح|سياح سائحين
visitor زائر|زوار زائرين
missing مفقود|مفقودين مفقودون
displaced نازح مهجر|نازحين نازحون مهجرين
soldier جندي|جنود
officer ضابط|ضباط
fighter مقاتل مسلح|مقاتلين مقاتلون مسلحين مسلحون
journalist صحفي صحافي|صحفيين صحفيون صحافيين صحافيون
student طالب|طلاب طلبة
patient مريض|مرضى
doctor طبيب|أطباء
worker عامل موظف|عمال عاملين عاملون موظفين موظفون
resident ساكن|سكان ساكنين
inhabitant نسمة
protester متظاهر محتج|متظاهرين متظاهرون محتجين محتجون
voter ناخب|ناخبين ناخبون
vote صوت|أصوات
user مستخدم|مستخدمين مستخدمون
member عضو|أعضاء
dollar دولار|دولارات
euro يورو
pound جنيه|جنيهات
shekel شيكل شيقل|شواكل
riyal ريال|ريالات
dirham درهم|دراهم
dinar دينار|دنانير
lira ليرة|ليرات
rouble روبل
yen ين
yuan يوان
rupee روبية|روبيات
franc فرنك
byte بايت
kilobyte كيلوبايت
megabyte ميغابايت ميجابايت
gigabyte غيغابايت جيجابايت
terabyte تيرابايت
petabyte بيتابايت
millimetre مليمتر ملم
centimetre سنتيمتر سم
metre متر|أمتار
kilometre كيلومتر كلم كم|كيلومترات
mile ميل|أميال
foot قدم|أقدام
hectare هكتار|هكتارات
acre فدان|أفدنة
dunam دونم|دونمات
gram غرام جرام|غرامات جرامات
kilogram كيلوغرام كيلوجرام كلغ كغم|كيلوغرامات
tonne طن|أطنان
litre لتر|لترات
barrel برميل|براميل
degree درجة|درجات
watt واط
kilowatt كيلوواط
megawatt ميغاواط ميجاواط
gigawatt غيغاواط جيجاواط
second ثانية|ثوان ثواني
minute دقيقة|دقائق
hour ساعة|ساعات
day يوم|أيام
week أسبوع|أسابيع
month شهر|أشهر شهور
year عام سنة|أعوام سنوات
decade عقد|عقود
time مرة|مرات
country دولة بلد|دول بلدان
city مدينة|مدن
village قرية|قرى
company شركة|شركات
home منزل بيت|منازل بيوت
building مبنى|مبان مباني
school مدرسة|مدارس
hospital مستشفى|مستشفيات
truck شاحنة|شاحنات
vehicle مركبة سيارة آلية|مركبات سيارات آليات
aircraft طائرة|طائرات
drone مسيرة|مسيرات
missile صاروخ|صواريخ
rocket قذيفة|قذائف
strike غارة ضربة|غارات ضربات
attack هجوم|هجمات
call مكالمة|مكالمات
message رسالة|رسائل
document وثيقة|وثائق
file ملف|ملفات
server خادم|خوادم
case حالة|حالات
job وظيفة|وظائف
seat مقعد|مقاعد
meal وجبة|وجبات
`

export interface Units {
  /** by every form of a unit, its key */
  units: Map<string, string>
  /** «طفلين», «ساعتان»: twice the unit in one word */
  duals: Map<string, string>
}

/** A plural of the same letters is no dual («مدنيين»), nor is another word or a name. */
const notDual = ['طالبان', 'طالبين', 'ميلان', 'خادمين']

export function makeUnits(): Units {
  const units = new Map<string, string>()
  const duals = new Map<string, string>()
  for (const line of list.trim().split('\n')) {
    const at = line.indexOf(' ')
    const key = line.slice(0, at)
    const [singulars, plurals] = line.slice(at + 1).split('|')
    for (const word of singulars!.split(' ').map(fold)) {
      const stem = word.endsWith('ه') ? `${word.slice(0, -1)}ت` : word
      for (const form of [word, `${word}ا`, `ال${word}`]) units.set(form, key)
      if (word.length > 2) duals.set(`${stem}ان`, key).set(`${stem}ين`, key)
    }
    for (const word of plurals ? plurals.split(' ').map(fold) : [])
      units.set(word, key).set(`ال${word}`, key)
  }
  for (const percent of ['في المئة', 'في المائة', 'بالمئة', 'بالمائة', 'في الميه'])
    units.set(fold(percent), 'percent')
  for (const [noun, key] of [
    ['كيلومتر', 'kilometre'],
    ['متر', 'metre'],
    ['ميل', 'mile'],
  ] as const) {
    for (const phrase of [`${noun} مربع`, `${noun}ا مربعا`, `${noun}ات مربعة`])
      units.set(fold(phrase), `square-${key}`)
    for (const phrase of [`${noun} مكعب`, `${noun}ا مكعبا`]) units.set(fold(phrase), `cubic-${key}`)
  }
  for (const phrase of ['أمتار مربعة', 'أميال مربعة'])
    units.set(fold(phrase), phrase.startsWith('أمت') ? 'square-metre' : 'square-mile')
  for (const death of ['حالة وفاة', 'حالات وفاة', 'متوفين', 'متوفى'])
    units.set(fold(death), 'killed')
  for (const phrase of ['نقطة مئوية', 'نقاط مئوية']) units.set(fold(phrase), 'percentage-point')
  for (const form of [...units.keys(), ...notDual]) duals.delete(form)
  return { units, duals }
}
