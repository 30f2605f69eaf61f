import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

export const soziales: DemoLeistung[] = [
  {
    leikaId: '99107023017000',
    slug: 'wohngeld',
    bezeichnung: {
      de: 'Wohngeld',
      'de-simple': 'Wohn-Geld',
      en: 'Housing benefit (Wohngeld)',
      nl: 'Huurtoeslag (Wohngeld)',
    },
    bezeichnungAmtlich: 'Wohngeld Bewilligung',
    synonyme: {
      de: [
        'Mietzuschuss',
        'Lastenzuschuss',
        'Miete zu teuer',
        'Wohnkosten',
        'Wohngeld-Plus',
        'Zuschuss zur Miete',
        'Wohngeldantrag',
        'Heizkosten',
      ],
      'de-simple': ['Wohn-Geld', 'Geld für die Miete', 'Miete zu teuer', 'Wenig Geld', 'Hilfe für die Wohnung'],
      en: ['housing benefit', 'rent subsidy', 'rent support', 'rent too high', 'housing costs', 'housing allowance'],
      nl: [
        'huurtoeslag',
        'woontoeslag',
        'huur te hoog',
        'hulp bij de huur',
        'woonkosten',
        'Wohngeld',
        'weinig inkomen',
      ],
    },
    teaser: {
      de: 'Reicht Ihr Einkommen nicht für die Miete oder die Kosten des eigenen Hauses? Mit Wohngeld erhalten Sie einen Zuschuss, den Sie nicht zurückzahlen.',
      'de-simple':
        'Haben Sie wenig Geld für die Wohnung? Dann können Sie Wohn-Geld bekommen. Sie müssen das Wohn-Geld nicht zurück-zahlen.',
      en: 'Is your income too low for your rent or the costs of your own home? Housing benefit is a grant that you do not pay back.',
      nl: 'Is uw inkomen te laag voor de huur of de kosten van uw eigen huis? Wohngeld is een toeslag die u niet hoeft terug te betalen.',
    },
    kurztext: {
      de: 'Wohngeld ist ein Zuschuss zu den Wohnkosten für Haushalte mit kleinem Einkommen. Mieterinnen und Mieter erhalten Mietzuschuss, wer im eigenen Haus oder in der eigenen Wohnung lebt, Lastenzuschuss. Er wird nur auf Antrag und ab dem Monat des Antrags gezahlt.',
      'de-simple':
        'Wohn-Geld ist Geld vom Staat. Es hilft Ihnen beim Bezahlen von der Wohnung. Sie müssen einen Antrag stellen.',
      en: 'Housing benefit helps households on a low income with the cost of their home, whether rented or owned. It is paid only on application and from the month in which you apply.',
      nl: 'Wohngeld is een bijdrage in de woonkosten voor huishoudens met een laag inkomen. Huurders krijgen huurtoeslag (Mietzuschuss), wie in een eigen huis of appartement woont krijgt Lastenzuschuss. Het wordt alleen op aanvraag betaald, vanaf de maand van de aanvraag.',
    },
    volltext: {
      de: `Wohngeld ist keine Sozialhilfe. Sie haben darauf einen Anspruch, wenn die Voraussetzungen erfüllt sind. Es gibt zwei Formen:

- **Mietzuschuss** für alle, die eine Wohnung oder ein Zimmer mieten oder in einem Heim leben
- **Lastenzuschuss** für alle, die in ihrem eigenen Haus oder ihrer eigenen Wohnung leben

### Wovon hängt die Höhe ab?

- von der Zahl der Menschen in Ihrem Haushalt
- von Ihrem gemeinsamen Einkommen
- von der Miete oder Belastung, bis zu einem Höchstbetrag, der von Ort zu Ort verschieden ist

Heizkosten und Klima werden durch feste Zuschläge berücksichtigt. Wohngeld unter 10 € im Monat wird nicht gezahlt.

Mit Wohngeld können Sie weitere Hilfen bekommen, zum Beispiel [Leistungen für Bildung und Teilhabe](leistungen:leistungen-fuer-bildung-und-teilhabe) für Ihre Kinder und die Befreiung vom [Elternbeitrag](leistungen:elternbeitrag-fuer-kinderbetreuung).`,
      'de-simple': `Wohnen kostet Geld. Manche Menschen haben dafür zu wenig Geld. Diese Menschen können Wohn-Geld bekommen.

Es gibt 2 Arten von Wohn-Geld:

- Sie wohnen zur Miete. Dann heißt das Wohn-Geld: **Miet-Zuschuss**.
- Das Haus oder die Wohnung gehört Ihnen. Dann heißt das Wohn-Geld: **Lasten-Zuschuss**.

Wie viel Wohn-Geld bekommen Sie? Das Amt schaut:

- Wie viele Menschen wohnen bei Ihnen?
- Wie viel Geld verdienen Sie zusammen?
- Wie hoch ist die Miete?

Bekommen Sie Wohn-Geld? Dann gibt es auch Geld für Ihre Kinder. Zum Beispiel für die Schule. Das heißt: [Bildung und Teilhabe](leistungen:leistungen-fuer-bildung-und-teilhabe).`,
      en: `Housing benefit is not social assistance. You are entitled to it if you meet the conditions. There are two forms:

- **Rent support** (Mietzuschuss) for everyone who rents a flat or room or lives in a home
- **Support for owners** (Lastenzuschuss) for everyone who lives in their own house or flat

### What does the amount depend on?

- the number of people in your household
- your joint income
- your rent or costs, up to a maximum that differs from place to place

Heating and climate costs are covered by fixed supplements. Amounts below €10 a month are not paid.

With housing benefit you may receive further help, for example [education and participation benefits](leistungen:leistungen-fuer-bildung-und-teilhabe) for your children.`,
      nl: `Wohngeld is geen bijstand. U hebt er recht op als u aan de voorwaarden voldoet. Er zijn twee vormen:

- **Mietzuschuss** voor iedereen die een woning of kamer huurt of in een tehuis woont
- **Lastenzuschuss** voor iedereen die in een eigen huis of appartement woont

### Waar hangt het bedrag van af?

- van het aantal mensen in uw huishouden
- van uw gezamenlijke inkomen
- van de huur of woonlasten, tot een maximum dat per plaats verschilt

Met stookkosten en klimaat wordt via vaste toeslagen rekening gehouden. Bedragen onder € 10 per maand worden niet betaald.

Met Wohngeld kunt u meer hulp krijgen, bijvoorbeeld [bijdragen voor school en vrije tijd](leistungen:leistungen-fuer-bildung-und-teilhabe) voor uw kinderen en vrijstelling van de [ouderbijdrage](leistungen:elternbeitrag-fuer-kinderbetreuung) voor de kinderopvang.`,
    },
    voraussetzungen: {
      de: `- Sie wohnen in der Wohnung, für die Sie Wohngeld beantragen, und tragen die Kosten selbst.
- Ihr Einkommen ist klein, reicht aber zusammen mit dem Wohngeld zum Leben.
- Ihr Haushalt hat kein erhebliches Vermögen. Nach der Verwaltungsvorschrift zum Wohngeldgesetz sind das in der Regel mehr als 60.000 € für die erste und 30.000 € für jede weitere Person. Das eigene Haus, in dem Sie wohnen, zählt nicht mit.
- Sie erhalten keine Leistung, in der die Wohnkosten schon stecken, zum Beispiel vom Jobcenter, [Grundsicherung im Alter](leistungen:grundsicherung-im-alter-und-bei-erwerbsminderung) oder [Hilfe zum Lebensunterhalt](leistungen:hilfe-zum-lebensunterhalt).
- Ein Haushalt, in dem alle dem Grunde nach Anspruch auf BAföG oder Ausbildungsbeihilfe haben, ist ausgeschlossen.`,
      'de-simple': `- Sie wohnen in der Wohnung.
- Sie bezahlen die Wohnung.
- Sie verdienen wenig Geld.
- Sie haben nicht sehr viel Geld gespart. 1 Person darf bis zu 60.000 Euro haben.
- Bezahlt das Job-Center oder das Sozial-Amt schon Ihre Miete? Dann bekommen Sie **kein** Wohn-Geld.`,
      en: `- You live in the home for which you apply and pay its costs yourself.
- Your income is low but, together with housing benefit, enough to live on.
- Your household has no substantial assets. Under the administrative rules that normally means more than €60,000 for the first and €30,000 for each further person. The home you live in does not count.
- You do not receive a benefit that already covers housing costs, for example from the Jobcenter or basic income support in old age.
- Households in which everyone is in principle entitled to student grants (BAföG) are excluded.`,
      nl: `- U woont in de woning waarvoor u Wohngeld aanvraagt en draagt de kosten zelf.
- Uw inkomen is laag, maar samen met het Wohngeld genoeg om van te leven.
- Uw huishouden heeft geen aanzienlijk vermogen. Volgens de uitvoeringsregels is dat meestal meer dan € 60.000 voor de eerste en € 30.000 voor elke volgende persoon. Het eigen huis waarin u woont telt niet mee.
- U krijgt geen uitkering waarin de woonkosten al zitten, bijvoorbeeld van het Jobcenter, [bijstand voor ouderen](leistungen:grundsicherung-im-alter-und-bei-erwerbsminderung) of [hulp voor levensonderhoud](leistungen:hilfe-zum-lebensunterhalt).
- Een huishouden waarin iedereen in beginsel recht heeft op studiefinanciering (BAföG) of een opleidingstoelage is uitgesloten.`,
    },
    unterlagen: [
      {
        bezeichnung: {
          de: 'Antrag auf Wohngeld',
          'de-simple': 'Der Antrag',
          en: 'Application for housing benefit',
          nl: 'Aanvraag voor Wohngeld',
        },
      },
      {
        bezeichnung: {
          de: 'Mietvertrag und Bescheinigung über die Miete',
          'de-simple': 'Der Miet-Vertrag',
          en: 'Tenancy agreement and proof of rent',
          nl: 'Huurcontract en bewijs van de huur',
        },
        hinweis: {
          de: 'Mit der letzten Mieterhöhung',
          'de-simple': 'Wir wollen wissen: Wie hoch ist Ihre Miete jetzt?',
          en: 'Including the latest rent increase',
          nl: 'Met de laatste huurverhoging',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweis der letzten Mietzahlungen',
          'de-simple': 'Konto-Auszüge. Darauf sehen wir: Sie haben die Miete bezahlt.',
          en: 'Proof of the latest rent payments',
          nl: 'Bewijs van de laatste huurbetalingen',
        },
      },
      {
        bezeichnung: {
          de: 'Einkommensnachweise aller Personen im Haushalt',
          'de-simple': 'Papiere über das Geld von allen Menschen in der Wohnung',
          en: 'Proof of income of everyone in the household',
          nl: 'Inkomensbewijzen van iedereen in het huishouden',
        },
        hinweis: {
          de: 'Zum Beispiel Lohnabrechnungen, Rentenbescheid, Unterhalt',
          'de-simple': 'Zum Beispiel: Lohn-Zettel oder Renten-Bescheid.',
          en: 'For example payslips, pension notice, maintenance',
          nl: 'Bijvoorbeeld loonstroken, pensioenbesluit, alimentatie; ook inkomen uit Nederland',
        },
      },
      {
        bezeichnung: {
          de: 'Bei Eigentum: Nachweise über Kredite, Grundsteuer und Wohnfläche',
          'de-simple': 'Gehört die Wohnung Ihnen? Dann brauchen wir Papiere über den Kredit.',
          en: 'Owners: proof of loans, property tax and living space',
          nl: 'Bij eigendom: bewijzen van leningen, grondbelasting en woonoppervlakte',
        },
      },
      {
        bezeichnung: {
          de: 'Nachweise über Freibeträge, zum Beispiel Schwerbehindertenausweis',
          'de-simple': 'Ihr Schwer-Behinderten-Ausweis, wenn Sie einen haben',
          en: 'Proof of allowances, for example a severe disability card',
          nl: 'Bewijzen voor vrijstellingen, bijvoorbeeld een gehandicaptenpas',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Antrag und Bewilligung',
          'de-simple': 'Der Antrag',
          en: 'Application',
          nl: 'Aanvraag en toekenning',
        },
        art: 'kostenfrei',
        hinweis: {
          de: 'Der Antrag ist für Sie kostenlos.',
          'de-simple': 'Der Antrag kostet kein Geld.',
          en: 'Applying is free of charge.',
          nl: 'De aanvraag is voor u gratis.',
        },
      },
    ],
    verfahrensablauf: {
      de: [
        'Prüfen Sie mit dem Wohngeldrechner, ob sich ein Antrag lohnt.',
        'Stellen Sie den Antrag online oder auf Papier. Fehlende Unterlagen dürfen Sie nachreichen.',
        'Die Wohngeldbehörde prüft Ihre Angaben und fragt bei Bedarf nach.',
        'Sie erhalten einen Bescheid. Wohngeld wird monatlich im Voraus überwiesen.',
        'Teilen Sie wichtige Änderungen mit und stellen Sie rechtzeitig einen neuen Antrag.',
      ],
      'de-simple': [
        'Sie füllen den Antrag aus. Das geht im Internet oder auf Papier.',
        'Sie geben den Antrag ab. Fehlt ein Papier? Dann schicken Sie es später.',
        'Das Amt prüft den Antrag.',
        'Sie bekommen einen Brief. Im Brief steht: So viel Wohn-Geld bekommen Sie.',
        'Das Geld kommt jeden Monat auf Ihr Konto.',
        'Ändert sich etwas? Zum Beispiel Ihr Lohn? Dann sagen Sie es dem Amt.',
      ],
      en: [
        'Use the housing benefit calculator to see whether an application is worthwhile.',
        'Apply online or on paper. You may send missing documents later.',
        'The housing benefit office checks your details and asks questions if necessary.',
        'You receive a decision. The money is paid monthly in advance.',
        'Report important changes and apply again in good time.',
      ],
      nl: [
        'Ga met de Wohngeldrechner na of een aanvraag zin heeft.',
        'Dien de aanvraag online of op papier in. Ontbrekende papieren mag u later sturen.',
        'De instantie controleert uw gegevens en stelt zo nodig vragen.',
        'U krijgt een besluit. Het Wohngeld wordt maandelijks vooraf overgemaakt.',
        'Geef belangrijke wijzigingen door en dien op tijd een nieuwe aanvraag in.',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Beginn der Zahlung',
          'de-simple': 'Ab wann gibt es Wohn-Geld?',
          en: 'Start of payment',
          nl: 'Begin van de betaling',
        },
        hinweis: {
          de: 'Ab dem ersten Tag des Monats, in dem der Antrag eingeht. Für frühere Monate gibt es in der Regel nichts.',
          'de-simple': 'Sie bekommen Wohn-Geld ab dem Monat vom Antrag. Stellen Sie den Antrag also schnell.',
          en: 'From the first day of the month in which your application arrives. As a rule nothing is paid for earlier months.',
          nl: 'Vanaf de eerste dag van de maand waarin de aanvraag binnenkomt. Voor eerdere maanden wordt meestal niets betaald.',
        },
      },
      {
        bezeichnung: {
          de: 'Bewilligungszeitraum',
          'de-simple': 'Wie lange gibt es Wohn-Geld?',
          en: 'Approval period',
          nl: 'Periode waarvoor u Wohngeld krijgt',
        },
        dauer: { von: 12, bis: 24, einheit: 'MONAT' },
        hinweis: {
          de: 'Meist zwölf Monate. Stellen Sie den nächsten Antrag etwa zwei Monate vor dem Ende.',
          'de-simple': 'Meistens für 12 Monate. Danach stellen Sie einen neuen Antrag.',
          en: 'Usually twelve months. Apply again about two months before it ends.',
          nl: 'Meestal twaalf maanden. Dien de volgende aanvraag ongeveer twee maanden voor het einde in.',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 6,
      bis: 12,
      einheit: 'WOCHE',
      hinweis: {
        de: 'Wenn alle Unterlagen vorliegen',
        'de-simple': 'Fehlt ein Papier? Dann dauert es länger.',
        en: 'If all documents are complete',
        nl: 'Als alle papieren er zijn',
      },
    },
    rechtsgrundlagen: [
      { bezeichnung: 'Wohngeldgesetz (WoGG)', url: 'https://www.gesetze-im-internet.de/wogg/' },
      { bezeichnung: 'Wohngeld-Verwaltungsvorschrift (WoGVwV)' },
      { bezeichnung: 'Wohngeldverordnung (WoGV)', url: 'https://www.gesetze-im-internet.de/wogv/' },
    ],
    hinweise: {
      de: `Melden Sie Änderungen sofort: wenn Ihr Einkommen um mehr als 15 % steigt, Ihre Miete um mehr als 15 % sinkt, weniger Menschen im Haushalt leben, jemand eine andere Sozialleistung beantragt oder Sie umziehen. Sonst müssen Sie Geld zurückzahlen.

Sinkt Ihr Einkommen oder steigt Ihre Miete um mehr als 10 % oder kommt jemand in den Haushalt dazu, können Sie mehr Wohngeld beantragen. Bekommt Ihre Familie auch Kindergeld, prüfen Sie bei der Familienkasse den Kinderzuschlag.`,
      'de-simple': `Ändert sich etwas? Dann sagen Sie es dem Amt sofort. Zum Beispiel: Sie verdienen mehr Geld. Oder Sie ziehen um. Sonst müssen Sie Geld zurück-zahlen.

Verdienen Sie jetzt weniger Geld? Oder ist Ihre Miete höher? Dann können Sie vielleicht mehr Wohn-Geld bekommen. Stellen Sie einen neuen Antrag.`,
      en: `Report changes at once: if your income rises by more than 15%, your rent falls by more than 15%, fewer people live in your household, someone applies for another social benefit, or you move. Otherwise you will have to pay money back.

If your income falls or your rent rises by more than 10%, or someone joins your household, you can apply for more housing benefit. If your family receives child benefit, ask the Familienkasse about the supplementary child allowance (Kinderzuschlag).`,
      nl: `Geef wijzigingen meteen door: als uw inkomen met meer dan 15 % stijgt, uw huur met meer dan 15 % daalt, er minder mensen in het huishouden wonen, iemand een andere uitkering aanvraagt of u verhuist. Anders moet u geld terugbetalen.

Daalt uw inkomen of stijgt uw huur met meer dan 10 %, of komt er iemand bij in het huishouden, dan kunt u meer Wohngeld aanvragen. Krijgt uw gezin kinderbijslag (Kindergeld), vraag dan bij de Familienkasse naar de Kinderzuschlag.`,
    },
    rechtsbehelf: {
      de: 'Sie können innerhalb eines Monats nach Bekanntgabe des Bescheids Widerspruch einlegen. Bleibt es bei der Entscheidung, ist danach die Klage beim Verwaltungsgericht möglich.',
      'de-simple':
        'Sind Sie mit der Entscheidung nicht zufrieden? Dann schreiben Sie dem Amt einen Brief. Der Brief heißt: Widerspruch. Sie haben dafür 1 Monat Zeit.',
      en: 'You may object (Widerspruch) within one month of receiving the decision. If it stands, you may then go to the administrative court.',
      nl: 'U kunt binnen een maand na bekendmaking van het besluit bezwaar (Widerspruch) maken. Blijft het besluit staan, dan kunt u daarna in beroep bij de bestuursrechter (Verwaltungsgericht).',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Antrag auf Mietzuschuss',
          'de-simple': 'Antrag auf Miet-Zuschuss',
          en: 'Application for rent support',
          nl: 'Aanvraag voor huurders (Mietzuschuss)',
        },
        url: 'https://formulare.kreis-heinsberg.example/wohngeld-mietzuschuss',
      },
      {
        bezeichnung: {
          de: 'Antrag auf Lastenzuschuss',
          'de-simple': 'Antrag auf Lasten-Zuschuss',
          en: 'Application for owners',
          nl: 'Aanvraag voor eigenaren (Lastenzuschuss)',
        },
        url: 'https://formulare.kreis-heinsberg.example/wohngeld-lastenzuschuss',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Wohngeldrechner Nordrhein-Westfalen',
          'de-simple': 'Rechner für Wohn-Geld. Die Seite ist in schwerer Sprache.',
          en: 'Housing benefit calculator of North Rhine-Westphalia (in German)',
          nl: 'Wohngeld-rekenmodule van Noordrijn-Westfalen (in het Duits)',
        },
        url: 'https://www.wohngeldrechner.nrw.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'soziales',
    lebenslagen: ['soziale-hilfen', 'wohnen-und-umziehen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-05', durch },
  },
  {
    leikaId: '99107009017000',
    slug: 'grundsicherung-im-alter-und-bei-erwerbsminderung',
    bezeichnung: { de: 'Grundsicherung im Alter und bei Erwerbsminderung' },
    bezeichnungAmtlich: 'Grundsicherung im Alter und bei Erwerbsminderung (SGB XII) Bewilligung',
    synonyme: {
      de: [
        'Rente reicht nicht',
        'Sozialamt',
        'Sozialhilfe',
        'Altersarmut',
        'kleine Rente',
        'Grundrente',
        'Erwerbsminderung',
      ],
    },
    teaser: {
      de: 'Wenn die Rente oder das Einkommen im Alter oder bei dauerhafter voller Erwerbsminderung nicht zum Leben reicht, hilft die Grundsicherung.',
    },
    volltext: {
      de: `Grundsicherung bekommen Menschen, die die Altersgrenze für die Rente erreicht haben oder die mindestens 18 Jahre alt und auf Dauer voll erwerbsgemindert sind. Sie deckt den Regelsatz, angemessene Kosten für Wohnung und Heizung sowie Beiträge zur Krankenversicherung. Für manche Lebenslagen gibt es Mehrbedarfe.

Eigenes Einkommen und Vermögen werden angerechnet; kleine Ersparnisse und ein angemessenes selbst bewohntes Haus bleiben geschützt. Kinder oder Eltern müssen erst ab einem Jahreseinkommen von mehr als 100.000 € zahlen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag' } },
      { bezeichnung: { de: 'Rentenbescheid und weitere Einkommensnachweise' } },
      { bezeichnung: { de: 'Mietvertrag, Nebenkosten- und Heizkostenabrechnung' } },
      { bezeichnung: { de: 'Kontoauszüge der letzten drei Monate und Nachweise über Vermögen' } },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag. Ein formloses Schreiben genügt für den Beginn.',
        'Reichen Sie die Nachweise nach.',
        'Das Sozialamt rechnet aus, was Ihnen zusteht.',
        'Sie erhalten einen Bescheid, in der Regel für zwölf Monate.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 41 bis 46b Zwölftes Buch Sozialgesetzbuch (SGB XII)',
        url: 'https://www.gesetze-im-internet.de/sgb_12/',
      },
    ],
    hinweise: {
      de: 'Die Leistung beginnt mit dem ersten Tag des Monats, in dem Sie den Antrag stellen. Liegt Ihr Einkommen knapp über der Grenze, kann [Wohngeld](leistungen:wohngeld) helfen.',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'soziales',
    lebenslagen: ['soziale-hilfen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-05', durch },
  },
  {
    leikaId: '99107012000000',
    slug: 'hilfe-zum-lebensunterhalt',
    bezeichnung: { de: 'Hilfe zum Lebensunterhalt' },
    bezeichnungAmtlich: 'Hilfe zum Lebensunterhalt (SGB XII)',
    synonyme: { de: ['Sozialhilfe', 'kein Geld', 'Sozialamt', 'Existenzminimum', 'befristet erwerbsgemindert'] },
    teaser: {
      de: 'Wer nicht arbeiten kann und weder vom Jobcenter noch Grundsicherung im Alter bekommt, kann Hilfe zum Lebensunterhalt erhalten.',
    },
    volltext: {
      de: `Hilfe zum Lebensunterhalt ist ein Teil der Sozialhilfe. Sie hilft zum Beispiel Menschen, die nur auf Zeit voll erwerbsgemindert sind oder eine vorgezogene kleine Altersrente erhalten.

Sie umfasst den Regelsatz, angemessene Kosten für Wohnung und Heizung und, wenn nötig, Mehrbedarfe und Beiträge zur Krankenversicherung. Einkommen und Vermögen werden angerechnet.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag und Ausweis' } },
      { bezeichnung: { de: 'Nachweise über Einkommen, Vermögen und Mietkosten' } },
      { bezeichnung: { de: 'Kontoauszüge der letzten drei Monate' } },
      {
        bezeichnung: { de: 'Nachweis über die Erwerbsminderung' },
        hinweis: { de: 'Zum Beispiel ein Bescheid der Rentenversicherung' },
      },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Melden Sie sich beim Sozialamt, sobald Sie die Notlage erkennen.',
        'Im Gespräch wird geklärt, welche Leistung zu Ihnen passt.',
        'Reichen Sie die Nachweise ein.',
        'Sie erhalten einen Bescheid und monatliche Zahlungen.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 27 bis 40 Zwölftes Buch Sozialgesetzbuch (SGB XII)',
        url: 'https://www.gesetze-im-internet.de/sgb_12/',
      },
    ],
    hinweise: { de: 'Wer mindestens drei Stunden am Tag arbeiten kann, wendet sich an das Jobcenter.' },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'wohnort',
    gruppe: 'soziales',
    lebenslagen: ['soziale-hilfen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-05', durch },
  },
  {
    leikaId: '99107014017000',
    slug: 'hilfe-zur-pflege',
    bezeichnung: { de: 'Hilfe zur Pflege' },
    bezeichnungAmtlich: 'Hilfe zur Pflege Bewilligung',
    synonyme: {
      de: [
        'Pflegekosten',
        'Heimkosten',
        'Pflegeheim bezahlen',
        'Pflegewohngeld',
        'Pflegedienst',
        'Pflegegrad',
        'Altenheim',
      ],
    },
    teaser: {
      de: 'Wenn Pflegeversicherung und eigenes Geld nicht für die Pflege zu Hause oder im Heim reichen, kann die Hilfe zur Pflege einspringen.',
    },
    volltext: {
      de: `Die Pflegeversicherung zahlt nur einen Teil der Pflegekosten. Hilfe zur Pflege übernimmt den Rest, wenn Einkommen und Vermögen nicht genügen. Sie gilt für die Pflege zu Hause, in der Tagespflege und im Heim. Voraussetzung ist in der Regel mindestens Pflegegrad 2; bei Pflegegrad 1 gibt es nur wenige Leistungen.

Für Menschen im Heim gibt es in Nordrhein-Westfalen außerdem Pflegewohngeld, das die Investitionskosten der Einrichtung mitträgt. Kinder müssen sich erst beteiligen, wenn sie mehr als 100.000 € im Jahr verdienen.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag' } },
      { bezeichnung: { de: 'Bescheid der Pflegekasse über den Pflegegrad und Gutachten' } },
      { bezeichnung: { de: 'Rentenbescheide und weitere Einkommensnachweise' } },
      {
        bezeichnung: { de: 'Kontoauszüge, Sparbücher, Verträge und Nachweise über Schenkungen der letzten zehn Jahre' },
      },
      { bezeichnung: { de: 'Vollmacht oder Betreuerausweis' }, hinweis: { de: 'Wenn Sie für jemanden handeln' } },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Beantragen Sie zuerst den Pflegegrad bei der Pflegekasse.',
        'Stellen Sie den Antrag, bevor die eigenen Mittel aufgebraucht sind oder der Umzug ins Heim ansteht.',
        'Die Behörde prüft Bedarf, Einkommen und Vermögen.',
        'Sie erhalten einen Bescheid. Gezahlt wird meist direkt an Pflegedienst oder Heim.',
      ],
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 61 bis 66a Zwölftes Buch Sozialgesetzbuch (SGB XII)',
        url: 'https://www.gesetze-im-internet.de/sgb_12/',
      },
      { bezeichnung: '§ 14 Alten- und Pflegegesetz Nordrhein-Westfalen (APG NRW)' },
    ],
    hinweise: {
      de: 'Für die Zeit, bevor die Behörde von Ihrem Bedarf erfährt, zahlt sie nicht. Melden Sie sich deshalb früh.',
    },
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'soziales-kreis',
    lebenslagen: ['gesundheit-und-pflege', 'soziale-hilfen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-12', durch },
  },
  {
    leikaId: '99107032148000',
    slug: 'leistungen-fuer-bildung-und-teilhabe',
    bezeichnung: { de: 'Leistungen für Bildung und Teilhabe' },
    bezeichnungAmtlich:
      'Leistungen für Bildung und Teilhabe bei Kindern, Jugendlichen und jungen Erwachsenen (SGB XII) Erbringung',
    synonyme: {
      de: [
        'BuT',
        'Bildungspaket',
        'Bildungs- und Teilhabepaket',
        'Klassenfahrt',
        'Ausflug Kita',
        'Schulbedarf',
        'Schulranzen',
        'Schulsachen',
        'Mittagessen Schule',
        'Mittagessen Kita',
        'Nachhilfe',
        'Lernförderung',
        'Vereinsbeitrag Kind',
        'Sportverein',
        'Musikunterricht',
        'Ferienfreizeit',
        'Geld für Schule',
      ],
    },
    teaser: {
      de: 'Familien mit wenig Geld bekommen Zuschüsse für Schule, Kita, Mittagessen, Ausflüge, Nachhilfe und Vereine.',
    },
    kurztext: {
      de: 'Das Bildungspaket gibt es für Kinder und Jugendliche, deren Familie Leistungen vom Jobcenter, Sozialhilfe, Wohngeld, Kinderzuschlag oder Asylbewerberleistungen bekommt. Zum Schulbedarf gibt es 195 € im Schuljahr, für Sport, Musik und Freizeit 15 € im Monat.',
    },
    volltext: {
      de: `Mit dem Bildungspaket können Kinder und Jugendliche mitmachen, auch wenn das Geld knapp ist.

### Was übernommen wird

- **Ausflüge und Fahrten** von Kita, Tagespflege und Schule: die tatsächlichen Kosten
- **Schulbedarf** wie Ranzen, Hefte und Stifte: im Jahr 2026 zum 1. August 130 € und zum 1. Februar 65 €
- **Fahrkosten** zur nächsten passenden Schule, wenn sie sonst niemand trägt, siehe [Schülerfahrkosten](leistungen:schuelerfahrkosten)
- **Lernförderung**, wenn Ihr Kind sie braucht, um die Lernziele zu erreichen; die Versetzung muss nicht gefährdet sein
- **Mittagessen** in Kita, Tagespflege und Schule: die ganzen Kosten
- **Mitmachen** bei Sport, Spiel, Kultur, Musikunterricht und Freizeiten: 15 € im Monat

### Für wen es gilt

Leistungen für die Bildung gibt es für Schülerinnen und Schüler unter 25 Jahren ohne Ausbildungsvergütung, für Ausflüge und Mittagessen auch in Kita und Tagespflege. Die 15 € gibt es bis zum 18. Geburtstag. In der Sozialhilfe gilt für die Bildung keine Altersgrenze.

### Wer zuständig ist

- Grundsicherungsgeld (früher Bürgergeld): das Jobcenter
- Sozialhilfe, Asylbewerberleistungen, [Wohngeld](leistungen:wohngeld) oder Kinderzuschlag: Ihre Stadt oder Gemeinde nimmt den Antrag an`,
    },
    voraussetzungen: {
      de: `- Ihre Familie oder Ihr Kind bekommt Leistungen vom Jobcenter, Sozialhilfe, Wohngeld, Kinderzuschlag oder [Leistungen nach dem Asylbewerberleistungsgesetz](leistungen:leistungen-nach-dem-asylbewerberleistungsgesetz).
- Ihr Kind besucht eine Kita, eine Tagespflege oder eine allgemein- oder berufsbildende Schule.
- Für die Lernförderung bestätigt die Schule den Bedarf.
- Für die 15 € entstehen Ihnen tatsächlich Kosten, zum Beispiel ein Vereinsbeitrag.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag' } },
      {
        bezeichnung: { de: 'Bescheid über die Sozialleistung' },
        hinweis: { de: 'Zum Beispiel über Wohngeld oder Kinderzuschlag' },
      },
      {
        bezeichnung: { de: 'Schulbescheinigung' },
        hinweis: { de: 'Für den Schulbedarf, bei Wohngeld und Kinderzuschlag ab dem 15. Geburtstag oft jedes Jahr' },
      },
      {
        bezeichnung: { de: 'Nachweis über die Kosten' },
        hinweis: { de: 'Zum Beispiel Elternbrief zur Klassenfahrt oder Rechnung des Vereins' },
      },
      {
        bezeichnung: { de: 'Bestätigung der Schule über die nötige Lernförderung' },
        hinweis: { de: 'Nur bei Nachhilfe' },
      },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Prüfen Sie, welche Stelle für Ihre Sozialleistung zuständig ist.',
        'Mit Wohngeld oder Kinderzuschlag stellen Sie einen eigenen Antrag. Bei Jobcenter und Sozialamt müssen Sie nur die Lernförderung gesondert beantragen; für alles andere reichen Sie Nachweise ein.',
        'Fügen Sie den Bescheid und die Nachweise bei.',
        'Sie erhalten einen Bescheid. Gezahlt wird an Sie oder direkt an Schule, Kita, Verein oder Anbieter.',
        'Wird Ihre Sozialleistung verlängert, stellen Sie den Antrag rechtzeitig neu.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Schulbedarf' },
        hinweis: { de: 'Maßgeblich sind der 1. August und der 1. Februar. An diesem Tag besteht der Anspruch.' },
      },
      {
        bezeichnung: { de: 'Verjährung bei Wohngeld und Kinderzuschlag' },
        dauer: { von: 12, einheit: 'MONAT' },
        hinweis: { de: 'Nach Ablauf des Monats, in dem der Anspruch entstanden ist' },
      },
    ],
    bearbeitungsdauer: {
      von: 2,
      bis: 6,
      einheit: 'WOCHE',
      hinweis: { de: 'Beispielwert. Beantragen Sie Klassenfahrten und Lernförderung früh.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§§ 28 bis 30 Zweites Buch Sozialgesetzbuch (SGB II)',
        url: 'https://www.gesetze-im-internet.de/sgb_2/__28.html',
      },
      {
        bezeichnung: '§§ 34 bis 34b Zwölftes Buch Sozialgesetzbuch (SGB XII)',
        url: 'https://www.gesetze-im-internet.de/sgb_12/__34.html',
      },
      {
        bezeichnung: '§ 6b Bundeskindergeldgesetz (BKGG)',
        url: 'https://www.gesetze-im-internet.de/bkgg_1996/__6b.html',
      },
      {
        bezeichnung: '§ 3 Absatz 4 Asylbewerberleistungsgesetz (AsylbLG)',
        url: 'https://www.gesetze-im-internet.de/asylblg/__3.html',
      },
    ],
    hinweise: {
      de: `Haben Sie schon bezahlt? Heben Sie Rechnungen auf. In bestimmten Fällen wird das Geld nachträglich erstattet, zum Beispiel wenn die Sache eilig war.

Auch wer keine dieser Leistungen bekommt, kann einen Anspruch haben, wenn das Einkommen gerade zum Leben, aber nicht für diese Ausgaben reicht. Fragen Sie beim Jobcenter nach. Viele Schulen haben eine Schulsozialarbeit, die beim Antrag hilft.`,
    },
    rechtsbehelf: {
      de: 'Sie können innerhalb eines Monats nach Bekanntgabe des Bescheids Widerspruch einlegen. Danach ist die Klage beim Sozialgericht möglich; das Verfahren ist für Sie gerichtskostenfrei.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf Leistungen für Bildung und Teilhabe' },
        url: 'https://formulare.kreis-heinsberg.example/bildung-und-teilhabe-antrag',
      },
      {
        bezeichnung: { de: 'Bestätigung der Schule zur Lernförderung' },
        url: 'https://formulare.kreis-heinsberg.example/bildung-und-teilhabe-lernfoerderung',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Jobcenter Kreis Heinsberg' }, url: 'https://www.jobcenter-kreis-heinsberg.de/' },
      { bezeichnung: { de: 'Familienportal des Bundes' }, url: 'https://familienportal.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune-oder-kreis',
    anknuepfung: 'wohnort',
    gruppe: 'soziales',
    lebenslagen: ['soziale-hilfen', 'familie-und-kinder', 'bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-11-20', durch },
  },
  {
    leikaId: '99015007012000',
    slug: 'schwerbehindertenausweis',
    bezeichnung: { de: 'Schwerbehindertenausweis' },
    bezeichnungAmtlich: 'Schwerbehindertenausweis Ausstellung',
    synonyme: {
      de: [
        'Behinderung',
        'GdB',
        'Behindertenausweis',
        'Merkzeichen',
        'Grad der Behinderung',
        'Schwerbehinderung',
        'Wertmarke',
        'Feststellung einer Behinderung',
        'Verschlimmerungsantrag',
      ],
    },
    teaser: {
      de: 'Mit dem Ausweis weisen Sie nach, dass Sie schwerbehindert sind, und nutzen Nachteilsausgleiche bei Arbeit, Steuer, Bus und Bahn.',
    },
    kurztext: {
      de: 'Auf Antrag wird festgestellt, wie hoch der Grad der Behinderung (GdB) ist und welche Merkzeichen Ihnen zustehen. Ab einem GdB von 50 erhalten Sie den Schwerbehindertenausweis.',
    },
    volltext: {
      de: `Eine Behinderung liegt vor, wenn Sie durch eine Krankheit oder Einschränkung voraussichtlich länger als sechs Monate nicht gleichberechtigt am Leben teilhaben können. Wie stark, drückt der **Grad der Behinderung (GdB)** in Zehnerschritten von 20 bis 100 aus. Ab einem GdB von 50 gelten Sie als schwerbehindert.

**Merkzeichen** stehen für besondere Einschränkungen:

- **G**: erheblich gehbehindert
- **aG**: außergewöhnlich gehbehindert
- **B**: Begleitung in Bus und Bahn ist notwendig
- **H**: hilflos
- **Bl**, **Gl**, **TBl**: blind, gehörlos, taubblind
- **RF**: Ermäßigung des Rundfunkbeitrags

Mit dem Ausweis gibt es zum Beispiel besonderen Kündigungsschutz, fünf Tage Zusatzurlaub, einen Pauschbetrag bei der Einkommensteuer und, je nach Merkzeichen, freie Fahrt im Nahverkehr oder einen [Parkausweis](leistungen:ausnahmegenehmigung-parken).`,
    },
    voraussetzungen: {
      de: `- Sie wohnen, arbeiten oder halten sich gewöhnlich in Deutschland auf.
- Ihre Einschränkung dauert voraussichtlich länger als sechs Monate.
- Für den Ausweis: Der festgestellte GdB beträgt mindestens 50.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit Schilderung der Einschränkungen' } },
      {
        bezeichnung: { de: 'Namen und Anschriften Ihrer Ärztinnen und Ärzte' },
        hinweis: { de: 'Mit Erklärung zur Schweigepflicht, damit Befunde angefordert werden können' },
      },
      {
        bezeichnung: { de: 'Vorhandene Befunde und Entlassungsberichte' },
        hinweis: { de: 'Möglichst nicht älter als zwei Jahre' },
      },
      { bezeichnung: { de: 'Passfoto' }, hinweis: { de: 'Erst nötig, wenn der Ausweis ausgestellt wird' } },
      { bezeichnung: { de: 'Aufenthaltstitel' }, hinweis: { de: 'Bei Personen von außerhalb der EU' } },
    ],
    kosten: [
      { bezeichnung: { de: 'Feststellung und Ausweis' }, art: 'kostenfrei' },
      {
        bezeichnung: { de: 'Wertmarke für freie Fahrt im Nahverkehr, ein Jahr' },
        art: 'fest',
        betrag: 104,
        bezug: { de: 'je Jahr' },
        hinweis: {
          de: 'Nur mit den Merkzeichen G, aG oder Gl. Mit den Merkzeichen H oder Bl oder bei Bezug bestimmter Sozialleistungen ist sie kostenfrei.',
        },
        gueltigAb: '2025-01-01',
        quelle: '§ 228 SGB IX',
      },
      {
        bezeichnung: { de: 'Wertmarke für freie Fahrt im Nahverkehr, halbes Jahr' },
        art: 'fest',
        betrag: 53,
        bezug: { de: 'je halbes Jahr' },
        gueltigAb: '2025-01-01',
        quelle: '§ 228 SGB IX',
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag online oder auf Papier und nennen Sie alle Einschränkungen und Behandlungen.',
        'Die Behörde fordert Befunde an. Ein ärztlicher Dienst wertet sie aus, manchmal werden Sie untersucht.',
        'Sie erhalten einen Bescheid über den GdB und die Merkzeichen.',
        'Bei einem GdB ab 50 schicken Sie ein Passfoto und erhalten den Ausweis im Kartenformat.',
        'Verändert sich Ihr Zustand, stellen Sie einen Änderungsantrag.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Gültigkeit des Ausweises' },
        dauer: { von: 5, einheit: 'JAHR' },
        hinweis: { de: 'Meist höchstens fünf Jahre. Bleibt der Zustand voraussichtlich gleich, gilt er unbefristet.' },
      },
      {
        bezeichnung: { de: 'Verlängerung beantragen' },
        dauer: { von: 3, einheit: 'MONAT' },
        hinweis: { de: 'Etwa drei Monate vor dem Ablauf' },
      },
    ],
    bearbeitungsdauer: {
      von: 2,
      bis: 4,
      einheit: 'MONAT',
      hinweis: { de: 'Hängt davon ab, wie schnell Praxen und Kliniken die Befunde senden.' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 152 Neuntes Buch Sozialgesetzbuch (SGB IX)',
        url: 'https://www.gesetze-im-internet.de/sgb_9_2018/__152.html',
      },
      {
        bezeichnung: 'Schwerbehindertenausweisverordnung (SchwbAwV)',
        url: 'https://www.gesetze-im-internet.de/schwbawv/',
      },
      {
        bezeichnung: 'Versorgungsmedizin-Verordnung (VersMedV)',
        url: 'https://www.gesetze-im-internet.de/versmedv/',
      },
    ],
    hinweise: {
      de: 'Bei einem GdB von 30 oder 40 können Sie bei der Agentur für Arbeit beantragen, schwerbehinderten Menschen gleichgestellt zu werden. Blinde Menschen lesen auch [Blindengeld](leistungen:blindengeld).',
    },
    rechtsbehelf: {
      de: 'Sie können innerhalb eines Monats nach Bekanntgabe des Bescheids Widerspruch einlegen. Danach ist die Klage beim Sozialgericht möglich; das Verfahren ist für Sie gerichtskostenfrei.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Antrag auf Feststellung einer Behinderung' },
        url: 'https://formulare.kreis-heinsberg.example/schwerbehinderung-antrag',
      },
      {
        bezeichnung: { de: 'Antrag auf Verlängerung des Ausweises' },
        url: 'https://formulare.kreis-heinsberg.example/schwerbehinderung-verlaengerung',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Lexikon der Integrationsämter' }, url: 'https://www.bih.de/' },
      { bezeichnung: { de: 'Unabhängige Teilhabeberatung in Ihrer Nähe' }, url: 'https://www.teilhabeberatung.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kreis',
    anknuepfung: 'wohnort',
    gruppe: 'soziales-kreis',
    lebenslagen: ['gesundheit-und-pflege', 'ausweise-und-dokumente', 'soziale-hilfen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-12', durch },
  },
  {
    leikaId: '99107030080000',
    slug: 'blindengeld',
    bezeichnung: { de: 'Blindengeld' },
    bezeichnungAmtlich: 'Blindengeld Gewährung',
    synonyme: {
      de: ['blind', 'sehbehindert', 'LVR', 'Gehörlosengeld', 'hochgradig sehbehindert', 'Blindenhilfe', 'GHBG'],
    },
    teaser: {
      de: 'Blinde, hochgradig sehbehinderte und gehörlose Menschen erhalten in Nordrhein-Westfalen monatlich Geld für ihren Mehraufwand.',
    },
    volltext: {
      de: `Als blind gilt, wer auf dem besseren Auge höchstens zwei Prozent Sehschärfe oder eine gleich schwere Einschränkung hat. Das Geld gibt es unabhängig von Einkommen und Vermögen.

Blinde Menschen ab 60 Jahren erhalten 473 € im Monat. Bei jüngeren Menschen hängt der Betrag vom Alter ab und ändert sich in der Regel zum 1. Juli. Hochgradig sehbehinderte Menschen ab 16 Jahren und gehörlose Menschen erhalten 77 € im Monat. Leistungen der Pflegeversicherung und ein Aufenthalt im Heim können das Blindengeld mindern.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag' } },
      {
        bezeichnung: { de: 'Augenärztliche Bescheinigung' },
        hinweis: { de: 'Nicht nötig mit dem Merkzeichen Bl im Schwerbehindertenausweis' },
      },
      { bezeichnung: { de: 'Bescheid der Pflegekasse' }, hinweis: { de: 'Wenn Sie einen Pflegegrad haben' } },
    ],
    kosten: [{ bezeichnung: { de: 'Antrag' }, art: 'kostenfrei' }],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag beim Landschaftsverband Rheinland. Sie können ihn auch bei Ihrer Kommune abgeben.',
        'Der Landschaftsverband prüft die medizinischen Nachweise.',
        'Sie erhalten einen Bescheid. Gezahlt wird ab dem Monat, in dem der Antrag eingegangen ist.',
      ],
    },
    rechtsgrundlagen: [
      { bezeichnung: 'Gesetz über die Hilfen für Blinde und Gehörlose Nordrhein-Westfalen (GHBG)' },
      {
        bezeichnung: '§ 72 Zwölftes Buch Sozialgesetzbuch (SGB XII)',
        url: 'https://www.gesetze-im-internet.de/sgb_12/__72.html',
      },
    ],
    hinweise: {
      de: 'Wer älter als 60 Jahre ist und wenig Geld hat, kann zusätzlich Blindenhilfe nach dem SGB XII bekommen.',
    },
    weiterfuehrendes: [{ bezeichnung: { de: 'Landschaftsverband Rheinland' }, url: 'https://www.lvr.de/' }],
    typisierung: '4',
    ebene: 'andere',
    anknuepfung: 'wohnort',
    gruppe: 'andere',
    lebenslagen: ['gesundheit-und-pflege', 'soziale-hilfen'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-12', durch },
  },
];
