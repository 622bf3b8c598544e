/**
 * Units of measure and countable nouns of the news: the key, then its forms, folded; an underscore parts
 * two words.
 */
import { readUnitForms } from '../../quantities/quantity-lists.ts'

const list = `
person personne personnes gens
civilian civil civils
child enfant enfants
woman femme femmes
man homme hommes
baby bebe bebes
family famille familles
killed mort morts tue tues deces
wounded blesse blesses
prisoner prisonnier prisonniers detenu detenus
hostage otage otages
refugee refugie refugies
migrant migrant migrants
tourist touriste touristes
visitor visiteur visiteurs
displaced deplace deplaces
soldier soldat soldats militaire militaires
officer policier policiers
fighter combattant combattants
journalist journaliste journalistes
student etudiant etudiants eleve eleves
patient malade malades
doctor medecin medecins
worker employe employes salarie salaries
resident habitant habitants
protester manifestant manifestants
voter electeur electeurs
vote voix
user utilisateur utilisateurs
member membre membres
percent pour_cent
dollar dollar dollars
euro euro euros
pound livres
shekel shekel shekels
riyal riyal riyals
dirham dirham dirhams
dinar dinar dinars
lira lires
rouble rouble roubles
yen yen yens
yuan yuan yuans
rupee roupies
franc franc francs
byte octet octets
megabyte mo
gigabyte go gigaoctets gigaoctet
terabyte to teraoctets teraoctet
petabyte po petaoctets petaoctet
millimetre millimetre millimetres
centimetre centimetre centimetres
metre metre metres
kilometre kilometre kilometres km
square-metre metres_carres metre_carre
square-kilometre kilometres_carres kilometre_carre km_carres
cubic-metre metres_cubes metre_cube
hectare hectare hectares
gram gramme grammes
kilogram kilogramme kilogrammes kilos kg
tonne tonne tonnes
litre litre litres
barrel baril barils
degree degre degres
kilowatt kilowatt kilowatts
megawatt megawatt megawatts mw
gigawatt gigawatt gigawatts gw
second seconde secondes
minute minute minutes
hour heure heures
day jour jours
week semaine semaines
month mois
year an ans annee annees
decade decennie decennies
time fois
country pays
city ville villes
village village villages
company entreprise entreprises societes
home maison maisons logement logements
building immeuble immeubles batiment batiments
school ecole ecoles
hospital hopital hopitaux
truck camion camions
vehicle vehicule vehicules voiture voitures
aircraft avion avions
drone drone drones
missile missile missiles
rocket roquette roquettes
strike frappe frappes
attack attaque attaques
call appels
message message messages
document document documents
file fichier fichiers
server serveur serveurs
case cas
job emploi emplois
seat siege sieges
meal repas
`

export const makeUnits = (): ReadonlyMap<string, string> => new Map(readUnitForms(list))
