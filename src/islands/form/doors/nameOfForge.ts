import type { Forge } from '../../../lib/proposals/forge.ts';

const names = { github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo' } as const;

/** What users call the place of the repository. */
export function nameOfForge({ kind }: Forge): string {
  return names[kind];
}
