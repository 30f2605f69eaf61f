import type { HtmlView } from './index.ts';

/** Pages that answer nothing themselves, so that nobody can be asked whether they helped. */
const WITHOUT: readonly HtmlView['kind'][] = ['suche', 'nichtGefunden', 'rueckmeldung', 'weiterleitung'];

/** True for pages that ask whether they helped. */
export const asksForFeedback = ({ kind }: Pick<HtmlView, 'kind'>): boolean => !WITHOUT.includes(kind);
