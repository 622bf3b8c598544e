import { fold } from '../../text/fold.ts'

/**
 * Words that tell which sort of thing a name means: `heads` stand right beside it («صحيفة الأهرام»,
 * "Georgia's governor"), `signs` are used in an article on such a thing. Arabic words without ال. A
 * sort takes in every kind that packs give such things.
 */
interface Sort {
  kinds: string
  heads: string
  signs: string
}

const sources = {
  outlet: {
    kinds: 'outlet newspaper magazine news-agency broadcaster channel news-site journal',
    heads:
      'newspaper daily weekly magazine broadcaster channel network agency newsroom editor columnist correspondent reporter tabloid صحيفة جريدة مجلة قناة فضائية إذاعة وكالة شبكة موقع يومية أسبوعية مراسل مراسلة تحرير',
    signs:
      'newspaper editor journalist journalists reporter newsroom published edition headline readers broadcaster صحيفة جريدة صحفي صحفيين صحفيون تحرير مقال عدد نشرت قراء مراسل افتتاحية قناة بث',
  },
  party: {
    kinds: 'party political-party',
    heads: 'party bloc coalition حزب كتلة تحالف لائحة قائمة',
    signs:
      'party election elections seats candidates parliament voters حزب انتخابات مقاعد برلمان نواب مرشح مرشحين ناخبين كتلة',
  },
  company: {
    kinds: 'company bank airline retailer law-firm business carrier',
    heads:
      'company firm giant retailer maker corporation chain startup group employees workers shares stock store stores bank carrier شركة مجموعة عملاق عملاقة متاجر متجر أسهم سهم مصرف بنك موظفي',
    signs:
      'company shares shareholders revenue profit customers employees workers retailer store stores sales chain quarterly chief executive iphone online warehouse technology tech cloud شركة أسهم أرباح إيرادات عملاء زبائن موظفين مبيعات متاجر تجارة تقنية تكنولوجيا طلبات مستودعات هاتف هواتف',
  },
  club: {
    kinds: 'football-club club sports-team team national-team',
    heads:
      'club team side recruiter quarterback striker midfielder goalkeeper defender coach fans نادي فريق منتخب مدرب لاعب مهاجم حارس جماهير',
    signs:
      'match goal goals scored league cup coach striker season stadium tournament championship rugby football basketball hockey baseball cricket tennis players playoff playoffs touchdown quarterback innings roster semi final defeat assists soccer volleyball softball varsity rebounds quarterfinal semifinal مباراة هدف أهداف دوري كأس مدرب مهاجم موسم ملعب بطولة لاعب لاعبين كرة نهائي فوز هزيمة',
  },
  country: {
    kinds: 'country territory sovereign-state',
    heads:
      'republic kingdom government president king queen parliament embassy borders دولة جمهورية مملكة سلطنة إمارة حكومة رئيس ملك أمير سلطان سفارة سفير برلمان حدود سكان شعب مواطنو',
    signs:
      'government president parliament ambassador embassy border sovereignty foreign minister nato treaty citizens independence حكومة رئيس برلمان سفير سفارة حدود سيادة خارجية وزير معاهدة مواطنين استقلال',
  },
  division: {
    kinds: 'region state province governorate county division emirate district',
    heads:
      'state province governorate county governor gov region senator sen lawmakers legislature residents voters ولاية محافظة مقاطعة إقليم حاكم محافظ والي منطقة معتمدية قضاء متصرفية سكان أهالي',
    signs:
      'state governor senator legislature county republican democrat ballot federal ولاية حاكم محافظة محافظ مقاطعة',
  },
  town: {
    kinds: 'city town village municipality locality neighbourhood borough capital settlement',
    heads:
      'city town village mayor municipality suburb neighborhood neighbourhood port residents downtown airport streets مدينة بلدة قرية بلدية ضاحية حي ميناء مطار أهالي سكان عاصمة شوارع وسط',
    signs:
      'city town mayor residents streets neighborhood suburb airport port municipal مدينة بلدة بلدية سكان شوارع أحياء ميناء مطار أهالي',
  },
  water: {
    kinds: 'river lake sea ocean basin rainforest forest',
    heads:
      'river basin lake sea gulf rainforest delta waters strait مياه مضيق نهر حوض بحيرة بحر خليج غابات دلتا ضفاف',
    signs:
      'river basin rainforest deforestation fish drought forest boats tributary dam نهر حوض غابات أمطار جفاف أسماك قوارب روافد سد ضفاف',
  },
  transit: {
    kinds: 'airport station crossing port railway-station harbour border-crossing',
    heads: 'airport station crossing terminal مطار معبر منفذ محطة',
    signs: '',
  },
  vessel: {
    kinds: 'ship vessel submarine aircraft',
    heads:
      'submarine ship vessel tanker ferry frigate destroyer carrier yacht غواصة سفينة ناقلة فرقاطة بارجة عبارة باخرة يخت',
    signs: '',
  },
  university: {
    kinds: 'university college school research-body',
    heads:
      'university college professor campus graduates students alumni freshman sophomore recruiter quarterback researchers جامعة كلية أستاذ خريجي طلاب',
    signs:
      'university professor students study researchers campus lecture degree جامعة أستاذ طلاب دراسة باحثون باحثين محاضرة شهادة',
  },
  product: {
    kinds: 'product app service cloud-platform system device model software',
    heads: 'app platform software device phone car browser تطبيق منصة برنامج جهاز هاتف سيارة متصفح',
    signs:
      'app software users download update version device feature تطبيق مستخدمين مستخدمي تحميل تحديث إصدار جهاز ميزة برنامج',
  },
  force: {
    kinds: 'army military-unit military-branch armed-group police militia',
    heads:
      'army brigade battalion unit forces fighters militia troops movement جيش لواء كتيبة وحدة قوات مقاتلو حركة ميليشيا جماعة',
    signs:
      'troops soldiers fighters attack weapons clashes commander جنود مقاتلين هجوم أسلحة اشتباكات قائد قصف',
  },
  monument: {
    kinds: 'monument site museum building temple mosque church tower palace',
    heads:
      'pyramids monument museum temple mosque church tower palace hotel معبد متحف مسجد كنيسة برج قصر أثر هضبة آثار فندق',
    signs:
      'tourists archaeologists ancient tomb visitors pharaoh excavation pyramids temple سياح سائح آثار أثرية قديمة مقبرة زوار فرعون فراعنة حفائر معبد هضبة تنقيب',
  },
  planet: {
    kinds: 'planet moon star',
    heads: 'planet orbit surface probe كوكب مدار سطح مسبار',
    signs:
      'planet orbit spacecraft astronomers nasa solar telescope كوكب مدار فضاء مسبار فلك شمسي تلسكوب',
  },
  substance: {
    kinds: 'element chemical metal substance',
    heads: 'metal toxic poisoning levels معدن مادة تسمم نسبة',
    signs:
      'metal toxic poisoning thermometer emissions chemical contamination mining معدن سامة تسمم انبعاثات كيميائية تلوث تعدين',
  },
  politician: {
    kinds:
      'politician public-figure head-of-state head-of-government minister legislator mayor governor official diplomat ambassador spokesperson party-leader un-official royal',
    heads:
      'president minister premier chancellor senator representative congressman congresswoman governor mayor mp lawmaker leader secretary ambassador king queen prince politician spokesman spokeswoman envoy رئيس رئيسة وزير وزيرة سيناتور نائب نائبة حاكم محافظ عمدة زعيم زعيمة سفير سفيرة ملك أمير سياسي مبعوث ناطق متحدث متحدثة',
    signs:
      'president minister government parliament election party cabinet senate congress policy رئيس وزير حكومة برلمان انتخابات حزب مجلس سياسة',
  },
  artist: {
    kinds: 'artist actor musician film-maker author',
    heads:
      'singer actor actress musician director author novelist painter rapper star مغني مغنية مطرب مطربة ممثل ممثلة مخرج مخرجة كاتب كاتبة روائي رسام فنان فنانة',
    signs:
      'album song film concert novel actor actress singer director fans ألبوم أغنية فيلم حفل رواية ممثل ممثلة مخرج مغنية عرض سينما',
  },
  athlete: {
    kinds: 'athlete coach',
    heads:
      'striker midfielder goalkeeper coach player champion boxer runner لاعب لاعبة مهاجم مدرب حارس بطل بطلة عداء ملاكم',
    signs: 'match goal league cup season medal race مباراة هدف دوري كأس موسم ميدالية سباق',
  },
  // of people who are named by a given name alone: no record is of this sort
  kin: {
    kinds: 'kin',
    heads:
      'sister brother mother father aunt uncle daughter son cousin neighbour neighbor friend wife husband grandmother أخته أخوه شقيقته شقيقه والدته والده ابنته ابنه زوجته زوجها صديقته صديقه جارته جاره عمته خالته',
    signs: '',
  },
} satisfies Record<string, Sort>

export type SortName = keyof typeof sources

const words = (text: string): string[] =>
  text
    .split(' ')
    .map((word) => fold(word))
    .filter(Boolean)
const sortNames = Object.keys(sources) as SortName[]
const byKind = new Map<string, SortName>(
  sortNames.flatMap((name) =>
    sources[name].kinds.split(' ').map((kind): [string, SortName] => [kind, name]),
  ),
)
const byHead = new Map<string, Set<SortName>>()
for (const name of sortNames)
  for (const head of words(sources[name].heads))
    byHead.set(head, (byHead.get(head) ?? new Set()).add(name))

/** Folded words that speak for an article on things of this sort. */
export const signsOf: Readonly<Record<SortName, readonly string[]>> = Object.fromEntries(
  sortNames.map((name) => [name, words(sources[name].signs)]),
) as Record<SortName, string[]>

/** The sort of a record or candidate, null when its kind is of none. */
export const getSort = ({ kind }: { kind: string }): SortName | null => byKind.get(kind) ?? null

/** The sorts whose names a folded word stands beside; null for a word of none. */
export const getSortsOfHead = (folded: string): ReadonlySet<SortName> | null =>
  byHead.get(folded) ?? null
