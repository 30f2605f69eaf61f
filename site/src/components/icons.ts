import type { LebenslageSymbol } from '@serviceportal/content-types';

/** Outlines on a grid of 24, drawn with a stroke of 2. */
export const ICONS = {
  haus: 'M4 11l8-7 8 7M6 9.5V20h12V9.5M10 20v-6h4v6',
  ausweis: 'M3 5h18v14H3zM8.5 12a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM5.5 16c.5-3 5.5-3 6 0M14.5 9.5H18M14.5 13.5H18',
  familie:
    'M8 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM17 13a2 2 0 1 0 0-4 2 2 0 0 0 0 4zM3.5 20v-4a4.5 4.5 0 0 1 9 0v4M14 20v-2.5a3 3 0 0 1 6 0V20',
  arbeit: 'M3 8h18v12H3zM9 8V5h6v3M3 13h18M12 12v2',
  auto: 'M4 16v-4l2-6h12l2 6v4zM4 12h16M6.5 16v3M17.5 16v3M7.5 14h.01M16.5 14h.01',
  bauen: 'M3 20h18M6 20V9h8v11M14 20V4l6 4M9 12h2M9 16h2M14 4H6',
  gesundheit: 'M12 20S4 15 4 9.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15 12 20 12 20zM12 10v5M9.5 12.5h5',
  bildung: 'M2 9l10-4 10 4-10 4zM6 11v5c3.5 2.5 8.5 2.5 12 0v-5M22 9v6',
  gewerbe: 'M4 10v10h16V10M3 10l2-6h14l2 6zM9 20v-6h6v6',
  engagement: 'M12 19s-6-3.5-6-8a3 3 0 0 1 6-1 3 3 0 0 1 6 1c0 4.5-6 8-6 8zM3 21h18',
  einwanderung: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  abgaben: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.5 8.5a4.5 4.5 0 1 0 0 7M7 11h6M7 13.5h6',
  tiere: 'M5 10l-2-5 5 2h5c4 0 6 3 6 6v7h-3v-4h-6v4H7v-6c-2-1-2-3-2-4zM19 12l2-3',
  trauer: 'M12 3v18M7 8h10M6 21h12',
  suche: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L21 21',
  hinweis: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v6M12 7.5h.01',
  warnung: 'M12 4l10 17H2zM12 10v5M12 18h.01',
} as const satisfies Record<LebenslageSymbol | 'suche' | 'hinweis' | 'warnung', string>;

export type IconName = keyof typeof ICONS;
