import { expect, test } from 'vitest';
import { noticeOf } from '../../../cms/src/snapshot/communication.ts';

const notice = (more: object) =>
  noticeOf({ id: 'n', createdAt: '', updatedAt: '', text: { de: 'Sturm.' }, ...more } as never).locales['de'];

test('half a link of a notice is shown as far as it goes', () => {
  const url = 'https://kreis.example/sturm/';
  expect(notice({ linkText: { de: 'Mehr' }, linkUrl: url })).toEqual({
    text: 'Sturm.',
    link: { bezeichnung: 'Mehr', url },
  });
  expect(notice({ linkUrl: url })).toEqual({ text: 'Sturm.', link: { bezeichnung: 'kreis.example/sturm', url } });
  expect(notice({ linkText: { de: 'Mehr am Rathaus' } })).toEqual({ text: 'Sturm. Mehr am Rathaus' });
  expect(notice({})).toEqual({ text: 'Sturm.' });
});
