import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { type BuildAsked, type BuildDone, makeRebuilder } from './rebuilder.ts';

/** A build that the test ends itself. */
function builds() {
  const asked: BuildAsked[] = [];
  const ends: ((done: BuildDone) => void)[] = [];
  const rebuilder = makeRebuilder((one) => {
    asked.push(one);
    return new Promise((resolve, reject) => {
      ends.push(resolve);
      one.signal.addEventListener('abort', () => reject(one.signal.reason));
    });
  });
  const end = async (done: BuildDone) => {
    ends.at(-1)?.(done);
    await wait();
  };
  return { rebuilder, asked, end };
}

describe('the site after a change', () => {
  it('is made quickly first, and then as a whole', async () => {
    const { rebuilder, asked, end } = builds();
    expect(rebuilder.state()).toMatchObject({ toestand: 'klaar', nummer: 1 });
    rebuilder.start();
    expect(rebuilder.state()).toMatchObject({ toestand: 'bezig', nummer: 1 });
    asked[0]?.report("  pagina's  12 (1,0 s)");
    expect(rebuilder.state().tekst).toBe("pagina's  12 (1,0 s)");
    await end({ isPartial: true });
    expect(rebuilder.state()).toMatchObject({ toestand: 'bijna', nummer: 2 });
    await end({ isPartial: false });
    expect(rebuilder.state()).toEqual({ toestand: 'klaar', nummer: 3, tekst: '' });
    expect(asked.map(({ isQuick }) => isQuick)).toEqual([true, false]);
  });

  it('is made once when the quick build was the whole one', async () => {
    const { rebuilder, asked, end } = builds();
    rebuilder.start();
    await end({ isPartial: false });
    expect(rebuilder.state()).toMatchObject({ toestand: 'klaar', nummer: 2 });
    expect(asked).toHaveLength(1);
  });

  it('says what went wrong, and can be asked again', async () => {
    const { rebuilder, end } = builds();
    rebuilder.start();
    await end({ fault: 'Er is een fout in content/a.yaml.' });
    expect(rebuilder.state()).toEqual({
      toestand: 'mislukt',
      nummer: 1,
      tekst: 'Er is een fout in content/a.yaml.',
    });
    rebuilder.start();
    await end({});
    expect(rebuilder.state()).toMatchObject({ toestand: 'klaar', nummer: 2 });
  });

  it('is made once more for a change during a quick build', async () => {
    const { rebuilder, asked, end } = builds();
    rebuilder.start();
    rebuilder.start();
    await end({ isPartial: true });
    expect(rebuilder.state().toestand).toBe('bezig');
    await end({ isPartial: true });
    await end({});
    expect(rebuilder.state().toestand).toBe('klaar');
    expect(asked.map(({ isQuick }) => isQuick)).toEqual([true, true, false]);
  });

  it('drops the making of the whole for a later change, without calling that a fault', async () => {
    const { rebuilder, asked, end } = builds();
    rebuilder.start();
    await end({ isPartial: true });
    rebuilder.start();
    expect(rebuilder.state().toestand).toBe('bezig');
    await wait();
    expect(asked.map(({ isQuick }) => isQuick)).toEqual([true, false, true]);
    await end({ isPartial: true });
    await end({});
    expect(rebuilder.state()).toMatchObject({ toestand: 'klaar', tekst: '' });
  });
});
