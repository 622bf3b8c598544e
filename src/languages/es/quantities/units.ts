/** Units of measure and countable nouns of the news: the key, then its forms. */
import { readUnitForms } from '../../quantities/quantity-lists.ts'

const list = `
person persona personas
civilian civil civiles
child niño niña niños niñas menores
woman mujer mujeres
man hombre hombres
family familia familias
killed muerto muertos muerta muertas fallecidos
wounded herido heridos herida heridas
prisoner preso presos
hostage rehén rehenes
refugee refugiado refugiados
migrant migrante migrantes
displaced desplazados
soldier soldado soldados militares
officer policía policías agente agentes
journalist periodista periodistas
student estudiante estudiantes alumnos
patient paciente pacientes
worker trabajador trabajadores empleados
resident vecinos habitantes
protester manifestantes
vote voto votos
member miembro miembros
percent por_ciento
dollar dólar dólares
euro euro euros
pound libras
yen yenes
gigabyte gigabyte gigabytes gb
terabyte terabyte terabytes tb
centimetre centímetro centímetros
metre metro metros
kilometre kilómetro kilómetros km
square-metre metros_cuadrados
square-kilometre kilómetros_cuadrados
hectare hectárea hectáreas
gram gramo gramos
kilogram kilo kilos kilogramos kg
tonne tonelada toneladas
litre litro litros
barrel barril barriles
degree grado grados
megawatt megavatio megavatios
second segundo segundos
minute minuto minutos
hour hora horas
day día días
week semana semanas
month mes meses
year año años
decade década décadas
time veces
country país países
city ciudad ciudades
village pueblo pueblos aldeas
company empresa empresas
home vivienda viviendas casas hogares
school escuela escuelas colegios
hospital hospital hospitales
vehicle vehículo vehículos coches
case caso casos
job empleo empleos
seat escaño escaños
`

export const makeUnits = (): ReadonlyMap<string, string> => new Map(readUnitForms(list))
