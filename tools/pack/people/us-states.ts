/** The states of the United States and what stands beside them: code, English, Arabic, French with "de". */
const lines = `AL|Alabama|ألاباما|de l’Alabama
AK|Alaska|ألاسكا|de l’Alaska
AZ|Arizona|أريزونا|de l’Arizona
AR|Arkansas|أركنساس|de l’Arkansas
CA|California|كاليفورنيا|de Californie
CO|Colorado|كولورادو|du Colorado
CT|Connecticut|كونيتيكت|du Connecticut
DE|Delaware|ديلاوير|du Delaware
FL|Florida|فلوريدا|de Floride
GA|Georgia|جورجيا|de Géorgie
HI|Hawaii|هاواي|d’Hawaï
ID|Idaho|أيداهو|de l’Idaho
IL|Illinois|إلينوي|de l’Illinois
IN|Indiana|إنديانا|de l’Indiana
IA|Iowa|آيوا|de l’Iowa
KS|Kansas|كانساس|du Kansas
KY|Kentucky|كنتاكي|du Kentucky
LA|Louisiana|لويزيانا|de Louisiane
ME|Maine|مين|du Maine
MD|Maryland|ميريلاند|du Maryland
MA|Massachusetts|ماساتشوستس|du Massachusetts
MI|Michigan|ميشيغان|du Michigan
MN|Minnesota|مينيسوتا|du Minnesota
MS|Mississippi|ميسيسيبي|du Mississippi
MO|Missouri|ميزوري|du Missouri
MT|Montana|مونتانا|du Montana
NE|Nebraska|نبراسكا|du Nebraska
NV|Nevada|نيفادا|du Nevada
NH|New Hampshire|نيوهامبشير|du New Hampshire
NJ|New Jersey|نيوجيرسي|du New Jersey
NM|New Mexico|نيومكسيكو|du Nouveau-Mexique
NY|New York|نيويورك|de l’État de New York
NC|North Carolina|كارولاينا الشمالية|de Caroline du Nord
ND|North Dakota|داكوتا الشمالية|du Dakota du Nord
OH|Ohio|أوهايو|de l’Ohio
OK|Oklahoma|أوكلاهوما|de l’Oklahoma
OR|Oregon|أوريغون|de l’Oregon
PA|Pennsylvania|بنسلفانيا|de Pennsylvanie
RI|Rhode Island|رود آيلاند|de Rhode Island
SC|South Carolina|كارولاينا الجنوبية|de Caroline du Sud
SD|South Dakota|داكوتا الجنوبية|du Dakota du Sud
TN|Tennessee|تينيسي|du Tennessee
TX|Texas|تكساس|du Texas
UT|Utah|يوتا|de l’Utah
VT|Vermont|فيرمونت|du Vermont
VA|Virginia|فرجينيا|de Virginie
WA|Washington|واشنطن|de l’État de Washington
WV|West Virginia|فرجينيا الغربية|de Virginie-Occidentale
WI|Wisconsin|ويسكونسن|du Wisconsin
WY|Wyoming|وايومنغ|du Wyoming
DC|the District of Columbia|مقاطعة كولومبيا|du district de Columbia
PR|Puerto Rico|بورتوريكو|de Porto Rico
GU|Guam|غوام|de Guam
VI|the Virgin Islands|الجزر العذراء|des îles Vierges
AS|American Samoa|ساموا الأميركية|des Samoa américaines
MP|the Northern Mariana Islands|جزر ماريانا الشمالية|des îles Mariannes du Nord`

export interface StateNames {
  en: string
  ar: string
  /** with its preposition: "du Texas" */
  fr: string
}

export const usStates: ReadonlyMap<string, StateNames> = new Map(
  lines.split('\n').map((line) => {
    const [code = '', en = '', ar = '', fr = ''] = line.split('|')
    return [code, { en, ar, fr }] as const
  }),
)
