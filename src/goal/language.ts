import type { OtherLanguage } from './types.ts'

/** Words that English goals do not have, or hardly. */
const telling: readonly (readonly [OtherLanguage, RegExp])[] = [
  [
    'German',
    /^(?:und|oder|der|das|dem|den|ein|eine|einen|einer|unsere[nrsm]?|wir|ich|bitte|nach|mit|für|auf|aus|zu|zum|zur|von|vom|alle|kunden|nicht|die|sollen|soll|wollen|möchte|möchten|werden|täglich|wöchentlich|jede[nrsm]?|importieren|exportieren|senden|schicken|sende|schicke|daten|zielgruppe|verbinden|hochladen|übertragen|synchronisieren)$/,
  ],
  [
    'French',
    /^(?:le|les|la|des|du|de|une|un|et|ou|nos|notre|nous|je|vers|dans|avec|pour|depuis|sur|tous|toutes|aux|au|clients?|envoyer|envoie[rz]?|exporter|importer|importe[rz]?|exporte[rz]?|synchroniser|chaque|jour|semaine|veux|voulons|veuillez|audience|données|qui|ont|connecter|segmenter)$/,
  ],
  [
    'Spanish',
    /^(?:el|los|las|la|del|de|una|un|y|o|nuestr[oa]s?|nosotros|quiero|queremos|hacia|con|para|desde|sobre|todos|todas|al|clientes?|enviar|envía|envia|exportar|importar|importa|exporta|sincronizar|sincroniza|cada|día|dia|semana|por|favor|datos|que|han|conectar|subir)$/,
  ],
]

/** The language of a goal that is not English: several of its small words, and more of them than of English ones. */
export function otherLanguage(text: string): OtherLanguage | null {
  const words = text
    .slice(0, 500)
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '')
  const english = words.filter((word) => plainEnglish.test(word)).length
  const found = telling
    .map(([language, pattern]) => ({ language, count: words.filter((word) => pattern.test(word)).length }))
    .sort((a, b) => b.count - a.count)[0]
  if (found === undefined || found.count < 2 || found.count <= english) return null
  return found.count >= words.length / 4 ? found.language : null
}

const plainEnglish =
  /^(?:the|a|an|to|from|into|in|on|with|for|of|and|or|our|my|we|i|send|export|import|sync|push|pull|all|every|who|that|is|are|people|customers|not|please|want|need|as|at|when)$/
