import { drawDiagram, drawnModelOf } from '../../archimate/draw/drawDiagram.ts';
import { svgText } from '../../archimate/draw/svgText.ts';
import { nameOf, type ViewNode } from '../../archimate/model.ts';
import { type Export, modelOfExport } from '../exportLandscape.ts';
import { identifierOf, objectIdOf } from '../ids.ts';
import type { LandscapeData } from '../landscapeData.ts';
import { changeWords } from '../plotStyle.ts';
import { linkViewId } from './addLinkView.ts';
import type { Changed, LandscapeDifference } from './compareLandscapes.ts';
import { changesInCounts, fieldInWords } from './differenceWords.ts';

/**
 * The difference of two versions as one HTML file that stands alone: what changed in words, the koppelingen and the
 * views on which something changed, in the colours of the model. Opens without a network and prints.
 * @param title what is compared with what
 * @param made  the export of `merged`
 */
export function differencePage(
  title: string,
  difference: LandscapeDifference,
  merged: LandscapeData,
  made: Export,
): string {
  const { applicaties, koppelingen, deelnemers } = difference;
  const counts = changesInCounts(difference);
  const changed = changedElements(merged);
  const model = drawnModelOf(modelOfExport(made));
  const drawings = made.addition.views
    .filter((view) =>
      view.identifier === linkViewId(merged)
        ? koppelingen.length > 0
        : view.nodes.some((node) => shows(node, changed)),
    )
    .map((view) => `<figure>${drawDiagram(view, model, { title: nameOf(view) })}</figure>`);
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${svgText(title)}</title>
<style>
body { font: 1rem/1.5 'Noto Sans', 'Segoe UI', Arial, sans-serif; margin: 2rem auto; max-width: 75rem; padding: 0 1rem; color: #14262b; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid #c5d3d6; padding: .4rem .6rem; text-align: left; vertical-align: top; }
figure { margin: 2rem 0; overflow-x: auto; } svg { max-width: 100%; height: auto; }
</style>
</head>
<body>
<h1>${svgText(title)}</h1>
<p>${svgText(counts.length === 0 ? 'Er is niets veranderd.' : `Veranderd: ${counts.join(', ')}.`)}</p>
${tableOf('Applicaties', applicaties)}${tableOf('Koppelingen', koppelingen)}${deelnemers === undefined ? '' : `<h2>Deelnemers</h2>\n<p>${svgText(fieldInWords(deelnemers))}</p>\n`}${drawings.length === 0 ? '' : `<h2>Tekeningen</h2>\n${drawings.join('\n')}`}</body>
</html>
`;
}

function tableOf(title: string, changed: readonly Changed[]): string {
  if (changed.length === 0) return '';
  const rows = changed.map(
    ({ naam, soort, velden }) =>
      `<tr><th scope="row">${svgText(naam)}</th><td>${changeWords[soort]}</td><td>${velden.map((veld) => svgText(fieldInWords(veld))).join('<br>')}</td></tr>`,
  );
  return `<h2>${title}</h2>\n<table>\n<thead><tr><th scope="col">${title}</th><th scope="col">Wat gebeurde er</th><th scope="col">Wat veranderde</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>\n`;
}

/** Identifiers of the applications that came, changed or went in some box. */
function changedElements({ verschil }: LandscapeData): ReadonlySet<string> {
  return new Set(
    (verschil?.plaatsingen ?? [])
      .filter(({ stand }) => stand !== undefined && stand !== 'gelijk')
      .map(({ applicatie }) => identifierOf(objectIdOf('applicatie', applicatie))),
  );
}

function shows(node: ViewNode, elements: ReadonlySet<string>): boolean {
  if (node.type === 'Label') return false;
  return (
    (node.type === 'Element' && elements.has(node.elementRef)) ||
    node.nodes.some((inner) => shows(inner, elements))
  );
}
