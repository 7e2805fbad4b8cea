import { describe, expect, it } from 'vitest';
import type { Door } from './doors/door.ts';
import { membershipEdits } from './membershipEdits.ts';

const regio = {
  organisatie: { id: 'regio-ce', bestandsnaam: 'organisatie', waarde: { naam: 'Regio' }, versie: 'a1' },
  deelnemers: [{ id: 'gemeente-bb' }],
};
const door: Door = {
  kind: 'lokaal',
  landscape: async (id) =>
    id === 'regio-ce'
      ? { status: 200, json: regio }
      : {
          status: 0,
          json: { meldingen: [{ tekst: 'De server antwoordt niet.', raad: 'Start hem opnieuw.' }] },
        },
  preview: async () => ({ answer: { status: 200, json: {} } }),
  propose: async () => ({ status: 201, json: {} }),
};

describe('joining and leaving samenwerkingen', () => {
  it('changes the members of each, and leaves what is so already', async () => {
    const joined = await membershipEdits(door, 'gemeente-aa', undefined, ['regio-ce']);
    expect(joined).toEqual({
      faults: [],
      edits: [
        {
          action: 'fields',
          kind: 'organisatie',
          organisatie: 'regio-ce',
          name: 'organisatie',
          baseOid: 'a1',
          fields: [{ path: ['deelnemers'], value: ['gemeente-aa', 'gemeente-bb'] }],
        },
      ],
    });
    expect(await membershipEdits(door, 'gemeente-bb', undefined, ['regio-ce'])).toEqual({
      faults: [],
      edits: [],
    });
  });

  it('says which samenwerking cannot be read, with what to do, instead of forgetting that it was chosen', async () => {
    expect(await membershipEdits(door, 'gemeente-aa', undefined, ['regio-ce', 'regio-weg'])).toMatchObject({
      faults: [
        {
          field: 'samenwerkingen',
          text: 'Samenwerkingen: regio-weg kon niet worden gelezen. De server antwoordt niet. Start hem opnieuw.',
        },
      ],
    });
  });
});
