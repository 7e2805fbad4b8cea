import { describe, expect, it } from 'vitest';
import type { FormField } from './formModel.ts';
import { formModelOf } from './formModelOf.ts';
import { formPages } from './forms.ts';

function field(kind: string, key: string): FormField | undefined {
  return formModelOf(kind, [{ title: 'Alles', keys: [key] }]).groups[0]?.fields[0];
}

describe('the form of a kind', () => {
  it('takes label, choices and requirement from the schema', () => {
    expect(field('gebruik', 'status')).toMatchObject({
      type: 'choice',
      label: 'Status',
      isRequired: true,
      choices: expect.arrayContaining([{ value: 'uit-te-faseren', label: 'Uit te faseren' }]),
    });
  });

  it('knows dates, maps, lists of maps, lists of texts and several of a closed list', () => {
    expect(field('koppeling', 'vanaf')?.type).toBe('date');
    expect(field('gebruik', 'datums')?.type).toBe('group');
    expect(field('organisatie', 'certificeringen')).toMatchObject({ type: 'list', isTexts: false });
    expect(field('koppeling', 'gegevens')).toMatchObject({ type: 'list', isTexts: true });
    expect(field('collega', 'rollen')?.type).toBe('choices');
  });

  it('asks a number on one line, never as long text', () => {
    const github = field('collega', 'github');
    const id = github?.type === 'group' ? github.fields.find(({ key }) => key === 'id') : undefined;
    expect(id).toMatchObject({ type: 'text', isNumber: true, isLong: false });
  });

  it('picks what refers to something by its name', () => {
    expect(field('gebruik', 'applicatie')).toMatchObject({ type: 'pick', list: 'applicatie', isMany: false });
    expect(field('gebruik', 'referentiecomponenten')).toMatchObject({ type: 'pick', isMany: true });
  });

  it('has no default for the direction of a koppeling', () => {
    const page = formPages.find(({ kind }) => kind === 'koppeling');
    expect(page?.start).not.toHaveProperty('richting');
    expect(field('koppeling', 'richting')?.isRequired).toBe(true);
  });

  it('refuses a layout with a key that the schema does not have', () => {
    expect(() => formModelOf('gebruik', [{ title: 'x', keys: ['bestaatNiet'] }])).toThrow('bestaatNiet');
  });

  it.each(formPages.map(({ slug, kind, layout }) => ({ slug, kind, layout })))(
    'makes the form $slug: every field with a label and a hint',
    ({ kind, layout }) => {
      const fields = formModelOf(kind, layout).groups.flatMap((group) => group.fields);
      expect(fields.filter(({ label, hint }) => label === '' || hint === '')).toEqual([]);
    },
  );
});
