import type { EmailAdapter } from 'payload';

/**
 * Stands where a mail server will be configured: it writes down that a message was not sent, and to whom, never what it
 * said (a message may carry a link that signs somebody in).
 */
export const unsentEmail: EmailAdapter = ({ payload }) => ({
  name: 'unsent',
  defaultFromAddress: 'serviceportal@localhost',
  defaultFromName: 'Serviceportal',
  sendEmail: ({ to, subject }) => {
    payload.logger.warn(`No mail server is configured: "${subject ?? ''}" to ${JSON.stringify(to)} was not sent.`);
    return Promise.resolve();
  },
});
