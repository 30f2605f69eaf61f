import type { DemoLeistung } from '../types.ts';

const urheber = 'Kreis Heinsberg (Beispielinhalt)';
const durch = 'Redaktion des Kreises Heinsberg (Beispiel)';

const LANDESTARIF = 'Allgemeine Verwaltungsgebührenordnung NRW (AVwGebO NRW), Tarifstelle 10: Gewerbe';

export const gewerbe: DemoLeistung[] = [
  {
    leikaId: '99050012104000',
    slug: 'gewerbe-anmelden',
    bezeichnung: {
      de: 'Gewerbe anmelden',
      'de-simple': 'Ein Gewerbe anmelden',
      en: 'Registering a business (Gewerbe)',
      nl: 'Bedrijf aanmelden (Gewerbe)',
    },
    bezeichnungAmtlich: 'Gewerbe Anmeldung',
    synonyme: {
      de: [
        'selbstständig machen',
        'Firma gründen',
        'Kleingewerbe',
        'Gewerbeschein',
        'Gewerbeanzeige',
        'Nebengewerbe',
        'Gründung',
        'Kleinunternehmer',
        'Onlineshop',
        'Zweigstelle',
      ],
      'de-simple': [
        'Gewerbe anmelden',
        'Firma gründen',
        'Laden aufmachen',
        'Selbst-ständig arbeiten',
        'Gewerbe-Schein',
        'Eigenes Geschäft',
      ],
      en: [
        'register a business',
        'start a business',
        'self-employed',
        'trade licence',
        'Gewerbeschein',
        'Gewerbeanmeldung',
        'sole trader',
        'side business',
        'online shop',
      ],
      nl: [
        'bedrijf starten',
        'onderneming beginnen',
        'eigen bedrijf',
        'zelfstandige',
        'zzp Duitsland',
        'eenmanszaak',
        'inschrijven bedrijf',
        'Gewerbeschein',
        'Gewerbeanmeldung',
        'webwinkel',
      ],
    },
    teaser: {
      de: 'Sie machen sich mit einem Gewerbe selbstständig, auch nebenberuflich? Melden Sie den Betrieb an, sobald Sie beginnen.',
      'de-simple': 'Sie wollen eine eigene Firma oder ein eigenes Geschäft haben? Dann müssen Sie das melden.',
      en: 'Are you setting up your own business, perhaps alongside your job? Register it as soon as you start.',
      nl: 'Begint u een eigen bedrijf, misschien naast uw baan? Meld het aan zodra u begint.',
    },
    kurztext: {
      de: 'Ein Gewerbe melden Sie bei der Kommune an, in der der Betrieb liegt. Sie erhalten eine Bestätigung, den Gewerbeschein. Finanzamt, Kammer und Unfallversicherung werden benachrichtigt.',
      'de-simple':
        'Ein Gewerbe ist zum Beispiel ein Laden oder eine Firma. Sie melden das Gewerbe bei der Stadt oder bei der Gemeinde an. Sie bekommen ein Papier. Das Papier heißt: Gewerbe-Schein.',
      en: 'You register a business with the municipality in which it is located. You receive a confirmation, known as the Gewerbeschein. The tax office, the chamber and the accident insurance are informed.',
      nl: 'U meldt een bedrijf aan bij de gemeente waar het gevestigd is. U krijgt een bevestiging, de Gewerbeschein. De belastingdienst, de kamer en de ongevallenverzekering krijgen bericht.',
    },
    volltext: {
      de: `Ein Gewerbe ist jede selbstständige Tätigkeit, die auf Dauer angelegt ist und Gewinn bringen soll. Sie zeigen den Beginn an, ebenso eine Übernahme, eine Zweigstelle, den Wechsel der Rechtsform oder den Umzug aus einer anderen Kommune.

### Wer kein Gewerbe anmeldet

- freie Berufe, zum Beispiel Ärztinnen, Anwälte, Künstlerinnen und Dozenten
- Land- und Forstwirtschaft
- wer nur eigenes Vermögen verwaltet

### Wann zusätzlich eine Erlaubnis nötig ist

Die Anmeldung ersetzt keine Erlaubnis. Eine Erlaubnis oder einen Eintrag brauchen Sie zum Beispiel für zulassungspflichtige Handwerke (Handwerksrolle), Bewachung, Makeln, Reisegewerbe und für Gaststätten mit Alkohol: [Gaststättenerlaubnis](leistungen:gaststaettenerlaubnis).

### Wer von der Anmeldung erfährt

Die Kommune gibt die Angaben weiter, unter anderem an das Finanzamt, die Industrie- und Handelskammer oder Handwerkskammer, die gesetzliche Unfallversicherung und das Statistische Landesamt. Den Fragebogen zur steuerlichen Erfassung senden Sie selbst elektronisch an das Finanzamt.`,
      'de-simple': `Sie arbeiten für sich selbst. Sie haben keinen Chef und keine Chefin. Sie wollen damit immer wieder Geld verdienen. Das nennt man: **Gewerbe**. Zum Beispiel: ein Laden, ein Imbiss oder ein Geschäft im Internet.

Sie müssen das Gewerbe anmelden:

- Sie fangen neu an.
- Sie übernehmen ein Geschäft von einer anderen Person.
- Sie machen noch einen Laden auf.
- Sie ziehen mit dem Geschäft in eine andere Stadt.

### Wer muss kein Gewerbe anmelden?

- Freie Berufe. Das sind zum Beispiel: Ärztinnen, Anwälte und Künstlerinnen.
- Bauern-Höfe und Forst-Betriebe.
- Menschen, die nur ihr eigenes Geld verwalten.

### Brauchen Sie eine Erlaubnis?

Für manche Arbeiten reicht die Anmeldung nicht. Dann brauchen Sie auch eine Erlaubnis. Zum Beispiel: Sie wollen in einem Lokal Bier und Wein verkaufen. Dann lesen Sie hier weiter: [Erlaubnis für ein Lokal](leistungen:gaststaettenerlaubnis). Auch für viele Hand-Werke brauchen Sie eine Erlaubnis. Fragen Sie vorher das Amt.

### Wer erfährt von Ihrem Gewerbe?

Das Amt sagt es anderen Ämtern. Zum Beispiel dem Finanz-Amt. Das Finanz-Amt ist das Amt für Steuern. Das Finanz-Amt will viele Dinge von Ihnen wissen. Dafür füllen Sie einen Frage-Bogen im Internet aus.`,
      en: `A business (Gewerbe) is any independent activity that is meant to last and to make a profit. You report its start, and also a takeover, a branch, a change of legal form or a move from another municipality.

### Who does not register a business

- the liberal professions, for example doctors, lawyers, artists and lecturers
- agriculture and forestry
- anyone who only manages their own assets

### When you also need a permit

Registration does not replace a permit. You need a permit or an entry in a register, for example, for many skilled crafts (Handwerksrolle), security services, estate agency, itinerant trade and for restaurants that serve alcohol: [restaurant licence](leistungen:gaststaettenerlaubnis).

### Who is told about your registration

The municipality passes the details on, among others to the tax office, the Chamber of Industry and Commerce or the Chamber of Crafts, the statutory accident insurance and the statistical office. You send the tax registration questionnaire to the tax office yourself, electronically.`,
      nl: `Een bedrijf (Gewerbe) is elke zelfstandige activiteit die op duur is gericht en winst moet opleveren. U meldt het begin, en ook een overname, een filiaal, een andere rechtsvorm of een verhuizing uit een andere gemeente.

### Wie geen bedrijf aanmeldt

- vrije beroepen, bijvoorbeeld artsen, advocaten, kunstenaars en docenten
- land- en bosbouw
- wie alleen eigen vermogen beheert

### Wanneer u ook een vergunning nodig hebt

De aanmelding vervangt geen vergunning. U hebt bijvoorbeeld een vergunning of inschrijving nodig voor veel ambachten (Handwerksrolle), beveiliging, makelaardij, ambulante handel en horeca met alcohol: [horecavergunning](leistungen:gaststaettenerlaubnis).

### Wie bericht krijgt

De gemeente geeft de gegevens door, onder andere aan de belastingdienst (Finanzamt), de Kamer van Koophandel (IHK) of de ambachtskamer, de wettelijke ongevallenverzekering en het bureau voor de statistiek. De vragenlijst voor de belastingregistratie stuurt u zelf digitaal naar het Finanzamt.

Een inschrijving bij de Nederlandse Kamer van Koophandel geldt niet in Duitsland. Hebt u hier een vestiging, dan meldt u die hier aan.`,
    },
    voraussetzungen: {
      de: `- Der Betrieb oder die Zweigstelle liegt in der Kommune.
- Sie beginnen die Tätigkeit jetzt. Im Voraus ist die Anzeige nur kurz vor dem Beginn sinnvoll.
- Bei Personengesellschaften meldet jede geschäftsführende Person das Gewerbe an, bei juristischen Personen die gesetzliche Vertretung.
- Staatsangehörige von außerhalb der EU brauchen einen Aufenthaltstitel, der die Selbstständigkeit erlaubt.`,
      'de-simple': `- Ihre Firma ist in der Stadt oder in der Gemeinde.
- Sie fangen jetzt mit der Arbeit an.
- Haben Sie die Firma mit anderen Menschen zusammen? Dann meldet jede Chefin und jeder Chef das Gewerbe an.
- Kommen Sie nicht aus einem Land der EU? Dann brauchen Sie eine Erlaubnis für die Arbeit. Die Erlaubnis steht im Aufenthalts-Titel.`,
      en: `- The business or branch is located in the municipality.
- You are starting now. Registering in advance only makes sense shortly before you start.
- In partnerships each managing partner registers, for legal entities the legal representatives do.
- Nationals of countries outside the EU need a residence permit that allows self-employment.`,
      nl: `- Het bedrijf of filiaal ligt in de gemeente.
- U begint nu. Vooraf aanmelden heeft alleen zin vlak voor het begin.
- Bij personenvennootschappen meldt elke besturende vennoot zich aan, bij rechtspersonen de wettelijke vertegenwoordiging.
- Burgers van buiten de EU hebben een verblijfsvergunning nodig die zelfstandig werk toestaat.`,
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
          de: 'Wenn nötig mit Aufenthaltstitel',
          'de-simple': 'Haben Sie einen Aufenthalts-Titel? Dann bringen Sie den Aufenthalts-Titel auch mit.',
          en: 'With your residence permit if you need one',
          nl: 'Zo nodig met verblijfsvergunning',
        },
      },
      {
        bezeichnung: {
          de: 'Auszug aus dem Handels-, Genossenschafts- oder Vereinsregister',
          'de-simple': 'Ein Papier aus dem Handels-Register',
          en: 'Extract from the commercial, cooperative or associations register',
          nl: 'Uittreksel uit het handels-, coöperatie- of verenigingsregister',
        },
        hinweis: {
          de: 'Nur bei eingetragenen Firmen',
          'de-simple':
            'Das Handels-Register ist eine Liste mit Firmen. Sie brauchen das Papier nur, wenn Ihre Firma in der Liste steht.',
          en: 'Registered companies only',
          nl: 'Alleen bij ingeschreven ondernemingen',
        },
      },
      {
        bezeichnung: {
          de: 'Gesellschaftsvertrag',
          'de-simple': 'Der Vertrag von der Firma',
          en: 'Articles of association',
          nl: 'Vennootschapscontract of statuten',
        },
        hinweis: {
          de: 'Bei Gesellschaften in Gründung',
          'de-simple': 'Nur wenn Sie die Firma zusammen mit anderen gründen.',
          en: 'For companies being formed',
          nl: 'Bij vennootschappen in oprichting',
        },
      },
      {
        bezeichnung: {
          de: 'Erlaubnis oder Handwerkskarte',
          'de-simple': 'Ihre Erlaubnis oder Ihre Hand-Werks-Karte',
          en: 'Permit or crafts card (Handwerkskarte)',
          nl: 'Vergunning of ambachtskaart (Handwerkskarte)',
        },
        hinweis: {
          de: 'Nur bei Tätigkeiten, die das verlangen',
          'de-simple': 'Nur wenn Ihre Arbeit eine Erlaubnis braucht.',
          en: 'Only for activities that require it',
          nl: 'Alleen bij activiteiten die dat vereisen',
        },
      },
      {
        bezeichnung: {
          de: 'Vollmacht',
          'de-simple': 'Ein Zettel mit Ihrer Unterschrift. Der Zettel heißt: Vollmacht',
          en: 'Power of attorney',
          nl: 'Machtiging',
        },
        hinweis: {
          de: 'Nur wenn jemand anderes anmeldet',
          'de-simple': 'Nur wenn jemand anderes für Sie geht.',
          en: 'Only if someone else registers for you',
          nl: 'Alleen als iemand anders aanmeldt',
        },
      },
    ],
    kosten: [
      {
        bezeichnung: {
          de: 'Anmeldung durch eine natürliche Person',
          'de-simple': 'Sie melden das Gewerbe als einzelner Mensch an',
          en: 'Registration by an individual',
          nl: 'Aanmelding door een natuurlijk persoon',
        },
        art: 'fest',
        betrag: 26,
        quelle: LANDESTARIF,
      },
      {
        bezeichnung: {
          de: 'Anmeldung durch eine juristische Person',
          'de-simple': 'Sie melden eine Firma an. Zum Beispiel eine GmbH',
          en: 'Registration by a legal entity',
          nl: 'Aanmelding door een rechtspersoon',
        },
        art: 'fest',
        betrag: 33,
        hinweis: {
          de: 'Für jede weitere gesetzliche Vertretung zusätzlich 13 €',
          'de-simple': 'Hat die Firma mehr als 1 Chefin oder Chef? Dann kostet jede weitere Person 13 Euro.',
          en: 'Plus €13 for each further legal representative',
          nl: 'Plus € 13 voor elke verdere wettelijke vertegenwoordiger',
        },
        quelle: LANDESTARIF,
      },
    ],
    verfahrensablauf: {
      de: [
        'Klären Sie, ob Ihre Tätigkeit ein Gewerbe ist und ob sie eine Erlaubnis braucht.',
        'Füllen Sie die Anzeige online oder auf Papier aus.',
        'Die Kommune prüft die Angaben und fragt bei Bedarf nach. Sie zahlen die Gebühr.',
        'Sie erhalten den Gewerbeschein.',
        'Senden Sie dem Finanzamt den Fragebogen zur steuerlichen Erfassung und melden Sie den Betrieb bei der Berufsgenossenschaft.',
      ],
      'de-simple': [
        'Fragen Sie vorher: Ist meine Arbeit ein Gewerbe? Brauche ich eine Erlaubnis?',
        'Füllen Sie die Anmeldung aus. Das geht im Internet oder auf Papier.',
        'Das Amt prüft die Anmeldung. Sie bezahlen die Gebühr. Gebühr heißt: So viel Geld kostet die Anmeldung.',
        'Sie bekommen den Gewerbe-Schein.',
        'Füllen Sie den Frage-Bogen vom Finanz-Amt aus.',
        'Melden Sie die Firma auch bei der Berufs-Genossenschaft. Die Berufs-Genossenschaft ist eine Versicherung für Unfälle bei der Arbeit.',
      ],
      en: [
        'Find out whether your activity is a business and whether it needs a permit.',
        'Fill in the notification online or on paper.',
        'The municipality checks your details and asks questions if necessary. You pay the fee.',
        'You receive the confirmation (Gewerbeschein).',
        'Send the tax registration questionnaire to the tax office and report the business to the employers’ liability insurance association (Berufsgenossenschaft).',
      ],
      nl: [
        'Ga na of uw activiteit een bedrijf is en of u een vergunning nodig hebt.',
        'Vul de aanmelding online of op papier in.',
        'De gemeente controleert de gegevens en stelt zo nodig vragen. U betaalt de kosten.',
        'U krijgt de bevestiging (Gewerbeschein).',
        'Stuur de vragenlijst voor de belastingregistratie naar het Finanzamt en meld het bedrijf bij de ongevallenverzekering (Berufsgenossenschaft).',
      ],
    },
    fristen: [
      {
        bezeichnung: {
          de: 'Anzeige des Gewerbes',
          'de-simple': 'Wann müssen Sie das Gewerbe anmelden?',
          en: 'Registering the business',
          nl: 'Aanmelding van het bedrijf',
        },
        hinweis: {
          de: 'Gleichzeitig mit dem Beginn. Eine verspätete Anmeldung kann ein Bußgeld kosten.',
          'de-simple':
            'Am gleichen Tag, an dem Sie anfangen. Melden Sie sich zu spät? Dann müssen Sie vielleicht eine Strafe zahlen.',
          en: 'At the same time as you start. You may be fined for registering late.',
          nl: 'Tegelijk met het begin. Te laat aanmelden kan een boete kosten.',
        },
      },
      {
        bezeichnung: {
          de: 'Fragebogen zur steuerlichen Erfassung',
          'de-simple': 'Der Frage-Bogen vom Finanz-Amt',
          en: 'Tax registration questionnaire',
          nl: 'Vragenlijst voor de belastingregistratie',
        },
        dauer: { von: 1, einheit: 'MONAT' },
        hinweis: {
          de: 'Nach Beginn, elektronisch an das Finanzamt',
          'de-simple': 'So viel Zeit haben Sie nach dem Anfang. Sie füllen ihn im Internet aus.',
          en: 'After starting, electronically to the tax office',
          nl: 'Na het begin, digitaal aan het Finanzamt',
        },
      },
      {
        bezeichnung: {
          de: 'Meldung bei der Berufsgenossenschaft',
          'de-simple': 'Die Meldung bei der Berufs-Genossenschaft',
          en: 'Reporting to the Berufsgenossenschaft (accident insurance)',
          nl: 'Melding bij de Berufsgenossenschaft (ongevallenverzekering)',
        },
        dauer: { von: 1, einheit: 'WOCHE' },
        hinweis: {
          de: 'Nach Beginn',
          'de-simple': 'So viel Zeit haben Sie nach dem Anfang.',
          en: 'After starting',
          nl: 'Na het begin',
        },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'ARBEITSTAG',
      hinweis: {
        de: 'Die Bestätigung soll innerhalb von drei Tagen kommen, wenn die Anzeige vollständig ist.',
        'de-simple': 'Haben Sie alles richtig ausgefüllt? Dann bekommen Sie den Gewerbe-Schein nach 3 Tagen.',
        en: 'The confirmation should arrive within three days if the notification is complete.',
        nl: 'De bevestiging hoort binnen drie dagen te komen als de aanmelding volledig is.',
      },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 14 Gewerbeordnung (GewO): Anzeigepflicht',
        url: 'https://www.gesetze-im-internet.de/gewo/__14.html',
      },
      {
        bezeichnung: '§ 15 Gewerbeordnung (GewO): Empfangsbescheinigung',
        url: 'https://www.gesetze-im-internet.de/gewo/__15.html',
      },
      {
        bezeichnung: '§ 192 Siebtes Buch Sozialgesetzbuch (SGB VII): Meldung bei der Unfallversicherung',
        url: 'https://www.gesetze-im-internet.de/sgb_7/__192.html',
      },
      {
        bezeichnung: 'Allgemeine Verwaltungsgebührenordnung Nordrhein-Westfalen (AVwGebO NRW)',
        url: 'https://recht.nrw.de/',
      },
    ],
    hinweise: {
      de: `Kommt Ihr Betrieb aus einer anderen Stadt oder Gemeinde, geben Sie das in der Anmeldung an. Dort müssen Sie ihn seit dem 1. November 2025 nicht mehr abmelden. Bei einem Umzug innerhalb der Kommune oder einer neuen Tätigkeit gilt [Gewerbe ummelden](leistungen:gewerbe-ummelden), bei Aufgabe [Gewerbe abmelden](leistungen:gewerbe-abmelden).

Prüfen Sie vor dem Start, ob Ihr Ort für den Betrieb zulässig ist: Eine Nutzungsänderung kann eine [Baugenehmigung](leistungen:baugenehmigung) brauchen.`,
      'de-simple': `Sie hatten die Firma schon in einer anderen Stadt? Dann sagen Sie das bei der Anmeldung. In der anderen Stadt müssen Sie sich nicht mehr abmelden.

Sie ziehen mit der Firma in der gleichen Stadt um? Oder Sie machen jetzt etwas ganz anderes? Dann lesen Sie hier weiter: [Gewerbe ummelden](leistungen:gewerbe-ummelden).

Sie hören mit der Firma auf? Dann lesen Sie hier weiter: [Gewerbe abmelden](leistungen:gewerbe-abmelden).

Nicht jede Firma darf in jedem Haus sein. Manchmal brauchen Sie eine [Bau-Genehmigung](leistungen:baugenehmigung). Fragen Sie vorher das Amt.`,
      en: `If your business comes from another town or municipality, say so when you register. Since 1 November 2025 you no longer have to deregister it there. If you move within the municipality or change your activity, see [changing a business registration](leistungen:gewerbe-ummelden); if you give up, see [deregistering a business](leistungen:gewerbe-abmelden).

Before you start, check whether the business is allowed at your location: a change of use may need a [building permit](leistungen:baugenehmigung).`,
      nl: `Komt uw bedrijf uit een andere Duitse gemeente, vermeld dat dan bij de aanmelding. Sinds 1 november 2025 hoeft u het daar niet meer af te melden. Verhuist u binnen de gemeente of verandert uw activiteit, lees dan [Bedrijf wijzigen](leistungen:gewerbe-ummelden); stopt u, lees dan [Bedrijf afmelden](leistungen:gewerbe-abmelden).

Ga voor het begin na of het bedrijf op uw adres is toegestaan: voor een ander gebruik kan een [bouwvergunning](leistungen:baugenehmigung) nodig zijn.`,
    },
    rechtsbehelf: {
      de: 'Gegen die Gebühr oder eine Untersagung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
      'de-simple':
        'Sagt das Amt Nein? Oder sind die Kosten falsch? Dann können Sie vor Gericht gehen. Das Gericht heißt: Verwaltungs-Gericht. Sie haben 1 Monat Zeit. Im Brief vom Amt steht die Adresse.',
      en: 'You may bring an action against the fee or a prohibition before the administrative court within one month. The decision names the court.',
      nl: 'Tegen de kosten of een verbod kunt u binnen een maand beroep instellen bij de bestuursrechter (Verwaltungsgericht). In het besluit staat welke rechtbank dat is.',
    },
    formulare: [
      {
        bezeichnung: {
          de: 'Gewerbeanmeldung (GewA 1)',
          'de-simple': 'Anmeldung vom Gewerbe. Das Blatt heißt: GewA 1',
          en: 'Business registration (form GewA 1)',
          nl: 'Aanmelding van een bedrijf (formulier GewA 1)',
        },
        url: 'https://formulare.kreis-heinsberg.example/gewerbe-anmeldung',
      },
      {
        bezeichnung: {
          de: 'Beiblatt für weitere gesetzliche Vertretungen',
          'de-simple': 'Blatt für weitere Chefinnen und Chefs',
          en: 'Supplement for further legal representatives',
          nl: 'Bijlage voor verdere wettelijke vertegenwoordigers',
        },
        url: 'https://formulare.kreis-heinsberg.example/gewerbe-beiblatt',
      },
    ],
    weiterfuehrendes: [
      {
        bezeichnung: {
          de: 'Wirtschafts-Service-Portal.NRW',
          'de-simple': 'Internet-Seite vom Land für Firmen. Die Seite ist in schwerer Sprache.',
          en: 'Business service portal of North Rhine-Westphalia',
          nl: 'Serviceportaal voor ondernemers van Noordrijn-Westfalen',
        },
        url: 'https://service.wirtschaft.nrw/',
      },
      {
        bezeichnung: {
          de: 'Existenzgründungsportal des Bundes',
          'de-simple': 'Internet-Seite vom Bund für neue Firmen. Die Seite ist in schwerer Sprache.',
          en: 'Federal portal on starting a business',
          nl: 'Portaal van de Duitse overheid over een bedrijf beginnen',
        },
        url: 'https://www.existenzgruendungsportal.de/',
      },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'betriebssitz',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-15', durch },
  },
  {
    leikaId: '99050012070000',
    slug: 'gewerbe-abmelden',
    bezeichnung: { de: 'Gewerbe abmelden' },
    bezeichnungAmtlich: 'Gewerbe Abmeldung',
    synonyme: {
      de: [
        'Firma schließen',
        'Geschäft aufgeben',
        'Betrieb einstellen',
        'Gewerbe löschen',
        'Betrieb verkaufen',
        'Gewerbe kündigen',
        'Kleingewerbe abmelden',
        'Nebengewerbe beenden',
        'Laden schließen',
        'Selbstständigkeit beenden',
        'Betrieb übergeben',
        'GewA 3',
      ],
    },
    teaser: {
      de: 'Sie geben Ihren Betrieb auf, übergeben ihn oder wechseln die Rechtsform? Dann melden Sie das Gewerbe ab.',
    },
    kurztext: {
      de: 'Mit der Abmeldung zeigen Sie an, dass ein Betrieb endet. Sie kostet nichts. Ziehen Sie mit dem Betrieb in eine andere Stadt oder Gemeinde, melden Sie ihn nur dort an; die Abmeldung am alten Ort erledigen die Behörden untereinander.',
    },
    volltext: {
      de: `Melden Sie das Gewerbe ab, wenn Sie

- den Betrieb ganz aufgeben,
- eine Zweigniederlassung oder Zweigstelle schließen,
- den Betrieb verkaufen oder verpachten,
- die Rechtsform wechseln, zum Beispiel vom Einzelunternehmen zur GmbH,
- als geschäftsführende Person aus einer Personengesellschaft ausscheiden.

### Umzug in eine andere Kommune

Seit dem 1. November 2025 genügt eine einzige Anzeige: Sie [melden den Betrieb am neuen Ort an](leistungen:gewerbe-anmelden) und geben dort an, dass er verlegt wurde. Die neue Kommune unterrichtet die bisherige. Bleibt der Betrieb in derselben Kommune, [melden Sie ihn um](leistungen:gewerbe-ummelden).

### Wer von der Abmeldung erfährt

Die Kommune gibt die Angaben weiter, unter anderem an Finanzamt, Kammer und Unfallversicherung, bei eingetragenen Firmen auch an das Registergericht. Verträge, Versicherungen und Mülltonnen kündigen Sie selbst.`,
    },
    voraussetzungen: {
      de: `- Der Betrieb ist in dieser Kommune angemeldet.
- Sie geben ihn vollständig auf, übergeben ihn oder wechseln die Rechtsform. Wer nur eine Pause macht, meldet nicht ab.
- Bei Personengesellschaften meldet jede geschäftsführende Person ab, bei juristischen Personen die gesetzliche Vertretung.
- Ist die Inhaberin oder der Inhaber gestorben, melden die Erben ab.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      { bezeichnung: { de: 'Bisherige Gewerbeanmeldung' }, hinweis: { de: 'Soweit vorhanden' } },
      {
        bezeichnung: { de: 'Auszug aus dem Handels-, Genossenschafts- oder Vereinsregister' },
        hinweis: { de: 'Nur bei eingetragenen Firmen' },
      },
      { bezeichnung: { de: 'Vollmacht' }, hinweis: { de: 'Nur wenn jemand anderes abmeldet' } },
      { bezeichnung: { de: 'Sterbeurkunde und Nachweis der Erbfolge' }, hinweis: { de: 'Nur im Todesfall' } },
    ],
    kosten: [{ bezeichnung: { de: 'Abmeldung' }, art: 'kostenfrei', quelle: LANDESTARIF }],
    verfahrensablauf: {
      de: [
        'Legen Sie den letzten Tag des Betriebs fest.',
        'Füllen Sie die Abmeldung online oder auf Papier aus und geben Sie den Grund an.',
        'Die Kommune prüft die Angaben und fragt bei Bedarf nach.',
        'Sie erhalten die Bestätigung. Finanzamt, Kammer und Unfallversicherung werden unterrichtet.',
        'Kündigen Sie Verträge und Versicherungen. Eine eingetragene Firma lassen Sie über ein Notariat im Register löschen.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Abmeldung' },
        hinweis: { de: 'Gleichzeitig mit dem Ende des Betriebs. Eine verspätete Abmeldung kann ein Bußgeld kosten.' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Wenn die Angaben vollständig sind' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 14 Absatz 1 Gewerbeordnung (GewO): Anzeige der Aufgabe und der Verlegung',
        url: 'https://www.gesetze-im-internet.de/gewo/__14.html',
      },
      {
        bezeichnung: '§ 15 Gewerbeordnung (GewO): Empfangsbescheinigung',
        url: 'https://www.gesetze-im-internet.de/gewo/__15.html',
      },
      {
        bezeichnung: '§ 146 Gewerbeordnung (GewO): Bußgeld',
        url: 'https://www.gesetze-im-internet.de/gewo/__146.html',
      },
    ],
    hinweise: {
      de: `Steht eindeutig fest, dass ein Betrieb nicht mehr besteht, kann die Kommune ihn von Amts wegen abmelden.

Die Abmeldung beendet nicht alle Pflichten: Steuererklärungen für die Zeit des Betriebs geben Sie weiterhin ab, und Rechnungen und Bücher bewahren Sie für die gesetzlichen Fristen auf. Zur [Gewerbesteuer](leistungen:gewerbesteuer) erhalten Sie noch einen letzten Bescheid.`,
    },
    rechtsbehelf: {
      de: 'Die Abmeldung ist eine Anzeige und keine Entscheidung einer Behörde. Meldet die Kommune den Betrieb von Amts wegen ab oder setzt sie ein Bußgeld fest, steht im Bescheid, was Sie dagegen tun können und in welcher Frist.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Gewerbeabmeldung (GewA 3)' },
        url: 'https://formulare.kreis-heinsberg.example/gewerbe-abmeldung',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Wirtschafts-Service-Portal.NRW' }, url: 'https://service.wirtschaft.nrw/' },
      { bezeichnung: { de: 'Unternehmensnachfolge: nexxt-change' }, url: 'https://www.nexxt-change.org/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'betriebssitz',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-11-18', durch },
  },
  {
    leikaId: '99050012071000',
    slug: 'gewerbe-ummelden',
    bezeichnung: { de: 'Gewerbe ummelden' },
    bezeichnungAmtlich: 'Gewerbe Ummeldung',
    synonyme: {
      de: [
        'Firma zieht um',
        'Tätigkeit ändern',
        'Betrieb verlegen',
        'Gewerbe erweitern',
        'neuer Firmensitz',
        'neue Geschäftsadresse',
        'Gewerbeadresse ändern',
        'neue Tätigkeit hinzufügen',
        'Gewerbe ändern',
        'Namensänderung Gewerbe',
        'Laden zieht um',
        'GewA 2',
      ],
    },
    teaser: {
      de: 'Ihr Betrieb zieht innerhalb der Kommune um, Ihr Name hat sich geändert oder Sie bieten künftig etwas ganz anderes an? Dann melden Sie das Gewerbe um.',
    },
    kurztext: {
      de: 'Umzumelden sind eine neue Betriebsadresse in derselben Kommune, eine neue oder ungewöhnlich erweiterte Tätigkeit und ein neuer Name der Inhaberin oder des Inhabers. Sie erhalten eine Bestätigung mit den neuen Angaben.',
    },
    volltext: {
      de: `Die Ummeldung ist nötig, wenn

- Sie den Betrieb innerhalb derselben Kommune verlegen,
- Sie die Tätigkeit wechseln,
- Sie Waren oder Leistungen hinzunehmen, die bei Ihrem Gewerbe nicht üblich sind,
- sich Ihr Name ändert, zum Beispiel durch eine Heirat, oder der Name Ihrer Gesellschaft.

### Umzug in eine andere Kommune

Verlegen Sie den Betrieb in eine andere Stadt oder Gemeinde, [melden Sie ihn dort an](leistungen:gewerbe-anmelden). Die Abmeldung am bisherigen Ort ist seit dem 1. November 2025 nicht mehr nötig; die neue Kommune gibt Bescheid.

### Wann Sie nicht ummelden, sondern neu anmelden

Wechselt die Rechtsform oder die Inhaberin oder der Inhaber, ist es rechtlich ein anderer Betrieb: Der alte wird [abgemeldet](leistungen:gewerbe-abmelden), der neue angemeldet. Auch eine weitere Zweigstelle melden Sie neu an.

Manche neue Tätigkeit braucht zusätzlich eine Erlaubnis oder einen Eintrag in die Handwerksrolle. Klären Sie das vor dem Beginn.`,
    },
    voraussetzungen: {
      de: `- Das Gewerbe ist in dieser Kommune angemeldet und bleibt hier.
- Die Änderung ist eingetreten oder steht kurz bevor.
- Für eine Tätigkeit, die eine Erlaubnis braucht, liegt die Erlaubnis vor.
- Bei Personengesellschaften meldet jede geschäftsführende Person um, bei juristischen Personen die gesetzliche Vertretung.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' }, hinweis: { de: 'Wenn nötig mit Aufenthaltstitel' } },
      { bezeichnung: { de: 'Bisherige Gewerbeanmeldung' }, hinweis: { de: 'Soweit vorhanden' } },
      {
        bezeichnung: { de: 'Registerauszug, Erlaubnis oder Handwerkskarte' },
        hinweis: { de: 'Nur wo vorgeschrieben' },
      },
      {
        bezeichnung: { de: 'Nachweis der Namensänderung' },
        hinweis: { de: 'Zum Beispiel Eheurkunde, wenn der Ausweis noch den alten Namen nennt' },
      },
      { bezeichnung: { de: 'Vollmacht' }, hinweis: { de: 'Nur wenn jemand anderes ummeldet' } },
    ],
    kosten: [
      { bezeichnung: { de: 'Ummeldung durch eine natürliche Person' }, art: 'fest', betrag: 26, quelle: LANDESTARIF },
      {
        bezeichnung: { de: 'Ummeldung durch eine juristische Person' },
        art: 'fest',
        betrag: 33,
        hinweis: { de: 'Für jede weitere gesetzliche Vertretung zusätzlich 13 €' },
        quelle: LANDESTARIF,
      },
    ],
    verfahrensablauf: {
      de: [
        'Prüfen Sie, ob am neuen Ort ein Betrieb zulässig ist und ob die neue Tätigkeit eine Erlaubnis braucht.',
        'Füllen Sie die Ummeldung online oder auf Papier aus.',
        'Die Kommune prüft die Angaben. Sie zahlen die Gebühr.',
        'Sie erhalten die Bestätigung mit den neuen Angaben. Finanzamt, Kammer und Unfallversicherung werden unterrichtet.',
        'Ändern Sie die Angaben auch in Ihrem Impressum, auf Rechnungen und bei Ihren Versicherungen.',
      ],
    },
    fristen: [
      {
        bezeichnung: { de: 'Ummeldung' },
        hinweis: { de: 'Gleichzeitig mit der Änderung. Eine verspätete Ummeldung kann ein Bußgeld kosten.' },
      },
    ],
    bearbeitungsdauer: {
      von: 1,
      bis: 3,
      einheit: 'ARBEITSTAG',
      hinweis: { de: 'Wenn die Angaben vollständig sind' },
    },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 14 Absatz 1 Gewerbeordnung (GewO): Anzeigepflicht',
        url: 'https://www.gesetze-im-internet.de/gewo/__14.html',
      },
      {
        bezeichnung: '§ 15 Gewerbeordnung (GewO): Empfangsbescheinigung',
        url: 'https://www.gesetze-im-internet.de/gewo/__15.html',
      },
      {
        bezeichnung: 'Allgemeine Verwaltungsgebührenordnung Nordrhein-Westfalen (AVwGebO NRW)',
        url: 'https://recht.nrw.de/',
      },
    ],
    hinweise: {
      de: `Nur Ihre private Anschrift hat sich geändert? Dafür brauchen Sie in der Regel keine Ummeldung des Gewerbes. Teilen Sie die neue Anschrift der Kommune formlos mit und [melden Sie Ihre Wohnung an](leistungen:anmeldung-einer-wohnung).

Arbeiten Sie künftig in der eigenen Wohnung oder in anderen Räumen, kann die neue Nutzung eine [Baugenehmigung](leistungen:baugenehmigung) brauchen. Fragen Sie auch Ihre Vermieterin oder Ihren Vermieter.`,
    },
    rechtsbehelf: {
      de: 'Gegen die Gebühr oder eine Untersagung können Sie innerhalb eines Monats nach Bekanntgabe Klage beim Verwaltungsgericht erheben. Der Bescheid nennt das Gericht.',
    },
    formulare: [
      {
        bezeichnung: { de: 'Gewerbeummeldung (GewA 2)' },
        url: 'https://formulare.kreis-heinsberg.example/gewerbe-ummeldung',
      },
    ],
    weiterfuehrendes: [
      { bezeichnung: { de: 'Wirtschafts-Service-Portal.NRW' }, url: 'https://service.wirtschaft.nrw/' },
      { bezeichnung: { de: 'Existenzgründungsportal des Bundes' }, url: 'https://www.existenzgruendungsportal.de/' },
    ],
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'betriebssitz',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-11-18', durch },
  },
  {
    leikaId: '99025002005000',
    slug: 'gaststaettenerlaubnis',
    bezeichnung: { de: 'Gaststättenerlaubnis' },
    bezeichnungAmtlich: 'Gaststättengewerbe Erlaubnis',
    synonyme: {
      de: [
        'Konzession',
        'Kneipe eröffnen',
        'Schankerlaubnis',
        'Restaurant eröffnen',
        'Café',
        'Gaststätte übernehmen',
        'Alkohol ausschenken',
      ],
    },
    teaser: {
      de: 'Wer in einer Gaststätte Alkohol ausschenken will, braucht eine Erlaubnis. Ohne Alkohol genügt die Gewerbeanmeldung.',
    },
    volltext: {
      de: `Die Erlaubnis gilt für eine bestimmte Person, für bestimmte Räume und eine bestimmte Art des Betriebs. Ändert sich etwas davon, brauchen Sie eine neue. Übernehmen Sie eine bestehende Gaststätte, kann die Kommune eine vorläufige Erlaubnis erteilen, in der Regel für drei Monate.

Keine Erlaubnis brauchen Sie für alkoholfreie Getränke, unentgeltliche Kostproben und zubereitete Speisen. Das [Gewerbe](leistungen:gewerbe-anmelden) melden Sie immer an.`,
    },
    voraussetzungen: {
      de: `- Sie sind zuverlässig.
- Sie haben an einer Unterrichtung bei der Industrie- und Handelskammer teilgenommen oder eine entsprechende Ausbildung.
- Die Räume sind geeignet und dürfen baurechtlich als Gaststätte genutzt werden.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Personalausweis oder Reisepass' } },
      {
        bezeichnung: { de: 'Führungszeugnis und Auskunft aus dem Gewerbezentralregister' },
        hinweis: { de: 'Beide zur Vorlage bei einer Behörde' },
      },
      { bezeichnung: { de: 'Unterrichtungsnachweis der IHK' } },
      { bezeichnung: { de: 'Bescheinigungen in Steuersachen' }, hinweis: { de: 'Von Finanzamt und Kommune' } },
      { bezeichnung: { de: 'Miet- oder Pachtvertrag, Grundriss und Lageplan' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Erlaubnis' },
        art: 'nach-aufwand',
        hinweis: {
          de: 'Nach Größe und Art des Betriebs; die Kommune setzt die Gebühr im Rahmen des Landesrechts fest.',
        },
        quelle: 'Allgemeine Verwaltungsgebührenordnung NRW',
      },
    ],
    verfahrensablauf: {
      de: [
        'Lassen Sie sich vor dem Mietvertrag beim Ordnungsamt und bei der Bauaufsicht beraten.',
        'Stellen Sie den Antrag mit allen Unterlagen.',
        'Das Ordnungsamt beteiligt andere Behörden, zum Beispiel Bauaufsicht und Lebensmittelüberwachung.',
        'Sie erhalten die Erlaubnis, oft mit Auflagen zu Lärm und Öffnungszeiten.',
      ],
    },
    bearbeitungsdauer: { von: 6, bis: 10, einheit: 'WOCHE', hinweis: { de: 'Ab vollständigem Antrag' } },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 2 Gaststättengesetz (GastG): Erlaubnis',
        url: 'https://www.gesetze-im-internet.de/gastg/__2.html',
      },
      {
        bezeichnung: '§ 4 Gaststättengesetz (GastG): Versagungsgründe',
        url: 'https://www.gesetze-im-internet.de/gastg/__4.html',
      },
    ],
    hinweise: {
      de: 'Wer mit offenen Lebensmitteln arbeitet, braucht die [Belehrung nach dem Infektionsschutzgesetz](leistungen:belehrung-nach-dem-infektionsschutzgesetz). Für ein einzelnes Fest gilt die [Gestattung](leistungen:gestattung-eines-voruebergehenden-gaststaettenbetriebs).',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'betriebssitz',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-16', durch },
  },
  {
    leikaId: '99025002056000',
    slug: 'gestattung-eines-voruebergehenden-gaststaettenbetriebs',
    bezeichnung: { de: 'Gestattung eines vorübergehenden Gaststättenbetriebs' },
    bezeichnungAmtlich: 'Gaststättengewerbe Gestattung',
    synonyme: {
      de: [
        'Ausschank Vereinsfest',
        'Schützenfest',
        'Straßenfest Bier',
        'Schankgenehmigung',
        'Kirmes',
        'Ausschankgenehmigung',
        'Karneval',
        'Bierstand',
      ],
    },
    teaser: {
      de: 'Sie möchten auf einem Fest Alkohol ausschenken, zum Beispiel als Verein? Dann brauchen Sie für diese Tage eine Gestattung.',
    },
    volltext: {
      de: `Die Gestattung gilt für einen besonderen Anlass und nur für kurze Zeit, zum Beispiel Schützenfest, Kirmes, Karneval oder Straßenfest. Sie ist einfacher zu bekommen als eine [Gaststättenerlaubnis](leistungen:gaststaettenerlaubnis) und kann Auflagen enthalten: zu Lärm, Toiletten, Brandschutz und Jugendschutz.

Geben Sie nur Speisen oder alkoholfreie Getränke ab, ist keine Gestattung nötig. Auch ein Fest im geschlossenen Kreis ohne Verkauf braucht keine.`,
    },
    unterlagen: [
      { bezeichnung: { de: 'Antrag mit Ort, Tagen und Uhrzeiten' } },
      { bezeichnung: { de: 'Name einer verantwortlichen Person mit Telefonnummer' } },
      { bezeichnung: { de: 'Lageplan' }, hinweis: { de: 'Mit Ständen, Zelten, Toiletten und Rettungswegen' } },
      { bezeichnung: { de: 'Zustimmung der Grundstückseigentümerin oder des Grundstückseigentümers' } },
    ],
    kosten: [
      {
        bezeichnung: { de: 'Gestattung' },
        art: 'nach-aufwand',
        hinweis: { de: 'Nach Dauer und Größe; die Kommune setzt die Gebühr fest.' },
      },
    ],
    verfahrensablauf: {
      de: [
        'Stellen Sie den Antrag rechtzeitig beim Ordnungsamt.',
        'Das Ordnungsamt prüft Anlass, Ort und Zuverlässigkeit und beteiligt bei Bedarf die Polizei.',
        'Sie erhalten die Gestattung mit den Auflagen und hängen sie am Ausschank aus.',
      ],
    },
    fristen: [{ bezeichnung: { de: 'Antrag vor dem Fest' }, dauer: { von: 2, bis: 4, einheit: 'WOCHE' } }],
    bearbeitungsdauer: { von: 1, bis: 2, einheit: 'WOCHE' },
    rechtsgrundlagen: [
      {
        bezeichnung: '§ 12 Gaststättengesetz (GastG): Gestattung',
        url: 'https://www.gesetze-im-internet.de/gastg/__12.html',
      },
      { bezeichnung: 'Jugendschutzgesetz (JuSchG)', url: 'https://www.gesetze-im-internet.de/juschg/' },
    ],
    hinweise: {
      de: 'Findet das Fest auf einer Straße statt, brauchen Sie zusätzlich die [Sondernutzung von Straßen](leistungen:sondernutzung-von-strassen).',
    },
    typisierung: '2/3',
    ebene: 'kommune',
    anknuepfung: 'ereignisort',
    gruppe: 'ordnung',
    lebenslagen: ['gewerbe-und-arbeit', 'engagement-und-wahlen', 'bildung-und-freizeit'],
    urheber,
    fachlicheFreigabe: { am: '2026-10-16', durch },
  },
];
