import type { DemoLeitfaden } from './types.ts';

/** Guides are shared by all eleven sites: who is responsible stands in words that hold everywhere, or on the page of the Leistung. */
export const leitfaeden: DemoLeitfaden[] = [
  {
    slug: 'umziehen',
    symbol: 'haus',
    lebenslagen: ['wohnen-und-umziehen'],
    titel: {
      de: 'Umziehen',
      'de-simple': 'Sie ziehen um',
      en: 'Moving house',
      nl: 'Verhuizen',
    },
    teaser: {
      de: 'Vom Platz für den Möbelwagen bis zum neuen Kita-Platz: was Sie vor und nach dem Umzug erledigen und bis wann.',
      'de-simple': 'Sie haben eine neue Wohnung? Hier steht, was Sie machen müssen. Und wann Sie es machen müssen.',
      en: 'From a space for the removal van to a new day-care place: what to do before and after your move, and by when.',
      nl: 'Van een plek voor de verhuiswagen tot een nieuwe kinderopvang: wat u voor en na de verhuizing regelt, en wanneer.',
    },
    einleitung: {
      de: `Dieser Leitfaden gilt für jeden Umzug in eine neue Wohnung, auch innerhalb derselben Stadt oder Gemeinde. Kommen Sie aus einem anderen Land, hilft Ihnen auch der Leitfaden [Ankommen in Deutschland](leitfaeden:ankommen-in-deutschland) weiter.

Ziehen Sie ins Ausland, etwa über die Grenze in die Niederlande, brauchen Sie vor allem die [Abmeldung der Wohnung](leistungen:abmeldung-der-wohnung).`,
      'de-simple': `Sie ziehen in eine neue Wohnung? Dann lesen Sie hier weiter.

Auch wenn Sie im gleichen Ort bleiben.

Sie ziehen in ein anderes Land? Dann müssen Sie Ihre Wohnung abmelden.

Sie kommen aus einem anderen Land? Dann lesen Sie: [Sie sind neu in Deutschland](leitfaeden:ankommen-in-deutschland).`,
      en: `This guide is for every move to a new home, also within the same town or municipality. If you are coming from another country, the guide [Arriving in Germany](leitfaeden:ankommen-in-deutschland) takes you further.

If you are moving abroad, for example across the border to the Netherlands, what you mainly need is to [deregister your address](leistungen:abmeldung-der-wohnung).`,
      nl: `Deze gids geldt voor elke verhuizing naar een nieuwe woning, ook binnen dezelfde stad of gemeente. Komt u uit een ander land, lees dan ook de gids [Aankomen in Duitsland](leitfaeden:ankommen-in-deutschland).

Verhuist u naar het buitenland, bijvoorbeeld over de grens naar Nederland, dan moet u zich vooral [uitschrijven](leistungen:abmeldung-der-wohnung).`,
    },
    schritte: [
      {
        ueberschrift: {
          de: 'Den Umzugstag vorbereiten',
          'de-simple': 'Den Umzugs-Tag planen',
          en: 'Prepare the moving day',
          nl: 'De verhuisdag voorbereiten',
        },
        wann: {
          de: 'zwei bis vier Wochen vor dem Umzug',
          'de-simple': '2 bis 4 Wochen vor dem Umzug',
          en: 'two to four weeks before the move',
          nl: 'twee tot vier weken voor de verhuizing',
        },
        text: {
          de: `Ist vor dem Haus selten Platz, beantragen Sie eine Halteverbotszone. Die Schilder müssen mindestens drei volle Tage vorher stehen, sonst dürfen parkende Autos bleiben.

Bestellen Sie Sperrmüll früh: In vielen Orten sind die nächsten Termine schnell vergeben. Wie das geht, steht bei den Abfallgebühren.`,
          'de-simple': `Sie brauchen Platz für den Umzugs-Wagen? Dann fragen Sie beim Amt: Darf ich Schilder aufstellen? Auf den Schildern steht: Hier darf niemand parken.

Die Schilder müssen 3 Tage vorher stehen.

Sie haben große Sachen für den Müll? Zum Beispiel einen alten Schrank? Dann melden Sie das früh an.`,
          en: `If there is rarely room in front of the house, apply for a no-stopping zone. The signs must be up at least three full days before, otherwise parked cars may stay.

Book a collection of bulky waste early: in many places the next dates are soon taken. How to do it is explained under waste charges.`,
          nl: `Is er voor het huis weinig plek, vraag dan een tijdelijk stopverbod aan. De borden moeten er minstens drie volle dagen van tevoren staan, anders mogen geparkeerde auto’s blijven staan.

Vraag grofvuil op tijd aan: op veel plaatsen zijn de eerste afspraken snel vergeven. Hoe dat gaat, leest u bij de afvalheffingen.`,
        },
        leistungen: ['halteverbotszone-fuer-umzug', 'abfallgebuehren'],
      },
      {
        ueberschrift: {
          de: 'Kita und Schule klären',
          'de-simple': 'Kita und Schule suchen',
          en: 'Sort out day care and school',
          nl: 'Kinderopvang en school regelen',
        },
        wann: {
          de: 'sobald Sie wissen, dass Sie umziehen',
          'de-simple': 'so früh wie möglich',
          en: 'as soon as you know that you will move',
          nl: 'zodra u weet dat u verhuist',
        },
        text: {
          de: `Den Bedarf an einem Kita-Platz zeigen Eltern sonst sechs Monate vorher an. Ziehen Sie kurzfristig um, sagen Sie dem Jugendamt sofort Bescheid.

Welches das ist, hängt vom Ort ab: Erkelenz, Geilenkirchen, Heinsberg und Hückelhoven haben ein eigenes Jugendamt, für die anderen sechs Kommunen ist das Jugendamt des Kreises da. Schulkinder melden Sie direkt in der neuen Schule an.`,
          'de-simple': `Sie brauchen einen Platz in der Kita? Dann fragen Sie das Jugend-Amt. Fragen Sie sofort, wenn Sie vom Umzug wissen.

Ihr Kind geht schon zur Schule? Dann melden Sie Ihr Kind in der neuen Schule an.`,
          en: `Parents normally register their need for a day-care place six months ahead. If you move at short notice, tell the youth welfare office at once.

Which one depends on the place: Erkelenz, Geilenkirchen, Heinsberg and Hückelhoven have youth welfare offices of their own; the district’s office serves the other six. Register schoolchildren directly at the new school.`,
          nl: `Ouders melden normaal zes maanden van tevoren dat ze kinderopvang nodig hebben. Verhuist u op korte termijn, laat het dan meteen weten aan het Jugendamt.

Welk Jugendamt dat is, hangt af van de plaats: Erkelenz, Geilenkirchen, Heinsberg en Hückelhoven hebben een eigen Jugendamt, voor de andere zes is dat van de Kreis er. Schoolkinderen meldt u direct bij de nieuwe school aan.`,
        },
        leistungen: ['aufnahme-in-die-kindertagesstaette', 'kindertagespflege', 'schuelerfahrkosten'],
      },
      {
        ueberschrift: {
          de: 'Die neue Wohnung anmelden',
          'de-simple': 'Die neue Wohnung anmelden',
          en: 'Register your new address',
          nl: 'De nieuwe woning aanmelden',
        },
        wann: {
          de: 'innerhalb von zwei Wochen nach dem Einzug',
          'de-simple': 'in den ersten 2 Wochen nach dem Einzug',
          en: 'within two weeks of moving in',
          nl: 'binnen twee weken na de verhuizing',
        },
        text: {
          de: `Lassen Sie sich beim Einzug die **Wohnungsgeberbestätigung** geben. Ein Mietvertrag ersetzt sie nicht. Im Termin wird auch die Anschrift auf Ihrem Ausweis geändert; bei der alten Kommune müssen Sie sich nicht abmelden.

Vor dem Einzug ist die Anmeldung noch nicht möglich. Ist in den zwei Wochen kein Termin frei, buchen Sie gleich den nächsten. Mit dem Online-Ausweis geht es auch von zu Hause.`,
          'de-simple': `Sie brauchen ein Papier vom Vermieter. Auf dem Papier steht: Sie wohnen jetzt hier. Das Papier heißt: Wohnungs-Geber-Bestätigung.

Gehen Sie mit dem Papier und mit Ihrem Ausweis zum Bürger-Büro. Dort bekommen Sie die neue Adresse auf den Ausweis.

Bei der alten Stadt müssen Sie sich **nicht** abmelden.`,
          en: `When you move in, ask for the **confirmation by the landlord** (Wohnungsgeberbestätigung). A tenancy agreement does not replace it. At the appointment the address on your identity card is changed too; you need not deregister at your old place.

You cannot register before you have moved in. If there is no free appointment within the two weeks, book the next one straight away. With the online identity card you can also register from home.`,
          nl: `Vraag bij de verhuizing om de **verklaring van de verhuurder** (Wohnungsgeberbestätigung). Een huurcontract is niet genoeg. Bij de afspraak wordt ook het adres op uw identiteitskaart gewijzigd; bij uw oude gemeente hoeft u zich niet uit te schrijven.

Vóór de verhuizing kunt u zich nog niet aanmelden. Is er binnen twee weken geen afspraak vrij, boek dan meteen de eerstvolgende. Met de online-ID kan het ook vanuit huis.`,
        },
        leistungen: ['anmeldung-einer-wohnung', 'meldebescheinigung'],
      },
      {
        ueberschrift: {
          de: 'Auto und Motorrad ummelden',
          'de-simple': 'Das Auto ummelden',
          en: 'Change the papers of your car or motorcycle',
          nl: 'Auto en motor overschrijven',
        },
        wann: {
          de: 'sofort nach der Anmeldung der Wohnung',
          'de-simple': 'gleich nach der Anmeldung von der Wohnung',
          en: 'as soon as you have registered your address',
          nl: 'meteen na de aanmelding van de woning',
        },
        text: {
          de: `Die Anschrift im Fahrzeugschein ändert das Straßenverkehrsamt des Kreises, online oder mit Termin. Das gilt auch, wenn Sie nur innerhalb des Kreises umziehen.

Ihr Kennzeichen dürfen Sie meist behalten. Im Führerschein steht keine Anschrift, er bleibt, wie er ist.`,
          'de-simple': `Ihre Adresse steht im Fahrzeug-Schein. Die Adresse muss geändert werden. Das macht das Straßen-Verkehrs-Amt vom Kreis Heinsberg.

Das Nummern-Schild können Sie meistens behalten.

Im Führer-Schein steht keine Adresse. Da müssen Sie nichts machen.`,
          en: `The address in the vehicle registration certificate is changed by the district’s road traffic office, online or by appointment. You need this even if you move within the district.

You may usually keep your number plate. The driving licence shows no address and stays as it is.`,
          nl: `Het adres op het kentekenbewijs wordt gewijzigd door de dienst wegverkeer van de Kreis, online of op afspraak. Dat geldt ook als u binnen de Kreis verhuist.

Uw kenteken mag u meestal houden. Op het rijbewijs staat geen adres, dat blijft zoals het is.`,
        },
        leistungen: ['kraftfahrzeug-zulassen', 'kraftfahrzeugkennzeichen'],
      },
      {
        ueberschrift: {
          de: 'Bewohnerparkausweis beantragen',
          'de-simple': 'Einen Park-Ausweis bekommen',
          en: 'Apply for a resident’s parking permit',
          nl: 'Een bewonersvergunning aanvragen',
        },
        wann: {
          de: 'nach der Anmeldung, wenn Sie in einer Parkzone wohnen',
          'de-simple': 'nach der Anmeldung',
          en: 'after registering, if you live in a parking zone',
          nl: 'na de aanmelding, als u in een parkeerzone woont',
        },
        text: {
          de: 'Parkzonen für Bewohnerinnen und Bewohner gibt es nicht in jeder Kommune. Wo es sie gibt, brauchen Sie die neue Anschrift im Melderegister und ein Auto, das Sie dauernd nutzen.',
          'de-simple': `In manchen Straßen dürfen nur Menschen parken, die dort wohnen. Dafür brauchen Sie einen Park-Ausweis.

Das gibt es nicht in jedem Ort.`,
          en: 'Not every town has parking zones for residents. Where they exist, you need the new address in the register of residents and a car that you use permanently.',
          nl: 'Niet elke gemeente heeft parkeerzones voor bewoners. Waar ze er zijn, hebt u het nieuwe adres in het bevolkingsregister nodig en een auto die u vast gebruikt.',
        },
        leistungen: ['bewohnerparkausweis'],
      },
      {
        ueberschrift: {
          de: 'Den Hund ummelden',
          'de-simple': 'Den Hund ummelden',
          en: 'Register your dog',
          nl: 'De hond aanmelden',
        },
        wann: {
          de: 'innerhalb von zwei Wochen',
          'de-simple': 'in den ersten 2 Wochen',
          en: 'within two weeks',
          nl: 'binnen twee weken',
        },
        text: {
          de: 'Hundesteuer zahlen Sie dort, wo der Hund lebt. Melden Sie ihn bei der alten Kommune ab und bei der neuen an. Große Hunde und Hunde bestimmter Rassen zeigen Sie zusätzlich dem Ordnungsamt an. Auch ein Umzug innerhalb der Kommune gehört gemeldet.',
          'de-simple': `Melden Sie den Hund in Ihrem alten Ort ab. Melden Sie den Hund in Ihrem neuen Ort an.

Ihr Hund ist groß? Dann sagen Sie es auch dem Ordnungs-Amt.`,
          en: 'You pay dog tax where the dog lives. Deregister it at your old place and register it at the new one. Large dogs and dogs of certain breeds must also be reported to the public order office. A move within the municipality has to be reported too.',
          nl: 'Hondenbelasting betaalt u waar de hond leeft. Meld de hond bij de oude gemeente af en bij de nieuwe aan. Grote honden en honden van bepaalde rassen meldt u ook bij het Ordnungsamt. Een verhuizing binnen de gemeente moet u eveneens doorgeven.',
        },
        leistungen: ['hundesteuer', 'hundehaltung-anmelden'],
      },
      {
        ueberschrift: {
          de: 'Tonnen und Abgaben regeln',
          'de-simple': 'Die Müll-Tonne',
          en: 'Arrange bins and charges',
          nl: 'Containers en heffingen regelen',
        },
        wann: {
          de: 'in den ersten Wochen',
          'de-simple': 'in den ersten Wochen',
          en: 'in the first weeks',
          nl: 'in de eerste weken',
        },
        text: {
          de: 'Zur Miete kümmert sich meist die Hausverwaltung um die Tonnen. Gehört Ihnen das Haus, melden Sie dem Steueramt, wie viele Personen dort wohnen und welche Tonnen Sie brauchen. Nach einem Kauf kommt der Grundsteuerbescheid für Sie in der Regel ab dem folgenden Jahr.',
          'de-simple': `Sie haben die Wohnung gemietet? Dann fragen Sie Ihren Vermieter nach der Müll-Tonne.

Das Haus gehört Ihnen? Dann fragen Sie das Steuer-Amt von Ihrer Stadt oder Gemeinde.`,
          en: 'If you rent, the landlord usually sees to the bins. If you own the house, tell the municipal tax office how many people live there and which bins you need. After a purchase, property tax is usually charged to you from the following year.',
          nl: 'Huurt u, dan regelt de verhuurder meestal de containers. Is het huis van u, geef dan aan de afdeling gemeentebelastingen door hoeveel personen er wonen en welke containers u nodig hebt. Na een koop betaalt u de grondbelasting meestal vanaf het volgende jaar.',
        },
        leistungen: ['abfallgebuehren', 'grundsteuer'],
      },
      {
        ueberschrift: {
          de: 'Wohngeld neu beantragen',
          'de-simple': 'Wohn-Geld neu beantragen',
          en: 'Apply for housing benefit again',
          nl: 'Wohngeld opnieuw aanvragen',
        },
        wann: {
          de: 'im Monat des Einzugs',
          'de-simple': 'im gleichen Monat',
          en: 'in the month you move in',
          nl: 'in de maand van de verhuizing',
        },
        text: {
          de: 'Ein Wohngeldbescheid gilt nur für die Wohnung, für die er erteilt wurde. Stellen Sie den neuen Antrag noch im selben Monat: Für frühere Monate gibt es in der Regel kein Geld. Auch wer bisher keinen Zuschuss bekam, kann nach einem Umzug Anspruch haben.',
          'de-simple': `Sie bekommen Wohn-Geld? Das Wohn-Geld gilt nur für die alte Wohnung.

Stellen Sie einen neuen Antrag. Machen Sie das im gleichen Monat. Sonst fehlt Ihnen Geld.`,
          en: 'A decision on housing benefit holds only for the home it was made for. Apply again within the same month: as a rule nothing is paid for earlier months. You may be entitled after a move even if you received nothing before.',
          nl: 'Een besluit over Wohngeld (huursubsidie) geldt alleen voor de woning waarvoor het is gegeven. Doe de nieuwe aanvraag nog in dezelfde maand: voor eerdere maanden wordt meestal niets betaald. Ook wie tot nu toe niets kreeg, kan na een verhuizing recht hebben.',
        },
        leistungen: ['wohngeld'],
      },
    ],
  },
  {
    slug: 'ankommen-in-deutschland',
    symbol: 'einwanderung',
    lebenslagen: ['neu-in-deutschland', 'wohnen-und-umziehen'],
    titel: {
      de: 'Ankommen in Deutschland',
      'de-simple': 'Sie sind neu in Deutschland',
      en: 'Arriving in Germany',
      nl: 'Aankomen in Duitsland',
    },
    teaser: {
      de: 'Anmelden, Aufenthalt, Führerschein, Kita: die ersten Schritte nach dem Umzug aus den Niederlanden oder einem anderen Land.',
      'de-simple': 'Sie kommen aus einem anderen Land? Hier stehen die ersten Schritte.',
      en: 'Address, residence, driving licence, day care: the first steps after moving from the Netherlands or any other country.',
      nl: 'Aanmelden, verblijf, rijbewijs, kinderopvang: de eerste stappen na een verhuizing uit Nederland of een ander land.',
    },
    einleitung: {
      de: `Kommen Sie aus der Europäischen Union, aus Island, Liechtenstein, Norwegen oder der Schweiz, dürfen Sie ohne Aufenthaltserlaubnis hier leben und arbeiten. Sie können Schritt 2 überspringen.

Bringen Sie zu Terminen immer den Pass oder Ausweis mit, dazu Urkunden im Original. Für viele fremdsprachige Urkunden brauchen Sie eine beglaubigte Übersetzung; innerhalb der EU hilft oft ein mehrsprachiges Formular.`,
      'de-simple': `Sie kommen aus einem Land in der Europäischen Union? Die Abkürzung ist: EU. Zum Beispiel aus den Niederlanden oder aus Polen. Dann dürfen Sie hier wohnen und arbeiten. Sie brauchen dafür **keine** Erlaubnis.

Sie kommen aus einem anderen Land? Dann brauchen Sie meistens eine Erlaubnis.

Bringen Sie Ihren Pass zu jedem Termin mit.`,
      en: `If you come from the European Union, Iceland, Liechtenstein, Norway or Switzerland, you may live and work here without a residence permit. You can skip step 2.

Always bring your passport or identity card to appointments, and original certificates. Many foreign certificates need a certified translation; within the EU a multilingual form often helps.`,
      nl: `Komt u uit de Europese Unie, IJsland, Liechtenstein, Noorwegen of Zwitserland, dan mag u hier zonder verblijfsvergunning wonen en werken. Stap 2 kunt u overslaan.

Neem naar afspraken altijd uw paspoort of identiteitskaart mee, en originele akten. Voor veel buitenlandse akten is een beëdigde vertaling nodig; binnen de EU helpt vaak een meertalig formulier.`,
    },
    schritte: [
      {
        ueberschrift: {
          de: 'Die Wohnung anmelden',
          'de-simple': 'Die Wohnung anmelden',
          en: 'Register your address',
          nl: 'De woning aanmelden',
        },
        wann: {
          de: 'innerhalb von zwei Wochen nach dem Einzug',
          'de-simple': 'in den ersten 2 Wochen nach dem Einzug',
          en: 'within two weeks of moving in',
          nl: 'binnen twee weken na de verhuizing',
        },
        text: {
          de: `Alle, die einziehen, kommen zur ersten Anmeldung am besten gemeinsam und mit Pass. Mit der Meldebestätigung eröffnen Sie ein Konto und schließen Verträge. Ihre Steuer-Identifikationsnummer kommt danach von selbst mit der Post.

Ziehen Sie aus den Niederlanden zu, melden Sie sich auch dort bei Ihrer Gemeinde ab.`,
          'de-simple': `Gehen Sie zum Bürger-Büro. Bringen Sie mit:

- den Pass oder den Ausweis von allen Personen
- das Papier vom Vermieter: die Wohnungs-Geber-Bestätigung

Danach bekommen Sie einen Brief. In dem Brief steht eine Nummer für die Steuer. Heben Sie den Brief gut auf.`,
          en: `For the first registration, everyone who moves in had best come together with their passports. With the confirmation you can open a bank account and sign contracts. Your tax identification number then arrives by post without your asking.

If you are moving from the Netherlands, deregister with your municipality there as well.`,
          nl: `Voor de eerste aanmelding komt iedereen die gaat wonen het best samen, met paspoort. Met de bevestiging opent u een rekening en sluit u contracten. Uw fiscaal nummer (Steuer-ID) komt daarna vanzelf met de post.

Verhuist u uit Nederland, schrijf u dan ook daar bij uw gemeente uit.`,
        },
        leistungen: ['anmeldung-einer-wohnung', 'meldebescheinigung'],
      },
      {
        ueberschrift: {
          de: 'Den Aufenthalt klären',
          'de-simple': 'Eine Erlaubnis bekommen',
          en: 'Secure your right to stay',
          nl: 'Het verblijf regelen',
        },
        wann: {
          de: 'bevor Ihr Visum abläuft',
          'de-simple': 'bevor Ihr Visum ungültig ist',
          en: 'before your visa expires',
          nl: 'voordat uw visum verloopt',
        },
        text: {
          de: 'Kommen Sie von außerhalb der EU, beantragen Sie die Aufenthaltserlaubnis beim Ausländeramt des Kreises. Stellen Sie den Antrag, solange das Visum gilt: Dann dürfen Sie bis zur Entscheidung bleiben. Auch wer als Familienmitglied eines Menschen aus der EU mitkommt, wird dort beraten.',
          'de-simple': `Das ist nur für Menschen, die **nicht** aus der EU kommen.

Sie brauchen eine Aufenthalts-Erlaubnis. Die Erlaubnis bekommen Sie beim Ausländer-Amt vom Kreis Heinsberg.

Stellen Sie den Antrag früh. Ihr Visum muss dann noch gültig sein.`,
          en: 'If you come from outside the EU, apply for a residence permit at the immigration office of the district. Apply while your visa is still valid: you may then stay until the decision. Relatives of EU citizens can get advice there too.',
          nl: 'Komt u van buiten de EU, vraag dan een verblijfsvergunning aan bij de vreemdelingendienst van de Kreis. Doe de aanvraag zolang het visum geldig is: dan mag u tot het besluit blijven. Ook familieleden van EU-burgers krijgen daar advies.',
        },
        leistungen: ['aufenthaltserlaubnis'],
      },
      {
        ueberschrift: {
          de: 'Krankenversicherung und Arbeit',
          'de-simple': 'Kranken-Versicherung und Arbeit',
          en: 'Health insurance and work',
          nl: 'Zorgverzekering en werk',
        },
        wann: {
          de: 'gleich am Anfang',
          'de-simple': 'gleich am Anfang',
          en: 'right at the start',
          nl: 'meteen aan het begin',
        },
        text: {
          de: `Wer in Deutschland wohnt, muss krankenversichert sein. Beschäftigte melden sich bei einer Krankenkasse ihrer Wahl.

**Wohnen hier, arbeiten in den Niederlanden?** Dann sind Sie in der Regel dort versichert und lassen sich von Ihrer niederländischen Versicherung das Formular S1 für eine deutsche Kasse geben. Zu Steuern, Rente und Kindergeld beraten die [GrenzInfoPunkte](https://grenzinfo.eu) kostenlos auf Deutsch und Niederländisch.

Für die Arbeitssuche lassen Sie Kopien Ihrer Zeugnisse beglaubigen. In manchen Berufen muss der Abschluss anerkannt werden.`,
          'de-simple': `In Deutschland brauchen alle Menschen eine Kranken-Versicherung. Fragen Sie eine Kranken-Kasse.

Sie wohnen hier und arbeiten in den Niederlanden? Dann gibt es besondere Regeln. Die GrenzInfoPunkte beraten Sie. Das kostet nichts.

Sie suchen Arbeit? Dann brauchen Sie oft Kopien von Ihren Zeugnissen. Das Bürger-Büro kann bestätigen: Die Kopie ist richtig.`,
          en: `Everyone who lives in Germany must have health insurance. Employees join a health insurance fund of their choice.

**Living here, working in the Netherlands?** Then you are usually insured there, and your Dutch insurer gives you form S1 for a German fund. On tax, pensions and child benefit the [GrenzInfoPunkte](https://grenzinfo.eu) advise you free of charge in German and Dutch.

If you are looking for work, have copies of your certificates certified. In some professions your qualification has to be recognised.`,
          nl: `Wie in Duitsland woont, moet een zorgverzekering hebben. Werknemers melden zich bij een zorgverzekeraar (Krankenkasse) naar keuze.

**Hier wonen, in Nederland werken?** Dan bent u meestal in Nederland verzekerd en geeft uw Nederlandse zorgverzekeraar of het CAK u het formulier S1 voor een Duitse Krankenkasse. Over belasting, pensioen en kinderbijslag adviseren de [GrensInfoPunten](https://grenzinfo.eu) gratis in het Nederlands en Duits.

Zoekt u werk, laat dan kopieën van uw diploma’s waarmerken. In sommige beroepen moet het diploma worden erkend.`,
        },
        leistungen: ['beglaubigung-von-abschriften', 'fuehrungszeugnis'],
      },
      {
        ueberschrift: {
          de: 'Kita und Schule',
          'de-simple': 'Kita und Schule',
          en: 'Day care and school',
          nl: 'Kinderopvang en school',
        },
        wann: {
          de: 'in den ersten Wochen',
          'de-simple': 'in den ersten Wochen',
          en: 'in the first weeks',
          nl: 'in de eerste weken',
        },
        text: {
          de: 'Kinder ab einem Jahr haben Anspruch auf einen Platz in einer Kita oder in der Kindertagespflege. Sagen Sie dem Jugendamt, dass Sie neu sind. Wer sechs Jahre alt ist oder wird, geht zur Schule: In Deutschland ist das Pflicht. Die Grundschule am Ort sagt Ihnen, wie es weitergeht; Kinder ohne Deutschkenntnisse bekommen Förderung.',
          'de-simple': `Ihr Kind ist 1 Jahr oder älter? Dann kann es in die Kita gehen. Fragen Sie das Jugend-Amt nach einem Platz.

Ihr Kind ist 6 Jahre oder älter? Dann muss es zur Schule gehen. Fragen Sie die Schule in Ihrem Ort.

Ihr Kind spricht kein Deutsch? Die Schule hilft Ihrem Kind beim Lernen.`,
          en: 'Children from the age of one have a right to a place in a day-care centre or with a childminder. Tell the youth welfare office that you are new. From the age of six children go to school: in Germany this is compulsory. The local primary school tells you what to do; children who do not speak German get extra lessons.',
          nl: 'Kinderen vanaf één jaar hebben recht op een plek in een Kita (kinderdagverblijf) of bij een gastouder. Meld bij het Jugendamt dat u nieuw bent. Vanaf zes jaar gaan kinderen naar school: in Duitsland geldt leerplicht. De basisschool in uw plaats vertelt u hoe het verder gaat; kinderen die geen Duits spreken, krijgen extra les.',
        },
        leistungen: [
          'aufnahme-in-die-kindertagesstaette',
          'kindertagespflege',
          'leistungen-fuer-bildung-und-teilhabe',
          'schuelerfahrkosten',
        ],
      },
      {
        ueberschrift: {
          de: 'Führerschein und Auto',
          'de-simple': 'Führer-Schein und Auto',
          en: 'Driving licence and car',
          nl: 'Rijbewijs en auto',
        },
        wann: {
          de: 'Führerschein innerhalb von sechs Monaten, Auto so bald wie möglich',
          'de-simple': 'Auto: so schnell wie möglich. Führer-Schein: in 6 Monaten',
          en: 'licence within six months, car as soon as possible',
          nl: 'rijbewijs binnen zes maanden, auto zo snel mogelijk',
        },
        text: {
          de: 'Führerscheine aus der EU, Island, Liechtenstein und Norwegen gelten weiter. Mit allen anderen dürfen Sie nach dem Zuzug noch sechs Monate fahren; beantragen Sie die Umschreibung deshalb früh. Steht Ihr Auto dauerhaft hier, muss es ein deutsches Kennzeichen bekommen. Für beides ist das Straßenverkehrsamt des Kreises da.',
          'de-simple': `Ihr Führer-Schein ist aus der EU? Dann gilt der Führer-Schein weiter.

Ihr Führer-Schein ist aus einem anderen Land? Dann gilt er hier nur 6 Monate. Danach brauchen Sie einen deutschen Führer-Schein.

Ihr Auto bleibt hier? Dann braucht das Auto ein deutsches Nummern-Schild.`,
          en: 'Licences from the EU, Iceland, Liechtenstein and Norway remain valid. With any other you may drive for six months after moving here, so apply for the exchange early. A car that stays here permanently needs a German number plate. The district’s road traffic office deals with both.',
          nl: 'Rijbewijzen uit de EU, IJsland, Liechtenstein en Noorwegen blijven geldig. Met elk ander rijbewijs mag u na de verhuizing nog zes maanden rijden; vraag de omwisseling dus op tijd aan. Staat uw auto hier voortaan, dan heeft hij een Duits kenteken nodig. Voor beide is de dienst wegverkeer van de Kreis er.',
        },
        leistungen: ['auslaendischen-fuehrerschein-anerkennen', 'kraftfahrzeug-zulassen'],
      },
      {
        ueberschrift: {
          de: 'Deutsch lernen, Menschen kennenlernen',
          'de-simple': 'Deutsch lernen',
          en: 'Learn German, meet people',
          nl: 'Duits leren, mensen ontmoeten',
        },
        wann: {
          de: 'in den ersten Monaten',
          'de-simple': 'in den ersten Monaten',
          en: 'in the first months',
          nl: 'in de eerste maanden',
        },
        text: {
          de: 'Ob Sie an einem Integrationskurs teilnehmen dürfen oder müssen, sagt Ihnen das Ausländeramt oder das Jobcenter. Bücher zum Lernen gibt es in vielen Büchereien, und in Vereinen und im Ehrenamt finden Sie schnell Anschluss.',
          'de-simple': `Es gibt Kurse für Deutsch. Fragen Sie das Ausländer-Amt oder das Job-Center.

In der Bücherei gibt es Bücher zum Lernen. Im Verein treffen Sie Menschen aus Ihrem Ort.`,
          en: 'The immigration office or the Jobcenter tells you whether you may or must attend an integration course. Many libraries have books for learners, and clubs and volunteering are a good way to meet people.',
          nl: 'Of u een integratiecursus mag of moet volgen, hoort u van de vreemdelingendienst of het Jobcenter. Veel bibliotheken hebben boeken om Duits te leren, en via verenigingen en vrijwilligerswerk leert u snel mensen kennen.',
        },
        leistungen: ['bibliotheksausweis', 'ehrenamtliche-taetigkeit'],
      },
      {
        ueberschrift: {
          de: 'Wenn das Geld nicht reicht',
          'de-simple': 'Wenn Ihr Geld nicht reicht',
          en: 'If money is short',
          nl: 'Als het geld niet genoeg is',
        },
        wann: { de: 'jederzeit', 'de-simple': 'immer möglich', en: 'at any time', nl: 'op elk moment' },
        text: {
          de: 'Welche Hilfe Sie bekommen können, hängt von Ihrem Aufenthalt und Ihrer Arbeit ab. Im Asylverfahren hilft das Sozialamt Ihrer Stadt oder Gemeinde. Arbeiten Sie, kann Wohngeld infrage kommen. Manche Leistungen wirken sich auf den Aufenthalt aus: Fragen Sie vorher nach.',
          'de-simple': `Sie sind im Asyl-Verfahren? Dann hilft Ihnen das Sozial-Amt von Ihrer Stadt oder Gemeinde.

Sie arbeiten, aber das Geld reicht nicht für die Miete? Dann gibt es vielleicht Wohn-Geld.

Fragen Sie vorher: Ist die Hilfe gut für meine Aufenthalts-Erlaubnis?`,
          en: 'Which help you can get depends on your residence status and your work. During the asylum procedure the social welfare office of your town or municipality helps. If you work, you may be entitled to housing benefit. Some benefits affect your right to stay: ask first.',
          nl: 'Welke hulp u kunt krijgen, hangt af van uw verblijf en uw werk. Tijdens de asielprocedure helpt de sociale dienst van uw gemeente. Werkt u, dan hebt u misschien recht op Wohngeld (huursubsidie). Sommige uitkeringen hebben gevolgen voor het verblijf: vraag dat eerst na.',
        },
        leistungen: ['leistungen-nach-dem-asylbewerberleistungsgesetz', 'wohngeld'],
      },
      {
        ueberschrift: {
          de: 'Auf Dauer bleiben',
          'de-simple': 'Für immer bleiben',
          en: 'Staying for good',
          nl: 'Blijven',
        },
        wann: {
          de: 'meist nach fünf Jahren',
          'de-simple': 'meistens nach 5 Jahren',
          en: 'usually after five years',
          nl: 'meestal na vijf jaar',
        },
        text: {
          de: 'Mit der Niederlassungserlaubnis dürfen Sie unbefristet bleiben. Deutsche oder Deutscher werden können Sie in der Regel nach fünf Jahren; Ihre bisherige Staatsangehörigkeit dürfen Sie aus deutscher Sicht behalten. Erkundigen Sie sich vorher, was Ihr Herkunftsstaat dazu sagt.',
          'de-simple': `Sie leben 5 Jahre hier? Dann können Sie meistens einen Antrag stellen:

- Sie möchten immer hier bleiben. Das heißt: Niederlassungs-Erlaubnis.
- Sie möchten Deutsche oder Deutscher werden. Das heißt: Einbürgerung.`,
          en: 'A settlement permit lets you stay without a time limit. You can usually become a German citizen after five years; as far as Germany is concerned you may keep your previous nationality. Find out beforehand what your country of origin says.',
          nl: 'Met een Niederlassungserlaubnis mag u voor onbepaalde tijd blijven. Duitser worden kan meestal na vijf jaar; van Duitsland mag u uw oude nationaliteit houden. Let op: wie Nederlander is, kan die nationaliteit naar Nederlands recht verliezen. Informeer vooraf.',
        },
        leistungen: ['niederlassungserlaubnis', 'einbuergerung'],
      },
    ],
  },
  {
    slug: 'ein-kind-kommt',
    symbol: 'familie',
    lebenslagen: ['familie-und-kinder'],
    titel: {
      de: 'Ein Kind kommt',
      'de-simple': 'Sie bekommen ein Kind',
      en: 'Having a baby',
      nl: 'Een kind krijgen',
    },
    teaser: {
      de: 'Von der Elternzeit über die Geburtsurkunde bis zum Kita-Platz: die wichtigsten Schritte vor und nach der Geburt.',
      'de-simple': 'Sie bekommen ein Kind? Hier steht, was Sie vor der Geburt und nach der Geburt machen.',
      en: 'From parental leave and the birth certificate to a day-care place: the main steps before and after the birth.',
      nl: 'Van ouderschapsverlof en geboorteakte tot kinderopvang: de belangrijkste stappen voor en na de geboorte.',
    },
    einleitung: {
      de: 'Vieles lässt sich schon vor der Geburt vorbereiten. Dann bleibt danach mehr Zeit für das Kind. Arbeitet ein Elternteil in den Niederlanden oder in Belgien, fragen Sie früh nach: Welcher Staat Elterngeld und Kindergeld zahlt, hängt auch davon ab, wo die Eltern arbeiten.',
      'de-simple': `Manches können Sie schon **vor** der Geburt machen. Dann haben Sie danach mehr Zeit für Ihr Kind.

Arbeitet ein Eltern-Teil in den Niederlanden? Dann gibt es besondere Regeln. Fragen Sie früh nach.`,
      en: 'Much can be prepared before the birth, leaving more time for the child afterwards. If one parent works in the Netherlands or Belgium, ask early: which country pays parental allowance and child benefit also depends on where the parents work.',
      nl: 'Veel kunt u al vóór de geboorte voorbereiden. Dan blijft er daarna meer tijd voor het kind. Werkt een van de ouders in Nederland of België, vraag dan vroeg na welk land betaalt: voor Elterngeld en Kindergeld telt ook waar de ouders werken.',
    },
    schritte: [
      {
        ueberschrift: {
          de: 'Elternzeit und Sorge planen',
          'de-simple': 'Vor der Geburt planen',
          en: 'Plan parental leave and custody',
          nl: 'Verlof en gezag regelen',
        },
        wann: {
          de: 'in der Schwangerschaft',
          'de-simple': 'in der Schwangerschaft',
          en: 'during pregnancy',
          nl: 'tijdens de zwangerschap',
        },
        text: {
          de: `Überlegen Sie gemeinsam, wer wann zu Hause bleibt. Elternzeit melden Sie spätestens sieben Wochen vor ihrem Beginn im Betrieb an.

Sind Sie nicht verheiratet, können Sie die **Vaterschaft** schon jetzt anerkennen, kostenfrei beim Standesamt oder Jugendamt. Das Jugendamt beurkundet auch, dass Sie gemeinsam für das Kind sorgen.`,
          'de-simple': `Sprechen Sie zusammen: Wer bleibt wann beim Kind?

Sie arbeiten? Dann gibt es Eltern-Zeit. Sagen Sie es Ihrem Chef 7 Wochen vorher.

Sie sind **nicht** verheiratet? Dann gehen Sie zusammen zum Jugend-Amt oder zum Standes-Amt. Dort sagen Sie: Das ist der Vater. Das kostet nichts.`,
          en: `Consider together who will stay at home and when. Give your employer notice of parental leave at least seven weeks before it starts.

If you are not married, paternity can be acknowledged now, free of charge at a register office or youth welfare office. The youth welfare office also records that you will have joint custody.`,
          nl: `Bespreek samen wie wanneer thuisblijft. Ouderschapsverlof (Elternzeit) meldt u uiterlijk zeven weken van tevoren bij uw werkgever.

Bent u niet getrouwd, dan kan de vader het kind nu al erkennen, gratis bij de burgerlijke stand of het Jugendamt. Het Jugendamt legt ook vast dat u samen het gezag hebt.`,
        },
        leistungen: ['elterngeld'],
      },
      {
        ueberschrift: {
          de: 'Die Geburt anzeigen',
          'de-simple': 'Die Geburt melden',
          en: 'Report the birth',
          nl: 'De geboorte aangeven',
        },
        wann: {
          de: 'innerhalb einer Woche nach der Geburt',
          'de-simple': 'in der ersten Woche nach der Geburt',
          en: 'within one week of the birth',
          nl: 'binnen een week na de geboorte',
        },
        text: {
          de: `Nach einer Geburt im Krankenhaus zeigt die Klinik sie an. Nach einer Hausgeburt tun Sie das selbst. Zuständig ist das Standesamt des **Geburtsorts**, nicht Ihres Wohnorts. Stehen die Vornamen noch nicht fest, haben Sie dafür einen Monat Zeit.

Ihr Kind wird danach von selbst an Ihrem Wohnort angemeldet. Kommt es in den Niederlanden zur Welt, zeigen Sie die Geburt dort an. Ist ein Elternteil deutsch, kann Ihr Standesamt sie auf Antrag auch hier beurkunden.`,
          'de-simple': `Ihr Kind ist im Kranken-Haus geboren? Dann meldet das Kranken-Haus die Geburt.

Ihr Kind ist zu Hause geboren? Dann melden Sie die Geburt selbst.

Das richtige Amt ist das Standes-Amt in dem Ort, wo das Kind geboren ist. Dort bekommen Sie die Geburts-Urkunde.`,
          en: `After a birth in hospital, the hospital reports it. After a home birth you do so yourselves. The register office of the **place of birth** is responsible, not that of your residence. If the first names are not settled yet, you have one month.

Your child is then registered at your address without your asking. If it is born in the Netherlands, report the birth there. If one parent is German, your register office can also record it here on request.`,
          nl: `Na een geboorte in het ziekenhuis doet het ziekenhuis de aangifte. Na een thuisbevalling doet u dat zelf. Bevoegd is de burgerlijke stand van de **geboorteplaats**, niet die van uw woonplaats. Staan de voornamen nog niet vast, dan hebt u een maand de tijd.

Uw kind wordt daarna vanzelf op uw adres ingeschreven. Wordt het in Nederland geboren, doe dan daar aangifte. Is een van de ouders Duits, dan kan uw burgerlijke stand de geboorte op verzoek ook hier registreren.`,
        },
        leistungen: ['geburtsurkunde'],
      },
      {
        ueberschrift: {
          de: 'Elterngeld und Kindergeld beantragen',
          'de-simple': 'Eltern-Geld und Kinder-Geld',
          en: 'Apply for parental allowance and child benefit',
          nl: 'Elterngeld en Kindergeld aanvragen',
        },
        wann: {
          de: 'in den ersten drei Monaten',
          'de-simple': 'in den ersten 3 Monaten',
          en: 'in the first three months',
          nl: 'in de eerste drie maanden',
        },
        text: {
          de: `Elterngeld gibt es rückwirkend nur für die drei Lebensmonate vor dem Monat des Antrags. Die Elterngeldstelle des Kreises entscheidet darüber, für alle zehn Kommunen.

**Kindergeld** beantragen Sie bei der Familienkasse der Bundesagentur für Arbeit. Dafür brauchen Sie die Steuer-Identifikationsnummer des Kindes; sie kommt nach der Geburt mit der Post.`,
          'de-simple': `**Eltern-Geld** bekommen Sie, wenn Sie beim Kind bleiben und weniger arbeiten. Den Antrag schicken Sie an den Kreis Heinsberg. Warten Sie nicht zu lange. Sonst fehlt Ihnen Geld.

**Kinder-Geld** bekommen Sie von der Familien-Kasse. Sie brauchen dafür die Steuer-Nummer vom Kind. Die Nummer kommt mit der Post.`,
          en: `Parental allowance is paid retroactively only for the three months of life before the month in which you apply. The district’s parental allowance office decides for all ten municipalities.

**Child benefit** (Kindergeld) is paid by the Familienkasse of the Federal Employment Agency. You need the child’s tax identification number, which arrives by post after the birth.`,
          nl: `Elterngeld wordt met terugwerkende kracht alleen betaald voor de drie levensmaanden vóór de maand van de aanvraag. De afdeling Elterngeld van de Kreis beslist voor alle tien gemeenten.

**Kindergeld** (kinderbijslag) vraagt u aan bij de Familienkasse van de Bundesagentur für Arbeit. U hebt daarvoor het fiscale nummer van het kind nodig; dat komt na de geboorte met de post.`,
        },
        leistungen: ['elterngeld', 'geburtsurkunde'],
      },
      {
        ueberschrift: {
          de: 'Betreuung suchen',
          'de-simple': 'Einen Platz in der Kita suchen',
          en: 'Look for childcare',
          nl: 'Kinderopvang zoeken',
        },
        wann: {
          de: 'spätestens sechs Monate, bevor Sie die Betreuung brauchen',
          'de-simple': '6 Monate, bevor Sie den Platz brauchen',
          en: 'at least six months before you need it',
          nl: 'uiterlijk zes maanden voordat u opvang nodig hebt',
        },
        text: {
          de: `Ab dem ersten Geburtstag hat Ihr Kind Anspruch auf einen Platz in einer Kita oder in der Kindertagespflege. Das Kita-Jahr beginnt am 1. August, die meisten Plätze werden im Winter davor vergeben.

In Erkelenz, Geilenkirchen, Heinsberg und Hückelhoven hilft das Jugendamt der Stadt, in den anderen sechs Kommunen das des Kreises. Die letzten beiden Kindergartenjahre vor der Schule sind beitragsfrei.`,
          'de-simple': `Ab dem ersten Geburtstag kann Ihr Kind in die Kita gehen. Oder zu einer Tages-Mutter.

Fragen Sie früh nach einem Platz. Das Jugend-Amt hilft Ihnen.

Sie zahlen einen Beitrag. Wie viel? Das hängt von Ihrem Einkommen ab. In den letzten 2 Jahren vor der Schule zahlen Sie nichts.`,
          en: `From its first birthday your child has a right to a place in a day-care centre or with a childminder. The day-care year starts on 1 August, and most places are given out in the winter before.

In Erkelenz, Geilenkirchen, Heinsberg and Hückelhoven the town’s youth welfare office helps, in the other six municipalities the district’s. The last two years before school are free of charge.`,
          nl: `Vanaf de eerste verjaardag heeft uw kind recht op een plek in een Kita of bij een gastouder. Het Kita-jaar begint op 1 augustus; de meeste plaatsen worden in de winter ervoor vergeven.

In Erkelenz, Geilenkirchen, Heinsberg en Hückelhoven helpt het Jugendamt van de stad, in de andere zes gemeenten dat van de Kreis. De laatste twee jaar voor de basisschool zijn gratis.`,
        },
        leistungen: ['aufnahme-in-die-kindertagesstaette', 'kindertagespflege', 'elternbeitrag-fuer-kinderbetreuung'],
      },
      {
        ueberschrift: {
          de: 'Einen Ausweis für das Kind beantragen',
          'de-simple': 'Einen Ausweis für das Kind bekommen',
          en: 'Apply for an identity document for your child',
          nl: 'Een reisdocument voor het kind aanvragen',
        },
        wann: {
          de: 'vor der ersten Reise ins Ausland, auch nach Roermond oder Sittard',
          'de-simple': 'vor der ersten Reise in ein anderes Land',
          en: 'before your first trip abroad, even to Roermond or Sittard',
          nl: 'voor de eerste reis naar het buitenland, ook naar Roermond of Sittard',
        },
        text: {
          de: 'Den Kinderreisepass gibt es nicht mehr. Innerhalb der EU genügt ein Personalausweis, für andere Länder brauchen Sie meist einen Reisepass. Das Kind kommt zum Termin mit, und alle Sorgeberechtigten stimmen zu.',
          'de-simple': `Auch ein Baby braucht für eine Reise einen Ausweis. In der EU reicht ein Personal-Ausweis. Für andere Länder braucht es einen Reise-Pass.

Das Kind kommt mit zum Amt. Beide Eltern müssen Ja sagen.`,
          en: 'The former children’s passport no longer exists. Within the EU a German identity card is enough; for other countries you usually need a passport. The child comes along to the appointment, and everyone with custody must agree. Children of other nationalities get their documents from their own country.',
          nl: 'Het Duitse kinderpaspoort bestaat niet meer. Binnen de EU volstaat voor Duitse kinderen een identiteitskaart, voor andere landen is meestal een paspoort nodig. Het kind komt mee naar de afspraak en iedereen met gezag moet toestemmen. Nederlandse kinderen krijgen hun document van de Nederlandse overheid.',
        },
        leistungen: ['personalausweis-ausstellen', 'reisepass-ausstellen'],
      },
      {
        ueberschrift: {
          de: 'Hilfe für Alleinerziehende und bei wenig Geld',
          'de-simple': 'Wenn Sie allein sind oder wenig Geld haben',
          en: 'Help for single parents and on a low income',
          nl: 'Hulp voor alleenstaande ouders en bij weinig geld',
        },
        wann: {
          de: 'sobald Sie sie brauchen',
          'de-simple': 'wenn Sie Hilfe brauchen',
          en: 'as soon as you need it',
          nl: 'zodra u hulp nodig hebt',
        },
        text: {
          de: 'Zahlt der andere Elternteil keinen Unterhalt, kann das Jugendamt mit Unterhaltsvorschuss einspringen, höchstens für einen Monat rückwirkend. Wird es zu Hause schwierig, berät das Jugendamt vertraulich und kostenfrei. Reicht das Einkommen nicht, kommen Wohngeld und Leistungen für Bildung und Teilhabe infrage.',
          'de-simple': `Sie sorgen allein für das Kind? Der andere Eltern-Teil zahlt kein Geld? Dann hilft Ihnen das Jugend-Amt. Das Geld heißt: Unterhalts-Vorschuss.

Sie haben Streit oder Sorgen zu Hause? Das Jugend-Amt hört Ihnen zu. Das kostet nichts.

Ihr Geld reicht nicht für die Miete? Dann gibt es vielleicht Wohn-Geld.`,
          en: 'If the other parent pays no maintenance, the youth welfare office can step in with an advance, at most one month retroactively. If things become difficult at home, it advises you in confidence and free of charge. If your income is not enough, you may be entitled to housing benefit and to education and participation benefits.',
          nl: 'Betaalt de andere ouder geen alimentatie, dan kan het Jugendamt een voorschot betalen, hoogstens één maand met terugwerkende kracht. Wordt het thuis moeilijk, dan adviseert het Jugendamt vertrouwelijk en gratis. Is het inkomen te laag, dan zijn er Wohngeld (huursubsidie) en bijdragen voor school en vrije tijd.',
        },
        leistungen: ['unterhaltsvorschuss', 'hilfe-zur-erziehung', 'wohngeld', 'leistungen-fuer-bildung-und-teilhabe'],
      },
    ],
  },
  {
    slug: 'heiraten',
    symbol: 'familie',
    lebenslagen: ['familie-und-kinder'],
    titel: { de: 'Heiraten' },
    teaser: {
      de: 'Unterlagen, Trautermin, Name und neue Ausweise: so kommen Sie ohne Umwege zur standesamtlichen Trauung.',
    },
    einleitung: {
      de: 'Sie dürfen bei jedem Standesamt in Deutschland heiraten. Anmelden können Sie die Ehe aber nur bei dem Standesamt, in dessen Bezirk eine oder einer von Ihnen wohnt. Haben Sie beide nur die deutsche Staatsangehörigkeit und waren noch nie verheiratet, geht es meist schnell.',
    },
    schritte: [
      {
        ueberschrift: { de: 'Unterlagen erfragen und bestellen' },
        wann: { de: 'etwa ein halbes Jahr vorher' },
        text: {
          de: 'Fragen Sie Ihr Standesamt, was Sie beide brauchen. In der Regel sind das ein beglaubigter Ausdruck aus dem Geburtenregister vom Standesamt des Geburtsorts und, wenn Sie anderswo wohnen, eine Aufenthaltsbescheinigung. Aus einer früheren Ehe kommen weitere Nachweise dazu.',
        },
        leistungen: ['eheschliessung-anmelden', 'geburtsurkunde', 'meldebescheinigung'],
      },
      {
        ueberschrift: { de: 'Papiere für die Heirat mit Bezug zum Ausland' },
        wann: { de: 'mehrere Monate vorher' },
        text: {
          de: 'Hat eine oder einer von Ihnen einen ausländischen Pass oder wurde im Ausland geschieden, prüft das Standesamt auch fremdes Recht. Das dauert länger. Möchten Sie selbst im Ausland heiraten, verlangen viele Staaten ein Ehefähigkeitszeugnis; fragen Sie dort nach, bevor Sie es beantragen.',
        },
        leistungen: ['ehefaehigkeitszeugnis'],
      },
      {
        ueberschrift: { de: 'Eheschließung anmelden und Termin festlegen' },
        wann: { de: 'höchstens sechs Monate vor der Trauung' },
        text: {
          de: 'Zur Anmeldung kommen Sie am besten gemeinsam. Nach der Prüfung bleiben Ihnen sechs Monate für die Trauung. Möchten Sie in einer anderen Kommune heiraten, fragen Sie dort nach dem Termin; Ihr Standesamt schickt die Unterlagen hin. Besondere Orte und Samstage sind früh vergeben.',
        },
        leistungen: ['eheschliessung-anmelden'],
      },
      {
        ueberschrift: { de: 'Über den Namen entscheiden' },
        wann: { de: 'spätestens bei der Trauung, auch später möglich' },
        text: {
          de: 'Sie können beide Ihren Namen behalten, einen gemeinsamen Namen wählen oder einen Doppelnamen aus beiden bilden. Das erklären Sie beim Standesamt. Eine Änderung durch die Behörde des Kreises brauchen Sie dafür nicht; sie ist nur in besonderen Fällen nötig.',
        },
        leistungen: ['familienname-aendern'],
      },
      {
        ueberschrift: { de: 'Das Fest vorbereiten' },
        wann: { de: 'zwei bis vier Wochen vorher' },
        text: {
          de: 'Stehen Zelt, Tische oder ein Toilettenwagen auf der Straße, brauchen Sie eine Erlaubnis. Soll vor dem Saal Platz für den Bus bleiben, hilft eine Halteverbotszone. Für eine Feier mit geladenen Gästen, bei der niemand Getränke verkauft, ist keine Gestattung nötig.',
        },
        leistungen: ['sondernutzung-von-strassen', 'halteverbotszone-fuer-umzug'],
      },
      {
        ueberschrift: { de: 'Ausweise und Fahrzeugpapiere ändern' },
        wann: { de: 'nach der Trauung, wenn sich Ihr Name geändert hat' },
        text: {
          de: 'Mit dem neuen Namen werden Personalausweis und Reisepass ungültig. Für die Hochzeitsreise können Sie den Pass schon vor der Trauung auf den künftigen Namen beantragen. Auch den Fahrzeugschein lassen Sie ändern. Der Führerschein gilt mit dem alten Namen weiter.',
        },
        leistungen: ['personalausweis-ausstellen', 'reisepass-ausstellen', 'kraftfahrzeug-zulassen'],
      },
      {
        ueberschrift: { de: 'Zusammenziehen' },
        wann: { de: 'innerhalb von zwei Wochen nach dem Einzug' },
        text: {
          de: 'Ziehen Sie nach der Hochzeit zusammen, melden Sie die gemeinsame Wohnung an. Das Standesamt meldet die Eheschließung von selbst weiter; das Finanzamt ordnet Ihnen beiden zunächst die Steuerklasse IV zu. Denken Sie auch an Arbeitgeber, Krankenkasse, Bank und Versicherungen.',
        },
        leistungen: ['anmeldung-einer-wohnung'],
      },
    ],
  },
  {
    slug: 'ein-mensch-ist-gestorben',
    symbol: 'trauer',
    lebenslagen: ['tod-und-trauer'],
    titel: { de: 'Ein Mensch ist gestorben' },
    teaser: {
      de: 'Was in den ersten Stunden, Tagen und Wochen zu tun ist. Das meiste darf warten; hier steht, was nicht.',
    },
    einleitung: {
      de: 'Sie müssen nicht alles allein und nicht alles sofort erledigen. Ein Bestattungsunternehmen kann Ihnen viele Wege abnehmen, auch den zum Standesamt. Bitten Sie Menschen, denen Sie vertrauen, um Hilfe.',
    },
    schritte: [
      {
        ueberschrift: { de: 'Ärztin oder Arzt rufen' },
        wann: { de: 'sofort' },
        text: {
          de: 'Stirbt ein Mensch zu Hause, rufen Sie die Hausarztpraxis, nachts und am Wochenende den ärztlichen Bereitschaftsdienst unter 116 117. Die Ärztin oder der Arzt stellt den Tod fest und schreibt die Todesbescheinigung. Im Krankenhaus und im Heim geschieht das ohne Ihr Zutun. Nehmen Sie sich Zeit für den Abschied: Bis zu 36 Stunden darf die oder der Verstorbene in der Regel zu Hause bleiben.',
        },
        leistungen: ['sterbefall-anzeigen'],
      },
      {
        ueberschrift: { de: 'Den Sterbefall anzeigen' },
        wann: { de: 'spätestens am dritten Werktag nach dem Tod' },
        text: {
          de: 'Angezeigt wird beim Standesamt des **Sterbeorts**. Krankenhäuser und Heime tun das selbst, sonst übernehmen es Angehörige oder das Bestattungsunternehmen. Lassen Sie sich gleich mehrere Sterbeurkunden geben. Für die Rente ist die Urkunde kostenfrei. Beim Bürgerbüro abmelden müssen Sie niemanden, das Standesamt gibt die Nachricht weiter.',
        },
        leistungen: ['sterbefall-anzeigen', 'sterbeurkunde'],
      },
      {
        ueberschrift: { de: 'Bestattung und Grab wählen' },
        wann: { de: 'Bestattung oder Einäscherung innerhalb von zehn Tagen' },
        text: {
          de: 'Hat die oder der Verstorbene Wünsche hinterlassen, gelten sie. Sonst entscheiden die nächsten Angehörigen. Eine Urne wird innerhalb von sechs Wochen beigesetzt. Welche Gräber es gibt und was sie kosten, legt jede Kommune für ihre Friedhöfe fest; kirchliche Friedhöfe haben eigene Regeln. Wer die Bestattung nicht bezahlen kann, wendet sich möglichst vorher an das Sozialamt.',
        },
        leistungen: ['bestattung'],
      },
      {
        ueberschrift: { de: 'Testament abgeben, Erbe bedenken' },
        wann: { de: 'Testament sofort, Ausschlagen innerhalb von sechs Wochen' },
        text: {
          de: 'Ein Testament, das Sie finden, bringen Sie zum Nachlassgericht. Das ist das Amtsgericht am letzten Wohnort. Möchten Sie ein Erbe ausschlagen, zum Beispiel wegen Schulden, haben Sie sechs Wochen Zeit, sobald Sie davon wissen; hielten Sie sich dabei im Ausland auf, sechs Monate. Finden Sie Waffen, sagen Sie es gleich der Polizei.',
        },
        leistungen: ['sterbeurkunde', 'waffenbesitzkarte'],
      },
      {
        ueberschrift: { de: 'Rente und Versicherungen informieren' },
        wann: { de: 'in den ersten vier Wochen' },
        text: {
          de: 'Witwen und Witwer können beim Renten Service der Deutschen Post innerhalb von 30 Tagen einen Vorschuss auf die Rente der ersten drei Monate beantragen. Lebens- und Unfallversicherungen wollen oft innerhalb weniger Tage Bescheid wissen. Prüfen Sie Mietvertrag, Strom, Telefon und Mitgliedschaften.',
        },
        leistungen: ['sterbeurkunde'],
      },
      {
        ueberschrift: { de: 'Auto, Hund, Haus und Betrieb ummelden' },
        wann: { de: 'in den ersten Wochen' },
        text: {
          de: 'Ein Auto lassen Sie beim Straßenverkehrsamt des Kreises auf die Erben umschreiben oder abmelden. Den Hund, das Haus und die Mülltonnen melden Sie dem Steueramt der Kommune, einen Betrieb dem Ordnungsamt. Ausweis und Reisepass geben Sie ab; auf Wunsch bekommen Sie sie entwertet zur Erinnerung zurück.',
        },
        leistungen: ['kraftfahrzeug-zulassen', 'hundesteuer', 'abfallgebuehren', 'grundsteuer', 'gewerbe-abmelden'],
      },
      {
        ueberschrift: { de: 'Hilfe, wenn Einkommen fehlt' },
        wann: { de: 'sobald absehbar ist, dass das Geld nicht reicht' },
        text: {
          de: 'Fällt ein Einkommen weg, kann Wohngeld oder Grundsicherung helfen. Beides gibt es nicht für die Zeit vor dem Monat des Antrags: Rufen Sie lieber früh an. Für Kinder, die allein erzogen werden, gibt es neben der Waisenrente unter Umständen Unterhaltsvorschuss.',
        },
        leistungen: [
          'wohngeld',
          'grundsicherung-im-alter-und-bei-erwerbsminderung',
          'hilfe-zum-lebensunterhalt',
          'unterhaltsvorschuss',
        ],
      },
    ],
  },
  {
    slug: 'gewerbe-gruenden',
    symbol: 'gewerbe',
    lebenslagen: ['gewerbe-und-arbeit'],
    titel: { de: 'Ein Gewerbe gründen' },
    teaser: {
      de: 'Vom ersten Plan bis zur Anmeldung: welche Erlaubnisse Sie brauchen, wer Bescheid wissen muss und welche Fristen laufen.',
    },
    einleitung: {
      de: 'Ein Gewerbe anzumelden ist leicht. Aufwendiger sind manchmal Erlaubnisse und Räume: Klären Sie beides, bevor Sie einen Mietvertrag unterschreiben. Wer einen freien Beruf ausübt, etwa als Architektin oder Übersetzer, meldet sich nur beim Finanzamt.',
    },
    schritte: [
      {
        ueberschrift: { de: 'Das Vorhaben prüfen' },
        wann: { de: 'bevor Sie Geld ausgeben' },
        text: {
          de: 'Viele Tätigkeiten sind frei, einige brauchen eine Erlaubnis, zum Beispiel Gaststätten mit Alkohol, Bewachung oder die Vermittlung von Immobilien. Für viele Handwerke ist der Meistertitel nötig. Industrie- und Handelskammer, Handwerkskammer und Wirtschaftsförderung beraten Sie kostenfrei, auch zu Förderung.',
        },
        leistungen: ['gewerbe-anmelden', 'gaststaettenerlaubnis'],
      },
      {
        ueberschrift: { de: 'Geeignete Räume finden' },
        wann: { de: 'vor dem Mietvertrag' },
        text: {
          de: 'Wird aus einer Wohnung ein Büro oder aus einem Laden ein Imbiss, ist das eine Nutzungsänderung: Dafür brauchen Sie meist eine Baugenehmigung. Ob sie möglich ist, klärt eine Bauvoranfrage. Zuständig ist die Bauaufsicht Ihrer Stadt oder die des Kreises, je nachdem, wo die Räume liegen.',
        },
        leistungen: ['baugenehmigung', 'bauvorbescheid'],
      },
      {
        ueberschrift: { de: 'Nachweise besorgen' },
        wann: { de: 'sechs bis acht Wochen vor dem Start' },
        text: {
          de: 'Für eine Erlaubnis verlangt die Behörde oft ein Führungszeugnis zur Vorlage bei einer Behörde. Wer mit offenen Lebensmitteln arbeitet, braucht die Belehrung des Gesundheitsamts; am ersten Arbeitstag darf sie höchstens drei Monate alt sein.',
        },
        leistungen: ['fuehrungszeugnis', 'belehrung-nach-dem-infektionsschutzgesetz', 'gaststaettenerlaubnis'],
      },
      {
        ueberschrift: { de: 'Das Gewerbe anmelden' },
        wann: { de: 'zum Tag des Beginns' },
        text: {
          de: 'Melden Sie den Betrieb dort an, wo er liegt, auch wenn Sie nebenbei oder von zu Hause arbeiten. Als Beginn zählt in der Regel schon die Vorbereitung, etwa wenn Sie Ware einkaufen oder werben. Die Anmeldung erreicht danach von selbst Finanzamt, Kammer und Berufsgenossenschaft.',
        },
        leistungen: ['gewerbe-anmelden'],
      },
      {
        ueberschrift: { de: 'Finanzamt und Berufsgenossenschaft' },
        wann: { de: 'Berufsgenossenschaft innerhalb einer Woche, Finanzamt innerhalb eines Monats' },
        text: {
          de: 'Den Fragebogen zur steuerlichen Erfassung schicken Sie innerhalb eines Monats elektronisch über [ELSTER](https://www.elster.de) an das Finanzamt. Bei der Berufsgenossenschaft melden Sie sich innerhalb einer Woche, auch ohne Angestellte. Gewerbesteuer zahlen Einzelunternehmen und Personengesellschaften erst, wenn der Gewerbeertrag 24.500 € im Jahr übersteigt.',
        },
        leistungen: ['gewerbesteuer'],
      },
      {
        ueberschrift: { de: 'Tische, Schilder und Lieferwagen' },
        wann: { de: 'mindestens zwei Wochen, bevor Sie die Straße nutzen' },
        text: {
          de: 'Für Tische, Aufsteller oder Container auf Gehweg und Straße brauchen Sie eine Sondernutzungserlaubnis. Handwerksbetriebe und Pflegedienste können Erleichterungen beim Parken beantragen. Firmenwagen melden Sie auf den Betrieb an.',
        },
        leistungen: ['sondernutzung-von-strassen', 'ausnahmegenehmigung-parken', 'kraftfahrzeug-zulassen'],
      },
      {
        ueberschrift: { de: 'Wenn sich etwas ändert' },
        wann: { de: 'am Tag der Änderung' },
        text: {
          de: 'Zieht der Betrieb innerhalb der Kommune um oder bieten Sie etwas anderes an, melden Sie ihn um. Ziehen Sie in eine andere Kommune, melden Sie ihn hier ab und dort an. Hören Sie auf, melden Sie ihn ab.',
        },
        leistungen: ['gewerbe-ummelden', 'gewerbe-abmelden'],
      },
    ],
  },
  {
    slug: 'bauen-und-umbauen',
    symbol: 'bauen',
    lebenslagen: ['bauen-und-grundstueck'],
    titel: { de: 'Bauen und umbauen' },
    teaser: {
      de: 'Vom ersten Blick in den Bebauungsplan bis zum Einzug: in welcher Reihenfolge Sie fragen, beantragen und anzeigen.',
    },
    einleitung: {
      de: 'Wer über Ihren Bauantrag entscheidet, hängt von der Lage des Grundstücks ab: Erkelenz, Geilenkirchen, Heinsberg, Hückelhoven und Wegberg haben eine eigene Bauaufsicht. In Gangelt, im Selfkant, in Übach-Palenberg, Waldfeucht und Wassenberg ist es die Bauaufsicht des Kreises.',
    },
    schritte: [
      {
        ueberschrift: { de: 'Das Grundstück kennenlernen' },
        wann: { de: 'vor dem Kauf oder dem ersten Entwurf' },
        text: {
          de: 'Was erlaubt ist, steht im Bebauungsplan; gibt es keinen, zählt die Umgebung. Baulasten können das Bauen einschränken, stehen aber nicht im Grundbuch. Sind Sie unsicher, klärt ein Bauvorbescheid einzelne Fragen verbindlich. Er gilt drei Jahre.',
        },
        leistungen: ['auskunft-aus-dem-baulastenverzeichnis', 'bauvorbescheid'],
      },
      {
        ueberschrift: { de: 'Denkmal und Bäume beachten' },
        wann: { de: 'vor der Planung' },
        text: {
          de: 'An einem Denkmal und in seiner nahen Umgebung brauchen schon neue Fenster oder eine Solaranlage eine Erlaubnis. Ob Bäume auf dem Grundstück geschützt sind, regelt jede Kommune selbst. Unabhängig davon dürfen Hecken und Gebüsch vom 1. März bis zum 30. September nicht beseitigt werden.',
        },
        leistungen: ['denkmalrechtliche-genehmigung', 'baumfaellgenehmigung'],
      },
      {
        ueberschrift: { de: 'Den Bauantrag stellen' },
        wann: { de: 'einige Monate vor dem geplanten Beginn' },
        text: {
          de: 'Die Pläne zeichnet eine bauvorlageberechtigte Person, zum Beispiel eine Architektin oder ein Bauingenieur. Kleine Vorhaben sind frei, und im Gebiet eines Bebauungsplans genügt manchmal eine Anzeige. Verlassen Sie sich nicht auf Vermutungen: Fragen Sie die Bauaufsicht, bevor Sie Material bestellen.',
        },
        leistungen: ['baugenehmigung'],
      },
      {
        ueberschrift: { de: 'Altes abreißen' },
        wann: { de: 'mindestens einen Monat vor dem Abriss' },
        text: {
          de: 'Viele Abbrüche müssen Sie nur anzeigen und danach einen Monat warten. Prüfen Sie vorher, ob Asbest verbaut ist und ob Fledermäuse oder Schwalben im Gebäude leben. Bei einem Denkmal ist immer eine Erlaubnis nötig.',
        },
        leistungen: ['abbruchgenehmigung'],
      },
      {
        ueberschrift: { de: 'Baustelle und Zufahrt vorbereiten' },
        wann: { de: 'mindestens zwei Wochen vor der Nutzung' },
        text: {
          de: 'Gerüst, Container und Kran auf der Straße brauchen eine Erlaubnis. Den Bordstein für eine neue Zufahrt lassen Sie erst absenken, wenn die Kommune zugestimmt hat.',
        },
        leistungen: ['sondernutzung-von-strassen', 'gehwegueberfahrt'],
      },
      {
        ueberschrift: { de: 'Beginn und Ende anzeigen' },
        wann: { de: 'jeweils mindestens eine Woche vorher' },
        text: {
          de: 'Zeigen Sie der Bauaufsicht den Baubeginn, den fertigen Rohbau und die Fertigstellung an. Die Genehmigung erlischt, wenn Sie nicht innerhalb von drei Jahren beginnen oder länger als ein Jahr unterbrechen; sie lässt sich auf Antrag verlängern.',
        },
        leistungen: ['baugenehmigung'],
      },
      {
        ueberschrift: { de: 'Einziehen oder aufteilen' },
        wann: { de: 'nach der Fertigstellung' },
        text: {
          de: 'Lassen Sie das neue Gebäude einmessen; dazu sind Sie verpflichtet. Beim Steueramt melden Sie die Mülltonnen an, dem Finanzamt die Änderung für die Grundsteuer. Möchten Sie Wohnungen einzeln verkaufen, brauchen Sie für das Grundbuchamt eine Abgeschlossenheitsbescheinigung.',
        },
        leistungen: ['abfallgebuehren', 'grundsteuer', 'abgeschlossenheitsbescheinigung', 'anmeldung-einer-wohnung'],
      },
    ],
  },
  {
    slug: 'pflege-und-hilfe-im-alter',
    symbol: 'gesundheit',
    lebenslagen: ['gesundheit-und-pflege', 'soziale-hilfen'],
    titel: { de: 'Pflege und Hilfe im Alter' },
    teaser: {
      de: 'Wenn der Alltag schwerer wird oder die Rente nicht reicht: welche Hilfen es gibt und welcher Antrag zuerst kommt.',
    },
    einleitung: {
      de: 'Fast alle Hilfen beginnen erst mit dem Antrag. Ein Anruf genügt oft, um die Frist zu wahren; Unterlagen können Sie nachreichen. Angehörige dürfen alles für Sie erledigen, wenn Sie ihnen eine Vollmacht geben.',
    },
    schritte: [
      {
        ueberschrift: { de: 'Vorsorgen, solange es gut geht' },
        wann: { de: 'am besten heute' },
        text: {
          de: 'Mit einer Vorsorgevollmacht bestimmen Sie, wer für Sie entscheidet, wenn Sie es nicht mehr können. Ihre Unterschrift darunter beglaubigt die Betreuungsstelle, die auch dazu berät. Legen Sie Urkunden, Versicherungen und Telefonnummern an einen Ort, den Ihre Angehörigen kennen.',
        },
        leistungen: ['beglaubigung-von-abschriften'],
      },
      {
        ueberschrift: { de: 'Pflegegrad beantragen und beraten lassen' },
        wann: { de: 'sobald Sie regelmäßig Hilfe brauchen' },
        text: {
          de: 'Den Pflegegrad stellt Ihre Pflegekasse fest, sie gehört zu Ihrer Krankenkasse. In der Regel entscheidet sie innerhalb von 25 Arbeitstagen, gezahlt wird ab dem Antrag. Sie haben Anspruch auf kostenfreie Pflegeberatung. Das Sozialamt Ihrer Kommune kennt die Angebote am Ort und hilft beim Ausfüllen.',
        },
        leistungen: ['hilfe-zur-pflege'],
      },
      {
        ueberschrift: { de: 'Eine Schwerbehinderung feststellen lassen' },
        wann: { de: 'bei dauerhafter Einschränkung' },
        text: {
          de: 'Der Ausweis bringt Vorteile bei Steuern, Bus und Bahn und Eintritten, je nach Merkzeichen. Der Kreis entscheidet, Ihr Bürgerbüro nimmt den Antrag an. Blinde, hochgradig sehbehinderte und gehörlose Menschen erhalten außerdem Geld vom Landschaftsverband Rheinland (LVR).',
        },
        leistungen: ['schwerbehindertenausweis', 'blindengeld'],
      },
      {
        ueberschrift: { de: 'Unterwegs bleiben' },
        wann: { de: 'wenn Wege zu weit werden' },
        text: {
          de: 'Menschen mit außergewöhnlicher Gehbehinderung bekommen den blauen Parkausweis für Behindertenparkplätze. Er gilt in der ganzen EU, also auch in Roermond oder Heerlen. Für einen Assistenzhund kann die Hundesteuer entfallen.',
        },
        leistungen: ['ausnahmegenehmigung-parken', 'befreiung-von-der-hundesteuer'],
      },
      {
        ueberschrift: { de: 'Wenn die Rente nicht reicht' },
        wann: { de: 'noch in dem Monat, in dem das Geld fehlt' },
        text: {
          de: 'Wohngeld ist ein Zuschuss zu Miete oder Hauskosten. Reicht auch das nicht, sichert die Grundsicherung das Nötigste, in der Regel ohne dass Ihre Kinder zahlen müssen: Das Einkommen von Kindern zählt erst über 100.000 € im Jahr. Das Sozialamt rechnet mit Ihnen aus, was günstiger ist.',
        },
        leistungen: ['wohngeld', 'grundsicherung-im-alter-und-bei-erwerbsminderung', 'hilfe-zum-lebensunterhalt'],
      },
      {
        ueberschrift: { de: 'Pflege zu Hause oder im Heim bezahlen' },
        wann: { de: 'vor dem Einzug ins Heim' },
        text: {
          de: 'Was Pflegekasse und eigenes Geld nicht decken, kann die Hilfe zur Pflege übernehmen. Sie beginnt frühestens, wenn das Amt davon erfährt, also melden Sie sich vor dem Einzug. Auch hier zählt das Einkommen von Kindern erst über 100.000 € im Jahr.',
        },
        leistungen: ['hilfe-zur-pflege'],
      },
      {
        ueberschrift: { de: 'Ausweis und Wahl, ohne aus dem Haus zu gehen' },
        wann: { de: 'bei Bedarf' },
        text: {
          de: 'Können Sie nicht mehr ins Amt kommen, fragen Sie nach einem Hausbesuch für den Personalausweis. Wer dauerhaft im Heim lebt oder sich nicht mehr allein draußen bewegen kann, lässt sich auf Wunsch von der Ausweispflicht befreien. Wählen können Sie per Brief; den Antrag darf jemand mit schriftlicher Vollmacht für Sie stellen.',
        },
        leistungen: ['personalausweis-ausstellen', 'briefwahlunterlagen'],
      },
    ],
  },
];
