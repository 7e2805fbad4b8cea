import { begrip, begrippen } from './begrippen.ts';

/** `docs/begrippen.md`: the same explanations as the site's, for who reads the repository. */
export function begrippenDocument(): string {
  const parts = begrippen.map(({ term, uitleg, zie = [] }) => {
    const see = zie.length === 0 ? '' : `\n\nZie ook: ${zie.map((id) => begrip(id).term).join(', ')}.`;
    return `## ${term}\n\n${uitleg}${see}\n`;
  });
  return `# Begrippen\n\n<!-- Gemaakt door npm run generate uit src/lib/model/begrippen.ts: niet zelf wijzigen. -->\n\n${parts.join('\n')}`;
}
