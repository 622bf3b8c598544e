/** Products, events and the nouns beside their names. */

export const productNames =
  'iphone android windows chatgpt whatsapp telegram copernicus facebook instagram twitter youtube tiktok'
export const productHeads = 'aplicación programa teléfono misil cohete avión vacuna satélite modelo'
export const eventNames =
  'primera_guerra_mundial segunda_guerra_mundial guerra_fría guerra_civil juegos_olímpicos copa_del_mundo navidad nobel_de_la_paz brexit'
export const eventHeads =
  'guerra batalla revolución golpe copa campeonato torneo festival cumbre conferencia huracán tormenta tifón terremoto fiesta feria crisis atentado vuelta carnaval bienal encuentro maratón clásica premios temporal'
export const campaignHeads =
  'campaña grupo movimiento iniciativa coalición red proyecto plataforma ong consultora constructora aerolínea aseguradora distribuidora productora bodega farmacéutica petrolera minera joyería gestoría encuestadora tecnológica fabricante contratista empresa firma compañía colectivo peña equipo selección televisión'
export const workHeads = 'película libro novela canción álbum serie documental poema cuadro obra'
/** Abbreviations that name no body. */
export const plainAcronyms =
  'tv adn vih dvd usb gps pdf html url covid pib iva sms dni ere erte ipc ong ongs pyme pymes'
