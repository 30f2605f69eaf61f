import { addDataAndFileToRequest, type Endpoint } from 'payload';
import { answer } from '../errors/answer-error.ts';
import { clientAddress } from './address.ts';
import { SignInLimits } from './limits.ts';

/**
 * `POST /api/users/forgot-password`: answers before it is known whether there is such an account, so that neither the answer
 * nor its time tells. In place of Payload's, which answers after the message is sent.
 */
export function forgotPasswordEndpoint(): Endpoint {
  const limits = new SignInLimits();
  return {
    path: '/forgot-password',
    method: 'post',
    handler: async (req) => {
      await addDataAndFileToRequest(req);
      const { payload } = req;
      const email = req.data?.email;
      if (typeof email === 'string' && email.trim() !== '') {
        const attempt = await limits.begin(email, clientAddress(req));
        if (attempt !== 'go on') return refusal('Das waren zu viele Versuche. Bitte warten Sie zehn Minuten.', 429);
        payload
          .forgotPassword({ collection: 'users', data: { email }, disableEmail: false })
          .catch((error: unknown) => payload.logger.error({ err: error, msg: 'A reset link could not be sent' }));
      }
      return Response.json({ message: 'Wenn es dieses Konto gibt, ist eine E-Mail unterwegs.' });
    },
  };
}

const refusal = (message: string, status: number) => Response.json(answer(message), { status });

/** The start makes the first person (`PORTAL_ADMIN_EMAIL`); nobody becomes one by being the first to ask. */
export const noFirstRegister: Endpoint = {
  path: '/first-register',
  method: 'post',
  handler: () => refusal('Die erste Person legt der Start des Portals an.', 403),
};

/** Kreis-IT makes every account, so that none waits until its address is confirmed. */
export const noVerification: Endpoint = {
  path: '/verify/:id',
  method: 'post',
  handler: () => refusal('Ein Konto muss hier nicht bestätigt werden.', 404),
};
