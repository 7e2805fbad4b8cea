import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { sortDiagnostics } from '../diagnostics/order.ts';
import { checkIdentifiers } from './check-identifiers.ts';
import { checkReferences } from './check-references.ts';
import { checkRelations } from './check-relations.ts';
import { checkValues } from './check-values.ts';
import { checkViews } from './check-views.ts';
import type { ConformanceOptions } from './conformance-report.ts';
import { ConformanceReport } from './conformance-report.ts';
import type { ArchimateModel } from './model.ts';
import { indexModel } from './model-index.ts';

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
