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
    bezeichnung: { de: 'Aufenthaltserlaubnis', en: 'Residence permit' },
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
    },
    teaser: {
      de: 'Menschen von außerhalb der EU brauchen für einen längeren Aufenthalt meist eine Aufenthaltserlaubnis. Beantragen oder verlängern Sie sie rechtzeitig, bevor die alte abläuft.',
      en: 'People from outside the EU usually need a residence permit for a longer stay. Apply for it or extend it in good time, before the old one expires.',
    },
    kurztext: {
      de: 'Die Aufenthaltserlaubnis ist befristet und an einen Zweck gebunden, zum Beispiel Arbeit, Studium, Familie oder Schutz. Sie wird als Karte mit Chip ausgestellt.',
      en: 'A residence permit is limited in time and tied to a purpose such as work, study, family or protection. It is issued as a card with a chip.',
    },
    volltext: {
      de: `Wenn Sie nicht aus der EU, aus Island, Liechtenstein, Norwegen oder der Schweiz kommen und länger als 90 Tage bleiben möchten, brauchen Sie einen Aufenthaltstitel. Meist reisen Sie mit einem Visum ein und beantragen die Aufenthaltserlaubnis danach hier. Einige Staatsangehörige dürfen ohne Visum einreisen und den Antrag in Deutschland stellen.

### Häufige Zwecke

- Ausbildung, Studium und Sprachkurs
- Arbeit, zum Beispiel als Fachkraft oder mit der Blauen Karte EU
- Familie: Zuzug zu Ehepartner, Eltern oder Kindern
- Schutz aus humanitären Gründen

Ihre Erlaubnis nennt, ob und wie Sie arbeiten dürfen. Den **elektronischen Aufenthaltstitel (eAT)** stellt die Bundesdruckerei her; er trägt Foto und Fingerabdrücke und kann als Online-Ausweis dienen. Nach einigen Jahren ist eine [Niederlassungserlaubnis](leistungen:niederlassungserlaubnis) möglich.`,
      en: `If you do not come from the EU, Iceland, Liechtenstein, Norway or Switzerland and want to stay longer than 90 days, you need a residence title. Usually you enter with a visa and then apply for the residence permit here. Nationals of some countries may enter without a visa and apply in Germany.

### Common purposes

- training, study and language courses
- work, for example as a skilled worker or with the EU Blue Card
- family: joining your spouse, parents or children
- protection on humanitarian grounds

Your permit says whether and how you may work. The **electronic residence permit (eAT)** is made by the Federal Printing Office. It carries a photo and fingerprints and can be used as online identification. After some years you may be eligible for a [settlement permit](leistungen:niederlassungserlaubnis).`,
    },
    voraussetzungen: {
      de: `- Ihr Pass ist gültig und Ihre Identität geklärt.
- Sie sind mit dem richtigen Visum eingereist, soweit eines nötig ist.
- Ihr Lebensunterhalt ist gesichert und Sie haben eine Krankenversicherung.
- Es gibt keinen Ausweisungsgrund.
- Sie erfüllen die Bedingungen des Zwecks, zum Beispiel Arbeitsvertrag, Zulassung zum Studium oder Heirat.`,
      en: `- Your passport is valid and your identity is established.
- You entered with the correct visa where one is required.
- Your livelihood is secured and you have health insurance.
- There is no ground for expulsion.
- You meet the conditions of the purpose, for example an employment contract, admission to studies or marriage.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag', en: 'Application' } },
      { bezeichnung: { de: 'Gültiger Pass mit Visum', en: 'Valid passport with visa' } },
      {
        bezeichnung: { de: 'Digitales biometrisches Foto', en: 'Digital biometric photo' },
        hinweis: {
          de: 'Von einer zugelassenen Stelle übermittelt oder in der Behörde aufgenommen',
          en: 'Transmitted by a registered provider or taken at the office',
        },
      },
      {
        bezeichnung: { de: 'Nachweise über das Einkommen', en: 'Proof of income' },
        hinweis: {
          de: 'Zum Beispiel Arbeitsvertrag und Lohnabrechnungen, Sperrkonto oder Verpflichtungserklärung',
          en: 'For example employment contract and payslips, blocked account or declaration of commitment',
        },
      },
      { bezeichnung: { de: 'Bescheinigung der Krankenversicherung', en: 'Health insurance certificate' } },
      {
        bezeichnung: {
          de: 'Mietvertrag oder Wohnungsgeberbestätigung',
          en: 'Tenancy agreement or landlord’s confirmation',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweise zum Zweck des Aufenthalts',
          en: 'Proof of the purpose of stay',
        },
        hinweis: {
          de: 'Zum Beispiel Immatrikulation, Anerkennung des Berufs, Heiratsurkunde',
          en: 'For example enrolment, recognition of qualification, marriage certificate',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Aufenthaltserlaubnis, erste Erteilung', en: 'Residence permit, first issue' },
        art: 'fest',
        betrag: 100,
        gueltigAb: '2017-09-01',
        quelle: '§ 45 Aufenthaltsverordnung (AufenthV)',
      },
      {
        bezeichnung: { de: 'Verlängerung um bis zu drei Monate', en: 'Extension of up to three months' },
        art: 'fest',
        betrag: 96,
        gueltigAb: '2017-09-01',
        quelle: '§ 45 Aufenthaltsverordnung (AufenthV)',
      },
      {
        bezeichnung: { de: 'Verlängerung um mehr als drei Monate', en: 'Extension of more than three months' },
        art: 'fest',
        betrag: 93,
        gueltigAb: '2017-09-01',
        quelle: '§ 45 Aufenthaltsverordnung (AufenthV)',
      },
      {
        bezeichnung: { de: 'Ermäßigungen und Befreiungen', en: 'Reductions and exemptions' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Für Minderjährige gilt der halbe Betrag. Wer Sozialleistungen bezieht oder Schutz genießt, zahlt oft weniger oder nichts. Für türkische Staatsangehörige gelten niedrigere Gebühren.',
          en: 'Minors pay half. People who receive social benefits or protection often pay less or nothing. Lower fees apply to Turkish nationals.',
        },
        quelle: '§§ 50, 52 und 53 Aufenthaltsverordnung (AufenthV)',
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
      en: [
        'Apply online or in writing before your visa or permit expires.',
        'You receive an appointment at which documents are checked and fingerprints taken.',
        'For work, the authority consults the Federal Employment Agency if required.',
        'If checking takes longer, you receive a provisional certificate (Fiktionsbescheinigung). It shows that your stay remains lawful.',
        'The card is ordered. You collect it after some weeks.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Antrag auf Verlängerung', en: 'Application for extension' },
        dauer: { von: 8, einheit: 'WOCHE' },
        hinweis: {
          de: 'Stellen Sie ihn etwa acht Wochen vor dem Ablauf, spätestens am letzten Tag der Gültigkeit.',
          en: 'Apply about eight weeks before expiry, at the latest on the last day of validity.',
        },
      },
      {
        bezeichnung: {
          de: 'Antrag bei Einreise ohne Visum',
          en: 'Application after entry without a visa',
        },
        dauer: { von: 90, einheit: 'TAG' },
        hinweis: {
          de: 'Nur wenn Sie nach den Regeln für Ihren Staat ohne Visum einreisen und den Titel hier beantragen dürfen',
          en: 'Only if the rules for your country allow you to enter without a visa and to apply here',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 6,
      bis: 12,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Davon vier bis sechs Wochen für die Herstellung der Karte',
        en: 'Including four to six weeks for making the card',
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
    ],
    hinweise: {
      de: `Läuft Ihre Erlaubnis ab, ohne dass ein Antrag vorliegt, ist Ihr Aufenthalt nicht mehr erlaubt. Stellen Sie den Antrag deshalb auch dann rechtzeitig, wenn noch Unterlagen fehlen.

Bürgerinnen und Bürger der EU brauchen keine Aufenthaltserlaubnis. Sie melden sich nur an; lesen Sie dazu [Anmeldung einer Wohnung](leistungen:anmeldung-einer-wohnung).`,
      en: `If your permit expires and you have not applied, your stay is no longer lawful. So apply in time even if documents are still missing.

EU citizens do not need a residence permit. They only register their address; read [Registering a residence](leistungen:anmeldung-einer-wohnung).`,
    },
    rechtsbehelf: {
      de: 'Gegen eine Ablehnung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Sie hat nicht immer aufschiebende Wirkung; lassen Sie sich beraten. Der Bescheid nennt das Gericht.',
      en: 'If your application is refused you may bring an action before the administrative court within one month. It does not always suspend the decision; seek advice. The decision names the court.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf Aufenthaltserlaubnis', en: 'Application for a residence permit' },
        url: 'https://formulare.kreis-heinsberg.example/aufenthaltserlaubnis',
      },
      {
        bezeichnung: { de: 'Erklärung zum Beschäftigungsverhältnis', en: 'Declaration of employment' },
        url: 'https://formulare.kreis-heinsberg.example/aufenthaltserlaubnis-beschaeftigung',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Make it in Germany: Portal für Fachkräfte',
          en: 'Make it in Germany: portal for skilled workers',
        },
        url: 'https://www.make-it-in-germany.com/',
      },
      {
        bezeichnung: {
          de: 'Bundesamt für Migration und Flüchtlinge',
          en: 'Federal Office for Migration and Refugees',
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
