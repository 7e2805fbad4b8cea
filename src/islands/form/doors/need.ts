import { faultOfReply } from './faultOfReply.ts';
import { ForgeRefusal } from './forgeRefusal.ts';
import type { ForgeReply } from './forgeRest.ts';

/**
 * The answer, when it is a success.
 *
 * @param what  ends "met deze sleutel mag u … niet"
 * @throws ForgeRefusal
 */
export function need(reply: ForgeReply, what: string, status = 200): ForgeReply {
  if (reply.status !== status) throw new ForgeRefusal(faultOfReply(reply, what));
  return reply;
}
