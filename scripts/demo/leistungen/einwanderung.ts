import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const einwanderung: DemoLeistung[] = [
  {
    leikaId: '99099002006000',
    slug: 'einbuergerung',
    bezeichnung: { de: 'Einbürgerung' },
    bezeichnungAmtlich: 'Einbürgerung Genehmigung',
    synonyme: {
      de: [
        'deutscher Pass',
        'Staatsangehörigkeit',
        'Deutscher werden',
        'Deutsche werden',
        'Einbürgerungstest',
        'doppelte Staatsbürgerschaft',
        'Mehrstaatigkeit',
        'Staatsbürgerschaft',
      ],
    },
    teaser: {
      de: 'Sie leben seit mindestens fünf Jahren hier und möchten Deutsche oder Deutscher werden? Dann können Sie die Einbürgerung beantragen.',
    },
    kurztext: {
      de: 'Mit der Einbürgerung erhalten Sie die deutsche Staatsangehörigkeit mit allen Rechten, zum Beispiel dem Wahlrecht. Ihre bisherige Staatsangehörigkeit dürfen Sie aus deutscher Sicht behalten.',
    },
    volltext: {
      de: `Wer die gesetzlichen Voraussetzungen erfüllt, hat einen Anspruch auf die Einbürgerung. In der Regel müssen Sie seit **fünf Jahren** rechtmäßig in Deutschland leben. Ehe- und Lebenspartner von Deutschen können schon nach drei Jahren eingebürgert werden, wenn die Ehe seit zwei Jahren besteht. Ihre minderjährigen Kinder können oft mit eingebürgert werden.

Seit dem 27. Juni 2024 müssen Sie Ihre bisherige Staatsangehörigkeit nicht mehr aufgeben. Fragen Sie aber bei Ihrem Herkunftsstaat nach, ob Sie sie nach dessen Recht verlieren.

Wirksam wird die Einbürgerung erst, wenn Sie die Urkunde erhalten. Danach können Sie einen [Personalausweis](leistungen:personalausweis-ausstellen) und einen [Reisepass](leistungen:reisepass-ausstellen) beantragen.`,
    },
    voraussetzungen: {
      de: `- Ihre Identität und Staatsangehörigkeit sind geklärt.
- Sie leben seit fünf Jahren rechtmäßig und dauerhaft in Deutschland.
- Sie haben ein unbefristetes Aufenthaltsrecht oder einen Aufenthaltstitel, der auf Dauer angelegt ist.
- Sie sichern den Lebensunterhalt für sich und Ihre Familie ohne Leistungen vom Jobcenter und ohne Sozialhilfe. Das Gesetz kennt wenige Ausnahmen.
- Sie sprechen Deutsch auf dem Niveau **B1**.
- Sie haben den Einbürgerungstest bestanden oder einen deutschen Schulabschluss.
- Sie bekennen sich zur freiheitlichen demokratischen Grundordnung und zur besonderen Verantwortung Deutschlands für die Folgen der nationalsozialistischen Herrschaft, besonders für den Schutz jüdischen Lebens.
- Sie sind nicht wegen einer erheblichen Straftat verurteilt.
- Sie sind nicht mit mehreren Personen gleichzeitig verheiratet.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag für jede Person ab 16 Jahren' } },
      { bezeichnung: { de: 'Pass und Aufenthaltstitel' } },
      {
        bezeichnung: { de: 'Geburtsurkunde, bei Bedarf Heiratsurkunde' },
        hinweis: {
          de: 'Fremdsprachige Urkunden mit beglaubigter Übersetzung, je nach Staat mit Apostille oder Legalisation',
        },
      },
      { bezeichnung: { de: 'Sprachnachweis B1 oder Schulzeugnis' } },
      { bezeichnung: { de: 'Bescheinigung über den Einbürgerungstest' } },
      {
        bezeichnung: { de: 'Nachweise über das Einkommen' },
        hinweis: { de: 'Arbeitsvertrag und Lohnabrechnungen, bei Selbstständigen Steuerbescheid und Auswertung' },
      },
      { bezeichnung: { de: 'Mietvertrag oder Nachweis über Wohneigentum' } },
      { bezeichnung: { de: 'Lebenslauf' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Einbürgerung' },
        art: 'fest',
        betrag: 255,
        bezug: { de: 'je Person' },
        hinweis: { de: 'Kann ermäßigt werden, wenn Sie die Gebühr nicht aufbringen können.' },
        quelle: '§ 38 Staatsangehörigkeitsgesetz (StAG)',
      },
      {
        bezeichnung: { de: 'Kind ohne eigenes Einkommen, das mit den Eltern eingebürgert wird' },
        art: 'fest',
        betrag: 51,
        bezug: { de: 'je Kind' },
        quelle: '§ 38 Staatsangehörigkeitsgesetz (StAG)',
      },
      {
        bezeichnung: { de: 'Einbürgerungstest' },
        art: 'fest',
        betrag: 25,
        hinweis: { de: 'Zahlen Sie bei der Prüfstelle, zum Beispiel der Volkshochschule.' },
        quelle: 'Einbürgerungstestverordnung (EinbTestV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Prüfen Sie die Voraussetzungen und lassen Sie sich bei Bedarf beraten.',
        'Melden Sie sich zum Einbürgerungstest an und besorgen Sie den Sprachnachweis.',
        'Stellen Sie den Antrag mit allen Unterlagen.',
        'Die Behörde fragt bei anderen Stellen nach, zum Beispiel bei Polizei, Bundesamt für Justiz und Verfassungsschutz.',
        'Sie geben das Bekenntnis und die Loyalitätserklärung persönlich ab.',
        'Sie erhalten die Einbürgerungsurkunde, oft bei einer Feier. Damit sind Sie Deutsche oder Deutscher.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Aufenthalt vor der Einbürgerung' },
        dauer: { von: 5, einheit: 'JAHR' },
        hinweis: { de: 'Mit deutschem Ehe- oder Lebenspartner in der Regel drei Jahre' },
      },
      {
        bezeichnung: { de: 'Änderungen mitteilen' },
        hinweis: { de: 'Während des Verfahrens sofort, zum Beispiel Umzug, Trennung oder neue Arbeit' },
      },
    ],
    bearbeitungsdauer: {
      von: 12,
      bis: 18,
      einheit: 'MONAT',
      hinweis: { de: 'Die Nachfrage ist hoch. Fehlende Unterlagen verlängern die Bearbeitung.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 8 bis 16, 38 Staatsangehörigkeitsgesetz (StAG)',
        url: 'https://www.gesetze-im-internet.de/stag/',
      },
      { bezeichnung: 'Einbürgerungstestverordnung (EinbTestV)', url: 'https://www.gesetze-im-internet.de/einbtestv/' },
    ],
    hinweise: {
      de: 'Die Möglichkeit, schon nach drei Jahren wegen besonderer Integrationsleistungen eingebürgert zu werden, gibt es seit Herbst 2025 nicht mehr. Behalten Sie Ihren Aufenthaltstitel während des Verfahrens gültig; lesen Sie dazu [Aufenthaltserlaubnis](leistungen:aufenthaltserlaubnis).',
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf Einbürgerung' },
        url: 'https://formulare.kreis-heinsberg.example/einbuergerung',
      },
      {
        bezeichnung: { de: 'Merkblatt und Liste der Unterlagen' },
        url: 'https://formulare.kreis-heinsberg.example/einbuergerung-unterlagen',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: { de: 'Bundesamt für Migration und Flüchtlinge: Einbürgerungstest' },
        url: 'https://www.bamf.de/',
      },
      {
        bezeichnung: { de: 'Beauftragte der Bundesregierung für Integration' },
        url: 'https://www.integrationsbeauftragte.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'auslaenderwesen',
    lebenslagen: ['neu-in-deutschland', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-19', durch },
  },
  {
    leikaId: '99010001001000',
    slug: 'aufenthaltserlaubnis',
    bezeichnung: {
      de: 'Aufenthaltserlaubnis',
      'de-simple': 'Aufenthalts-Erlaubnis',
      en: 'Residence permit',
      nl: 'Verblijfsvergunning',
    },
    bezeichnungAmtlich: 'Aufenthaltserlaubnis Erteilung',
    synonyme: {
      de: [
        'Ausländeramt',
        'Aufenthaltstitel',
        'Visum verlängern',
        'Ausländerbehörde',
        'eAT',
        'Aufenthalt verlängern',
        'Familiennachzug',
        'Fiktionsbescheinigung',
        'Arbeitserlaubnis',
      ],
      'de-simple': [
        'Aufenthalts-Erlaubnis',
        'in Deutschland bleiben',
        'Visum ist bald zu Ende',
        'Ausländer-Amt',
        'Erlaubnis zum Arbeiten',
        'Karte mit Chip',
        'Familie nachholen',
      ],
      en: [
        'residence permit',
        'extend visa',
        'immigration office',
        'foreigners authority',
        'work permit',
        'family reunification',
        'student permit',
        'eAT',
      ],
      nl: [
        'verblijfsvergunning',
        'verblijfstitel',
        'visum verlengen',
        'vreemdelingendienst',
        'werkvergunning',
        'gezinshereniging',
        'Aufenthaltserlaubnis',
        'eAT',
      ],
    },
    teaser: {
      de: 'Menschen von außerhalb der EU brauchen für einen längeren Aufenthalt meist eine Aufenthaltserlaubnis. Beantragen oder verlängern Sie sie rechtzeitig, bevor die alte abläuft.',
      'de-simple':
        'Sie kommen aus einem Land außerhalb der EU? Sie wollen länger in Deutschland bleiben? Dann brauchen Sie meist eine Aufenthalts-Erlaubnis. EU heißt: Europäische Union.',
      en: 'People from outside the EU usually need a residence permit for a longer stay. Apply for it or extend it in good time, before the old one expires.',
      nl: 'Mensen van buiten de EU hebben voor een langer verblijf meestal een verblijfsvergunning nodig. Vraag haar aan of verleng haar op tijd, voordat de oude verloopt.',
    },
    kurztext: {
      de: 'Die Aufenthaltserlaubnis ist befristet und an einen Zweck gebunden, zum Beispiel Arbeit, Studium, Familie oder Schutz. Sie wird als Karte mit Chip ausgestellt.',
      'de-simple':
        'Mit der Aufenthalts-Erlaubnis dürfen Sie in Deutschland leben. Sie gilt nur für eine bestimmte Zeit. Und nur für einen bestimmten Grund. Zum Beispiel: Arbeit, Studium oder Familie. Die Erlaubnis ist eine Karte mit Chip.',
      en: 'A residence permit is limited in time and tied to a purpose such as work, study, family or protection. It is issued as a card with a chip.',
      nl: 'De verblijfsvergunning is tijdelijk en gebonden aan een doel, bijvoorbeeld werk, studie, gezin of bescherming. U krijgt haar als kaart met een chip.',
    },
    volltext: {
      de: `Wenn Sie nicht aus der EU, aus Island, Liechtenstein, Norwegen oder der Schweiz kommen und länger als 90 Tage bleiben möchten, brauchen Sie einen Aufenthaltstitel. Meist reisen Sie mit einem Visum ein und beantragen die Aufenthaltserlaubnis danach hier. Einige Staatsangehörige dürfen ohne Visum einreisen und den Antrag in Deutschland stellen.

### Häufige Zwecke

- Ausbildung, Studium und Sprachkurs
- Arbeit, zum Beispiel als Fachkraft oder mit der Blauen Karte EU
- Familie: Zuzug zu Ehepartner, Eltern oder Kindern
- Schutz aus humanitären Gründen

Ihre Erlaubnis nennt, ob und wie Sie arbeiten dürfen. Den **elektronischen Aufenthaltstitel (eAT)** stellt die Bundesdruckerei her; er trägt Foto und Fingerabdrücke und kann als Online-Ausweis dienen. Nach einigen Jahren ist eine [Niederlassungserlaubnis](leistungen:niederlassungserlaubnis) möglich.`,
      'de-simple': `Wollen Sie länger als 90 Tage in Deutschland bleiben? Dann brauchen Sie eine Erlaubnis. Das gilt **nicht** für Menschen aus der EU. Das gilt auch **nicht** für Menschen aus Island, Liechtenstein, Norwegen und der Schweiz.

Meist kommen Sie mit einem Visum nach Deutschland. Ein Visum ist eine Erlaubnis für die Reise. Danach beantragen Sie hier die Aufenthalts-Erlaubnis. Für manche Länder brauchen Sie kein Visum.

### Gründe für die Aufenthalts-Erlaubnis

- Ausbildung, Studium oder Sprach-Kurs
- Arbeit
- Familie: Sie wollen bei Ihrem Ehe-Partner, Ihren Eltern oder Ihren Kindern leben
- Schutz: In Ihrem Land ist es für Sie gefährlich

### Die Karte

Die Erlaubnis ist eine Karte. Darauf ist Ihr Foto. Auf dem Chip sind Ihre Finger-Abdrücke. Auf der Karte steht auch: Dürfen Sie in Deutschland arbeiten? Sie können sich mit der Karte auch im Internet ausweisen.

Leben Sie schon einige Jahre in Deutschland? Dann können Sie vielleicht für immer bleiben. Das heißt: [Niederlassungs-Erlaubnis](leistungen:niederlassungserlaubnis).`,
      en: `If you do not come from the EU, Iceland, Liechtenstein, Norway or Switzerland and want to stay longer than 90 days, you need a residence title. Usually you enter with a visa and then apply for the residence permit here. Nationals of some countries may enter without a visa and apply in Germany.

### Common purposes

- training, study and language courses
- work, for example as a skilled worker or with the EU Blue Card
- family: joining your spouse, parents or children
- protection on humanitarian grounds

Your permit says whether and how you may work. The **electronic residence permit (eAT)** is made by the Federal Printing Office. It carries a photo and fingerprints and can be used as online identification. After some years you may be eligible for a [settlement permit](leistungen:niederlassungserlaubnis).`,
      nl: `Komt u niet uit de EU, IJsland, Liechtenstein, Noorwegen of Zwitserland en wilt u langer dan 90 dagen blijven, dan hebt u een verblijfstitel nodig. Meestal reist u met een visum in en vraagt u daarna hier de verblijfsvergunning aan. Sommige nationaliteiten mogen zonder visum inreizen en de aanvraag in Duitsland doen.

### Veelvoorkomende doelen

- opleiding, studie en taalcursus
- werk, bijvoorbeeld als geschoolde vakkracht of met de Europese blauwe kaart
- gezin: bij uw echtgenoot, ouders of kinderen gaan wonen
- bescherming om humanitaire redenen

In uw vergunning staat of en hoe u mag werken. De **elektronische verblijfstitel (eAT)** wordt door de Bundesdruckerei gemaakt; hij bevat een foto en vingerafdrukken en kan als online-identiteitsbewijs dienen. Na enkele jaren is een [vestigingsvergunning](leistungen:niederlassungserlaubnis) mogelijk.`,
    },
    voraussetzungen: {
      de: `- Ihr Pass ist gültig und Ihre Identität geklärt.
- Sie sind mit dem richtigen Visum eingereist, soweit eines nötig ist.
- Ihr Lebensunterhalt ist gesichert und Sie haben eine Krankenversicherung.
- Es gibt keinen Ausweisungsgrund.
- Sie erfüllen die Bedingungen des Zwecks, zum Beispiel Arbeitsvertrag, Zulassung zum Studium oder Heirat.`,
      'de-simple': `- Ihr Reise-Pass ist gültig. Wir wissen sicher, wer Sie sind.
- Sie sind mit dem richtigen Visum gekommen. Wenn Sie ein Visum brauchen.
- Sie haben genug Geld zum Leben. Sie haben eine Kranken-Versicherung.
- Es gibt keinen Grund, warum Sie Deutschland verlassen müssen. Ein Grund ist zum Beispiel eine schwere Straf-Tat.
- Sie haben einen Grund für das Leben in Deutschland. Zum Beispiel: einen Arbeits-Vertrag, einen Studien-Platz oder eine Ehe.`,
      en: `- Your passport is valid and your identity is established.
- You entered with the correct visa where one is required.
- Your livelihood is secured and you have health insurance.
- There is no ground for expulsion.
- You meet the conditions of the purpose, for example an employment contract, admission to studies or marriage.`,
      nl: `- Uw paspoort is geldig en uw identiteit staat vast.
- U bent met het juiste visum ingereisd, als dat nodig is.
- U hebt voldoende middelen van bestaan en een zorgverzekering.
- Er is geen reden voor uitzetting.
- U voldoet aan de voorwaarden voor het doel, bijvoorbeeld arbeidscontract, toelating tot een studie of huwelijk.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag', 'de-simple': 'Der Antrag', en: 'Application', nl: 'Aanvraag' } },
      {
        bezeichnung: {
          de: 'Gültiger Pass mit Visum',
          'de-simple': 'Ihr gültiger Reise-Pass mit dem Visum',
          en: 'Valid passport with visa',
          nl: 'Geldig paspoort met visum',
        },
      },
      {
        bezeichnung: {
          de: 'Digitales biometrisches Foto',
          'de-simple': 'Ein digitales Foto',
          en: 'Digital biometric photo',
          nl: 'Digitale biometrische foto',
        },
        hinweis: {
          de: 'Von einer zugelassenen Stelle übermittelt oder in der Behörde aufgenommen',
          'de-simple': 'Ein Foto-Geschäft schickt das Foto an das Amt. Oder Sie machen das Foto im Amt.',
          en: 'Transmitted by a registered provider or taken at the office',
          nl: 'Door een erkende aanbieder verzonden of bij de dienst gemaakt',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweise über das Einkommen',
          'de-simple': 'Papiere über Ihr Geld',
          en: 'Proof of income',
          nl: 'Bewijs van inkomen',
        },
        hinweis: {
          de: 'Zum Beispiel Arbeitsvertrag und Lohnabrechnungen, Sperrkonto oder Verpflichtungserklärung',
          'de-simple':
            'Zum Beispiel der Arbeits-Vertrag und die Lohn-Zettel. Oder ein Sperr-Konto. Das ist ein besonderes Konto mit Geld für Ihr Leben hier. Oder ein anderer Mensch unterschreibt: Ich bezahle für Sie.',
          en: 'For example employment contract and payslips, blocked account or declaration of commitment',
          nl: 'Bijvoorbeeld arbeidscontract en loonstroken, geblokkeerde rekening (Sperrkonto) of garantverklaring',
        },
      },
      {
        bezeichnung: {
          de: 'Bescheinigung der Krankenversicherung',
          'de-simple': 'Ein Papier von Ihrer Kranken-Versicherung',
          en: 'Health insurance certificate',
          nl: 'Verklaring van de zorgverzekering',
        },
      },
      {
        bezeichnung: {
          de: 'Mietvertrag oder Wohnungsgeberbestätigung',
          'de-simple': 'Der Miet-Vertrag. Oder ein Zettel vom Vermieter: Sie wohnen dort.',
          en: 'Tenancy agreement or landlord’s confirmation',
          nl: 'Huurcontract of verklaring van de verhuurder',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweise zum Zweck des Aufenthalts',
          'de-simple': 'Papiere zu Ihrem Grund',
          en: 'Proof of the purpose of stay',
          nl: 'Bewijs van het doel van uw verblijf',
        },
        hinweis: {
          de: 'Zum Beispiel Immatrikulation, Anerkennung des Berufs, Heiratsurkunde',
          'de-simple': 'Zum Beispiel ein Papier von der Hoch-Schule oder die Heirats-Urkunde.',
          en: 'For example enrolment, recognition of qualification, marriage certificate',
          nl: 'Bijvoorbeeld inschrijving als student, erkenning van het beroep, huwelijksakte',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Aufenthaltserlaubnis, erste Erteilung',
          'de-simple': 'Die erste Aufenthalts-Erlaubnis',
          en: 'Residence permit, first issue',
          nl: 'Verblijfsvergunning, eerste afgifte',
        },
        art: 'fest',
        betrag: 100,
        gueltigAb: '2017-09-01',
        quelle: '§ 45 Aufenthaltsverordnung (AufenthV)',
      },
      {
        bezeichnung: {
          de: 'Verlängerung um bis zu drei Monate',
          'de-simple': 'Verlängern: höchstens 3 Monate länger',
          en: 'Extension of up to three months',
          nl: 'Verlenging met maximaal drie maanden',
        },
        art: 'fest',
        betrag: 96,
        gueltigAb: '2017-09-01',
        quelle: '§ 45 Aufenthaltsverordnung (AufenthV)',
      },
      {
        bezeichnung: {
          de: 'Verlängerung um mehr als drei Monate',
          'de-simple': 'Verlängern: mehr als 3 Monate länger',
          en: 'Extension of more than three months',
          nl: 'Verlenging met meer dan drie maanden',
        },
        art: 'fest',
        betrag: 93,
        gueltigAb: '2017-09-01',
        quelle: '§ 45 Aufenthaltsverordnung (AufenthV)',
      },
      {
        bezeichnung: {
          de: 'Ermäßigungen und Befreiungen',
          'de-simple': 'Manche Menschen bezahlen weniger',
          en: 'Reductions and exemptions',
          nl: 'Kortingen en vrijstellingen',
        },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Für Minderjährige gilt der halbe Betrag. Wer Sozialleistungen bezieht oder Schutz genießt, zahlt oft weniger oder nichts. Für türkische Staatsangehörige gelten meist niedrigere Gebühren.',
          'de-simple':
            'Für Kinder und Jugendliche kostet es die Hälfte. Bekommen Sie Geld vom Staat? Oder bekommen Sie Schutz in Deutschland? Dann bezahlen Sie oft weniger oder nichts. Menschen aus der Türkei bezahlen meist weniger.',
          en: 'Minors pay half. People who receive social benefits or protection often pay less or nothing. Lower fees usually apply to Turkish nationals.',
          nl: 'Minderjarigen betalen de helft. Wie een sociale uitkering of bescherming krijgt, betaalt vaak minder of niets. Voor Turkse staatsburgers gelden meestal lagere kosten.',
        },
        quelle: '§§ 50 und 52 bis 53 Aufenthaltsverordnung (AufenthV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag online oder schriftlich, bevor Ihr Visum oder Ihr Titel abläuft.',
        'Sie erhalten einen Termin. Dort werden Unterlagen geprüft und Fingerabdrücke genommen.',
        'Bei Arbeit fragt die Behörde, wenn nötig, bei der Bundesagentur für Arbeit nach.',
        'Dauert die Prüfung länger, erhalten Sie eine Fiktionsbescheinigung. Sie zeigt, dass Ihr Aufenthalt weiter erlaubt ist.',
        'Die Karte wird bestellt. Nach einigen Wochen holen Sie sie ab.',
      ],
      'de-simple': [
        'Stellen Sie den Antrag. Das geht im Internet oder mit einem Brief. Machen Sie das, bevor das Visum oder die alte Erlaubnis zu Ende ist.',
        'Sie bekommen einen Termin. Das Amt prüft Ihre Papiere. Das Amt nimmt Ihre Finger-Abdrücke.',
        'Wollen Sie arbeiten? Dann fragt das Amt manchmal die Agentur für Arbeit.',
        'Dauert es länger? Dann bekommen Sie ein Papier. Es heißt: Fiktions-Bescheinigung. Damit dürfen Sie weiter in Deutschland bleiben.',
        'Das Amt bestellt die Karte. Nach einigen Wochen holen Sie die Karte ab.',
      ],
      en: [
        'Apply online or in writing before your visa or permit expires.',
        'You receive an appointment at which documents are checked and fingerprints taken.',
        'For work, the authority consults the Federal Employment Agency if required.',
        'If checking takes longer, you receive a provisional certificate (Fiktionsbescheinigung). It shows that your stay remains lawful.',
        'The card is ordered. You collect it after some weeks.',
      ],
      nl: [
        'Doe de aanvraag online of schriftelijk voordat uw visum of vergunning verloopt.',
        'U krijgt een afspraak. Daar worden de documenten gecontroleerd en vingerafdrukken afgenomen.',
        'Bij werk vraagt de dienst zo nodig het Duitse arbeidsbureau (Bundesagentur für Arbeit).',
        'Duurt de controle langer, dan krijgt u een voorlopige verklaring (Fiktionsbescheinigung). Die toont dat uw verblijf toegestaan blijft.',
        'De kaart wordt besteld. Na enkele weken haalt u hem op.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Antrag auf Verlängerung',
          'de-simple': 'Die Erlaubnis verlängern',
          en: 'Application for extension',
          nl: 'Aanvraag voor verlenging',
        },
        dauer: { von: 8, einheit: 'WOCHE' },
        hinweis: {
          de: 'Stellen Sie ihn etwa acht Wochen vor dem Ablauf, spätestens am letzten Tag der Gültigkeit.',
          'de-simple': 'Stellen Sie den Antrag 8 Wochen vor dem Ende. Spätestens am letzten Tag.',
          en: 'Apply about eight weeks before expiry, at the latest on the last day of validity.',
          nl: 'Doe de aanvraag ongeveer acht weken voor het verlopen, uiterlijk op de laatste dag van de geldigheid.',
        },
      },
      {
        bezeichnung: {
          de: 'Antrag bei Einreise ohne Visum',
          'de-simple': 'Der Antrag, wenn Sie ohne Visum kommen dürfen',
          en: 'Application after entry without a visa',
          nl: 'Aanvraag na inreis zonder visum',
        },
        dauer: { von: 90, einheit: 'TAG' },
        hinweis: {
          de: 'Nur wenn Sie nach den Regeln für Ihren Staat ohne Visum einreisen und den Titel hier beantragen dürfen',
          'de-simple': 'Das geht nur für manche Länder. Fragen Sie vorher das Amt.',
          en: 'Only if the rules for your country allow you to enter without a visa and to apply here',
          nl: 'Alleen als u volgens de regels voor uw land zonder visum mag inreizen en de titel hier mag aanvragen',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 6,
      bis: 12,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Davon vier bis sechs Wochen für die Herstellung der Karte',
        'de-simple': 'Die Karte zu drucken dauert 4 bis 6 Wochen.',
        en: 'Including four to six weeks for making the card',
        nl: 'Waarvan vier tot zes weken voor het maken van de kaart',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 3 bis 8, 16 bis 36a und 81 Aufenthaltsgesetz (AufenthG)',
        url: 'https://www.gesetze-im-internet.de/aufenthg_2004/',
      },
      {
        bezeichnung: '§§ 45 bis 53 Aufenthaltsverordnung (AufenthV)',
        url: 'https://www.gesetze-im-internet.de/aufenthv/',
      },
      {
        bezeichnung: '§§ 2 und 5 Freizügigkeitsgesetz/EU (FreizügG/EU)',
        url: 'https://www.gesetze-im-internet.de/freiz_gg_eu_2004/',
      },
    ],
    hinweise: {
      de: `Läuft Ihre Erlaubnis ab, ohne dass ein Antrag vorliegt, ist Ihr Aufenthalt nicht mehr erlaubt. Stellen Sie den Antrag deshalb auch dann rechtzeitig, wenn noch Unterlagen fehlen.

Bürgerinnen und Bürger der EU brauchen keine Aufenthaltserlaubnis. Sie melden sich nur an; lesen Sie dazu [Anmeldung einer Wohnung](leistungen:anmeldung-einer-wohnung). Ihre Familienangehörigen aus anderen Staaten erhalten eine Aufenthaltskarte.`,
      'de-simple': `Ist Ihre Erlaubnis zu Ende? Und Sie haben keinen Antrag gestellt? Dann dürfen Sie nicht mehr in Deutschland sein. Stellen Sie den Antrag deshalb früh. Auch wenn noch Papiere fehlen.

Kommen Sie aus der EU? Dann brauchen Sie **keine** Aufenthalts-Erlaubnis. Sie melden nur Ihre [Wohnung](leistungen:anmeldung-einer-wohnung) an. Kommt Ihre Familie aus einem Land außerhalb der EU? Dann bekommt Ihre Familie eine Aufenthalts-Karte.`,
      en: `If your permit expires and you have not applied, your stay is no longer lawful. So apply in time even if documents are still missing.

EU citizens do not need a residence permit. They only register their address; read [Registering your address](leistungen:anmeldung-einer-wohnung). Their family members from other countries receive a residence card.`,
      nl: `Verloopt uw vergunning zonder dat u een aanvraag hebt gedaan, dan is uw verblijf niet meer toegestaan. Doe de aanvraag daarom ook op tijd als er nog documenten ontbreken.

Burgers van de EU, zoals Nederlanders en Belgen, hebben geen verblijfsvergunning nodig. Zij schrijven zich alleen in; lees [Een woning aanmelden](leistungen:anmeldung-einer-wohnung). Hun gezinsleden uit andere landen krijgen een verblijfskaart (Aufenthaltskarte).`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Sie hat nicht immer aufschiebende Wirkung; lassen Sie sich beraten. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Sagt das Amt Nein? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben 1 Monat Zeit. Im Brief vom Amt steht die Adresse. Vielleicht müssen Sie trotzdem ausreisen. Holen Sie sich deshalb schnell Rat.',
      en: 'If your application is refused you may bring an action before the administrative court within one month. It does not always suspend the decision; seek advice. The decision names the court.',
      nl: 'Wordt uw aanvraag afgewezen, dan kunt u binnen een maand na de bekendmaking beroep instellen bij de bestuursrechter (Verwaltungsgericht). Dat heeft niet altijd schorsende werking; laat u adviseren. In het besluit staat welke rechtbank dat is.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Antrag auf Aufenthaltserlaubnis',
          'de-simple': 'Antrag auf eine Aufenthalts-Erlaubnis',
          en: 'Application for a residence permit',
          nl: 'Aanvraag verblijfsvergunning',
        },
        url: 'https://formulare.kreis-heinsberg.example/aufenthaltserlaubnis',
      },
      {
        bezeichnung: {
          de: 'Erklärung zum Beschäftigungsverhältnis',
          'de-simple': 'Papier über Ihre Arbeit',
          en: 'Declaration of employment',
          nl: 'Verklaring over het dienstverband',
        },
        url: 'https://formulare.kreis-heinsberg.example/aufenthaltserlaubnis-beschaeftigung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Make it in Germany: Portal für Fachkräfte',
          'de-simple': 'Infos für Menschen, die in Deutschland arbeiten wollen',
          en: 'Make it in Germany: portal for skilled workers',
          nl: 'Make it in Germany: portaal voor vakmensen',
        },
        url: 'https://www.make-it-in-germany.com/',
      },
      {
        bezeichnung: {
          de: 'Bundesamt für Migration und Flüchtlinge',
          'de-simple': 'Infos vom Bundes-Amt für Migration und Flüchtlinge',
          en: 'Federal Office for Migration and Refugees',
          nl: 'Duits bureau voor migratie en vluchtelingen (BAMF)',
        },
        url: 'https://www.bamf.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'auslaenderwesen',
    lebenslagen: ['neu-in-deutschland', 'ausweise-und-dokumente'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-19', durch },
  },
  {
    leikaId: '99010003000000',
    slug: 'niederlassungserlaubnis',
    bezeichnung: { de: 'Niederlassungserlaubnis' },
    bezeichnungAmtlich: 'Niederlassungserlaubnis',
    synonyme: {
      de: ['unbefristet', 'Daueraufenthalt', 'unbefristeter Aufenthalt', 'Daueraufenthalt-EU', 'settlement permit'],
    },
    teaser: {
      de: 'Die Niederlassungserlaubnis gilt unbefristet und berechtigt zu jeder Arbeit. Sie können sie meist nach fünf Jahren mit Aufenthaltserlaubnis beantragen.',
    },
    volltext: {
      de: `Mit der Niederlassungserlaubnis dürfen Sie auf Dauer in Deutschland bleiben und jede Arbeit annehmen. Im Allgemeinen brauchen Sie fünf Jahre Aufenthaltserlaubnis, gesicherten Lebensunterhalt, 60 Monate Beiträge zur Rentenversicherung, Deutsch auf dem Niveau B1, Grundkenntnisse der Rechts- und Gesellschaftsordnung und genug Wohnraum.

Für Fachkräfte, Inhaberinnen und Inhaber der Blauen Karte EU, Selbstständige, anerkannte Flüchtlinge und Familien von Deutschen gelten kürzere Fristen. Wer lange ins Ausland geht, kann die Erlaubnis verlieren.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag, Pass und Aufenthaltserlaubnis' } },
      { bezeichnung: { de: 'Digitales biometrisches Foto' } },
      { bezeichnung: { de: 'Arbeitsvertrag, Lohnabrechnungen und Rentenversicherungsverlauf' } },
      { bezeichnung: { de: 'Mietvertrag und Nachweis der Krankenversicherung' } },
      { bezeichnung: { de: 'Sprachnachweis und Bescheinigung „Leben in Deutschland“' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Niederlassungserlaubnis' },
        art: 'fest',
        betrag: 113,
        hinweis: { de: 'Für Hochqualifizierte 147 €, für Selbstständige 124 €. Minderjährige zahlen weniger.' },
        gueltigAb: '2017-09-01',
        quelle: '§ 44 Aufenthaltsverordnung (AufenthV)',
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag mit den Nachweisen.',
        'Die Behörde prüft die Voraussetzungen und fragt bei anderen Stellen nach.',
        'Bei einem Termin werden Fingerabdrücke genommen.',
        'Nach einigen Wochen holen Sie die Karte ab.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 9 Aufenthaltsgesetz (AufenthG)',
        url: 'https://www.gesetze-im-internet.de/aufenthg_2004/__9.html',
      },
      {
        bezeichnung: '§ 44 Aufenthaltsverordnung (AufenthV)',
        url: 'https://www.gesetze-im-internet.de/aufenthv/__44.html',
      },
    ],
    hinweise: { de: 'Möchten Sie auch wählen dürfen? Dann lesen Sie [Einbürgerung](leistungen:einbuergerung).' },
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'auslaenderwesen',
    lebenslagen: ['neu-in-deutschland'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-20', durch },
  },
  {
    leikaId: '99107029017000',
    slug: 'leistungen-nach-dem-asylbewerberleistungsgesetz',
    bezeichnung: { de: 'Leistungen nach dem Asylbewerberleistungsgesetz' },
    bezeichnungAmtlich: 'Leistungen nach Asylbewerberleistungsgesetz Bewilligung',
    synonyme: { de: ['Asyl', 'Geflüchtete', 'Flüchtling', 'Asylbewerber', 'Bezahlkarte', 'Duldung', 'AsylbLG'] },
    teaser: {
      de: 'Menschen im Asylverfahren oder mit Duldung erhalten Hilfe für Unterkunft, Essen, Kleidung und medizinische Versorgung.',
    },
    volltext: {
      de: `Das Asylbewerberleistungsgesetz sichert das Nötigste, solange über einen Asylantrag nicht entschieden ist oder eine Duldung besteht. Dazu gehören eine Unterkunft, Verpflegung, Kleidung und ein Betrag für den persönlichen Bedarf. Ein Teil kann als Sachleistung oder über eine Bezahlkarte kommen.

Bei Krankheit und Schmerzen, in der Schwangerschaft und für Impfungen wird die Behandlung bezahlt. Nach längerem Aufenthalt gelten weitgehend dieselben Leistungen wie in der Sozialhilfe. Einkommen und Vermögen werden angerechnet.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Ankunftsnachweis, Aufenthaltsgestattung oder Duldung' } },
      { bezeichnung: { de: 'Zuweisungsbescheid' } },
      { bezeichnung: { de: 'Nachweise über Einkommen und Vermögen' }, hinweis: { de: 'Wenn Sie welches haben' } },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Nach der Zuweisung melden Sie sich bei der Kommune.',
        'Sie erhalten eine Unterkunft und stellen den Antrag. Eine Übersetzung wird bei Bedarf organisiert.',
        'Sie erhalten Leistungen und Unterlagen für Arztbesuche.',
        'Teilen Sie Arbeit, Umzug und Änderungen in der Familie sofort mit.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: 'Asylbewerberleistungsgesetz (AsylbLG)',
        url: 'https://www.gesetze-im-internet.de/asylblg/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'soziales',
    lebenslagen: ['neu-in-deutschland', 'soziale-hilfen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-20', durch },
  },
];
