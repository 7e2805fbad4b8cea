import { expect, test } from 'vitest';
import { allMessages } from '../lib/diagnostics/allMessages.ts';
import { messagePages, messageRow, messageSeries } from './messagePages.ts';

test('every message has one page, in order, and no series is empty', () => {
  expect(messagePages().map(({ message }) => message.code)).toEqual(allMessages.map(({ code }) => code));
  expect(messageSeries.filter(({ messages }) => messages.length === 0)).toEqual([]);
});

test('a page knows its neighbours and the file of its example', () => {
  const page = messagePages().find(({ message }) => message.code === 'SWC210');
  expect(page).toMatchObject({
    series: { id: 'velden' },
    exampleFile: 'content/organisaties/voorbeeldstad/organisatie.yaml',
  });
  expect(page?.previous?.code).toBe('SWC209');
  expect(messagePages().find(({ message }) => message.code === 'SWC556')?.exampleFile).toBeUndefined();
  expect(messagePages()[0]?.previous).toBeUndefined();
});

test('a remedy that is the same for every fault is shown as the command says it', () => {
  const found = allMessages.find(({ code }) => code === 'SWC720');
  expect(found?.remedy).toBe('Sluit het voorstel, of voeg een wijziging toe.');
  expect(messageRow(allMessages[0] ?? expect.fail())).toMatchObject({
    code: 'SWC101',
    titel: { href: '/fouten/swc101/' },
  });
});
