import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import { checkIdentifiers } from './checkIdentifiers.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRelations } from './checkRelations.ts';
import { checkValues } from './checkValues.ts';
import { checkViews } from './checkViews.ts';
import type { ConformanceOptions } from './conformanceReport.ts';
import { ConformanceReport } from './conformanceReport.ts';
import type { ArchimateModel } from './model.ts';
import { indexModel } from './modelIndex.ts';

/**
 * Checks a model against everything that a real importer demands and the XSD does not (references, directions,
 * places, viewpoints, ArchiMate's relation rules) and against the ranges of the XSD. For a file, `readAmeff` checks
 * the shape; for a model made in memory this checks names, values and characters too.
 * @returns all faults and warnings, in the order of the file
 */
export function checkConformance(model: ArchimateModel, options: ConformanceOptions): Diagnostic[] {
  const report = new ConformanceReport(model, indexModel(model), options);
  checkIdentifiers(report);
  checkReferences(report);
  checkValues(report);
  checkViews(report);
  checkRelations(report);
  return sortDiagnostics(report.diagnostics);
}
