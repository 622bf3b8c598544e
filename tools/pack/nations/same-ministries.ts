/**
 * Ministries that the sources list beside another record of the same house, under a longer or an
 * earlier name: by the id that they would have, the record that stands for them, in this pack or in
 * packs/bodies. A ministry that ended is kept, and its line in additions.jsonl says so.
 */
export const sameMinistries: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'ministry-bo-health-and-sports': 'Q44225411',
    'ministry-cr-education': 'Q6017268',
    'ministry-es-public-works': 'spain-transport-ministry',
    'ministry-et-transport-and-communications': 'ethiopia-transport-ministry',
    'ministry-il-public-security': 'israel-national-security-ministry',
    'ministry-il-water-resources': 'ministry-il-energy',
    'ministry-kp-defence': 'ministry-kp-national-defence',
    'ministry-kr-environment': 'south-korea-climate-ministry',
    'ministry-lb-public-health': 'ministry-lb-health',
    'ministry-qa-industry-and-energy': 'ministry-qa-energy',
    'ministry-sd-culture': 'sudan-information-ministry',
    'ministry-sd-social-welfare': 'sudan-human-resources-ministry',
    'ministry-sd-trade': 'ministry-sd-industry',
    'ministry-sd-transport': 'sudan-infrastructure-ministry',
    'ministry-tn-energy-and-mines': 'ministry-tn-industry',
    'ministry-tr-national-defence': 'turkey-defence-ministry',
    'ministry-ua-regional-development': 'ukraine-communities-territories-ministry',
    'ministry-ve-interior-justice-and-peace': 'Q16607766',
    'ministry-ye-fisheries': 'yemen-agriculture-ministry',
  }),
)

/**
 * Ministries that there are not: their source has the office in a wrong translation. Who is said to
 * lead Egypt's public works led its public business sector, and Oman's minister of social affairs and
 * labour has social development.
 */
export const wrongMinistries: ReadonlySet<string> = new Set([
  'ministry-eg-public-works',
  'ministry-om-social-affairs-and-labour',
])
