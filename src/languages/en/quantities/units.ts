/**
 * Units of measure and countable nouns of the news: the key first (a form itself unless it has a
 * hyphen), then its other forms, folded; an underscore parts two words.
 */
const list = `
person persons people individual individuals
civilian civilians
child children kid kids
woman women
man men
baby babies infant infants
family families
killed dead deaths death fatalities fatality
wounded injured injuries injury
arrest arrests
prisoner prisoners detainee detainees
hostage hostages captive captives
refugee refugees
migrant migrants
tourist tourists
visitor visitors
soldier soldiers troop troops
officer officers
fighter fighters militant militants
journalist journalists reporter reporters
student students pupil pupils
patient patients
doctor doctors
worker workers employee employees staff staffers
resident residents inhabitant inhabitants
protester protesters demonstrator demonstrators
voter voters
vote votes
user users
member members
percent percentage
percentage-point percentage_points percentage_point
dollar dollars
euro euros
pound pounds
shekel shekels
riyal riyals
dirham dirhams
dinar dinars
lira liras
rouble roubles ruble rubles
yen
yuan
rupee rupees
franc francs
byte bytes
kilobyte kilobytes
megabyte megabytes
gigabyte gigabytes
terabyte terabytes
petabyte petabytes
millimetre millimetres millimeter millimeters
centimetre centimetres centimeter centimeters
metre metres meter meters
kilometre kilometres kilometer kilometers km kms
mile miles
square-metre square_metres square_metre square_meters square_meter
square-kilometre square_kilometres square_kilometre square_kilometers square_kilometer
square-mile square_miles square_mile
cubic-metre cubic_metres cubic_metre cubic_meters
foot feet
hectare hectares
acre acres
gram grams
kilogram kilograms kilo kilos kg
tonne tonnes ton tons
litre litres liter liters
barrel barrels
degree degrees
watt watts
kilowatt kilowatts
megawatt megawatts mw
gigawatt gigawatts gw
second seconds
minute minutes
hour hours
day days
week weeks
month months
year years
decade decades
time times
country countries
city cities
village villages
company companies
home homes house houses
building buildings
school schools
hospital hospitals
truck trucks lorry lorries
vehicle vehicles car cars
aircraft plane planes
drone drones
missile missiles
rocket rockets
strike strikes airstrike airstrikes
attack attacks
call calls
message messages
document documents
file files
server servers
case cases
job jobs
seat seats
meal meals
`

export const makeUnits = (): ReadonlyMap<string, string> =>
  new Map([
    ...list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const forms = line.split(' ')
        return forms
          .filter((form) => !form.includes('-'))
          .map((form): [string, string] => [form.replaceAll('_', ' '), forms[0]!])
      }),
    ['per cent', 'percent'],
  ])
