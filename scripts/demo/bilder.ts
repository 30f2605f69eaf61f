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
];
