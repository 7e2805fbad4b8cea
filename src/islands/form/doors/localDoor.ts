import { ask } from '../api.ts';
import type { LocalDoor } from './door.ts';

/** The door of `npm start`: everything happens at the local server, in the clone. */
export function localDoor(): LocalDoor {
  return {
    kind: 'lokaal',
    landscape: (organisatie) => ask(`landschap?organisatie=${encodeURIComponent(organisatie)}`),
    preview: async (edits) => ({ answer: await ask('bekijken', { wijzigingen: edits }) }),
    propose: (edits) => ask('voorstellen', { wijzigingen: edits }),
  };
}
