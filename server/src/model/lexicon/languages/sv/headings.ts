import type { HeadWords } from '../head-words.ts';

export const swedishHeadings: HeadWords = {
  incident:
    'incident|incidenten|incidentens|händelse|händelsen|avbrott|avbrottet|störning|störningen|driftstörningen|problem|problemet',
  modifiers:
    'en|ett|den|det|de|och|av|för|på|i|om|till|kort|korta|detaljerad|teknisk|tekniska|vår|våra|vi|som|över|alla|kunder|användare',
  heads: {
    summary:
      'i korthet|kort sagt|i en mening|vad det handlade om|händelsebeskrivning|vad som hände|läget|kort om händelsen',
    impact:
      'vem drabbades|vilka drabbades|skada|skador|omfattning|vad kunderna såg|följder|konsekvenser|påverkan|drabbade|vad som inte fungerade för kunderna|kostnad',
    timeline: 'minut för minut|timme för timme|steg för steg|vad hände när|dagbok',
    'root-cause':
      'varför hände det|varför det hände|hur kunde det hända|vad berodde det på|teknisk orsak|teknisk förklaring|varför|bakomliggande orsak|bakomliggande orsaker|orsaksanalys',
    contributing:
      'vad gjorde det värre|vad som gjorde det värre|omständigheter|bidragande orsaker|bidragande faktorer|andra faktorer|vad som bidrog|varför det tog så lång tid',
    detection:
      'hur märkte vi det|hur vi märkte det|hur upptäckte vi det|hur det upptäcktes|hur upptäcktes det|första larmet|första tecknen|varför ingen märkte det',
    resolution:
      'hur löste vi det|hur vi löste det|vad vi gjorde|första hjälpen|åtgärder under|återställning|tillbaka till normalläge|tillfälliga åtgärder|omedelbara åtgärder',
    actions:
      'vad vi gör åt det|vad gör vi åt det|vad vi ska göra|vad ändrar vi|så att det inte händer igen|vem gör vad|kvar att göra|åtaganden|åtgärder|åtgärdsplan|rekommendationer|förbättringar|utestående punkter',
    lessons: 'vad vi tar med oss|i efterhand|lärdom|till nästa gång|nästa gång|lärdomar|reflektioner|slutord',
    'went-well': 'vad hjälpte|vad som hjälpte|vad fungerade|bra|det som gick bra|vad som gick bra|styrkor',
    'went-wrong':
      'vad hjälpte inte|vad fungerade inte|vad som inte fungerade|svårigheter|dåligt|mindre bra|det som gick dåligt|vad som gick dåligt|det som inte gick bra|brister|svagheter',
    lucky: 'tur|hade vi tur|vi hade tur|till vår fördel|gynnsamma omständigheter',
  },
  besideIncident: {
    summary: 'beskrivning|berättelse',
    timeline: 'historia|förlopp',
    resolution: 'slut|hantering',
    'root-cause': 'anledning|skäl',
  },
};
