import { describe, expect, it } from 'vitest';
import { describeBuild } from './describeBuild.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const clean = {
  kind: 'git',
  commit,
  date: '2026-11-22T23:30:00Z',
  isDirty: false,
  isShallow: false,
} as const;
const repository = 'https://forge.example/vng/catalogus';

describe('describeBuild', () => {
  it('names the day as it is in the Netherlands, and links the commit', () => {
    expect(describeBuild(clean, { repository }, undefined)).toEqual({
      dataDate: '23 november 2026',
      commit: '01234567',
      commitUrl: `${repository}/commit/${commit}`,
      repositoryUrl: repository,
      gemmaRelease: 'nog niet ingelezen',
    });
  });

  it('says that files are not committed, and does not link a commit that lacks them', () => {
    const info = describeBuild({ ...clean, isDirty: true }, { repository }, undefined);
    expect(info.commit).toBe('01234567 + niet vastgelegd');
    expect(info.commitUrl).toBeUndefined();
  });

  it('says so when there is no Git, as in a ZIP', () => {
    const info = describeBuild({ kind: 'geen' }, { repository: '' }, undefined);
    expect(info).toMatchObject({ commit: 'geen Git-gegevens', dataDate: 'niet bekend' });
    expect(info.repositoryUrl).toBeUndefined();
  });
});
