import { expect, it } from 'vitest';
import { answerOf, operationOf, requestFaults } from './shapes.ts';

const none = new URLSearchParams();
const trees = '/repos/a/b/git/trees';

it('lets the requests of the description through, and refuses others', () => {
  const item = { path: 'x', mode: '100644', type: 'blob', content: 'x' };
  expect(requestFaults('POST', trees, none, { base_tree: 'x', tree: [item] })).toEqual([]);
  expect(requestFaults('POST', trees, none, { base_tree: 'x' })).toHaveLength(1);
  expect(requestFaults('POST', trees, none, { tree: [{ ...item, mode: 644 }] }).length).toBeGreaterThan(0);
  expect(requestFaults('POST', trees, none, { tree: [{ ...item, inhoud: 'x' }] })).toEqual([
    expect.stringContaining('.tree[].inhoud is unknown'),
  ]);
  expect(requestFaults('GET', '/user', new URLSearchParams('naam=x'), undefined)).toHaveLength(1);
  expect(requestFaults('DELETE', '/repos/a/b', none, undefined)).toHaveLength(1);
});

it('finds names with slashes in a path', () => {
  expect(operationOf('GET', '/repos/a/b/contents/c/d%20e.yaml')?.values).toEqual(['a', 'b', 'c/d e.yaml']);
  expect(operationOf('GET', '/repos/a/b/git/ref/heads/voorstel/x/y')?.values[2]).toBe('heads/voorstel/x/y');
});

it('completes answers, and refuses what the description does not have', () => {
  const answer = answerOf('GET', '/repos/{owner}/{repo}/git/ref/{ref}', 200, {
    ref: 'refs/heads/main',
    object: { type: 'commit', sha: 'a'.repeat(40) },
  });
  expect(answer).toHaveProperty('node_id');
  expect(() => answerOf('GET', '/user', 200, { inlog: 'x' })).toThrow('.inlog is unknown');
  expect(() => answerOf('GET', '/user', 418, {})).toThrow('never answers 418');
  expect(() => answerOf('GET', '/user', 200, { login: 1 })).toThrow();
});
