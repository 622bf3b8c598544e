import type { SortWords } from '../../linking/sort-words.ts'

export const sorts: SortWords = {
  outlet: {
    heads:
      'newspaper daily weekly magazine broadcaster channel network agency newsroom editor ' +
      'columnist correspondent reporter tabloid',
    signs:
      'newspaper editor journalist journalists reporter newsroom published edition headline ' +
      'readers broadcaster',
  },
  party: {
    heads: 'party bloc coalition',
    signs: 'party election elections seats candidates parliament voters',
  },
  company: {
    heads:
      'company firm giant retailer maker corporation chain startup group employees workers ' +
      'shares stock store stores bank carrier ceo cfo founder cofounder',
    signs:
      'company shares shareholders revenue profit customers employees workers retailer store ' +
      'stores sales chain quarterly chief executive iphone online warehouse technology tech ' +
      'cloud',
  },
  club: {
    heads: 'club team side recruiter quarterback striker midfielder goalkeeper defender coach fans',
    signs:
      'match goal goals scored league cup coach striker season stadium tournament championship ' +
      'rugby football basketball hockey baseball cricket tennis players playoff playoffs ' +
      'touchdown quarterback innings roster semi final defeat assists soccer volleyball ' +
      'softball varsity rebounds quarterfinal semifinal nba nfl mlb nhl ncaa mls winless',
  },
  country: {
    heads: 'republic kingdom government president king queen parliament embassy borders',
    signs:
      'government president parliament ambassador embassy border sovereignty foreign minister ' +
      'nato treaty citizens independence',
  },
  division: {
    heads:
      'state province governorate county governor gov region senator sen lawmakers legislature ' +
      'residents voters',
    signs: 'state governor senator legislature county republican democrat ballot federal',
  },
  town: {
    heads:
      'city town village capital mayor municipality suburb neighborhood neighbourhood port ' +
      'residents downtown airport streets',
    signs: 'city town mayor residents streets neighborhood suburb airport port municipal',
  },
  water: {
    heads: 'river basin lake sea gulf rainforest delta waters strait',
    signs: 'river basin rainforest deforestation fish drought forest boats tributary dam',
  },
  transit: {
    heads: 'airport station crossing terminal',
  },
  vessel: {
    heads: 'submarine ship vessel tanker ferry frigate destroyer carrier yacht',
  },
  university: {
    heads:
      'university college professor campus graduates students alumni freshman sophomore ' +
      'recruiter quarterback researchers',
    signs: 'university professor students study researchers campus lecture degree',
  },
  product: {
    heads: 'app platform software device phone car browser',
    signs: 'app software users download update version device feature',
  },
  force: {
    trades: 'detective constable inspector superintendent sheriff trooper',
    heads: 'army brigade battalion unit forces fighters militia troops movement',
    signs: 'troops soldiers fighters attack weapons clashes commander',
  },
  monument: {
    heads: 'pyramids monument museum temple mosque church tower palace hotel',
    signs: 'tourists archaeologists ancient tomb visitors pharaoh excavation pyramids temple',
  },
  planet: {
    heads: 'planet orbit surface probe',
    signs: 'planet orbit spacecraft astronomers nasa solar telescope',
  },
  substance: {
    heads: 'metal toxic poisoning levels',
    signs: 'metal toxic poisoning thermometer emissions chemical contamination mining',
  },
  politician: {
    heads:
      'president minister premier chancellor senator representative congressman congresswoman ' +
      'governor mayor mp lawmaker leader secretary ambassador king queen prince politician ' +
      'spokesman spokeswoman envoy sen rep gov pm mep speaker administrator general ' +
      'commissioner chairman chairwoman chair nominee candidate hopeful deputy pope princess ' +
      'duchess diplomat',
    signs:
      'president minister government parliament election party cabinet senate congress policy ' +
      'administration republican republicans democrat democrats democratic senator senators ' +
      'lawmakers governor candidate campaign vote votes voters ballot ambassador diplomat ' +
      'diplomatic tariff tariffs sanctions ceasefire summit troops military nato immigration ' +
      'impeachment nominee nomination coalition opposition kremlin regime war secretary mayor ' +
      'mayoral congressman congresswoman presidential presidency political politics politician ' +
      'officials federal royal palace protest protesters assassination diplomats',
  },
  artist: {
    heads:
      'singer actor actress musician director author novelist painter rapper star comedian ' +
      'filmmaker songwriter',
    signs:
      'album song film concert novel actor actress singer director fans albums songs music films ' +
      'movie movies actors singers musician musicians rapper pop starring drama comedy sequel ' +
      'premiere premieres trailer biopic soundtrack grammy grammys oscar oscars emmy emmys ' +
      'celebrity celebrities concerts band lyrics screenplay theaters theatre documentary memoir ' +
      'netflix hollywood cinema festival star stars stage host hosts hosted guest comedian episode ' +
      'episodes cast musical singing performance performances actresses filmmaker paparazzi ' +
      'showbiz television',
  },
  athlete: {
    trades:
      'footballer cricketer batsman bowler quarterback gymnast wrestler cyclist skier skater goalkeeper midfielder',
    heads:
      'striker midfielder goalkeeper coach player champion boxer runner golfer sprinter swimmer star',
    signs:
      'match goal league cup season medal race game games team teams championship champions ' +
      'playoff playoffs coach coaches player players scored nba nfl wnba mlb nhl fifa uefa atp ' +
      'wta ufc prix golf tennis football soccer basketball baseball hockey rugby cricket boxing ' +
      'tournament olympic olympics quarterback striker midfielder goalkeeper pitcher innings ' +
      'roster stadium podium touchdown touchdowns rebounds assists semifinal semifinals qualifying ' +
      'injury injured contract trade traded training receiver rookie draft offseason linebacker ' +
      'wwe wrestlemania wrestling wrestler mma fight title sprint marathon lap laps athlete athletes',
  },
  // no heads: "Harvard economist", "Microsoft founder" stand beside bodies as well
  scholar: {
    trades:
      'physician surgeon dentist veterinarian scientist researcher professor economist historian engineer cardiologist psychiatrist epidemiologist virologist',
    signs:
      'scientist scientists research researchers theory nobel science physics study professor ' +
      'laboratory discovery biology chemistry medicine mathematician economist economics vaccine ' +
      'vaccines inventor inventors invention astronomer physicist chemist biologist',
  },
  business: {
    signs:
      'billionaire billion company investors shares fortune entrepreneur ceo founder tech ' +
      'companies firm executive executives startup startups trillion trillionaire shareholders ' +
      'stock ipo revenue profits acquisition merger tycoon chatbot investment richest wealth ' +
      'billionaires billions chip chips automaker technology bank banks',
  },
  media: {
    signs:
      'journalist journalists journalism newspaper television tv channel podcast broadcast ' +
      'broadcaster network newsroom press media anchor interview presenter show host hosts ' +
      'comedian monologue ratings newsletter reporter reporters episode',
  },
  faith: {
    signs:
      'pope papal vatican church churches mosque cardinal cardinals bishop bishops clergy cleric ' +
      'faithful prayer prayers catholic catholics christians muslims mass sermon shrine',
  },
  law: {
    trades: 'judge lawyer attorney barrister solicitor prosecutor magistrate notary',
    signs:
      'court courts judge judges lawyer lawyers attorney trial lawsuit prosecutor prosecutors ' +
      'jury verdict charges indictment justice ruling',
  },
  worker: {
    heads:
      'baker farmer teacher nurse student pupil shopkeeper fisherman fisher ' +
      'carpenter plumber electrician waiter waitress chef cook barber hairdresser mechanic ' +
      'tailor butcher grocer builder bricklayer labourer laborer cleaner cashier clerk ' +
      'receptionist janitor gardener shepherd miner welder painter postman firefighter ' +
      'paramedic librarian trader vendor housewife pensioner retiree',
  },
  driver: { heads: 'driver rider motorcyclist' },
  kin: {
    heads:
      'sister brother mother father aunt uncle daughter son cousin neighbour neighbor friend ' +
      'wife husband grandmother',
  },
}
