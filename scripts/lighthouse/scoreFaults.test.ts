import { expect, it } from 'vitest';
import { type PageAudit, scoreFaults } from './scoreFaults.ts';

const good: PageAudit = {
  scores: { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 },
  layoutShift: 0,
  machine: 1500,
  failed: [],
};

it('accepts the bounds of site.md', () => {
  expect(scoreFaults(good)).toEqual([]);
});

it.each(['performance', 'accessibility', 'best-practices', 'seo'] as const)('refuses a lower %s', (name) => {
  const score = good.scores[name];
  expect(scoreFaults({ ...good, scores: { ...good.scores, [name]: score - 1 } })).toEqual([
    `${name} ${score - 1}, minstens ${score}`,
  ]);
});

it('refuses a score that is no number, and a page that moves', () => {
  const scores = { ...good.scores, seo: Number.NaN };
  expect(scoreFaults({ ...good, scores, layoutShift: 0.0004 })).toEqual([
    'seo NaN, minstens 100',
    'verschuiving 0.0004, hoogstens 0',
  ]);
});
