import type { DemoLebenslage } from './types.ts';

export const lebenslagen: DemoLebenslage[] = [
  {
    slug: 'wohnen-und-umziehen',
    symbol: 'haus',
    titel: {
      de: 'Wohnen und Umziehen',
      en: 'Housing and moving',
      'de-simple': 'Wohnen und Umziehen',
      nl: 'Wonen en verhuizen',
    },
    beschreibung: {
      de: 'An-, um- und abmelden, Parkplatz für den Möbelwagen, Abfall und Nachweise über Ihre Adresse.',
      en: 'Registering your address, a parking space for the removal van, waste collection and proof of address.',
      'de-simple': 'Sie ziehen um? Hier steht, was Sie dann machen müssen.',
      nl: 'Aanmelden, verhuizen en uitschrijven, een plek voor de verhuiswagen, afval en bewijzen van uw adres.',
    },
  },
  {
    slug: 'ausweise-und-dokumente',
    symbol: 'ausweis',
    titel: {
      de: 'Ausweise und Dokumente',
      en: 'Identity documents',
      'de-simple': 'Ausweise und Papiere',
      nl: 'Identiteitsbewijzen en documenten',
    },
    beschreibung: {
      de: 'Personalausweis, Reisepass, Führungszeugnis, Urkunden und Beglaubigungen.',
      en: 'Identity card, passport, certificate of conduct, civil records and certified copies.',
      'de-simple': 'Sie brauchen einen Ausweis oder ein wichtiges Papier? Hier steht, wo Sie es bekommen.',
      nl: 'Identiteitskaart, paspoort, verklaring omtrent gedrag, akten en gewaarmerkte kopieën.',
    },
  },
  {
    slug: 'familie-und-kinder',
    symbol: 'familie',
    titel: {
      de: 'Familie und Kinder',
      en: 'Family and children',
      'de-simple': 'Familie und Kinder',
      nl: 'Gezin en kinderen',
    },
    beschreibung: {
      de: 'Heiraten, Geburt, Elterngeld, Kinderbetreuung und Hilfen für Eltern.',
      en: 'Marriage, birth, parental allowance, childcare and support for parents.',
      'de-simple': 'Sie heiraten oder bekommen ein Kind? Hier finden Sie Hilfe für Ihre Familie.',
      nl: 'Trouwen, geboorte, ouderschapsgeld, kinderopvang en hulp voor ouders.',
    },
  },
  {
    slug: 'auto-und-verkehr',
    symbol: 'auto',
    titel: { de: 'Auto und Verkehr', en: 'Cars and traffic', 'de-simple': 'Auto und Verkehr', nl: 'Auto en verkeer' },
    beschreibung: {
      de: 'Fahrzeug zulassen, Kennzeichen, Führerschein, Parken und Arbeiten an der Straße.',
      en: 'Vehicle registration, number plates, driving licences, parking and road works.',
      'de-simple': 'Sie wollen ein Auto anmelden? Oder Sie brauchen einen Führer-Schein? Hier steht, wie das geht.',
      nl: 'Voertuig registreren, kenteken, rijbewijs, parkeren en werk aan de weg.',
    },
  },
  {
    slug: 'bauen-und-grundstueck',
    symbol: 'bauen',
    titel: {
      de: 'Bauen und Grundstück',
      en: 'Building and property',
      'de-simple': 'Bauen und Grund-Stück',
      nl: 'Bouwen en grond',
    },
    beschreibung: {
      de: 'Bauantrag, Bauvoranfrage, Abbruch, Denkmal, Bäume und Zufahrten.',
      en: 'Building permits, preliminary enquiries, demolition, listed buildings, trees and driveways.',
      'de-simple': 'Sie wollen ein Haus bauen oder umbauen? Hier steht, was Sie vorher fragen müssen.',
      nl: 'Bouwvergunning, vooroverleg, sloop, monumenten, bomen en inritten.',
    },
  },
  {
    slug: 'gesundheit-und-pflege',
    symbol: 'gesundheit',
    titel: {
      de: 'Gesundheit und Pflege',
      en: 'Health and care',
      'de-simple': 'Gesundheit und Pflege',
      nl: 'Gezondheid en zorg',
    },
    beschreibung: {
      de: 'Hilfe zur Pflege, Leistungen bei Behinderung und Angebote des Gesundheitsamts.',
      en: 'Help with care, benefits for people with disabilities and services of the health office.',
      'de-simple': 'Sie sind krank oder haben eine Behinderung? Sie brauchen Pflege? Hier finden Sie Hilfe.',
      nl: 'Hulp bij zorgkosten, regelingen bij een handicap en het aanbod van de gezondheidsdienst.',
    },
  },
  {
    slug: 'soziale-hilfen',
    symbol: 'arbeit',
    titel: { de: 'Soziale Hilfen', en: 'Social support', 'de-simple': 'Hilfe bei wenig Geld', nl: 'Sociale hulp' },
    beschreibung: {
      de: 'Wohngeld, Grundsicherung, Bildung und Teilhabe und weitere Hilfen, wenn das Geld nicht reicht.',
      en: 'Housing benefit, basic income support, education and participation, and further help when money is short.',
      'de-simple': 'Ihr Geld reicht nicht? Hier steht, welche Hilfe Sie bekommen können.',
      nl: 'Wohngeld (huursubsidie), basisinkomen, bijdragen voor school en vrije tijd en andere hulp als het geld niet genoeg is.',
    },
  },
  {
    slug: 'gewerbe-und-arbeit',
    symbol: 'gewerbe',
    titel: {
      de: 'Gewerbe und Arbeit',
      en: 'Business and work',
      'de-simple': 'Firma und Arbeit',
      nl: 'Bedrijf en werk',
    },
    beschreibung: {
      de: 'Gewerbe anmelden, Gaststätte eröffnen, Nachweise für den Beruf und Steuern für Betriebe.',
      en: 'Registering a business, opening a restaurant, certificates for work and taxes for companies.',
      'de-simple': 'Sie wollen eine Firma gründen? Hier steht, was Sie dafür brauchen.',
      nl: 'Een bedrijf aanmelden, een horecazaak openen, bewijzen voor het beroep en belastingen voor bedrijven.',
    },
  },
  {
    slug: 'bildung-und-freizeit',
    symbol: 'bildung',
    titel: {
      de: 'Bildung und Freizeit',
      en: 'Education and leisure',
      'de-simple': 'Schule und Freizeit',
      nl: 'Onderwijs en vrije tijd',
    },
    beschreibung: {
      de: 'Schule, Ausbildungsförderung, Bücherei, Musikschule, Angeln und Jagen.',
      en: 'School, student grants, library, music school, fishing and hunting.',
      'de-simple': 'Hier geht es um Schule, Bücherei, Musik und Angeln.',
      nl: 'School, studiefinanciering, bibliotheek, muziekschool, vissen en jagen.',
    },
  },
  {
    slug: 'hund-und-tiere',
    symbol: 'tiere',
    titel: { de: 'Hund und Tiere', en: 'Dogs and other animals', 'de-simple': 'Hund und Tiere', nl: 'Hond en dieren' },
    beschreibung: {
      de: 'Hund anmelden, Hundesteuer zahlen und Befreiungen.',
      en: 'Registering a dog, paying dog tax and exemptions.',
      'de-simple': 'Sie haben einen Hund? Hier steht, was Sie machen müssen.',
      nl: 'Een hond aanmelden, hondenbelasting betalen en vrijstellingen.',
    },
  },
  {
    slug: 'neu-in-deutschland',
    symbol: 'einwanderung',
    titel: {
      de: 'Neu in Deutschland',
      en: 'New in Germany',
      'de-simple': 'Neu in Deutschland',
      nl: 'Nieuw in Duitsland',
    },
    beschreibung: {
      de: 'Aufenthalt, Einbürgerung, Anerkennung des Führerscheins und erste Hilfen.',
      en: 'Residence, naturalisation, recognition of driving licences and first support.',
      'de-simple': 'Sie sind neu in Deutschland? Hier finden Sie die wichtigsten Ämter.',
      nl: 'Verblijf, naturalisatie, omwisselen van het rijbewijs en eerste hulp bij aankomst.',
    },
  },
  {
    slug: 'tod-und-trauer',
    symbol: 'trauer',
    titel: {
      de: 'Tod und Trauer',
      en: 'Death and bereavement',
      'de-simple': 'Tod und Trauer',
      nl: 'Overlijden en rouw',
    },
    beschreibung: {
      de: 'Einen Sterbefall anzeigen, Urkunden erhalten und eine Bestattung regeln.',
      en: 'Reporting a death, obtaining certificates and arranging a burial.',
      'de-simple': 'Ein Mensch ist gestorben? Hier steht, was Sie jetzt tun müssen.',
      nl: 'Een overlijden aangeven, akten krijgen en een begrafenis of crematie regelen.',
    },
  },
  {
    slug: 'steuern-und-abgaben',
    symbol: 'abgaben',
    titel: {
      de: 'Steuern und Abgaben',
      en: 'Taxes and charges',
      'de-simple': 'Steuern und Gebühren',
      nl: 'Belastingen en heffingen',
    },
    beschreibung: {
      de: 'Grundsteuer, Gewerbesteuer, Hundesteuer und Abfallgebühren.',
      en: 'Property tax, trade tax, dog tax and waste charges.',
      'de-simple': 'Hier steht, welche Steuern und Gebühren Sie an Ihre Stadt oder Gemeinde zahlen.',
      nl: 'Grondbelasting, bedrijfsbelasting, hondenbelasting en afvalheffingen.',
    },
  },
  {
    slug: 'engagement-und-wahlen',
    symbol: 'engagement',
    titel: {
      de: 'Engagement und Wahlen',
      en: 'Volunteering and elections',
      'de-simple': 'Mitmachen und Wählen',
      nl: 'Vrijwilligerswerk en verkiezingen',
    },
    beschreibung: {
      de: 'Wählen per Brief, Ehrenamt und Mitwirken vor Ort.',
      en: 'Postal voting, volunteering and taking part locally.',
      'de-simple': 'Sie wollen wählen oder anderen helfen? Hier steht, wie das geht.',
      nl: 'Per post stemmen, vrijwilligerswerk en meedoen in uw woonplaats.',
    },
  },
];
