import { BEISPIELANGABE } from '../beispiel.ts';
import type { DemoKosten, DemoLeistung, Localized } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

const LANDESTARIF = 'Allgemeine Verwaltungsgebührenordnung NRW, Tarifstelle Personenstandswesen';

const PREIS_IST_BEISPIEL: Localized = {
  de: `${BEISPIELANGABE}.`,
  'de-simple': 'Der Preis ist ein Beispiel.',
  en: 'Example figure, please check before use.',
  nl: 'Voorbeeldbedrag, controleer dit vóór gebruik.',
};

/** The Land sets one price for every certificate from the registers. */
const urkunde = (bezeichnung: Localized): DemoKosten => ({
  bezeichnung,
  art: 'fest',
  betrag: 15,
  hinweis: {
    de: `Jedes weitere, gleichzeitig bestellte Exemplar kostet die Hälfte. ${BEISPIELANGABE}.`,
    'de-simple':
      'Bestellen Sie mehrere Urkunden zusammen? Dann kostet jede weitere die Hälfte. Der Preis ist ein Beispiel.',
    en: 'Each further copy ordered at the same time costs half. Example figure, please check before use.',
    nl: 'Elk extra exemplaar dat u tegelijk bestelt, kost de helft. Voorbeeldbedrag, controleer dit vóór gebruik.',
  },
  quelle: LANDESTARIF,
});

