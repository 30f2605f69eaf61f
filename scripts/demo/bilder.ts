import type { DemoBild } from './types.ts';

const picture = (content: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900">${content}</svg>`;

const LIZENZ = 'Eigene Zeichnung (Beispiel)';

/** Plain drawings for news and events: no photographs, no people. */
export const bilder: DemoBild[] = [
  {
    schluessel: 'winter',
    kommune: 'kreis-heinsberg',
    titel: 'Zeichnung: verschneite Landstraße',
    alt: {
      de: 'Zeichnung: eine verschneite Landstraße zwischen Feldern, am Rand zwei kahle Bäume und ein Räumfahrzeug.',
      en: 'Drawing: a snowy country road between fields, two bare trees and a snow plough at its side.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#dbe7f1"/><circle cx="1290" cy="190" r="80" fill="#fdf3d7"/>' +
        '<path d="M0 520C300 440 520 470 800 500s520 10 800-40v440H0z" fill="#f7fafc"/>' +
        '<path d="M620 900 790 500h50l240 400z" fill="#8d99a6"/><path d="M812 520v60M815 620v70M822 730v120" stroke="#fff" stroke-width="14"/>' +
        '<g stroke="#5b4a3f" stroke-width="16" stroke-linecap="round"><path d="M360 640V400M360 480l-80-80M360 450l70-80M360 540l60-50"/><path d="M1240 600V420M1240 480l60-60M1240 460l-60-70"/></g>' +
        '<g transform="translate(960 590)"><rect width="170" height="90" y="10" fill="#e07a2f"/><rect x="110" y="-40" width="60" height="60" fill="#e07a2f"/><rect x="122" y="-30" width="38" height="34" fill="#cfe3f2"/><path d="M-40 30 0 100h-60z" fill="#c9ced4"/><circle cx="40" cy="104" r="24" fill="#333"/><circle cx="130" cy="104" r="24" fill="#333"/></g>',
    ),
  },
  {
    schluessel: 'markt',
    kommune: 'wegberg',
    titel: 'Zeichnung: Marktstände am Abend',
    alt: {
      de: 'Zeichnung: drei Marktstände mit gestreiften Dächern unter einer Lichterkette, im Hintergrund ein Mühlrad.',
      en: 'Drawing: three market stalls with striped roofs below a chain of lights, a mill wheel in the background.',
      nl: 'Tekening: drie marktkramen met gestreepte daken onder een lichtsnoer, op de achtergrond een molenrad.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#243b55"/><rect y="660" width="1600" height="240" fill="#3f4f46"/>' +
        '<circle cx="1290" cy="470" r="170" fill="none" stroke="#8a6f4d" stroke-width="26"/><g stroke="#8a6f4d" stroke-width="18"><path d="M1290 300v340M1120 470h340M1170 350l240 240M1410 350l-240 240"/></g>' +
        '<path d="M0 150Q400 330 800 200t800 20" fill="none" stroke="#101c2a" stroke-width="6"/>' +
        '<g fill="#ffd77a"><circle cx="120" cy="205" r="16"/><circle cx="300" cy="254" r="16"/><circle cx="480" cy="262" r="16"/><circle cx="660" cy="236" r="16"/><circle cx="860" cy="192" r="16"/><circle cx="1060" cy="178" r="16"/><circle cx="1260" cy="196" r="16"/><circle cx="1450" cy="214" r="16"/></g>' +
        [140, 500, 860]
          .map(
            (x, index) =>
              `<g transform="translate(${x} 430)"><rect y="90" width="280" height="180" fill="#6b4f36"/><rect x="20" y="110" width="240" height="90" fill="#ffe6ad"/><path d="M-20 90 20 0h240l40 90z" fill="${['#b8322a', '#2f7d4f', '#b8322a'][index]}"/><path d="M50 0 30 90h50L90 0zM150 0v90h50L190 0z" fill="#fff"/></g>`,
          )
          .join(''),
    ),
  },
  {
    schluessel: 'rathaus',
    kommune: 'wegberg',
    titel: 'Zeichnung: Rathaus mit Uhr',
    alt: {
      de: 'Zeichnung: ein Rathaus aus Backstein mit Treppe, Rampe und einer Uhr über der Tür.',
      en: 'Drawing: a brick town hall with stairs, a ramp and a clock above the door.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#cfe5f5"/><rect y="720" width="1600" height="180" fill="#9bb58a"/>' +
        '<rect x="420" y="320" width="760" height="400" fill="#b35c44"/><path d="M380 320h840L800 130z" fill="#6d3a2e"/>' +
        '<circle cx="800" cy="262" r="56" fill="#fff" stroke="#333" stroke-width="8"/><path d="M800 262v-34M800 262l26 12" stroke="#333" stroke-width="8" stroke-linecap="round"/>' +
        '<g fill="#f4efe3"><rect x="480" y="390" width="100" height="130"/><rect x="620" y="390" width="100" height="130"/><rect x="880" y="390" width="100" height="130"/><rect x="1020" y="390" width="100" height="130"/></g>' +
        '<rect x="740" y="540" width="120" height="180" fill="#3d2a22"/><path d="M700 720h200v22H700zM680 742h240v22H680z" fill="#d8d2c4"/><path d="M920 764 1180 764 920 706z" fill="#c4bdae"/>',
    ),
  },
  {
    schluessel: 'auto',
    kommune: 'kreis-heinsberg',
    titel: 'Zeichnung: Auto vor einem Schalter',
    alt: {
      de: 'Zeichnung: ein rotes Auto mit leerem Kennzeichen, daneben eine Uhr und ein Kalenderblatt.',
      'de-simple': 'Zeichnung: ein rotes Auto, eine Uhr und ein Kalender.',
      en: 'Drawing: a red car with an empty number plate, beside it a clock and a calendar sheet.',
      nl: 'Tekening: een rode auto met een leeg kenteken, ernaast een klok en een kalenderblad.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#e8eef2"/><rect y="690" width="1600" height="210" fill="#8d99a6"/><path d="M0 800h1600" stroke="#fff" stroke-width="10" stroke-dasharray="110 90"/>' +
        '<g transform="translate(250 380)"><path d="M40 250c0-60 30-90 90-100l60-100c14-24 34-36 64-36h240c30 0 52 12 70 36l70 100c90 6 126 40 126 100v60H40z" fill="#b8322a"/><path d="m222 150 46-78c8-12 18-18 32-18h80v96zM410 54h78c16 0 26 6 36 18l52 78H410z" fill="#cfe3f2"/><rect x="620" y="236" width="140" height="44" rx="6" fill="#fff" stroke="#333" stroke-width="6"/><circle cx="200" cy="316" r="70" fill="#333"/><circle cx="200" cy="316" r="30" fill="#c9ced4"/><circle cx="570" cy="316" r="70" fill="#333"/><circle cx="570" cy="316" r="30" fill="#c9ced4"/></g>' +
        '<g transform="translate(1180 150)"><rect width="250" height="270" rx="16" fill="#fff" stroke="#1d4e89" stroke-width="10"/><path d="M0 16a16 16 0 0 1 16-16h218a16 16 0 0 1 16 16v54H0z" fill="#1d4e89"/><g fill="#c9d6e2"><path d="M30 100h44v40H30zM103 100h44v40h-44zM176 100h44v40h-44zM30 165h44v40H30zM176 165h44v40h-44z"/></g><path d="M103 165h44v40h-44z" fill="#b8322a"/></g>' +
        '<circle cx="1040" cy="260" r="92" fill="#fff" stroke="#1d4e89" stroke-width="12"/><path d="M1040 260v-56M1040 260l40 24" stroke="#1d4e89" stroke-width="12" stroke-linecap="round"/>',
    ),
  },
  {
    schluessel: 'grenze',
    kommune: 'selfkant',
    titel: 'Zeichnung: Steg über einen Bach',
    alt: {
      de: 'Zeichnung: ein Holzsteg führt über einen Bach, auf jeder Seite steht ein Grenzstein zwischen Kopfweiden.',
      'de-simple': 'Zeichnung: eine Brücke über einen Bach.',
      en: 'Drawing: a wooden footbridge across a brook, with a boundary stone between pollard willows on either side.',
      nl: 'Tekening: een houten brug over een beek, aan elke kant een grenspaal tussen knotwilgen.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#cfe5f5"/><circle cx="260" cy="180" r="76" fill="#fdf3d7"/><path d="M0 480c360-60 620-40 820-20s520 20 780-30v470H0z" fill="#9bb58a"/>' +
        '<path d="M640 900c20-170 60-270 140-420h90c-40 140-20 260 60 420z" fill="#5fa3c7"/><path d="M720 820q40-26 80 0t80 0M750 700q34-22 68 0t60 0M785 590q24-16 48 0" fill="none" stroke="#d5ecf7" stroke-width="9" stroke-linecap="round"/>' +
        '<path d="M420 640q380-150 800 0v46q-420-150-800 0z" fill="#8a6f4d"/><path d="M430 640v-96M560 600v-92M700 572v-90M840 562v-90M980 572v-90M1110 602v-92M1210 638v-96" stroke="#6b4f36" stroke-width="18"/><path d="M430 552q380-148 780 0" fill="none" stroke="#6b4f36" stroke-width="18"/>' +
        '<g fill="#d8d2c4" stroke="#8d8675" stroke-width="8"><path d="M300 760v-120q0-34 34-34t34 34v120zM1270 760v-120q0-34 34-34t34 34v120z"/></g>' +
        '<g><path d="M170 620V420h50v200zM1450 600V400h50v200z" fill="#5b4a3f"/><path d="M195 440l-90-150M195 440l-40-180M195 440l10-190M195 440l60-170M195 440l100-130M1475 420l-90-150M1475 420l-40-180M1475 420l10-190M1475 420l60-170M1475 420l100-130" stroke="#4f7d4a" stroke-width="16" stroke-linecap="round"/></g>',
    ),
  },
  {
    schluessel: 'fluss',
    kommune: 'kreis-heinsberg',
    titel: 'Zeichnung: Uferweg mit Bank',
    alt: {
      de: 'Zeichnung: ein Fluss in weiten Bögen, daneben ein Weg mit einer Bank und Weiden.',
      en: 'Drawing: a river in wide bends, beside it a path with a bench and willows.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#d6e9f3"/><path d="M0 360q420-90 800-20t800-40v600H0z" fill="#a7c394"/>' +
        '<path d="M1600 420c-260 20-300 90-520 110s-430-10-560 90-60 180-240 280h560c120-150 30-190 180-260s330-20 580-70z" fill="#5fa3c7"/><path d="M700 700q40-24 80 0t80 0M900 590q36-22 72 0t72 0M1220 520q34-20 68 0t68 0" fill="none" stroke="#d5ecf7" stroke-width="10" stroke-linecap="round"/>' +
        '<path d="M0 800c240-60 220-200 460-260S1000 440 1600 380" fill="none" stroke="#e2d3b0" stroke-width="46"/>' +
        '<g transform="translate(180 540)"><path d="M0 60h230v22H0zM0 10h230v20H0z" fill="#8a6f4d"/><path d="M24 82v54M206 82v54M10 10v72M220 10v72" stroke="#4a3a2a" stroke-width="14"/></g>' +
        '<g><path d="M1290 780V560h40v220zM1110 300V200h26v100z" fill="#5b4a3f"/><circle cx="1310" cy="500" r="110" fill="#4f7d4a"/><circle cx="1230" cy="560" r="70" fill="#5d8d56"/><circle cx="1395" cy="560" r="76" fill="#5d8d56"/><circle cx="1123" cy="170" r="60" fill="#4f7d4a"/></g>',
    ),
  },
  {
    schluessel: 'bus',
    kommune: 'uebach-palenberg',
    titel: 'Zeichnung: Schulbus an der Haltestelle',
    alt: {
      de: 'Zeichnung: ein gelber Bus hält an einer Haltestelle, am Mast hängt ein Fahrplan, daneben stehen zwei Schultaschen.',
      en: 'Drawing: a yellow bus at a stop with a timetable on its post, two school bags beside it.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#e3edf3"/><path d="M0 560h1600v160H0z" fill="#c2d3b4"/><path d="M0 700h1600v200H0z" fill="#8d99a6"/><path d="M0 690h1600v26H0z" fill="#d8d2c4"/>' +
        '<g transform="translate(160 260)"><rect width="900" height="400" rx="44" fill="#f2c14e"/><path d="M0 250h900v40H0z" fill="#7a1f4b"/><g fill="#cfe3f2"><rect x="50" y="60" width="150" height="140" rx="12"/><rect x="225" y="60" width="150" height="140" rx="12"/><rect x="400" y="60" width="150" height="140" rx="12"/><rect x="780" y="60" width="90" height="200" rx="12"/></g><rect x="600" y="60" width="140" height="320" rx="10" fill="#cfe3f2" stroke="#333" stroke-width="8"/><path d="M670 60v320" stroke="#333" stroke-width="8"/><circle cx="190" cy="400" r="72" fill="#333"/><circle cx="190" cy="400" r="30" fill="#c9ced4"/><circle cx="480" cy="400" r="72" fill="#333"/><circle cx="480" cy="400" r="30" fill="#c9ced4"/></g>' +
        '<path d="M1270 780V230" stroke="#333" stroke-width="18"/><circle cx="1270" cy="200" r="74" fill="#1e6641"/><circle cx="1270" cy="200" r="58" fill="#f2c14e"/><path d="M1246 168v64M1294 168v64M1246 200h48" stroke="#1e6641" stroke-width="14" stroke-linecap="round"/><rect x="1200" y="360" width="140" height="180" fill="#fff" stroke="#333" stroke-width="8"/><path d="M1220 400h100M1220 435h100M1220 470h70" stroke="#8d99a6" stroke-width="10"/>' +
        '<g><rect x="1390" y="640" width="110" height="130" rx="22" fill="#b8322a"/><rect x="1405" y="700" width="80" height="50" rx="8" fill="#8c1c13"/><rect x="1100" y="660" width="100" height="116" rx="20" fill="#1d4e89"/><rect x="1114" y="712" width="72" height="46" rx="8" fill="#123a68"/></g>',
    ),
  },
  {
    schluessel: 'burg',
    kommune: 'wassenberg',
    titel: 'Zeichnung: Bergfried über einem Weiher',
    alt: {
      de: 'Zeichnung: ein Bergfried auf einem Hügel, davor ein Weiher mit einem Boot.',
      en: 'Drawing: a keep on a hill above a lake with a boat.',
      nl: 'Tekening: een burchttoren op een heuvel boven een vijver met een bootje.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#f3d9b8"/><circle cx="1220" cy="230" r="110" fill="#f7ecd0"/><path d="M0 640C260 600 420 420 640 400h320c220 20 380 200 640 240v260H0z" fill="#5d7a4f"/>' +
        '<g fill="#b9846a"><path d="M690 410V150h36v40h40v-40h68v40h40v-40h36v260z"/></g><g fill="#5b3a2e"><rect x="782" y="230" width="36" height="66" rx="18"/><path d="M770 410v-50q0-30 30-30t30 30v50z"/></g><path d="M690 300h220" stroke="#9c6b54" stroke-width="10"/>' +
        '<g fill="#44613b"><circle cx="520" cy="470" r="80"/><circle cx="430" cy="540" r="70"/><circle cx="1080" cy="470" r="80"/><circle cx="1180" cy="540" r="76"/></g>' +
        '<path d="M0 720h1600v180H0z" fill="#4f8fb3"/><path d="M120 780q50-24 100 0t100 0 100 0M900 840q50-24 100 0t100 0 100 0M1200 770q40-20 80 0t80 0" fill="none" stroke="#cfe8f3" stroke-width="10" stroke-linecap="round"/>' +
        '<path d="M640 780h300l-46 66H690z" fill="#6b4f36"/><path d="M790 780V660M790 670l90 90h-90z" stroke="#4a3a2a" stroke-width="8" fill="#fff"/>',
    ),
  },
  {
    schluessel: 'online-ausweis',
    kommune: 'kreis-heinsberg',
    titel: 'Zeichnung: Telefon und Ausweiskarte',
    alt: {
      de: 'Zeichnung: eine Ausweiskarte liegt unter einem Telefon, auf dem ein Haken und sechs Punkte für die PIN zu sehen sind.',
      'de-simple': 'Zeichnung: ein Handy und ein Ausweis.',
      en: 'Drawing: an identity card below a phone that shows a tick and six dots for the PIN.',
      nl: 'Tekening: een identiteitskaart onder een telefoon met een vinkje en zes stippen voor de pincode.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#dde8f3"/><g transform="translate(260 330) rotate(-6)"><rect width="760" height="460" rx="36" fill="#f7fafc" stroke="#1d4e89" stroke-width="12"/><path d="M0 36a36 36 0 0 1 36-36h688a36 36 0 0 1 36 36v60H0z" fill="#1d4e89"/><rect x="50" y="150" width="190" height="240" rx="14" fill="#c9d6e2"/><circle cx="145" cy="235" r="48" fill="#8fa6bd"/><path d="M70 390c0-60 34-96 75-96s75 36 75 96z" fill="#8fa6bd"/><path d="M290 180h380M290 240h300M290 300h340" stroke="#8fa6bd" stroke-width="20" stroke-linecap="round"/><rect x="290" y="340" width="90" height="70" rx="12" fill="#f2c14e" stroke="#b58a1f" stroke-width="6"/></g>' +
        '<g transform="translate(900 110)"><rect width="380" height="680" rx="54" fill="#1b2733"/><rect x="28" y="60" width="324" height="560" rx="16" fill="#fff"/><circle cx="190" cy="250" r="96" fill="#1e6641"/><path d="m142 252 36 40 64-80" fill="none" stroke="#fff" stroke-width="24" stroke-linecap="round" stroke-linejoin="round"/><g fill="#1d4e89"><circle cx="80" cy="440" r="15"/><circle cx="124" cy="440" r="15"/><circle cx="168" cy="440" r="15"/><circle cx="212" cy="440" r="15"/><circle cx="256" cy="440" r="15"/><circle cx="300" cy="440" r="15"/></g><rect x="80" y="510" width="220" height="56" rx="28" fill="#1d4e89"/></g>' +
        '<path d="M860 250q-40 40-40 100M820 210q-60 60-60 150" fill="none" stroke="#1d4e89" stroke-width="14" stroke-linecap="round"/>',
    ),
  },
  {
    schluessel: 'elektroschrott',
    kommune: 'kreis-heinsberg',
    titel: 'Zeichnung: Kiste mit alten Geräten',
    alt: {
      de: 'Zeichnung: eine Sammelkiste, in der alte Telefone, Kabel und ein Rasierer liegen.',
      'de-simple': 'Zeichnung: eine Kiste mit alten Handys und Kabeln.',
      en: 'Drawing: a collection box with old phones, cables and a shaver.',
      nl: 'Tekening: een inzamelbak met oude telefoons, kabels en een scheerapparaat.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#e6efe2"/><rect y="720" width="1600" height="180" fill="#c9bfa6"/>' +
        '<g transform="translate(620 210) rotate(-12)"><rect width="150" height="300" rx="22" fill="#33414e"/><rect x="18" y="30" width="114" height="130" rx="6" fill="#b7d3c0"/><g fill="#c9ced4"><circle cx="36" cy="195" r="12"/><circle cx="75" cy="195" r="12"/><circle cx="114" cy="195" r="12"/><circle cx="36" cy="232" r="12"/><circle cx="75" cy="232" r="12"/><circle cx="114" cy="232" r="12"/></g></g>' +
        '<g transform="translate(860 190) rotate(9)"><rect width="170" height="330" rx="26" fill="#1b2733"/><rect x="14" y="34" width="142" height="250" rx="8" fill="#8fd3e8"/></g>' +
        '<g transform="translate(470 300) rotate(-24)"><rect width="90" height="220" rx="40" fill="#7a8791"/><rect x="10" y="-30" width="70" height="50" rx="10" fill="#33414e"/></g>' +
        '<path d="M1080 520c60-120 10-220 90-260s120 60 60 120-100 20-90 90" fill="none" stroke="#333" stroke-width="18" stroke-linecap="round"/><path d="M1140 470h-2m-22-4v60h60v-60z" fill="#333"/>' +
        '<path d="M360 470h880l-70 330H430z" fill="#2f7d4f"/><path d="M330 440h940v70H330z" fill="#256440"/>' +
        '<g transform="translate(800 660)" fill="none" stroke="#fff" stroke-width="20" stroke-linecap="round" stroke-linejoin="round"><path d="M-70 30A80 80 0 0 1-20-72M-20-72l-46 0M-20-72l6 44M74-28A80 80 0 0 1 10 80M10 80l46 14M10 80l22-42"/></g>',
    ),
  },
  {
    schluessel: 'ehrenamt',
    kommune: 'geilenkirchen',
    titel: 'Zeichnung: Tisch mit Dingen für das Ehrenamt',
    alt: {
      de: 'Zeichnung: auf einem Tisch liegen ein Vorlesebuch, eine Gießkanne, ein Ball und eine Waffel, darüber hängen bunte Wimpel.',
      en: 'Drawing: on a table lie a book, a watering can, a ball and a waffle, with coloured pennants above.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#f3ead9"/><path d="M140 600h1320v60H140zM240 660h50v240h-50zM1310 660h50v240h-50z" fill="#8a6f4d"/>' +
        '<g transform="translate(220 430)"><path d="M0 20q90-40 170 0v140q-80-40-170 0zM170 20q90-40 170 0v140q-80-40-170 0z" fill="#fff" stroke="#4a2c6f" stroke-width="10"/><path d="M30 60q50-16 110 0M30 95q50-16 110 0M200 60q50-16 110 0M200 95q50-16 110 0" fill="none" stroke="#b9a6cf" stroke-width="8"/></g>' +
        '<g transform="translate(620 380)" fill="none" stroke="#1e6641" stroke-width="18"><path d="M40 60h180l20 160H20z" fill="#2f7d4f"/><path d="m230 120 120-80M336 20l40 50" stroke-linecap="round"/><path d="M40 90C-40 90-40 200 24 200"/><path d="M60 60C60-10 200-10 200 60"/></g>' +
        '<g transform="translate(1080 500)"><circle r="100" fill="#fff" stroke="#333" stroke-width="10"/><path d="m0-34 32 24-12 38h-40l-12-38z" fill="#333"/><path d="M0-34v-62M32-10l60-20M20 28l36 54M-20 28l-36 54M-32-10l-60-20" stroke="#333" stroke-width="9"/></g>' +
        '<g transform="translate(1230 480)"><circle cx="95" cy="45" r="76" fill="#e0b45c" stroke="#b5832c" stroke-width="10"/><path d="M50-14v118M95-30v150M140-14v118M36 0h118M20 45h150M36 90h118" stroke="#b5832c" stroke-width="10"/></g>' +
        '<path d="M500 200q150-90 300 0t300 0" fill="none" stroke="#4a2c6f" stroke-width="8"/><g fill="#b8322a"><path d="m560 172 36-14-4 60z"/><path d="m960 210 36 12-26 52z"/></g><g fill="#f2c14e"><path d="m690 152 38 4-22 56z"/><path d="m1070 208 30-16 2 56z"/></g><path d="m830 204 38 16-32 48z" fill="#2f7d4f"/>',
    ),
  },
  {
    schluessel: 'windmuehle',
    kommune: 'waldfeucht',
    titel: 'Zeichnung: Windmühle am Abend',
    alt: {
      de: 'Zeichnung: eine Windmühle aus Backstein mit vier Flügeln am Abend, in den Fenstern brennt Licht.',
      en: 'Drawing: a brick windmill with four sails in the evening, light in its windows.',
      nl: 'Tekening: een bakstenen windmolen met vier wieken in de avond, met licht achter de ramen.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#394a6d"/><rect y="420" width="1600" height="260" fill="#c98a6b" opacity=".55"/><circle cx="330" cy="200" r="66" fill="#fdf3d7"/><path d="M0 680q420-60 800-30t800-20v270H0z" fill="#4a5a34"/>' +
        '<path d="M660 720 710 330h180l50 390z" fill="#a5573f"/><path d="M690 340q110-120 220 0z" fill="#3d2a22"/><path d="M676 590h248M690 480h220" stroke="#8a4431" stroke-width="8"/>' +
        '<g fill="#ffd77a"><rect x="772" y="410" width="56" height="64" rx="6"/><rect x="772" y="530" width="56" height="64" rx="6"/></g><path d="M762 720v-70q0-38 38-38t38 38v70z" fill="#3d2a22"/>' +
        '<g transform="translate(800 300) rotate(24)"><g stroke="#e9dcc0" stroke-width="14"><path d="M0-290V290M-290 0H290"/></g><g fill="#e9dcc0" opacity=".85"><path d="M8-286h62v226H8zM-8 286h-62V60h62zM286 8v62H60V8zM-286-8v-62h226v62z"/></g><g stroke="#394a6d" stroke-width="5"><path d="M8-230h62M8-174h62M8-118h62M-8 230h-62M-8 174h-62M-8 118h-62M230 8v62M174 8v62M118 8v62M-230-8v-62M-174-8v-62M-118-8v-62"/></g><circle r="24" fill="#3d2a22"/></g>',
    ),
  },
  {
    schluessel: 'foerderturm',
    kommune: 'hueckelhoven',
    titel: 'Zeichnung: Förderturm',
    alt: {
      de: 'Zeichnung: ein rotes Fördergerüst mit zwei Seilscheiben neben einer Halle aus Backstein, davor ein Förderwagen.',
      en: 'Drawing: a red headframe with two pulleys beside a brick hall, a mine car in front.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#d9dfe4"/><path d="M0 560q300-180 620-60t980-60v460H0z" fill="#a9b59a"/><path d="M0 740h1600v160H0z" fill="#8d8675"/>' +
        '<rect x="880" y="440" width="520" height="300" fill="#a5573f"/><path d="M860 450h560L1140 330z" fill="#6d3a2e"/><g fill="#cfe3f2"><path d="M930 720V560q0-40 40-40t40 40v160zM1100 720V560q0-40 40-40t40 40v160zM1270 720V560q0-40 40-40t40 40v160z"/></g>' +
        '<g fill="none" stroke="#a33026" stroke-width="24"><path d="M470 740 520 180h120l50 560M640 200l330 540M480 600h200M494 460h172M508 320h144M480 600l186-140M680 600 494 460M494 460l158-140M666 460 508 320"/></g><g fill="#d9dfe4" stroke="#33414e" stroke-width="16"><circle cx="546" cy="130" r="62"/><circle cx="624" cy="210" r="62"/></g><g stroke="#33414e" stroke-width="8"><path d="M546 68v124M484 130h124M624 148v124M562 210h124"/></g>' +
        '<g transform="translate(150 620)"><path d="M0 0h240l-26 110H26z" fill="#33414e"/><path d="M14-4q40-60 90-30t112 30z" fill="#1b2024"/><circle cx="60" cy="124" r="28" fill="#1b2024"/><circle cx="180" cy="124" r="28" fill="#1b2024"/></g><path d="M60 774h420" stroke="#333" stroke-width="12"/>',
    ),
  },
  {
    schluessel: 'wanderweg',
    kommune: 'kreis-heinsberg',
    titel: 'Zeichnung: Wegweiser am Feldweg',
    alt: {
      de: 'Zeichnung: ein Wegweiser mit drei Armen an einem Feldweg, der sich durch grüne Hügel schlängelt.',
      'de-simple': 'Zeichnung: ein Weg durch die Felder und ein Weg-Weiser.',
      en: 'Drawing: a signpost with three arms by a path that winds through green hills.',
      nl: 'Tekening: een wegwijzer met drie armen langs een veldpad dat door groene heuvels slingert.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#cfe5f5"/><circle cx="1330" cy="170" r="80" fill="#fdf3d7"/><path d="M0 470q400-140 820-40t780-80v550H0z" fill="#b5cc9c"/><path d="M0 640q440-120 860-30t740-50v340H0z" fill="#8fb077"/>' +
        '<path d="M760 900c-40-140 200-170 180-260s-220-70-180-150 130-50 120-100" fill="none" stroke="#e2d3b0" stroke-width="60" stroke-linecap="round"/>' +
        '<g transform="translate(380 250)"><path d="M70 0h34v560H70z" fill="#6b4f36"/><path d="M-60 30h280l50 40-50 40H-60z" fill="#1d4e89"/><path d="M240 150H-30l-50 40 50 40h270z" fill="#1e6641"/><path d="M-60 270h240l50 40-50 40H-60z" fill="#a63d00"/><path d="M-20 70h170M30 190h170M-20 310h140" stroke="#fff" stroke-width="14" stroke-linecap="round"/></g>' +
        '<g><path d="M1180 620V500h30v120zM1340 560V460h26v100z" fill="#5b4a3f"/><circle cx="1195" cy="450" r="80" fill="#4f7d4a"/><circle cx="1353" cy="420" r="66" fill="#5d8d56"/></g>',
    ),
  },
  {
    schluessel: 'noten',
    kommune: 'kreis-heinsberg',
    titel: 'Zeichnung: Bühne mit Instrumenten',
    alt: {
      de: 'Zeichnung: eine Bühne mit einem Cello, einem Notenständer und bunten Noten in der Luft.',
      en: 'Drawing: a stage with a cello, a music stand and coloured notes in the air.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#33204a"/><path d="M500 0h600l300 720H200z" fill="#4d3469"/><ellipse cx="800" cy="740" rx="660" ry="90" fill="#6b4f36"/>' +
        '<g transform="translate(560 210)"><path d="M110 0h30v230h-30z" fill="#4a2a18"/><path d="M125 170c90 0 110 50 96 100-10 34-30 40-30 66s40 40 40 104c0 66-50 96-106 96S19 506 19 440c0-64 40-78 40-104s-20-32-30-66c-14-50 6-100 96-100z" fill="#b5652c"/><path d="M125 10v440" stroke="#f3e3c3" stroke-width="6"/><path d="M80 320q-16 40 0 70M170 320q16 40 0 70" fill="none" stroke="#4a2a18" stroke-width="10" stroke-linecap="round"/><path d="M125 536v40" stroke="#333" stroke-width="10"/></g>' +
        '<g transform="translate(930 330)"><path d="M0 0h260l-24 160H24z" fill="#f7fafc" stroke="#1b2024" stroke-width="10"/><path d="M40 50h180M46 90h168M52 130h156" stroke="#8d99a6" stroke-width="8"/><path d="M130 160v250M130 410l-80 50M130 410l80 50" stroke="#1b2024" stroke-width="14"/></g>' +
        '<g fill="#f2c14e"><ellipse cx="330" cy="380" rx="40" ry="30"/><path d="M356 200h16v180h-16zM356 200q60 20 70 80-30-40-70-40z"/></g><g fill="#8fd3e8"><ellipse cx="1290" cy="240" rx="36" ry="27"/><ellipse cx="1420" cy="220" rx="36" ry="27"/><path d="M1312 90h14v150h-14zM1442 70h14v150h-14zM1312 90l144-20v34l-144 20z"/></g><g fill="#e58a8a"><ellipse cx="470" cy="170" rx="32" ry="24"/><path d="M490 30h12v140h-12z"/></g>',
    ),
  },
  {
    schluessel: 'kita',
    kommune: 'hueckelhoven',
    titel: 'Zeichnung: Garderobe in der Kita',
    alt: {
      de: 'Zeichnung: eine Garderobe in der Kita mit kleinen Jacken, Gummistiefeln und Bauklötzen.',
      'de-simple': 'Zeichnung: kleine Jacken, Stiefel und Bau-Klötze.',
      en: 'Drawing: coat hooks in a day-care centre with small jackets, wellingtons and building blocks.',
    },
    lizenz: LIZENZ,
    svg: picture(
      '<rect width="1600" height="900" fill="#fbf1dc"/><rect y="700" width="1600" height="200" fill="#d9b98c"/><path d="M200 170h1200v46H200z" fill="#8a6f4d"/><g stroke="#4a3a2a" stroke-width="16" stroke-linecap="round"><path d="M340 216v40M620 216v40M900 216v40M1180 216v40"/></g>' +
        [
          [340, '#b8322a'],
          [620, '#1d4e89'],
          [900, '#f2c14e'],
          [1180, '#2f7d4f'],
        ]
          .map(
            ([x, farbe]) =>
              `<g transform="translate(${x} 256)" fill="${farbe}"><path d="M-60 0Q0-30 60 0l50 150-44 14-20-60v150h-92V104l-20 60-44-14z"/><path d="M0-8v262" stroke="#fff" stroke-width="7"/></g>`,
          )
          .join('') +
        '<path d="M180 600h1240v36H180z" fill="#8a6f4d"/><path d="M220 636h40v130h-40zM1340 636h40v130h-40z" fill="#6b4f36"/>' +
        '<g fill="#2f7d4f"><path d="M420 680h60v90h44q14 0 14 30H420zM560 680h60v90h44q14 0 14 30H560z"/></g>' +
        '<g stroke="#fff" stroke-width="6"><rect x="860" y="720" width="100" height="100" fill="#b8322a"/><rect x="980" y="720" width="100" height="100" fill="#1d4e89"/><rect x="920" y="620" width="100" height="100" fill="#f2c14e"/><path d="m1110 820 60-104 60 104z" fill="#7a1f4b"/></g>',
    ),
  },
];
