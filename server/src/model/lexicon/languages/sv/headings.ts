import type { HeadWords } from '../head-words.ts';

export const swedishHeadings: HeadWords = {
  incident:
    'incident|incidenten|incidentens|händelse|händelsen|avbrott|avbrottet|störning|störningen|driftstörningen|problem|problemet',
  modifiers:
    'en|ett|den|det|de|och|av|för|på|i|om|till|kort|korta|detaljerad|teknisk|tekniska|vår|våra|vi|som|över|alla|kunder|användare',
  heads: {
    summary: 'i korthet|kort sagt|i en mening|vad det handlade om',
    impact: 'vem drabbades|vilka drabbades|skada|skador|omfattning|vad kunderna såg',
    timeline: 'minut för minut|timme för timme|steg för steg|vad hände när|dagbok',
    'root-cause': 'varför hände det|varför det hände|hur kunde det hända|vad berodde det på',
    contributing: 'vad gjorde det värre|vad som gjorde det värre|omständigheter',
    detection: 'hur märkte vi det|hur vi märkte det|hur upptäckte vi det',
    resolution: 'hur löste vi det|hur vi löste det|vad vi gjorde|första hjälpen|åtgärder under',
    actions:
      'vad vi gör åt det|vad gör vi åt det|vad vi ska göra|vad ändrar vi|så att det inte händer igen|vem gör vad|kvar att göra|åtaganden',
    lessons: 'vad vi tar med oss|i efterhand|lärdom',
    'went-well': 'vad hjälpte|vad som hjälpte|vad fungerade|bra',
    'went-wrong': 'vad hjälpte inte|vad fungerade inte|vad som inte fungerade|svårigheter|dåligt|mindre bra',
    lucky: 'tur|hade vi tur|vi hade tur',
  },
  besideIncident: {
    summary: 'beskrivning|berättelse',
    timeline: 'historia|förlopp',
    resolution: 'slut|hantering',
    'root-cause': 'anledning|skäl',
  },
};