export const standesamt: DemoLeistung[] = [
  {
    leikaId: '99059001104000',
    slug: 'eheschliessung-anmelden',
    bezeichnung: {
      de: 'Eheschließung anmelden',
      'de-simple': 'Heiraten',
      en: 'Registering a marriage',
      nl: 'Een huwelijk aanmelden',
    },
    bezeichnungAmtlich: 'Eheschließung Anmeldung',
    synonyme: {
      de: [
        'heiraten',
        'Hochzeit',
        'Standesamt',
        'Trauung',
        'Trautermin',
        'Aufgebot',
        'standesamtlich heiraten',
        'Ehe anmelden',
        'Hochzeitstermin',
      ],
      'de-simple': ['heiraten', 'Hochzeit', 'Standes-Amt', 'Trauung', 'Ehe', 'Termin zum Heiraten'],
      en: ['get married', 'wedding', 'marriage', 'civil ceremony', 'register office', 'wedding date', 'Standesamt'],
      nl: ['trouwen', 'huwelijk', 'bruiloft', 'ondertrouw', 'trouwdatum', 'burgerlijke stand', 'Standesamt'],
    },
    teaser: {
      de: 'Sie möchten heiraten? Melden Sie die Eheschließung beim Standesamt eines Ihrer Wohnorte an. Heiraten dürfen Sie danach bei jedem Standesamt in Deutschland.',
      'de-simple': 'Sie wollen heiraten? Dann gehen Sie zuerst zum Standes-Amt. Dort melden Sie die Hochzeit an.',
      en: 'Would you like to get married? Give notice at the register office of a place where one of you lives. You may then marry at any register office in Germany.',
      nl: 'Wilt u trouwen? Meld het huwelijk aan bij de burgerlijke stand van een van uw woonplaatsen. Daarna kunt u bij elke burgerlijke stand in Duitsland trouwen.',
    },
    kurztext: {
      de: 'Vor der Trauung prüft das Standesamt am Wohnort, ob der Ehe etwas entgegensteht. Dazu melden beide die Eheschließung gemeinsam an. Nach der Prüfung bleiben sechs Monate Zeit für die Trauung.',
      'de-simple':
        'Vor der Hochzeit prüft das Standes-Amt: Dürfen Sie heiraten? Dafür melden Sie sich zusammen an. Ist alles in Ordnung? Dann haben Sie 6 Monate Zeit für die Hochzeit.',
      en: 'Before the wedding the register office where you live checks whether anything stands in the way of the marriage. Both of you give notice together. After the check you have six months to marry.',
      nl: 'Vóór de trouwdag controleert de burgerlijke stand in uw woonplaats of er een beletsel voor het huwelijk is. U meldt het huwelijk samen aan. Na de controle hebt u zes maanden om te trouwen.',
    },
    volltext: {
      de: `Eine Ehe schließen Sie in Deutschland vor dem Standesamt. Zuerst kommt die Anmeldung, früher Aufgebot genannt. Dabei prüft das Standesamt Ihre Angaben und Urkunden. Zuständig ist das Standesamt, in dessen Bezirk eine oder einer von Ihnen wohnt; auch eine Nebenwohnung reicht.

Nach der Prüfung teilt Ihnen das Standesamt mit, dass Sie heiraten können. Sie dürfen bei jedem Standesamt in Deutschland heiraten. Trauzeuginnen oder Trauzeugen sind möglich, aber nicht vorgeschrieben.

### Name in der Ehe

Sie entscheiden, ob Sie einen gemeinsamen Ehenamen führen. Seit Mai 2025 kann das auch ein Doppelname aus beiden Namen sein, mit oder ohne Bindestrich. Ohne Erklärung behalten beide ihren Namen.

### Mit Bezug zum Ausland

Hat eine oder einer von Ihnen eine andere Staatsangehörigkeit oder wurde eine frühere Ehe im Ausland geschieden, prüft das Standesamt zusätzlich ausländisches Recht. Oft ist dafür ein Ehefähigkeitszeugnis oder dessen Befreiung durch das Oberlandesgericht nötig. Lassen Sie sich früh beraten.`,
      'de-simple': `In Deutschland heiraten Sie im Standes-Amt. Das Standes-Amt ist in Ihrem Wohn-Ort. Wohnen Sie in 2 verschiedenen Orten? Dann wählen Sie ein Standes-Amt aus.

Zuerst melden Sie die Hochzeit an. Das Standes-Amt prüft Ihre Papiere. Dann sagt das Standes-Amt: Sie dürfen heiraten.

Danach können Sie in jedem Standes-Amt in Deutschland heiraten. Sie können Trau-Zeugen mitbringen. Trau-Zeugen sind Menschen, die bei der Hochzeit dabei sind. Sie **müssen** aber keine mitbringen.

### Ihr Name nach der Hochzeit

Sie haben die Wahl:

- Sie behalten beide Ihren Namen.
- Sie haben beide den gleichen Namen.
- Sie haben beide einen Doppel-Namen. Das sind 2 Namen zusammen. Zum Beispiel: Müller-Schmidt oder Müller Schmidt.

### Sie kommen aus einem anderen Land?

Oder war Ihre Scheidung in einem anderen Land? Dann prüft das Standes-Amt mehr. Das dauert länger. Sie brauchen oft ein Papier aus dem anderen Land. Fragen Sie früh beim Standes-Amt.`,
      en: `In Germany a marriage is concluded at a register office (Standesamt). The first step is giving notice. The register office checks your details and certificates. The office of the area in which one of you lives is responsible; a second residence is sufficient too.

After the check the register office tells you that you may marry. You can marry at any register office in Germany. Witnesses are welcome but not required.

### Names in marriage

You decide whether to have a common married name. Since May 2025 this can also be a double name made up of both names, with or without a hyphen. Without a declaration you both keep your names.

### With a foreign element

If one of you has another nationality or an earlier marriage was dissolved abroad, the register office also examines foreign law. Often a certificate of no impediment is needed, or an exemption from it granted by the higher regional court (Oberlandesgericht). Seek advice early.`,
      nl: `In Duitsland trouwt u bij de burgerlijke stand (Standesamt). Eerst meldt u het huwelijk aan. De burgerlijke stand controleert uw gegevens en akten. Bevoegd is de burgerlijke stand van de plaats waar een van u woont; een tweede woning is ook voldoende.

Na de controle deelt de burgerlijke stand mee dat u kunt trouwen. U mag bij elke burgerlijke stand in Duitsland trouwen. Getuigen mogen, maar hoeven niet.

### Naam in het huwelijk

U beslist of u een gemeenschappelijke huwelijksnaam voert. Sinds mei 2025 kan dat ook een dubbele naam uit beide namen zijn, met of zonder koppelteken. Zonder verklaring houdt u allebei uw naam.

### Met een band met het buitenland

Heeft een van u een andere nationaliteit of is een eerder huwelijk in het buitenland ontbonden, dan toetst de burgerlijke stand ook buitenlands recht. Vaak is dan een verklaring van huwelijksbevoegdheid nodig, of een vrijstelling daarvan door het Oberlandesgericht. Vraag op tijd advies.`,
    },
    voraussetzungen: {
      de: `- Sie sind beide volljährig und geschäftsfähig.
- Keine oder keiner von Ihnen ist mit einer anderen Person verheiratet oder in einer Lebenspartnerschaft.
- Sie sind nicht in gerader Linie verwandt und keine Geschwister.
- Sie melden die Eheschließung gemeinsam an. Ist eine Person verhindert, kann sie schriftlich zustimmen.`,
      'de-simple': `- Sie sind beide 18 Jahre alt oder älter.
- Sie können beide selbst entscheiden.
- Sie sind **nicht** mit einem anderen Menschen verheiratet.
- Sie sind **nicht** nah verwandt. Zum Beispiel: Bruder und Schwester dürfen nicht heiraten.
- Sie melden die Hochzeit zusammen an. Kann 1 Person nicht kommen? Dann kann sie einen Zettel unterschreiben.`,
      en: `- You are both of age and have legal capacity.
- Neither of you is married to, or in a civil partnership with, another person.
- You are not related in direct line and are not brother or sister.
- You give notice together. If one of you cannot come, that person can consent in writing.`,
      nl: `- U bent allebei meerderjarig en handelingsbekwaam.
- Geen van u is met iemand anders gehuwd of heeft een geregistreerd partnerschap.
- U bent geen familie in rechte lijn en geen broer en zus.
- U meldt het huwelijk samen aan. Is een van u verhinderd, dan kan die persoon schriftelijk instemmen.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Personalausweise oder Reisepässe',
          'de-simple': 'Die Personal-Ausweise oder die Reise-Pässe',
          en: 'Identity cards or passports',
          nl: 'Identiteitskaarten of paspoorten',
        },
      },
      {
        bezeichnung: {
          de: 'Beglaubigte Ausdrucke aus dem Geburtenregister',
          'de-simple': 'Die Ausdrucke aus dem Geburten-Register',
          en: 'Certified printouts from the register of births',
          nl: 'Gewaarmerkte afdrukken uit het geboorteregister',
        },
        hinweis: {
          de: 'Vom Standesamt des Geburtsorts, nicht älter als sechs Monate',
          'de-simple':
            'Die bekommen Sie beim Standes-Amt in dem Ort, in dem Sie geboren sind. Sie dürfen nicht älter als 6 Monate sein.',
          en: 'From the register office of the place of birth, not older than six months',
          nl: 'Van de burgerlijke stand van de geboorteplaats, niet ouder dan zes maanden',
        },
      },
      {
        bezeichnung: {
          de: 'Erweiterte Meldebescheinigung',
          'de-simple': 'Die erweiterte Melde-Bescheinigung',
          en: 'Extended certificate of residence',
          nl: 'Uitgebreid bewijs van inschrijving',
        },
        hinweis: {
          de: 'Mit Familienstand; nur für Personen, die in einer anderen Kommune wohnen',
          'de-simple':
            'Das ist ein Papier. Darauf steht: Hier wohnen Sie. Und: Sind Sie ledig oder geschieden? Das Papier brauchen Sie nur, wenn Sie in einem anderen Ort wohnen.',
          en: 'Stating marital status; only for people who live in another municipality',
          nl: 'Met burgerlijke staat; alleen voor wie in een andere gemeente woont',
        },
      },
      {
        bezeichnung: {
          de: 'Geburtsurkunden gemeinsamer Kinder',
          'de-simple': 'Die Geburts-Urkunden von Ihren gemeinsamen Kindern',
          en: 'Birth certificates of children you have together',
          nl: 'Geboorteakten van gemeenschappelijke kinderen',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis, wie die letzte Ehe endete',
          'de-simple': 'Waren Sie schon einmal verheiratet? Dann brauchen wir ein Papier: Diese Ehe ist zu Ende.',
          en: 'Proof of how the last marriage ended',
          nl: 'Bewijs hoe het laatste huwelijk is geëindigd',
        },
        hinweis: {
          de: 'Eheurkunde mit Scheidungsvermerk, Scheidungsbeschluss oder Sterbeurkunde',
          'de-simple': 'Zum Beispiel: das Papier über die Scheidung oder die Sterbe-Urkunde.',
          en: 'Marriage certificate with note of divorce, divorce decree or death certificate',
          nl: 'Huwelijksakte met aantekening van de echtscheiding, echtscheidingsbeschikking of overlijdensakte',
        },
      },
      {
        bezeichnung: {
          de: 'Ausländische Urkunden mit Übersetzung',
          'de-simple': 'Papiere aus einem anderen Land. Dazu eine Übersetzung.',
          en: 'Foreign certificates with translation',
          nl: 'Buitenlandse akten met vertaling',
        },
        hinweis: {
          de: 'Welche Sie brauchen, hängt vom Staat ab. Fragen Sie vorher das Standesamt.',
          'de-simple': 'Jedes Land hat andere Papiere. Fragen Sie vorher das Standes-Amt.',
          en: 'Which ones you need depends on the country. Ask the register office first.',
          nl: 'Welke u nodig hebt, hangt van het land af. Vraag het eerst aan de burgerlijke stand.',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Prüfung der Ehevoraussetzungen',
          'de-simple': 'Das Standes-Amt prüft: Dürfen Sie heiraten?',
          en: 'Checking the conditions for marriage',
          nl: 'Toetsing van de voorwaarden voor het huwelijk',
        },
        art: 'fest',
        betrag: 40,
        hinweis: PREIS_IST_BEISPIEL,
        quelle: LANDESTARIF,
      },
      {
        bezeichnung: {
          de: 'Prüfung, wenn ausländisches Recht zu beachten ist',
          'de-simple': 'Das Standes-Amt prüft auch Gesetze aus einem anderen Land',
          en: 'Check where foreign law has to be considered',
          nl: 'Toetsing als buitenlands recht van toepassing is',
        },
        art: 'fest',
        betrag: 66,
        hinweis: PREIS_IST_BEISPIEL,
        quelle: LANDESTARIF,
      },
      urkunde({ de: 'Eheurkunde', 'de-simple': 'Heirats-Urkunde', en: 'Marriage certificate', nl: 'Huwelijksakte' }),
    ],
    verfahrensablauf: {
      de: [
        'Fragen Sie das Standesamt, welche Urkunden Sie brauchen, und bestellen Sie diese.',
        'Fragen Sie Ihren Wunschtermin bei dem Standesamt an, bei dem Sie heiraten möchten.',
        'Melden Sie die Eheschließung gemeinsam mit Termin an und zahlen Sie die Gebühr.',
        'Das Standesamt prüft die Unterlagen und teilt Ihnen das Ergebnis mit.',
        'Am Tag der Trauung geben Sie Ihre Erklärungen ab. Danach erhalten Sie die Eheurkunden.',
      ],
      'de-simple': [
        'Fragen Sie das Standes-Amt: Welche Papiere brauchen wir? Besorgen Sie die Papiere.',
        'Fragen Sie nach einem Termin für die Hochzeit. Fragen Sie das Standes-Amt, bei dem Sie heiraten wollen.',
        'Gehen Sie zusammen zum Standes-Amt. Melden Sie die Hochzeit an. Sie bezahlen dafür.',
        'Das Standes-Amt prüft die Papiere. Dann bekommen Sie Bescheid.',
        'Am Tag von der Hochzeit sagen Sie beide Ja. Danach bekommen Sie die Heirats-Urkunde.',
      ],
      en: [
        'Ask the register office which certificates you need and order them.',
        'Ask for your preferred date at the register office where you would like to marry.',
        'Give notice together at an appointment and pay the fee.',
        'The register office checks the documents and tells you the result.',
        'On the wedding day you make your declarations. Afterwards you receive the marriage certificates.',
      ],
      nl: [
        'Vraag de burgerlijke stand welke akten u nodig hebt en bestel ze.',
        'Vraag uw gewenste datum aan bij de burgerlijke stand waar u wilt trouwen.',
        'Meld het huwelijk samen op afspraak aan en betaal de kosten.',
        'De burgerlijke stand controleert de documenten en deelt u het resultaat mee.',
        'Op de trouwdag legt u uw verklaringen af. Daarna krijgt u de huwelijksakten.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Trauung nach der Mitteilung des Standesamts',
          'de-simple': 'So viel Zeit haben Sie für die Hochzeit',
          en: 'Wedding after the register office has given its answer',
          nl: 'Trouwen na het bericht van de burgerlijke stand',
        },
        dauer: { von: 6, einheit: 'MONAT' },
        hinweis: {
          de: 'Danach müssen Sie die Eheschließung neu anmelden.',
          'de-simple': 'Nach 6 Monaten müssen Sie die Hochzeit neu anmelden.',
          en: 'After that you have to give notice again.',
          nl: 'Daarna moet u het huwelijk opnieuw aanmelden.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Mit vollständigen deutschen Urkunden oft sofort; mit Bezug zum Ausland mehrere Monate',
        'de-simple':
          'Haben Sie alle deutschen Papiere? Dann geht es oft sofort. Mit Papieren aus einem anderen Land dauert es mehrere Monate.',
        en: 'Often at once with complete German certificates; several months with a foreign element',
        nl: 'Met volledige Duitse akten vaak meteen; met een band met het buitenland enkele maanden',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 12 Personenstandsgesetz (PStG): Anmeldung der Eheschließung',
        url: 'https://www.gesetze-im-internet.de/pstg/__12.html',
      },
      {
        bezeichnung: '§ 13 Personenstandsgesetz (PStG): Prüfung der Ehevoraussetzungen',
        url: 'https://www.gesetze-im-internet.de/pstg/__13.html',
      },
      {
        bezeichnung: '§ 1355 Bürgerliches Gesetzbuch (BGB): Name in der Ehe',
        url: 'https://www.gesetze-im-internet.de/bgb/__1355.html',
      },
    ],
    hinweise: {
      de: `Nach der Hochzeit mit neuem Namen brauchen Sie neue Dokumente: [Personalausweis](leistungen:personalausweis-ausstellen) und [Reisepass](leistungen:reisepass-ausstellen). Den Reisepass dürfen Sie schon vor der Trauung auf den künftigen Namen beantragen.

Heiraten Sie im Ausland, lesen Sie [Ehefähigkeitszeugnis](leistungen:ehefaehigkeitszeugnis).`,
      'de-simple': `Haben Sie nach der Hochzeit einen neuen Namen? Dann brauchen Sie auch einen neuen [Personal-Ausweis](leistungen:personalausweis-ausstellen) und einen neuen [Reise-Pass](leistungen:reisepass-ausstellen). Den Reise-Pass mit dem neuen Namen können Sie schon vor der Hochzeit bestellen.

Wollen Sie in einem anderen Land heiraten? Dann lesen Sie hier weiter: [Ehe-Fähigkeits-Zeugnis](leistungen:ehefaehigkeitszeugnis).`,
      en: `If you have a new name after the wedding you need new documents: [identity card](leistungen:personalausweis-ausstellen) and [passport](leistungen:reisepass-ausstellen). You may apply for a passport in your future name before the wedding.

If you marry abroad, read [certificate of no impediment](leistungen:ehefaehigkeitszeugnis).`,
      nl: `Hebt u na het huwelijk een nieuwe naam, dan hebt u nieuwe documenten nodig: [identiteitskaart](leistungen:personalausweis-ausstellen) en [paspoort](leistungen:reisepass-ausstellen). Het paspoort op de toekomstige naam mag u al vóór de trouwdag aanvragen.

Trouwt u in het buitenland, lees dan [verklaring van huwelijksbevoegdheid](leistungen:ehefaehigkeitszeugnis).`,
    },
    rechtsbehelf: {
      de: 'Lehnt das Standesamt die Anmeldung ab, können Sie beim Amtsgericht beantragen, dass es das Standesamt anweist, die Amtshandlung vorzunehmen (§ 49 PStG).',
      'de-simple':
        'Sagt das Standes-Amt Nein? Dann können Sie zum Gericht gehen. Das Gericht heißt: Amts-Gericht. Das Gericht prüft: Muss das Standes-Amt die Hochzeit erlauben?',
      en: 'If the register office refuses to accept your notice, you can ask the local court (Amtsgericht) to instruct it to act (section 49 PStG).',
      nl: 'Weigert de burgerlijke stand de aanmelding, dan kunt u het kantongerecht (Amtsgericht) vragen de burgerlijke stand opdracht te geven mee te werken (§ 49 PStG).',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Fragebogen zur Anmeldung der Eheschließung',
          'de-simple': 'Fragen zur Hochzeit',
          en: 'Questionnaire for giving notice of marriage',
          nl: 'Vragenlijst voor het aanmelden van het huwelijk',
        },
        url: 'https://formulare.kreis-heinsberg.example/eheschliessung-fragebogen',
      },
      {
        bezeichnung: {
          de: 'Zustimmung zur Anmeldung, wenn eine Person verhindert ist',
          'de-simple': '1 Person kann nicht kommen: Zettel zum Unterschreiben',
          en: 'Consent to giving notice if one person cannot come',
          nl: 'Toestemming voor de aanmelding als een van beiden verhinderd is',
        },
        url: 'https://formulare.kreis-heinsberg.example/eheschliessung-zustimmung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Bundesministerium der Justiz: Namensrecht',
          'de-simple': 'Mehr Infos vom Bund über Namen. Die Seite ist in schwerer Sprache.',
          en: 'Federal Ministry of Justice: law on names (in German)',
          nl: 'Duits ministerie van Justitie: naamrecht (in het Duits)',
        },
        url: 'https://www.bmjv.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'standesamt',
    lebenslagen: ['familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99059002012000',
    slug: 'ehefaehigkeitszeugnis',
    bezeichnung: {
      de: 'Ehefähigkeitszeugnis',
      'de-simple': 'Ehe-Fähigkeits-Zeugnis',
      en: 'Certificate of no impediment to marriage',
      nl: 'Verklaring van huwelijksbevoegdheid',
    },
    bezeichnungAmtlich: 'Ehefähigkeitszeugnis Ausstellung',
    synonyme: {
      de: [
        'im Ausland heiraten',
        'Hochzeit im Ausland',
        'Ledigkeitsbescheinigung',
        'Heirat Dänemark',
        'Heiraten am Strand',
        'Ehefähigkeit',
        'Bescheinigung zum Heiraten',
        'Papiere für Heirat im Ausland',
        'Ehehindernis',
      ],
      'de-simple': [
        'in einem anderen Land heiraten',
        'Hochzeit im Ausland',
        'Papier zum Heiraten',
        'Ehe-Fähigkeits-Zeugnis',
      ],
      en: ['marry abroad', 'certificate of no impediment', 'Ehefähigkeitszeugnis', 'wedding abroad', 'free to marry'],
      nl: [
        'trouwen in het buitenland',
        'verklaring van huwelijksbevoegdheid',
        'Ehefähigkeitszeugnis',
        'ongehuwdverklaring',
      ],
    },
    teaser: {
      de: 'Viele Staaten verlangen von Deutschen, die dort heiraten wollen, ein Ehefähigkeitszeugnis. Es bestätigt, dass der Ehe nach deutschem Recht nichts entgegensteht.',
      'de-simple':
        'Sie wollen in einem anderen Land heiraten? Dann brauchen Sie oft ein Papier. Darauf steht: Nach deutschem Recht dürfen Sie heiraten.',
      en: 'Many countries ask Germans who want to marry there for a certificate of no impediment. It confirms that nothing stands in the way of the marriage under German law.',
      nl: 'Veel landen vragen Duitsers die daar willen trouwen om een verklaring van huwelijksbevoegdheid. Die bevestigt dat er naar Duits recht geen beletsel is.',
    },
    kurztext: {
      de: 'Ob Sie das Zeugnis brauchen, bestimmt der Staat, in dem Sie heiraten möchten. Das Standesamt Ihres Wohnorts prüft dafür beide Personen nach deutschem Recht. Das Zeugnis gilt sechs Monate.',
      'de-simple':
        'Nicht jedes Land will dieses Papier sehen. Fragen Sie vorher. Das Standes-Amt prüft: Dürfen Sie beide heiraten? Das Papier gilt 6 Monate.',
      en: 'The country in which you want to marry decides whether you need the certificate. The register office where you live checks both of you under German law. The certificate is valid for six months.',
      nl: 'Het land waar u wilt trouwen, bepaalt of u de verklaring nodig hebt. De burgerlijke stand in uw woonplaats toetst daarvoor beide personen aan het Duitse recht. De verklaring is zes maanden geldig.',
    },
    volltext: {
      de: `Das Zeugnis stellt das Standesamt Ihres Wohnorts aus. Es prüft dafür wie bei einer [Anmeldung der Eheschließung](leistungen:eheschliessung-anmelden) auch die Angaben der Person, die Sie heiraten wollen. Sind Sie beide Deutsche, genügt ein gemeinsames Zeugnis.

Wohnen Sie nicht mehr in Deutschland, ist das Standesamt Ihres letzten Aufenthalts hier zuständig. Haben Sie nie oder nur kurz in Deutschland gelebt, wenden Sie sich an das Standesamt I in Berlin.

### Vor dem Antrag

Fragen Sie bei der Botschaft oder dem Konsulat des anderen Staates:

- Wird das Zeugnis verlangt, oder reicht eine erweiterte [Meldebescheinigung](leistungen:meldebescheinigung)?
- Braucht es eine Apostille, eine Legalisation oder eine Übersetzung? Einige Staaten erkennen ein mehrsprachiges Zeugnis an.
- Wie alt darf es am Tag der Hochzeit sein?`,
      'de-simple': `Das Papier heißt: Ehe-Fähigkeits-Zeugnis. Sie bekommen es beim Standes-Amt in Ihrem Wohn-Ort.

Das Standes-Amt prüft Ihre Papiere. Das Standes-Amt prüft auch die Papiere von dem Menschen, den Sie heiraten wollen. Das ist so wie beim [Heiraten in Deutschland](leistungen:eheschliessung-anmelden).

Wohnen Sie nicht mehr in Deutschland? Wo haben Sie zuletzt in Deutschland gewohnt? Das Standes-Amt in diesem Ort ist richtig.

### Fragen Sie zuerst

Jedes Land hat Vertreter in Deutschland. Das sind die Botschaft und das Konsulat. Fragen Sie dort:

- Brauche ich das Zeugnis? Oder reicht eine [Melde-Bescheinigung](leistungen:meldebescheinigung)?
- Brauche ich eine Übersetzung oder einen besonderen Stempel?
- Wie alt darf das Zeugnis sein?`,
      en: `The certificate is issued by the register office where you live. As when [giving notice of marriage](leistungen:eheschliessung-anmelden), it also checks the details of the person you want to marry. If you are both German, one joint certificate is enough.

If you no longer live in Germany, the register office of your last residence here is responsible. If you have never lived in Germany, or only briefly, contact Standesamt I in Berlin.

### Before you apply

Ask the embassy or consulate of the other country:

- Is the certificate required, or is an extended [certificate of residence](leistungen:meldebescheinigung) enough?
- Does it need an apostille, legalisation or translation? Some countries accept a multilingual certificate.
- How old may it be on the wedding day?`,
      nl: `De verklaring wordt afgegeven door de burgerlijke stand van uw woonplaats. Net als bij het [aanmelden van een huwelijk](leistungen:eheschliessung-anmelden) worden ook de gegevens van uw partner gecontroleerd. Bent u allebei Duits, dan is één gezamenlijke verklaring genoeg.

Woont u niet meer in Duitsland, dan is de burgerlijke stand van uw laatste verblijfplaats hier bevoegd. Hebt u nooit of maar kort in Duitsland gewoond, wend u dan tot Standesamt I in Berlijn.

### Vóór de aanvraag

Vraag de ambassade of het consulaat van het andere land:

- Is de verklaring nodig, of is een uitgebreid [bewijs van inschrijving](leistungen:meldebescheinigung) voldoende?
- Is een apostille, legalisatie of vertaling nodig? Sommige landen erkennen een meertalige verklaring.
- Hoe oud mag de verklaring op de trouwdag zijn?`,
    },
    voraussetzungen: {
      de: `- Sie haben die deutsche Staatsangehörigkeit. Auch Staatenlose, Asylberechtigte und anerkannte Flüchtlinge, die in Deutschland leben, können das Zeugnis bekommen.
- Sie wohnen im Bezirk des Standesamts oder haben zuletzt dort gelebt.
- Sie wissen, wen Sie heiraten. Das Zeugnis gilt nur für diese Ehe.
- Der Ehe steht nach deutschem Recht nichts entgegen.`,
      'de-simple': `- Sie sind Deutsche oder Deutscher. Auch manche Flüchtlinge können das Zeugnis bekommen. Und Menschen ohne Staats-Angehörigkeit.
- Sie wohnen in dem Ort. Oder Sie haben zuletzt dort gewohnt.
- Sie wissen, wen Sie heiraten. Das Zeugnis gilt nur für diese Ehe.
- Sie dürfen nach deutschem Recht heiraten.`,
      en: `- You are a German citizen. Stateless people, persons entitled to asylum and recognised refugees living in Germany can also receive the certificate.
- You live in the area of the register office or last lived there.
- You know whom you will marry. The certificate is valid for this marriage only.
- Nothing stands in the way of the marriage under German law.`,
      nl: `- U hebt de Duitse nationaliteit. Ook staatlozen, asielgerechtigden en erkende vluchtelingen die in Duitsland wonen, kunnen de verklaring krijgen.
- U woont in het gebied van de burgerlijke stand of hebt daar het laatst gewoond.
- U weet met wie u trouwt. De verklaring geldt alleen voor dit huwelijk.
- Er is naar Duits recht geen huwelijksbeletsel.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Personalausweise oder Reisepässe beider Personen',
          'de-simple': 'Ihre beiden Personal-Ausweise oder Reise-Pässe',
          en: 'Identity cards or passports of both persons',
          nl: 'Identiteitskaarten of paspoorten van beide personen',
        },
      },
      {
        bezeichnung: {
          de: 'Beglaubigte Ausdrucke aus dem Geburtenregister oder Geburtsurkunden',
          'de-simple': 'Die Geburts-Urkunden. Oder die Ausdrucke aus dem Geburten-Register.',
          en: 'Certified printouts from the register of births or birth certificates',
          nl: 'Gewaarmerkte afdrukken uit het geboorteregister of geboorteakten',
        },
        hinweis: {
          de: 'Vom Standesamt des Geburtsorts',
          'de-simple': 'Die bekommen Sie beim Standes-Amt in dem Ort, in dem Sie geboren sind.',
          en: 'From the register office of the place of birth',
          nl: 'Van de burgerlijke stand van de geboorteplaats',
        },
      },
      {
        bezeichnung: {
          de: 'Erweiterte Meldebescheinigung',
          'de-simple': 'Die erweiterte Melde-Bescheinigung',
          en: 'Extended certificate of residence',
          nl: 'Uitgebreid bewijs van inschrijving',
        },
        hinweis: {
          de: 'Mit Familienstand; nur für Personen, die in einer anderen Kommune wohnen',
          'de-simple':
            'Darauf steht: Hier wohnen Sie. Und: Sind Sie ledig oder geschieden? Nur wenn Sie in einem anderen Ort wohnen.',
          en: 'Stating marital status; only for people who live in another municipality',
          nl: 'Met burgerlijke staat; alleen voor wie in een andere gemeente woont',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis des Familienstands und, wenn nötig, der Auflösung früherer Ehen',
          'de-simple': 'Waren Sie schon einmal verheiratet? Dann brauchen wir ein Papier: Diese Ehe ist zu Ende.',
          en: 'Proof of marital status and, if applicable, of the end of earlier marriages',
          nl: 'Bewijs van burgerlijke staat en, indien nodig, van het einde van eerdere huwelijken',
        },
        hinweis: {
          de: 'Zum Beispiel Eheurkunde mit Scheidungsvermerk, Scheidungsbeschluss oder Sterbeurkunde',
          'de-simple': 'Zum Beispiel: das Papier über die Scheidung oder die Sterbe-Urkunde.',
          en: 'For example marriage certificate with note of divorce, divorce decree or death certificate',
          nl: 'Bijvoorbeeld huwelijksakte met aantekening van de echtscheiding, echtscheidingsbeschikking of overlijdensakte',
        },
      },
      {
        bezeichnung: {
          de: 'Ausländische Urkunden mit Übersetzung',
          'de-simple': 'Papiere aus einem anderen Land. Dazu eine Übersetzung.',
          en: 'Foreign certificates with translation',
          nl: 'Buitenlandse akten met vertaling',
        },
        hinweis: {
          de: 'Welche Sie brauchen, hängt vom Staat ab. Fragen Sie vorher das Standesamt.',
          'de-simple': 'Jedes Land hat andere Papiere. Fragen Sie vorher das Standes-Amt.',
          en: 'Which ones you need depends on the country. Ask the register office first.',
          nl: 'Welke u nodig hebt, hangt van het land af. Vraag het eerst aan de burgerlijke stand.',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Zeugnis', 'de-simple': 'Das Zeugnis', en: 'Certificate', nl: 'Verklaring' },
        art: 'fest',
        betrag: 40,
        hinweis: PREIS_IST_BEISPIEL,
        quelle: LANDESTARIF,
      },
      {
        bezeichnung: {
          de: 'Zeugnis, wenn ausländisches Recht zu beachten ist',
          'de-simple': 'Das Zeugnis, wenn das Standes-Amt auch Gesetze aus einem anderen Land prüft',
          en: 'Certificate where foreign law has to be considered',
          nl: 'Verklaring als buitenlands recht van toepassing is',
        },
        art: 'fest',
        betrag: 66,
        hinweis: PREIS_IST_BEISPIEL,
        quelle: LANDESTARIF,
      },
    ],
    verfahrensablauf: {
      de: [
        'Erfragen Sie bei der Auslandsvertretung, welche Dokumente Sie brauchen.',
        'Besorgen Sie die Urkunden beider Personen und vereinbaren Sie einen Termin beim Standesamt.',
        'Beantragen Sie das Zeugnis und zahlen Sie die Gebühr.',
        'Das Standesamt prüft die Voraussetzungen und stellt das Zeugnis aus.',
      ],
      'de-simple': [
        'Fragen Sie die Botschaft oder das Konsulat: Welche Papiere brauche ich?',
        'Besorgen Sie alle Papiere. Machen Sie einen Termin beim Standes-Amt.',
        'Stellen Sie den Antrag. Sie bezahlen dafür.',
        'Das Standes-Amt prüft alles. Dann bekommen Sie das Zeugnis.',
      ],
      en: [
        'Ask the embassy or consulate which documents you need.',
        'Obtain the certificates of both persons and make an appointment at the register office.',
        'Apply for the certificate and pay the fee.',
        'The register office checks the conditions and issues the certificate.',
      ],
      nl: [
        'Vraag de ambassade of het consulaat welke documenten u nodig hebt.',
        'Verzamel de akten van beide personen en maak een afspraak bij de burgerlijke stand.',
        'Vraag de verklaring aan en betaal de kosten.',
        'De burgerlijke stand toetst de voorwaarden en geeft de verklaring af.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Gültigkeit des Zeugnisses',
          'de-simple': 'So lange gilt das Zeugnis',
          en: 'Validity of the certificate',
          nl: 'Geldigheid van de verklaring',
        },
        dauer: { von: 6, einheit: 'MONAT' },
        hinweis: {
          de: 'Stellen Sie den Antrag nicht zu früh vor der Hochzeit.',
          'de-simple': 'Stellen Sie den Antrag nicht zu früh vor der Hochzeit.',
          en: 'Do not apply too early before the wedding.',
          nl: 'Doe de aanvraag niet te vroeg voor de trouwdag.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 2,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Beispiel. Ist ausländisches Recht zu prüfen, dauert es oft mehrere Wochen.',
        'de-simple': 'Das ist ein Beispiel. Mit Papieren aus einem anderen Land dauert es oft länger.',
        en: 'Example. If foreign law has to be examined it often takes several weeks.',
        nl: 'Voorbeeld. Als buitenlands recht moet worden getoetst, duurt het vaak enkele weken.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 39 Personenstandsgesetz (PStG): Ehefähigkeitszeugnis',
        url: 'https://www.gesetze-im-internet.de/pstg/__39.html',
      },
      {
        bezeichnung: '§ 13 Personenstandsgesetz (PStG): Prüfung der Ehevoraussetzungen',
        url: 'https://www.gesetze-im-internet.de/pstg/__13.html',
      },
      {
        bezeichnung: '§ 34 Personenstandsgesetz (PStG): Eheschließungen im Ausland',
        url: 'https://www.gesetze-im-internet.de/pstg/__34.html',
      },
    ],
    hinweise: {
      de: `Eine im Ausland geschlossene Ehe können Sie später in Deutschland im Eheregister nachbeurkunden lassen. Das ist freiwillig, erleichtert aber vieles, zum Beispiel beim Namen in der Ehe.

Haben Sie eine andere Staatsangehörigkeit und möchten in Deutschland heiraten, bekommen Sie das Zeugnis bei den Behörden Ihres Staates. Lesen Sie dazu [Eheschließung anmelden](leistungen:eheschliessung-anmelden).`,
      'de-simple': `Haben Sie in einem anderen Land geheiratet? Dann kann ein Standes-Amt in Deutschland die Hochzeit auch aufschreiben. Sie **müssen** das nicht machen. Aber es hilft Ihnen oft.

Haben Sie einen Pass aus einem anderen Land? Wollen Sie in Deutschland heiraten? Dann bekommen Sie das Zeugnis in Ihrem Land. Hier lesen Sie mehr: [Heiraten](leistungen:eheschliessung-anmelden).`,
      en: `A marriage concluded abroad can later be entered in the German register of marriages. This is voluntary but makes many things easier, for example the name in marriage.

If you have another nationality and wish to marry in Germany, you get the certificate from the authorities of your own country. Read [Registering a marriage](leistungen:eheschliessung-anmelden).`,
      nl: `Een huwelijk dat in het buitenland is gesloten, kunt u later in het Duitse huwelijksregister laten inschrijven. Dat is vrijwillig, maar maakt veel makkelijker, bijvoorbeeld bij de naam in het huwelijk.

Hebt u een andere nationaliteit en wilt u in Duitsland trouwen, dan krijgt u de verklaring van de overheid van uw eigen land. Lees [Een huwelijk aanmelden](leistungen:eheschliessung-anmelden).`,
    },
    rechtsbehelf: {
      de: 'Lehnt das Standesamt das Zeugnis ab, können Sie beim Amtsgericht beantragen, dass es das Standesamt anweist, die Amtshandlung vorzunehmen (§ 49 PStG).',
      'de-simple':
        'Sagt das Standes-Amt Nein? Dann können Sie zum Gericht gehen. Das Gericht heißt: Amts-Gericht. Das Gericht prüft: Muss das Standes-Amt Ihnen das Zeugnis geben?',
      en: 'If the register office refuses the certificate, you can ask the local court (Amtsgericht) to instruct it to act (section 49 PStG).',
      nl: 'Weigert de burgerlijke stand de verklaring, dan kunt u het kantongerecht (Amtsgericht) vragen de burgerlijke stand daartoe opdracht te geven (§ 49 PStG).',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Antrag auf ein Ehefähigkeitszeugnis',
          'de-simple': 'Antrag auf ein Ehe-Fähigkeits-Zeugnis',
          en: 'Application for a certificate of no impediment',
          nl: 'Aanvraag verklaring van huwelijksbevoegdheid',
        },
        url: 'https://formulare.kreis-heinsberg.example/ehefaehigkeitszeugnis',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Auswärtiges Amt: Vertretungen anderer Staaten in Deutschland',
          'de-simple': 'Infos vom Auswärtigen Amt: Botschaften und Konsulate in Deutschland',
          en: 'Federal Foreign Office: missions of other countries in Germany',
          nl: 'Duits ministerie van Buitenlandse Zaken: vertegenwoordigingen van andere landen in Duitsland',
        },
        url: 'https://www.auswaertiges-amt.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'standesamt',
    lebenslagen: ['familie-und-kinder'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99027002012000',
    slug: 'geburtsurkunde',
    bezeichnung: { de: 'Geburtsurkunde', 'de-simple': 'Geburts-Urkunde', en: 'Birth certificate', nl: 'Geboorteakte' },
    bezeichnungAmtlich: 'Geburtsurkunde Ausstellung',
    synonyme: {
      de: [
        'Geburt anmelden',
        'Kind anmelden',
        'Urkunde Geburt',
        'Standesamt',
        'Geburtsregister',
        'internationale Geburtsurkunde',
        'Abstammungsurkunde',
        'Geburt anzeigen',
      ],
      'de-simple': ['Geburts-Urkunde', 'Baby anmelden', 'Kind ist geboren', 'Papier über die Geburt', 'Standes-Amt'],
      en: [
        'birth certificate',
        'register a birth',
        'newborn',
        'Geburtsurkunde',
        'international birth certificate',
        'register office',
      ],
      nl: [
        'geboorteakte',
        'geboorte aangeven',
        'geboortebewijs',
        'baby aangeven',
        'Geburtsurkunde',
        'burgerlijke stand',
      ],
    },
    teaser: {
      de: 'Die Geburtsurkunde weist Name, Tag und Ort der Geburt nach. Sie bekommen sie beim Standesamt des Geburtsorts, nach der Geburt Ihres Kindes oder jederzeit später.',
      'de-simple':
        'In der Geburts-Urkunde steht: So heißt ein Mensch. Dann und dort ist er geboren. Sie bekommen die Urkunde beim Standes-Amt.',
      en: 'The birth certificate proves the name, day and place of birth. You get it from the register office of the place of birth, after your child is born or at any later time.',
      nl: 'De geboorteakte bewijst naam, dag en plaats van geboorte. U krijgt haar bij de burgerlijke stand van de geboorteplaats, na de geboorte van uw kind of op elk later moment.',
    },
    kurztext: {
      de: 'Das Standesamt, in dessen Bezirk ein Kind geboren wurde, beurkundet die Geburt und stellt Urkunden daraus aus. Ihr Wohnort spielt dafür keine Rolle.',
      'de-simple':
        'Wo ist das Kind geboren? Das Standes-Amt in diesem Ort gibt Ihnen die Geburts-Urkunde. Es ist egal, wo Sie heute wohnen.',
      en: 'The register office for the area in which a child was born records the birth and issues certificates of it. It does not matter where you live.',
      nl: 'De burgerlijke stand van de plaats waar een kind is geboren, registreert de geboorte en geeft er akten van af. Uw eigen woonplaats speelt geen rol.',
    },
    volltext: {
      de: `### Nach der Geburt

Eine Geburt wird innerhalb einer Woche beim Standesamt angezeigt. Kommt Ihr Kind im Krankenhaus oder Geburtshaus zur Welt, übernimmt die Einrichtung die schriftliche Anzeige. Sie reichen nur Ihre Unterlagen ein und bestimmen den Namen des Kindes. Nach einer Hausgeburt zeigen die Eltern die Geburt selbst an.

Mit der Beurkundung bekommen Sie auch kostenfreie Bescheinigungen für Elterngeld, Kindergeld und Mutterschaftshilfe.

### Später eine Urkunde bestellen

Sie können jederzeit Urkunden nachbestellen:

- **Geburtsurkunde**, auch als mehrsprachige (internationale) Urkunde
- **Beglaubigter Ausdruck aus dem Geburtenregister**, den Sie zum Beispiel zum [Heiraten](leistungen:eheschliessung-anmelden) brauchen

Das Standesamt führt Geburtsregister 110 Jahre lang. Ältere gehen an das zuständige Archiv.`,
      'de-simple': `### Ihr Kind ist gerade geboren

Das Standes-Amt muss von der Geburt wissen. Dafür ist 1 Woche Zeit.

Ist Ihr Kind im Kranken-Haus geboren? Dann schreibt das Kranken-Haus an das Standes-Amt. Sie geben nur noch Ihre Papiere ab. Und Sie sagen: So soll das Kind heißen.

Ist Ihr Kind zu Hause geboren? Dann gehen Sie selbst zum Standes-Amt.

Vom Standes-Amt bekommen Sie auch Papiere für das Eltern-Geld und für das Kinder-Geld. Diese Papiere kosten nichts.

### Sie brauchen später eine Urkunde

Sie können immer wieder eine Urkunde bestellen. Es gibt 2 Arten:

- **Geburts-Urkunde**. Die gibt es auch in mehreren Sprachen.
- **Ausdruck aus dem Geburten-Register**. Das Geburten-Register ist eine Liste. In der Liste stehen alle Geburten. Den Ausdruck brauchen Sie zum Beispiel, wenn Sie [heiraten](leistungen:eheschliessung-anmelden).

Ist die Geburt länger als 110 Jahre her? Dann fragen Sie das Archiv. Im Archiv liegen sehr alte Papiere.`,
      en: `### After the birth

A birth must be reported to the register office within one week. If your child is born in a hospital or birth centre, the institution sends the written report. You only hand in your documents and decide on the child’s name. After a home birth the parents report the birth themselves.

Once the birth is recorded you also receive free certificates for parental allowance, child benefit and maternity benefit.

### Ordering a certificate later

You can order certificates at any time:

- **birth certificate**, also as a multilingual (international) certificate
- **certified printout from the register of births**, which you need, for example, to [get married](leistungen:eheschliessung-anmelden)

The register office keeps registers of births for 110 years. Older ones go to the archive.`,
      nl: `### Na de geboorte

Een geboorte wordt binnen een week bij de burgerlijke stand (Standesamt) aangegeven. Komt uw kind in een ziekenhuis of geboortecentrum ter wereld, dan doet die instelling de schriftelijke aangifte. U levert alleen uw documenten in en kiest de naam van het kind. Na een thuisbevalling geven de ouders de geboorte zelf aan.

Na de registratie krijgt u ook gratis verklaringen voor ouderschapsgeld, kinderbijslag en de uitkering rond de bevalling.

### Later een akte bestellen

U kunt op elk moment akten bestellen:

- **geboorteakte**, ook als meertalige (internationale) akte
- **gewaarmerkte afdruk uit het geboorteregister**, die u bijvoorbeeld nodig hebt om te [trouwen](leistungen:eheschliessung-anmelden)

De burgerlijke stand bewaart geboorteregisters 110 jaar. Oudere registers gaan naar het archief.`,
    },
    voraussetzungen: {
      de: `- Die Geburt ist beim angeschriebenen Standesamt beurkundet.
- Sie sind mindestens 16 Jahre alt.
- Es geht um Sie selbst, um Ihre Ehegattin oder Ihren Ehegatten, um Ihre Vorfahren oder Nachkommen. Geschwister machen ein berechtigtes Interesse glaubhaft, andere Personen ein rechtliches Interesse.`,
      'de-simple': `- Die Geburt steht in der Liste von diesem Standes-Amt.
- Sie sind 16 Jahre alt oder älter.
- Es geht um Sie selbst. Oder um Ihren Ehe-Partner. Oder um Ihre Kinder und Enkel. Oder um Ihre Eltern und Groß-Eltern.
- Geht es um Ihre Schwester oder Ihren Bruder? Dann müssen Sie sagen: Darum brauche ich die Urkunde.
- Alle anderen brauchen einen Grund, den das Gesetz erlaubt.`,
      en: `- The birth was recorded at the register office you contact.
- You are at least 16.
- The certificate concerns yourself, your spouse, your ancestors or your descendants. Brothers and sisters show a legitimate interest, other people a legal interest.`,
      nl: `- De geboorte is geregistreerd bij de burgerlijke stand waar u de akte bestelt.
- U bent minstens 16 jaar.
- Het gaat om uzelf, uw echtgenoot of echtgenote, uw voorouders of nakomelingen. Broers en zussen tonen een gerechtvaardigd belang aan, anderen een juridisch belang.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Personalausweis oder Reisepass',
          'de-simple': 'Ihr Personal-Ausweis oder Ihr Reise-Pass',
          en: 'Identity card or passport',
          nl: 'Identiteitskaart of paspoort',
        },
        hinweis: {
          de: 'Bei Bestellung per Brief eine Kopie',
          'de-simple': 'Bestellen Sie mit einem Brief? Dann reicht eine Kopie.',
          en: 'A copy if you order by letter',
          nl: 'Een kopie als u per brief bestelt',
        },
      },
      {
        bezeichnung: {
          de: 'Name, Tag und Ort der Geburt',
          'de-simple': 'Name, Geburts-Tag und Geburts-Ort',
          en: 'Name, day and place of birth',
          nl: 'Naam, dag en plaats van geboorte',
        },
        hinweis: {
          de: 'Die Registernummer hilft beim Suchen',
          'de-simple': 'Kennen Sie die Nummer aus dem Register? Dann geht es schneller.',
          en: 'The register number helps us find the entry',
          nl: 'Het registernummer helpt bij het zoeken',
        },
      },
      {
        bezeichnung: {
          de: 'Nach einer Geburt: Geburts- oder Eheurkunden der Eltern',
          'de-simple':
            'Ist Ihr Kind gerade geboren? Dann brauchen wir die Geburts-Urkunden von den Eltern. Oder die Heirats-Urkunde.',
          en: 'After a birth: the parents’ birth or marriage certificates',
          nl: 'Na een geboorte: geboorte- of huwelijksakten van de ouders',
        },
        hinweis: {
          de: 'Bei nicht verheirateten Eltern, soweit vorhanden, auch die Anerkennung der Vaterschaft und die Sorgeerklärung',
          'de-simple':
            'Sind Sie nicht verheiratet? Dann bringen Sie mit, was Sie schon haben: Das Papier, in dem steht, wer der Vater ist. Und das Papier über das Sorge-Recht. Sorge-Recht heißt: Wer entscheidet für das Kind?',
          en: 'For unmarried parents, if available, also the acknowledgement of paternity and the declaration of custody',
          nl: 'Bij ongehuwde ouders, indien aanwezig, ook de erkenning van het vaderschap en de gezagsverklaring',
        },
      },
      {
        bezeichnung: {
          de: 'Vollmacht oder Nachweis des Interesses',
          'de-simple': 'Eine Vollmacht oder ein Grund',
          en: 'Authorisation or proof of interest',
          nl: 'Machtiging of bewijs van belang',
        },
        hinweis: {
          de: 'Nur wenn Sie für andere bestellen',
          'de-simple':
            'Nur wenn Sie für andere Menschen bestellen. Vollmacht heißt: Ein anderer Mensch erlaubt Ihnen das.',
          en: 'Only if you order for somebody else',
          nl: 'Alleen als u voor iemand anders bestelt',
        },
      },
    ],
    kosten: [
      urkunde({
        de: 'Geburtsurkunde oder beglaubigter Ausdruck',
        'de-simple': 'Geburts-Urkunde oder Ausdruck aus dem Register',
        en: 'Birth certificate or certified printout',
        nl: 'Geboorteakte of gewaarmerkte afdruk',
      }),
      {
        bezeichnung: {
          de: 'Bescheinigungen für Elterngeld, Kindergeld, Rente und Sozialversicherung',
          'de-simple': 'Papiere für Eltern-Geld, Kinder-Geld, Rente und Sozial-Versicherung',
          en: 'Certificates for parental allowance, child benefit, pension and social insurance',
          nl: 'Verklaringen voor ouderschapsgeld, kinderbijslag, pensioen en sociale verzekering',
        },
        art: 'kostenfrei',
        hinweis: {
          de: 'Sie gelten nur für diesen Zweck.',
          'de-simple': 'Diese Papiere gelten nur dafür.',
          en: 'They are valid for this purpose only.',
          nl: 'Ze gelden alleen voor dit doel.',
        },
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie fest, welches Standesamt die Geburt beurkundet hat: das des Geburtsorts.',
        'Bestellen Sie die Urkunde online, per Brief oder persönlich.',
        'Das Standesamt prüft, ob Sie die Urkunde bekommen dürfen.',
        'Sie zahlen die Gebühr und erhalten die Urkunde per Post oder vor Ort.',
      ],
      'de-simple': [
        'Überlegen Sie: In welchem Ort war die Geburt? Das Standes-Amt in diesem Ort ist richtig.',
        'Bestellen Sie die Urkunde. Das geht im Internet, mit einem Brief oder im Amt.',
        'Das Standes-Amt prüft: Dürfen Sie die Urkunde bekommen?',
        'Sie bezahlen. Dann bekommen Sie die Urkunde mit der Post oder im Amt.',
      ],
      en: [
        'Find out which register office recorded the birth: the one of the place of birth.',
        'Order the certificate online, by letter or in person.',
        'The register office checks whether you may receive it.',
        'You pay the fee and receive the certificate by post or at the office.',
      ],
      nl: [
        'Ga na welke burgerlijke stand de geboorte heeft geregistreerd: die van de geboorteplaats.',
        'Bestel de akte online, per brief of persoonlijk.',
        'De burgerlijke stand controleert of u de akte mag krijgen.',
        'U betaalt de kosten en krijgt de akte per post of aan het loket.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Anzeige einer Geburt',
          'de-simple': 'Dem Standes-Amt von der Geburt sagen',
          en: 'Reporting a birth',
          nl: 'Aangifte van een geboorte',
        },
        dauer: { von: 1, einheit: 'WOCHE' },
        hinweis: {
          de: 'Das erledigt meist das Krankenhaus. Für Urkunden gibt es keine Frist.',
          'de-simple': 'Meist macht das das Kranken-Haus. Für eine Urkunde gibt es keine Frist.',
          en: 'The hospital usually does this. There is no time limit for certificates.',
          nl: 'Meestal doet het ziekenhuis dit. Voor akten geldt geen termijn.',
        },
      },
      {
        bezeichnung: {
          de: 'Name des Kindes nachreichen',
          'de-simple': 'Den Vor-Namen vom Kind sagen',
          en: 'Giving the child’s name later',
          nl: 'Naam van het kind later doorgeven',
        },
        dauer: { von: 1, einheit: 'MONAT' },
        hinweis: {
          de: 'Wenn die Vornamen bei der Anzeige noch nicht feststehen',
          'de-simple': 'Wenn Sie bei der Geburt noch keinen Vor-Namen wissen.',
          en: 'If the first names have not been decided when the birth is reported',
          nl: 'Als de voornamen bij de aangifte nog niet vaststaan',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 3,
      bis: 10,
      einheit: 'ARBEITSTAG',
      hinweis: {
        de: 'Zuzüglich Postweg. Nach einer Geburt mit Bezug zum Ausland dauert es länger.',
        'de-simple':
          'Dazu kommt die Zeit für die Post. Kommen Sie aus einem anderen Land? Dann dauert es nach der Geburt länger.',
        en: 'Plus time for the post. After a birth with a foreign element it takes longer.',
        nl: 'Plus de tijd voor de post. Na een geboorte met een band met het buitenland duurt het langer.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 18 Personenstandsgesetz (PStG): Anzeige der Geburt',
        url: 'https://www.gesetze-im-internet.de/pstg/__18.html',
      },
      {
        bezeichnung: '§ 59 Personenstandsgesetz (PStG): Geburtsurkunde',
        url: 'https://www.gesetze-im-internet.de/pstg/__59.html',
      },
      {
        bezeichnung: '§ 62 Personenstandsgesetz (PStG): Urkundenerteilung, Auskunft, Einsicht',
        url: 'https://www.gesetze-im-internet.de/pstg/__62.html',
      },
    ],
    hinweise: {
      de: 'Denken Sie nach der Geburt auch an [Elterngeld](leistungen:elterngeld) und an einen Ausweis für Reisen: [Personalausweis](leistungen:personalausweis-ausstellen). Bei der Meldebehörde müssen Sie Ihr Kind nicht anmelden; das Standesamt teilt ihr die Geburt mit.',
      'de-simple': `Denken Sie nach der Geburt auch an das [Eltern-Geld](leistungen:elterngeld).

Wollen Sie mit dem Kind verreisen? Dann braucht das Kind einen [Personal-Ausweis](leistungen:personalausweis-ausstellen).

Sie müssen Ihr Kind **nicht** beim Bürger-Büro anmelden. Das macht das Standes-Amt für Sie.`,
      en: 'After the birth, also think of [parental allowance](leistungen:elterngeld) and of a document for travel: [identity card](leistungen:personalausweis-ausstellen). You do not have to register your child with the citizens’ office; the register office informs it of the birth.',
      nl: 'Denk na de geboorte ook aan [ouderschapsgeld](leistungen:elterngeld) en aan een reisdocument: [identiteitskaart](leistungen:personalausweis-ausstellen). U hoeft uw kind niet in te schrijven bij het burgerloket; de burgerlijke stand geeft de geboorte door.',
    },
    rechtsbehelf: {
      de: 'Lehnt das Standesamt die Beurkundung oder die Urkunde ab, können Sie beim Amtsgericht beantragen, dass es das Standesamt anweist, die Amtshandlung vorzunehmen (§ 49 PStG).',
      'de-simple':
        'Sagt das Standes-Amt Nein? Dann können Sie zum Gericht gehen. Das Gericht heißt: Amts-Gericht. Das Gericht prüft: Muss das Standes-Amt Ihnen die Urkunde geben?',
      en: 'If the register office refuses to record the birth or to issue the certificate, you can ask the local court (Amtsgericht) to instruct it to do so (section 49 PStG).',
      nl: 'Weigert de burgerlijke stand de registratie of de akte, dan kunt u het kantongerecht (Amtsgericht) vragen de burgerlijke stand daartoe opdracht te geven (§ 49 PStG).',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Bestellung einer Geburtsurkunde',
          'de-simple': 'Eine Geburts-Urkunde bestellen',
          en: 'Order form for a birth certificate',
          nl: 'Bestelformulier geboorteakte',
        },
        url: 'https://formulare.kreis-heinsberg.example/geburtsurkunde',
      },
      {
        bezeichnung: {
          de: 'Erklärung über die Namen des Kindes',
          'de-simple': 'So soll das Kind heißen',
          en: 'Declaration of the child’s names',
          nl: 'Verklaring over de namen van het kind',
        },
        url: 'https://formulare.kreis-heinsberg.example/geburt-namen',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Familienportal des Bundes: Rund um die Geburt',
          'de-simple': 'Mehr Infos vom Bund: alles über die Geburt',
          en: 'Federal family portal: all about birth (in German)',
          nl: 'Gezinsportaal van de Duitse overheid: alles over de geboorte (in het Duits)',
        },
        url: 'https://familienportal.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'standesamt',
    lebenslagen: ['familie-und-kinder', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-08', durch },
  },
  {
    leikaId: '99101011000000',
    slug: 'sterbefall-anzeigen',
    bezeichnung: {
      de: 'Sterbefall anzeigen',
      'de-simple': 'Ein Mensch ist gestorben',
      en: 'Reporting a death',
      nl: 'Een overlijden aangeven',
    },
    bezeichnungAmtlich: 'Anzeige eines Sterbefalls',
    synonyme: {
      de: [
        'Todesfall',
        'Tod melden',
        'Angehöriger gestorben',
        'Totenschein',
        'Bestatter',
        'was tun im Todesfall',
        'jemand ist gestorben',
        'Mutter gestorben',
        'Vater gestorben',
        'Tod zu Hause',
        'Todesbescheinigung',
        'Sterbefall melden',
      ],
      'de-simple': [
        'Tod',
        'gestorben',
        'Toten-Schein',
        'Todes-Fall',
        'Bestatter',
        'Mutter gestorben',
        'Vater gestorben',
      ],
      en: [
        'death',
        'report a death',
        'someone died',
        'deceased',
        'undertaker',
        'funeral',
        'medical death certificate',
        'bereavement',
      ],
      nl: [
        'overlijden',
        'overlijden aangeven',
        'iemand is gestorben',
        'sterfgeval',
        'uitvaart',
        'uitvaartondernemer',
        'nabestaanden',
      ],
    },
    teaser: {
      de: 'Ein Mensch ist gestorben? Der Sterbefall wird beim Standesamt des Sterbeorts angezeigt. Meist übernimmt das ein Bestattungsunternehmen.',
      'de-simple':
        'Ein Mensch ist gestorben? Dann muss das Standes-Amt davon wissen. Meist hilft Ihnen dabei ein Bestatter. Ein Bestatter kümmert sich um die Beerdigung.',
      en: 'Has someone died? The death is reported to the register office of the place of death. Usually a funeral director does this for you.',
      nl: 'Is er iemand overleden? Het overlijden wordt aangegeven bij de burgerlijke stand van de plaats van overlijden. Meestal doet een uitvaartondernemer dat voor u.',
    },
    kurztext: {
      de: 'Der Tod eines Menschen wird spätestens am dritten Werktag danach beim Standesamt des Sterbeorts angezeigt. Im Krankenhaus oder Pflegeheim übernimmt das die Einrichtung. Sonst zeigen ihn die Menschen an, die zusammengewohnt haben, oder ein Bestattungsunternehmen in ihrem Auftrag.',
      'de-simple':
        'Das Standes-Amt muss wissen, wenn ein Mensch gestorben ist. Dafür ist 3 Werk-Tage Zeit. Im Kranken-Haus oder im Pflege-Heim macht das das Haus. Zu Hause machen das Sie oder ein Bestatter.',
      en: 'A death must be reported to the register office of the place of death on the third working day after it at the latest. Hospitals and nursing homes do this themselves. Otherwise it is up to the people who shared the home, or a funeral director on their behalf.',
      nl: 'Een overlijden wordt uiterlijk op de derde werkdag erna aangegeven bij de burgerlijke stand van de plaats van overlijden. In een ziekenhuis of verpleeghuis doet de instelling dat. Anders doen de huisgenoten het, of een uitvaartondernemer namens hen.',
    },
    volltext: {
      de: `Zuerst stellt eine Ärztin oder ein Arzt den Tod fest und schreibt die Todesbescheinigung. Danach wird der Sterbefall beim Standesamt angezeigt, in dessen Bezirk der Mensch gestorben ist. Auf den Wohnort kommt es nicht an.

### Wer zeigt den Sterbefall an?

Stirbt jemand im Krankenhaus, im Pflegeheim oder in einer ähnlichen Einrichtung, ist die Einrichtung dazu verpflichtet. Nach einem Tod an einem anderen Ort gilt diese Reihenfolge:

- wer mit der verstorbenen Person zusammengewohnt hat
- in wessen Wohnung der Mensch gestorben ist
- wer beim Tod dabei war oder aus eigenem Wissen davon weiß

Sie können den Sterbefall mündlich oder schriftlich anzeigen. Meist übernimmt das ein Bestattungsunternehmen in Ihrem Auftrag. Ermittelt die Polizei, woran der Mensch gestorben ist, kommt die Anzeige von der Behörde.

### Was danach geschieht

Das Standesamt trägt den Tod in das Sterberegister ein und stellt die [Sterbeurkunden](leistungen:sterbeurkunde) aus, die Sie für Rente, Versicherungen, Bank und Nachlass brauchen. Es teilt den Sterbefall auch der Meldebehörde mit. Dort müssen Sie die verstorbene Person nicht abmelden.`,
      'de-simple': `Ein Mensch ist gestorben. Das ist schwer. Hier lesen Sie, was Sie tun müssen.

Rufen Sie zuerst einen Arzt oder eine Ärztin. Der Arzt oder die Ärztin schreibt ein Papier. Das Papier heißt: Todes-Bescheinigung. Manche sagen dazu: Toten-Schein.

Danach muss das Standes-Amt Bescheid wissen. Richtig ist das Standes-Amt in dem Ort, in dem der Mensch gestorben ist.

### Wer sagt dem Standes-Amt Bescheid?

- Ist der Mensch im Kranken-Haus oder im Pflege-Heim gestorben? Dann macht das das Haus.
- Ist der Mensch zu Hause gestorben? Dann machen das die Menschen, die mit ihm gewohnt haben.
- Hat der Mensch allein gewohnt? Dann macht das, wer dabei war oder sicher davon weiß.

Sie können auch einen Bestatter bitten. Die meisten Menschen machen das so.

### Was passiert dann?

Das Standes-Amt schreibt auf: Dieser Mensch ist gestorben. Dann bekommen Sie die [Sterbe-Urkunde](leistungen:sterbeurkunde). Die Sterbe-Urkunde brauchen Sie für die Bank, die Rente und die Versicherung.

Das Standes-Amt sagt auch dem Bürger-Büro Bescheid. Das müssen Sie **nicht** machen.`,
      en: `First a doctor certifies the death and writes the medical certificate (Todesbescheinigung). The death is then reported to the register office for the area in which the person died. It does not matter where the person lived.

### Who reports the death?

If someone dies in a hospital, nursing home or similar institution, the institution is obliged to report it. After a death elsewhere the order is:

- those who lived in the same household
- the person in whose home the death occurred
- anyone who was present or knows of the death first-hand

You can report the death orally or in writing. Usually a funeral director does so on your behalf. If the police are investigating the cause of death, the authority reports it.

### What happens next

The register office enters the death in the register of deaths and issues the [death certificates](leistungen:sterbeurkunde) you need for pension, insurance, bank and estate. It also informs the registration authority. You do not have to deregister the deceased there.`,
      nl: `Eerst stelt een arts het overlijden vast en schrijft de medische verklaring (Todesbescheinigung). Daarna wordt het overlijden aangegeven bij de burgerlijke stand (Standesamt) van de plaats waar iemand is overleden. De woonplaats speelt geen rol.

### Wie doet aangifte?

Overlijdt iemand in een ziekenhuis, verpleeghuis of vergelijkbare instelling, dan is de instelling verplicht aangifte te doen. Na een overlijden elders geldt deze volgorde:

- wie met de overledene samenwoonde
- in wiens woning iemand is overleden
- wie erbij was of er uit eigen wetenschap van weet

U kunt mondeling of schriftelijk aangifte doen. Meestal doet een uitvaartondernemer dat namens u. Onderzoekt de politie de doodsoorzaak, dan doet de overheid de aangifte.

### Wat er daarna gebeurt

De burgerlijke stand schrijft het overlijden in het overlijdensregister in en geeft de [overlijdensakten](leistungen:sterbeurkunde) af die u nodig hebt voor pensioen, verzekeringen, bank en nalatenschap. Ook het burgerloket krijgt bericht. Daar hoeft u de overledene niet uit te schrijven.`,
    },
    voraussetzungen: {
      de: `- Der Mensch ist im Bezirk des Standesamts gestorben oder wurde dort gefunden.
- Die Todesbescheinigung liegt vor.
- Sie sind zur Anzeige verpflichtet oder damit beauftragt.`,
      'de-simple': `- Der Mensch ist in diesem Ort gestorben. Oder man hat ihn dort gefunden.
- Ein Arzt oder eine Ärztin hat die Todes-Bescheinigung geschrieben.
- Sie müssen Bescheid sagen. Oder ein anderer Mensch hat Sie darum gebeten.`,
      en: `- The person died, or was found, in the area of the register office.
- There is a medical certificate of death.
- You are obliged to report the death or have been asked to do so.`,
      nl: `- De persoon is in het gebied van de burgerlijke stand overleden of daar gevonden.
- De medische verklaring van overlijden is er.
- U bent verplicht aangifte te doen of bent daarvoor gemachtigd.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Todesbescheinigung',
          'de-simple': 'Die Todes-Bescheinigung',
          en: 'Medical certificate of death',
          nl: 'Medische verklaring van overlijden',
        },
        hinweis: {
          de: 'Von der Ärztin oder dem Arzt',
          'de-simple': 'Vom Arzt oder von der Ärztin.',
          en: 'From the doctor',
          nl: 'Van de arts',
        },
      },
      {
        bezeichnung: {
          de: 'Personalausweis oder Reisepass der verstorbenen Person',
          'de-simple': 'Der Personal-Ausweis oder der Reise-Pass von dem toten Menschen',
          en: 'Identity card or passport of the deceased',
          nl: 'Identiteitskaart of paspoort van de overledene',
        },
        hinweis: {
          de: 'Auch als Nachweis, wo sie zuletzt gewohnt hat',
          'de-simple': 'Dort steht auch, wo der Mensch gewohnt hat.',
          en: 'Also as proof of the last place of residence',
          nl: 'Ook als bewijs van de laatste woonplaats',
        },
      },
      {
        bezeichnung: {
          de: 'Geburtsurkunde der verstorbenen Person',
          'de-simple': 'Die Geburts-Urkunde von dem toten Menschen',
          en: 'Birth certificate of the deceased',
          nl: 'Geboorteakte van de overledene',
        },
      },
      {
        bezeichnung: {
          de: 'Eheurkunde der letzten Ehe',
          'de-simple': 'Die Heirats-Urkunde',
          en: 'Marriage certificate of the last marriage',
          nl: 'Huwelijksakte van het laatste huwelijk',
        },
        hinweis: {
          de: 'Nur bei Menschen, die verheiratet sind oder waren. Bei Geschiedenen dazu der Scheidungsbeschluss, bei Verwitweten die Sterbeurkunde der Ehegattin oder des Ehegatten',
          'de-simple':
            'Nur wenn der Mensch verheiratet war. Gab es eine Scheidung? Dann brauchen wir auch das Papier über die Scheidung. Ist der Ehe-Partner schon tot? Dann brauchen wir auch die Sterbe-Urkunde von dem Ehe-Partner.',
          en: 'Only for people who are or were married. For the divorced also the divorce decree, for the widowed the death certificate of the spouse',
          nl: 'Alleen voor wie gehuwd is of was. Bij een echtscheiding ook de beschikking, bij weduwen en weduwnaars de overlijdensakte van de echtgenoot',
        },
      },
      {
        bezeichnung: {
          de: 'Ausweis der anzeigenden Person',
          'de-simple': 'Ihr eigener Ausweis',
          en: 'Identity document of the person reporting',
          nl: 'Legitimatie van de aangever',
        },
      },
      {
        bezeichnung: { de: 'Vollmacht', 'de-simple': 'Eine Vollmacht', en: 'Authorisation', nl: 'Machtiging' },
        hinweis: {
          de: 'Wenn Sie jemanden mit der Anzeige beauftragen',
          'de-simple':
            'Nur wenn ein anderer Mensch das für Sie macht. Vollmacht heißt: Sie erlauben das mit Ihrer Unterschrift.',
          en: 'If you ask someone to report the death for you',
          nl: 'Als u iemand anders aangifte laat doen',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Beurkundung des Sterbefalls',
          'de-simple': 'Das Standes-Amt schreibt den Tod auf',
          en: 'Recording the death',
          nl: 'Registratie van het overlijden',
        },
        art: 'kostenfrei',
        hinweis: {
          de: 'Sterbeurkunden kosten eine Gebühr.',
          'de-simple': 'Die Sterbe-Urkunden kosten Geld.',
          en: 'There is a fee for death certificates.',
          nl: 'Voor overlijdensakten betaalt u wel.',
        },
      },
    ],
    verfahrensablauf: {
      de: [
        'Rufen Sie eine Ärztin oder einen Arzt. Ohne Todesbescheinigung darf niemand die verstorbene Person überführen.',
        'Beauftragen Sie, wenn Sie möchten, ein Bestattungsunternehmen.',
        'Zeigen Sie den Sterbefall mit den Unterlagen beim Standesamt an.',
        'Das Standesamt beurkundet den Sterbefall und stellt Urkunden aus.',
      ],
      'de-simple': [
        'Rufen Sie einen Arzt oder eine Ärztin. Ohne Todes-Bescheinigung darf niemand den toten Menschen wegbringen.',
        'Rufen Sie einen Bestatter an, wenn Sie möchten. Er hilft Ihnen.',
        'Sagen Sie dem Standes-Amt Bescheid. Oder der Bestatter macht das. Geben Sie die Papiere ab.',
        'Das Standes-Amt prüft die Papiere. Dann bekommen Sie die Sterbe-Urkunden.',
      ],
      en: [
        'Call a doctor. Without the medical certificate nobody may move the deceased.',
        'Engage a funeral director if you wish.',
        'Report the death to the register office with the documents.',
        'The register office records the death and issues certificates.',
      ],
      nl: [
        'Bel een arts. Zonder medische verklaring mag niemand de overledene vervoeren.',
        'Schakel desgewenst een uitvaartondernemer in.',
        'Geef het overlijden met de documenten aan bij de burgerlijke stand.',
        'De burgerlijke stand registreert het overlijden en geeft akten af.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Anzeige des Sterbefalls',
          'de-simple': 'Dem Standes-Amt Bescheid sagen',
          en: 'Reporting the death',
          nl: 'Aangifte van het overlijden',
        },
        dauer: { von: 3, einheit: 'WERKTAG' },
        hinweis: {
          de: 'Spätestens am dritten Werktag nach dem Tod',
          'de-simple': 'Spätestens am 3. Werk-Tag nach dem Tod. Werk-Tage sind Montag bis Samstag.',
          en: 'On the third working day after the death at the latest',
          nl: 'Uiterlijk op de derde werkdag na het overlijden',
        },
      },
      {
        bezeichnung: {
          de: 'Überführung in eine Leichenhalle',
          'de-simple': 'Den toten Menschen in eine Leichen-Halle bringen',
          en: 'Transfer to a mortuary',
          nl: 'Overbrenging naar een mortuarium',
        },
        dauer: { von: 36, einheit: 'STUNDE' },
        hinweis: {
          de: 'Nach dem Tod, aber nicht vor der Todesbescheinigung. Ausnahmen genehmigt das Ordnungsamt.',
          'de-simple': 'Das macht der Bestatter. Vorher muss die Todes-Bescheinigung da sein.',
          en: 'After the death, but not before the medical certificate is issued. The public order office can allow exceptions.',
          nl: 'Na het overlijden, maar niet vóór de medische verklaring. De afdeling openbare orde kan uitzonderingen toestaan.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'ARBEITSTAG',
      hinweis: {
        de: 'Mit vollständigen Unterlagen (Beispiel). Mit Bezug zum Ausland dauert es länger.',
        'de-simple':
          'Wenn alle Papiere da sind. Das ist ein Beispiel. Mit Papieren aus einem anderen Land dauert es länger.',
        en: 'With complete documents (example). It takes longer with a foreign element.',
        nl: 'Met volledige documenten (voorbeeld). Met een band met het buitenland duurt het langer.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 28 Personenstandsgesetz (PStG): Anzeige',
        url: 'https://www.gesetze-im-internet.de/pstg/__28.html',
      },
      {
        bezeichnung: '§ 29 Personenstandsgesetz (PStG): Anzeige durch Personen',
        url: 'https://www.gesetze-im-internet.de/pstg/__29.html',
      },
      {
        bezeichnung: '§ 30 Personenstandsgesetz (PStG): Anzeige durch Einrichtungen und Behörden',
        url: 'https://www.gesetze-im-internet.de/pstg/__30.html',
      },
      {
        bezeichnung: '§ 38 Personenstandsverordnung (PStV): Nachweise bei Anzeige des Sterbefalls',
        url: 'https://www.gesetze-im-internet.de/pstv/__38.html',
      },
      { bezeichnung: '§§ 9 und 11 Bestattungsgesetz Nordrhein-Westfalen (BestG NRW)', url: 'https://recht.nrw.de/' },
    ],
    hinweise: {
      de: `Wie es weitergeht, lesen Sie unter [Bestattung](leistungen:bestattung).

Informieren Sie auch Krankenkasse, Rentenversicherung, Arbeitgeber und private Versicherungen. Manche Versicherungen setzen dafür sehr kurze Fristen. Hatte die verstorbene Person einen [Hund](leistungen:hundesteuer) oder ein [Auto](leistungen:kraftfahrzeug-zulassen), melden Sie beides um oder ab.

Finden Sie ein Testament, geben Sie es gleich beim Amtsgericht ab. Möchten Sie ein Erbe ausschlagen, haben Sie dafür in der Regel nur sechs Wochen Zeit. Auch dafür ist das Amtsgericht zuständig.

Wenn Sie mit jemandem sprechen möchten: Die Telefonseelsorge erreichen Sie rund um die Uhr kostenlos unter **0800 111 0 111** und **0800 111 0 222**.`,
      'de-simple': `Wie geht es weiter? Das lesen Sie hier: [Bestattung](leistungen:bestattung).

Sagen Sie auch der Kranken-Kasse, der Renten-Versicherung und anderen Versicherungen Bescheid. Machen Sie das schnell.

Hatte der tote Mensch einen [Hund](leistungen:hundesteuer) oder ein [Auto](leistungen:kraftfahrzeug-zulassen)? Dann melden Sie den Hund und das Auto ab oder um.

Finden Sie ein Testament? In einem Testament steht: Wer soll die Sachen von dem toten Menschen bekommen? Geben Sie das Testament beim Amts-Gericht ab.

Hatte der tote Mensch Schulden? Dann können Sie sagen: Ich will das Erbe nicht. Das sagen Sie dem Amts-Gericht. Meist haben Sie dafür nur 6 Wochen Zeit.

Sind Sie sehr traurig? Wollen Sie mit jemandem sprechen? Die Telefon-Seelsorge hört Ihnen zu. Tag und Nacht. Das kostet nichts. Die Nummern sind: **0800 111 0 111** und **0800 111 0 222**.`,
      en: `For what comes next, read [Burial](leistungen:bestattung).

Also inform the health insurer, pension insurance, employer and private insurers. Some insurers set very short time limits. If the deceased had a [dog](leistungen:hundesteuer) or a [car](leistungen:kraftfahrzeug-zulassen), transfer or deregister both.

If you find a will, hand it in at the local court (Amtsgericht) at once. If you wish to disclaim an inheritance, you usually have only six weeks to do so, also at the local court.

If you would like to talk to someone: the telephone counselling service can be reached free of charge around the clock on **0800 111 0 111** and **0800 111 0 222** (in German).`,
      nl: `Hoe het verdergaat, leest u onder [Begrafenis of crematie](leistungen:bestattung).

Informeer ook de zorgverzekeraar, de pensioenverzekering, de werkgever en particuliere verzekeraars. Sommige verzekeraars stellen zeer korte termijnen. Had de overledene een [hond](leistungen:hundesteuer) of een [auto](leistungen:kraftfahrzeug-zulassen), schrijf die dan over of meld ze af.

Vindt u een testament, lever het dan meteen in bij het kantongerecht (Amtsgericht). Wilt u een erfenis verwerpen, dan hebt u daarvoor in de regel maar zes weken. Ook dat regelt u bij het kantongerecht.

Wilt u met iemand praten: de Duitse telefonische hulpdienst is dag en nacht gratis bereikbaar op **0800 111 0 111** en **0800 111 0 222** (in het Duits).`,
    },
    rechtsbehelf: {
      de: 'Lehnt das Standesamt die Beurkundung ab, können Sie beim Amtsgericht beantragen, dass es das Standesamt anweist, die Amtshandlung vorzunehmen (§ 49 PStG). Ist ein Eintrag falsch, können Sie die Berichtigung beantragen.',
      'de-simple':
        'Sagt das Standes-Amt Nein? Dann können Sie zum Gericht gehen. Das Gericht heißt: Amts-Gericht. Hat das Standes-Amt etwas falsch aufgeschrieben? Dann sagen Sie es dem Standes-Amt.',
      en: 'If the register office refuses to record the death, you can ask the local court (Amtsgericht) to instruct it to do so (section 49 PStG). If an entry is wrong you can apply for a correction.',
      nl: 'Weigert de burgerlijke stand de registratie, dan kunt u het kantongerecht (Amtsgericht) vragen de burgerlijke stand daartoe opdracht te geven (§ 49 PStG). Is een inschrijving onjuist, dan kunt u verbetering aanvragen.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Vollmacht zur Anzeige eines Sterbefalls',
          'de-simple': 'Vollmacht: Jemand sagt für Sie dem Standes-Amt Bescheid',
          en: 'Authorisation to report a death',
          nl: 'Machtiging om een overlijden aan te geven',
        },
        url: 'https://formulare.kreis-heinsberg.example/sterbefall-vollmacht',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Telefonseelsorge',
          'de-simple': 'Telefon-Seelsorge: Jemand hört Ihnen zu',
          en: 'Telephone counselling service (in German)',
          nl: 'Telefonische hulpdienst (in het Duits)',
        },
        url: 'https://www.telefonseelsorge.de/',
      },
      {
        bezeichnung: {
          de: 'Verbraucherzentrale Nordrhein-Westfalen',
          'de-simple': 'Verbraucher-Zentrale Nordrhein-Westfalen: Rat und Hilfe',
          en: 'Consumer advice centre of North Rhine-Westphalia (in German)',
          nl: 'Consumentenorganisatie van Noordrijn-Westfalen (in het Duits)',
        },
        url: 'https://www.verbraucherzentrale.nrw/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'standesamt',
    lebenslagen: ['tod-und-trauer'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
  {
    leikaId: '99101004000000',
    slug: 'sterbeurkunde',
    bezeichnung: { de: 'Sterbeurkunde', 'de-simple': 'Sterbe-Urkunde', en: 'Death certificate', nl: 'Overlijdensakte' },
    bezeichnungAmtlich: 'Sterbeurkunde',
    synonyme: {
      de: [
        'Urkunde Tod',
        'Todesbescheinigung',
        'Totenschein',
        'Sterberegister',
        'internationale Sterbeurkunde',
        'Nachlass',
        'Erbschein',
        'Sterbeurkunde bestellen',
        'Sterbeurkunde nachbestellen',
        'Nachweis Todesfall',
        'Witwenrente',
        'Erbe',
      ],
      'de-simple': ['Sterbe-Urkunde', 'Papier über den Tod', 'Tod', 'Erbe', 'Rente für Witwen', 'Standes-Amt'],
      en: [
        'death certificate',
        'Sterbeurkunde',
        'proof of death',
        'register of deaths',
        'international death certificate',
        'estate',
        'inheritance',
      ],
      nl: [
        'overlijdensakte',
        'akte van overlijden',
        'Sterbeurkunde',
        'bewijs van overlijden',
        'nalatenschap',
        'erfenis',
      ],
    },
    teaser: {
      de: 'Die Sterbeurkunde weist den Tod eines Menschen nach. Sie brauchen sie zum Beispiel für Rente, Bank, Versicherungen und das Nachlassgericht.',
      'de-simple':
        'In der Sterbe-Urkunde steht: Dieser Mensch ist gestorben. Sie brauchen die Urkunde zum Beispiel für die Bank und für die Rente.',
      en: 'The death certificate proves that a person has died. You need it, for example, for the pension, the bank, insurers and the probate court.',
      nl: 'De overlijdensakte bewijst dat iemand is overleden. U hebt haar bijvoorbeeld nodig voor pensioen, bank, verzekeringen en nalatenschap.',
    },
    kurztext: {
      de: 'Die Sterbeurkunde stellt das Standesamt aus, das den Sterbefall beurkundet hat. Das ist das Standesamt des Sterbeorts. Ehegatten, Eltern, Kinder und Enkel können sie ohne besonderen Grund bestellen, andere Menschen nur mit einem rechtlichen Interesse.',
      'de-simple':
        'Wo ist der Mensch gestorben? Das Standes-Amt in diesem Ort gibt Ihnen die Sterbe-Urkunde. Ehe-Partner, Eltern, Kinder und Enkel bekommen die Urkunde immer. Alle anderen brauchen einen wichtigen Grund.',
      en: 'The death certificate is issued by the register office that recorded the death, which is the one of the place of death. Spouses, parents, children and grandchildren can order it without a special reason, other people only with a legal interest.',
      nl: 'De overlijdensakte wordt afgegeven door de burgerlijke stand die het overlijden heeft geregistreerd: die van de plaats van overlijden. Echtgenoten, ouders, kinderen en kleinkinderen kunnen haar zonder bijzondere reden bestellen, anderen alleen met een juridisch belang.',
    },
    volltext: {
      de: `Sie bekommen die Urkunde beim Standesamt des Ortes, an dem der Mensch gestorben ist, nicht am Wohnort. Nach einem [angezeigten Sterbefall](leistungen:sterbefall-anzeigen) stellt das Standesamt sie meist gleich mit aus. Später können Sie Urkunden nachbestellen.

### Welche Urkunde brauchen Sie?

- **Sterbeurkunde** für Bank, Versicherung, Vermieterin oder Vermieter und Gericht
- **Mehrsprachige (internationale) Sterbeurkunde** für Behörden in anderen Staaten
- **Beglaubigter Ausdruck aus dem Sterberegister**, wenn eine Stelle den vollständigen Eintrag verlangt

Das Sterberegister führt das Standesamt 30 Jahre. Danach gibt das Archiv Auskunft.

Die Todesbescheinigung der Ärztin oder des Arztes ist keine Sterbeurkunde und ersetzt sie nicht.`,
      'de-simple': `Die Sterbe-Urkunde bekommen Sie beim Standes-Amt. Richtig ist das Standes-Amt in dem Ort, in dem der Mensch gestorben ist.

Sie sagen dem Standes-Amt von dem [Tod](leistungen:sterbefall-anzeigen). Meist bekommen Sie dann sofort die Urkunde. Sie können die Urkunde auch später bestellen.

Es gibt 3 Arten:

- **Sterbe-Urkunde**: für die Bank, die Versicherung oder das Gericht
- **Sterbe-Urkunde in mehreren Sprachen**: für ein Amt in einem anderen Land
- **Ausdruck aus dem Sterbe-Register**: Das Sterbe-Register ist eine Liste. Darin steht mehr als in der Urkunde.

Ist der Mensch vor mehr als 30 Jahren gestorben? Dann fragen Sie das Archiv. Im Archiv liegen sehr alte Papiere.

Das Papier vom Arzt heißt Todes-Bescheinigung. Das ist **keine** Sterbe-Urkunde.`,
      en: `You get the certificate from the register office of the place where the person died, not where they lived. After a [death has been reported](leistungen:sterbefall-anzeigen) the register office usually issues it straight away. You can order further certificates later.

### Which certificate do you need?

- **death certificate** for the bank, insurers, landlord and court
- **multilingual (international) death certificate** for authorities in other countries
- **certified printout from the register of deaths** if an office asks for the complete entry

The register office keeps the register of deaths for 30 years. After that the archive provides information.

The medical certificate written by the doctor is not a death certificate and does not replace it.`,
      nl: `U krijgt de akte bij de burgerlijke stand van de plaats waar iemand is overleden, niet van de woonplaats. Na de [aangifte van het overlijden](leistungen:sterbefall-anzeigen) geeft de burgerlijke stand haar meestal meteen af. Later kunt u akten nabestellen.

### Welke akte hebt u nodig?

- **overlijdensakte** voor bank, verzekering, verhuurder en rechtbank
- **meertalige (internationale) overlijdensakte** voor overheden in andere landen
- **gewaarmerkte afdruk uit het overlijdensregister** als een instantie de volledige inschrijving verlangt

De burgerlijke stand bewaart het overlijdensregister 30 jaar. Daarna geeft het archief informatie.

De medische verklaring van de arts is geen overlijdensakte en vervangt haar niet.`,
    },
    voraussetzungen: {
      de: `- Der Sterbefall ist bei diesem Standesamt beurkundet.
- Sie sind mindestens 16 Jahre alt.
- Sie sind Ehegattin, Ehegatte oder Lebenspartner der verstorbenen Person oder in gerader Linie mit ihr verwandt, zum Beispiel Kind, Enkel oder Elternteil.
- Geschwister machen ein berechtigtes Interesse glaubhaft, andere Personen ein rechtliches Interesse.`,
      'de-simple': `- Der Mensch ist in diesem Ort gestorben.
- Sie sind 16 Jahre alt oder älter.
- Sie waren mit dem toten Menschen verheiratet. Oder Sie sind Kind, Enkel, Mutter oder Vater.
- Sind Sie Bruder oder Schwester? Dann müssen Sie sagen: Darum brauche ich die Urkunde.
- Alle anderen brauchen einen Grund, den das Gesetz erlaubt.`,
      en: `- The death was recorded at this register office.
- You are at least 16.
- You are the spouse or civil partner of the deceased or related in direct line, for example a child, grandchild or parent.
- Brothers and sisters show a legitimate interest, other people a legal interest.`,
      nl: `- Het overlijden is bij deze burgerlijke stand geregistreerd.
- U bent minstens 16 jaar.
- U bent de echtgenoot of geregistreerd partner van de overledene of familie in rechte lijn, bijvoorbeeld kind, kleinkind of ouder.
- Broers en zussen tonen een gerechtvaardigd belang aan, anderen een juridisch belang.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Personalausweis oder Reisepass',
          'de-simple': 'Ihr Personal-Ausweis oder Ihr Reise-Pass',
          en: 'Identity card or passport',
          nl: 'Identiteitskaart of paspoort',
        },
        hinweis: {
          de: 'Bei Bestellung per Brief eine Kopie',
          'de-simple': 'Bestellen Sie mit einem Brief? Dann reicht eine Kopie.',
          en: 'A copy if you order by letter',
          nl: 'Een kopie als u per brief bestelt',
        },
      },
      {
        bezeichnung: {
          de: 'Name, Todestag und Sterbeort',
          'de-simple': 'Name von dem toten Menschen. Dazu der Tag und der Ort von dem Tod.',
          en: 'Name, day and place of death',
          nl: 'Naam, dag en plaats van overlijden',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis der Verwandtschaft oder des Interesses',
          'de-simple': 'Ein Papier: Sie sind verwandt. Oder: Sie haben einen wichtigen Grund.',
          en: 'Proof of relationship or interest',
          nl: 'Bewijs van verwantschap of belang',
        },
        hinweis: {
          de: 'Zum Beispiel Geburtsurkunde, Eheurkunde oder ein Schreiben des Nachlassgerichts. Nicht nötig, wenn Sie im Sterberegister stehen, etwa als Ehegattin oder Ehegatte',
          'de-simple': 'Zum Beispiel Ihre Geburts-Urkunde, die Heirats-Urkunde oder ein Brief vom Gericht.',
          en: 'For example birth certificate, marriage certificate or a letter from the probate court. Not needed if you are named in the register, for example as the spouse',
          nl: 'Bijvoorbeeld geboorteakte, huwelijksakte of een brief van de rechtbank. Niet nodig als u in het register staat, bijvoorbeeld als echtgenoot',
        },
      },
      {
        bezeichnung: { de: 'Vollmacht', 'de-simple': 'Eine Vollmacht', en: 'Authorisation', nl: 'Machtiging' },
        hinweis: {
          de: 'Wenn Sie für eine andere Person bestellen',
          'de-simple':
            'Nur wenn Sie für einen anderen Menschen bestellen. Vollmacht heißt: Der andere Mensch erlaubt Ihnen das.',
          en: 'If you order for somebody else',
          nl: 'Als u voor iemand anders bestelt',
        },
      },
    ],
    kosten: [
      urkunde({ de: 'Sterbeurkunde', 'de-simple': 'Sterbe-Urkunde', en: 'Death certificate', nl: 'Overlijdensakte' }),
      {
        bezeichnung: {
          de: 'Für die gesetzliche Rente und Sozialversicherung',
          'de-simple': 'Für die Rente und die Sozial-Versicherung',
          en: 'For statutory pension and social insurance',
          nl: 'Voor het wettelijke pensioen en de sociale verzekering',
        },
        art: 'kostenfrei',
        hinweis: {
          de: 'Nur für diesen Zweck',
          'de-simple': 'Diese Urkunde gilt nur dafür.',
          en: 'For this purpose only',
          nl: 'Alleen voor dit doel',
        },
      },
    ],
    verfahrensablauf: {
      de: [
        'Bestellen Sie die Urkunde online, per Brief oder persönlich.',
        'Das Standesamt prüft, ob Sie die Urkunde bekommen dürfen.',
        'Sie zahlen die Gebühr und erhalten die Urkunde.',
      ],
      'de-simple': [
        'Bestellen Sie die Urkunde. Das geht im Internet, mit einem Brief oder im Amt.',
        'Das Standes-Amt prüft: Dürfen Sie die Urkunde bekommen?',
        'Sie bezahlen. Dann bekommen Sie die Urkunde.',
      ],
      en: [
        'Order the certificate online, by letter or in person.',
        'The register office checks whether you may receive it.',
        'You pay the fee and receive the certificate.',
      ],
      nl: [
        'Bestel de akte online, per brief of persoonlijk.',
        'De burgerlijke stand controleert of u de akte mag krijgen.',
        'U betaalt de kosten en krijgt de akte.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Urkunde vom Standesamt',
          'de-simple': 'So lange bekommen Sie die Urkunde beim Standes-Amt',
          en: 'Certificate from the register office',
          nl: 'Akte van de burgerlijke stand',
        },
        dauer: { von: 30, einheit: 'JAHR' },
        hinweis: {
          de: 'Nach dem Sterbefall. Später wenden Sie sich an das Archiv.',
          'de-simple': 'Nach dem Tod. Danach fragen Sie das Archiv.',
          en: 'After the death. Later, contact the archive.',
          nl: 'Na het overlijden. Later kunt u bij het archief terecht.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 2,
      bis: 7,
      einheit: 'ARBEITSTAG',
      hinweis: {
        de: 'Zuzüglich Postweg',
        'de-simple': 'Dazu kommt die Zeit für die Post.',
        en: 'Plus time for the post',
        nl: 'Plus de tijd voor de post',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 5 Personenstandsgesetz (PStG): Fortführung der Personenstandsregister',
        url: 'https://www.gesetze-im-internet.de/pstg/__5.html',
      },
      {
        bezeichnung: '§ 60 Personenstandsgesetz (PStG): Sterbeurkunde',
        url: 'https://www.gesetze-im-internet.de/pstg/__60.html',
      },
      {
        bezeichnung: '§ 62 Personenstandsgesetz (PStG): Urkundenerteilung',
        url: 'https://www.gesetze-im-internet.de/pstg/__62.html',
      },
      {
        bezeichnung: '§ 64 Zehntes Buch Sozialgesetzbuch (SGB X): Kostenfreiheit',
        url: 'https://www.gesetze-im-internet.de/sgb_10/__64.html',
      },
    ],
    hinweise: {
      de: `Bestellen Sie gleich mehrere Exemplare: Weitere Urkunden sind dann günstiger. Oft genügt einer Stelle aber eine Kopie. Fragen Sie nach.

Einen Erbschein stellt nicht das Standesamt aus, sondern das Amtsgericht als Nachlassgericht. Vorsicht bei privaten Bestellseiten im Internet: Sie verlangen oft zusätzlich Geld.`,
      'de-simple': `Brauchen Sie mehrere Urkunden? Dann bestellen Sie alle zusammen. Das ist billiger.

Einen Erb-Schein bekommen Sie **nicht** beim Standes-Amt. Auf dem Erb-Schein steht: Wer bekommt die Sachen von dem toten Menschen? Den Erb-Schein bekommen Sie beim Amts-Gericht.

Vorsicht im Internet: Manche Firmen bestellen die Urkunde für Sie. Das kostet mehr Geld.`,
      en: `Order several copies at once: further certificates are then cheaper. But a copy is often enough. Ask first.

A certificate of inheritance (Erbschein) is issued not by the register office but by the local court as probate court. Beware of private ordering websites: they often charge extra.`,
      nl: `Bestel meteen meerdere exemplaren: extra akten zijn dan goedkoper. Vaak is een kopie ook voldoende. Vraag ernaar.

Een verklaring van erfrecht (Erbschein) geeft niet de burgerlijke stand af, maar het kantongerecht (Amtsgericht). Pas op voor particuliere bestelsites: zij vragen vaak extra geld.`,
    },
    rechtsbehelf: {
      de: 'Lehnt das Standesamt die Urkunde ab, können Sie beim Amtsgericht beantragen, dass es das Standesamt anweist, die Amtshandlung vorzunehmen (§ 49 PStG).',
      'de-simple':
        'Sagt das Standes-Amt Nein? Dann können Sie zum Gericht gehen. Das Gericht heißt: Amts-Gericht. Das Gericht prüft: Muss das Standes-Amt Ihnen die Urkunde geben?',
      en: 'If the register office refuses to issue the certificate, you can ask the local court (Amtsgericht) to instruct it to do so (section 49 PStG).',
      nl: 'Weigert de burgerlijke stand de akte, dan kunt u het kantongerecht (Amtsgericht) vragen de burgerlijke stand daartoe opdracht te geven (§ 49 PStG).',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Bestellung einer Sterbeurkunde',
          'de-simple': 'Eine Sterbe-Urkunde bestellen',
          en: 'Order form for a death certificate',
          nl: 'Bestelformulier overlijdensakte',
        },
        url: 'https://formulare.kreis-heinsberg.example/sterbeurkunde',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Deutsche Rentenversicherung: Renten für Hinterbliebene',
          'de-simple': 'Infos von der Renten-Versicherung: Geld für die Familie nach dem Tod',
          en: 'German pension insurance: pensions for surviving dependants',
          nl: 'Duitse pensioenverzekering: nabestaandenpensioen',
        },
        url: 'https://www.deutsche-rentenversicherung.de/',
      },
      {
        bezeichnung: {
          de: 'Justiz in Nordrhein-Westfalen: Nachlass und Erbe',
          'de-simple':
            'Infos von den Gerichten in Nordrhein-Westfalen über das Erbe. Die Seite ist in schwerer Sprache.',
          en: 'Courts of North Rhine-Westphalia: estates and inheritance (in German)',
          nl: 'Justitie in Noordrijn-Westfalen: nalatenschap en erfenis (in het Duits)',
        },
        url: 'https://www.justiz.nrw/',
      },
    ],
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'standesamt',
    lebenslagen: ['tod-und-trauer', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
  {
    leikaId: '99083001011000',
    slug: 'familienname-aendern',
    bezeichnung: { de: 'Familienname ändern' },
    bezeichnungAmtlich: 'Familienname Änderung',
    synonyme: {
      de: ['Namen ändern', 'Nachname', 'Doppelname', 'Namensänderung', 'Geburtsname', 'anderer Name', 'Vorname ändern'],
    },
    teaser: {
      de: 'Wer einen wichtigen Grund hat, kann seinen Familiennamen durch die Behörde ändern lassen. Nach Hochzeit, Scheidung oder bei Kindern reicht oft eine Erklärung beim Standesamt.',
    },
    volltext: {
      de: `Es gibt zwei Wege. **Beim Standesamt** genügt eine Erklärung, wenn das Bürgerliche Gesetzbuch die Änderung vorsieht: zum Beispiel nach Eheschließung oder Scheidung, für Kinder nach einer Änderung in der Familie oder für Doppelnamen nach dem Namensrecht, das seit Mai 2025 gilt.

In allen anderen Fällen ist die **öffentlich-rechtliche Namensänderung** ein Ausnahmefall. Sie setzt einen wichtigen Grund voraus, etwa einen anstößigen Namen, erhebliche Schwierigkeiten bei Schreibweise und Aussprache oder eine nachgewiesene seelische Belastung. Dass der Name nicht gefällt, genügt nicht. Darüber entscheidet der Kreis.`,
    },
    voraussetzungen: {
      de: `- Sie haben die deutsche Staatsangehörigkeit, sind staatenlos oder als Flüchtling anerkannt.
- Es gibt einen wichtigen Grund.
- Eine Erklärung beim Standesamt führt nicht zum Ziel.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      { bezeichnung: { de: 'Beglaubigter Ausdruck aus dem Geburtenregister, bei Verheirateten aus dem Eheregister' } },
      {
        bezeichnung: { de: 'Ausführliche Begründung mit Nachweisen' },
        hinweis: { de: 'Zum Beispiel eine ärztliche Bescheinigung' },
      },
      { bezeichnung: { de: 'Führungszeugnis' }, hinweis: { de: 'Ab 14 Jahren' } },
      { bezeichnung: { de: 'Einkommensnachweise' }, hinweis: { de: 'Für die Höhe der Gebühr' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Änderung eines Familiennamens' },
        art: 'rahmen',
        betrag: 50,
        betragBis: 1200,
        hinweis: { de: 'Nach Aufwand und Einkommen; auch eine Ablehnung kostet eine Gebühr.' },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie sich beraten, ob eine Erklärung beim Standesamt reicht.',
        'Stellen Sie den Antrag mit Begründung und Unterlagen.',
        'Die Behörde prüft den Grund und hört Betroffene an, zum Beispiel den anderen Elternteil.',
        'Sie erhalten einen Bescheid. Mit der Urkunde über die Änderung beantragen Sie neue Ausweise.',
      ],
    },
    bearbeitungsdauer: { von: 3, bis: 6, einheit: 'MONAT' },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 3 Namensänderungsgesetz (NamÄndG): Wichtiger Grund',
        url: 'https://www.gesetze-im-internet.de/nam_ndg/',
      },
      {
        bezeichnung: '§§ 1355, 1616 ff. Bürgerliches Gesetzbuch (BGB)',
        url: 'https://www.gesetze-im-internet.de/bgb/__1355.html',
      },
    ],
    hinweise: {
      de: 'Das brauchen Sie dafür auch: [Führungszeugnis](leistungen:fuehrungszeugnis) und [Geburtsurkunde](leistungen:geburtsurkunde).',
    },
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'standesamt',
    lebenslagen: ['familie-und-kinder', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
  {
    leikaId: '99101002058000',
    slug: 'bestattung',
    bezeichnung: { de: 'Bestattung' },
    bezeichnungAmtlich: 'Bestattung Durchführung',
    synonyme: {
      de: [
        'Beerdigung',
        'Friedhof',
        'Grab',
        'Urne',
        'Grabstelle',
        'Urnenbeisetzung',
        'Baumbestattung',
        'Grabnutzung',
        'Begräbnis',
      ],
    },
    teaser: {
      de: 'Die Kommune stellt Friedhöfe und Gräber bereit. Angehörige entscheiden über Grab und Form der Bestattung und melden sie bei der Friedhofsverwaltung an.',
    },
    volltext: {
      de: `Zur Bestattung verpflichtet sind die nächsten Angehörigen, zuerst Ehegatten oder Lebenspartner, dann volljährige Kinder und Eltern. Sie wählen zwischen Erdbestattung und Einäscherung und zwischen den Grabarten, die der Friedhof anbietet: Reihengräber, Wahlgräber, Urnengräber oder Gräber unter Bäumen. Ein Bestattungsunternehmen spricht den Termin mit der Friedhofsverwaltung ab.

Kümmert sich niemand, ordnet die Kommune die Bestattung an und verlangt die Kosten von den Angehörigen zurück. Wer die Kosten nicht tragen kann, fragt das Sozialamt nach einer Übernahme.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Sterbeurkunde oder Bescheinigung des Standesamts' } },
      {
        bezeichnung: { de: 'Antrag auf ein Grab' },
        hinweis: { de: 'Unterschrieben von der Person, die das Grab bekommt' },
      },
      { bezeichnung: { de: 'Graburkunde' }, hinweis: { de: 'Wenn es schon ein Familiengrab gibt' } },
      {
        bezeichnung: { de: 'Genehmigung zur Einäscherung' },
        hinweis: { de: 'Bei Feuerbestattung; beschafft meist das Bestattungsunternehmen' },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Grab, Beisetzung und Trauerhalle' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Die Beträge stehen in der Friedhofsgebührensatzung der Kommune. Das Bestattungsunternehmen rechnet gesondert ab.',
        },
      },
    ],
    verfahrensablauf: {
      de: [
        'Zeigen Sie den Sterbefall beim Standesamt an oder lassen Sie ihn anzeigen.',
        'Wählen Sie Friedhof, Grabart und Form der Bestattung.',
        'Melden Sie die Bestattung bei der Friedhofsverwaltung an; sie vergibt den Termin.',
        'Nach der Beisetzung erhalten Sie den Gebührenbescheid und die Urkunde über das Grab.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Erdbestattung oder Einäscherung' },
        dauer: { von: 10, einheit: 'TAG' },
        hinweis: { de: 'Frühestens 24 Stunden, spätestens zehn Tage nach dem Tod' },
      },
      {
        bezeichnung: { de: 'Beisetzung der Urne' },
        dauer: { von: 6, einheit: 'WOCHE' },
        hinweis: { de: 'Nach der Einäscherung' },
      },
    ],
    rechtsgrundlagen: [
      { bezeichnung: '§§ 8, 11, 13 Bestattungsgesetz Nordrhein-Westfalen (BestG NRW)' },
      { bezeichnung: 'Friedhofssatzung und Friedhofsgebührensatzung der Kommune' },
      {
        bezeichnung: '§ 74 Sozialgesetzbuch Zwölftes Buch (SGB XII): Bestattungskosten',
        url: 'https://www.gesetze-im-internet.de/sgb_12/__74.html',
      },
    ],
    hinweise: { de: 'Viele Friedhöfe gehören einer Kirchengemeinde. Dann gelten deren Ordnung und Gebühren.' },
    typisierung: '4',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'standesamt',
    lebenslagen: ['tod-und-trauer'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-09', durch },
  },
];
