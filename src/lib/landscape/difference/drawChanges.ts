import { drawDiagram, drawnModelOf } from '../../archimate/draw/drawDiagram.ts';
import { nameOf } from '../../archimate/model.ts';
import { exportLandscape, modelOfExport } from '../exportLandscape.ts';
import type { LandscapeData } from '../landscapeData.ts';
import { makePartialBase } from '../partialBase.ts';
import { linkViewId } from './addLinkView.ts';

/** Paths inside the site of what a page about changes shows. */
export const pathsOfChanges = (organisatie: string) =>
  ({
    data: `organisaties/${organisatie}/verschil.json`,
    links: `organisaties/${organisatie}/verschil-koppelingen.svg`,
  }) as const;

/** The view of the koppelingen in a difference as SVG: the one that stands in the AMEFF file. Undefined without any. */
export function drawChangedLinks(merged: LandscapeData): string | undefined {
  const made = exportLandscape({ ...merged, onBase: false }, makePartialBase([]), '');
  const view = made.addition.views.find(({ identifier }) => identifier === linkViewId(merged));
  if (view === undefined) return undefined;
  const model = drawnModelOf(modelOfExport(made));
  // The name of a koppeling is that of its ends, which stand there already: some thirty names would cover the lines.
  const relationship: typeof model.relationship = (identifier) => {
    const found = model.relationship(identifier);
    return found && { ...found, label: undefined };
  };
  return drawDiagram(view, { ...model, relationship }, { title: nameOf(view) });
}
