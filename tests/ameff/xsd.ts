import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { memoryPages, validateXML, type XMLFileInfo } from 'xmllint-wasm';

const PARTS = ['archimate3_View.xsd', 'archimate3_Model.xsd', 'xml.xsd'];

/**
 * Validates files against the Open Group's XSD with libxml2, all in one run: reading the XSD costs more than a file.
 * @param xsd path of `archimate3_Diagram.xsd`; the parts that it includes stand beside it
 * @returns the names of the files with errors, with their errors
 */
export async function xsdErrors(
  xsd: string,
  files: readonly XMLFileInfo[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const read = (name: string) => ({ fileName: name, contents: readFileSync(join(dirname(xsd), name)) });
  const result = await validateXML({
    xml: files,
    schema: read('archimate3_Diagram.xsd'),
    preload: PARTS.map(read),
    initialMemoryPages: memoryPages.MiB * 64,
    maxMemoryPages: memoryPages.GiB * 2,
  });
  const errors = new Map<string, string[]>();
  for (const { loc, rawMessage } of result.errors) {
    if (loc) errors.set(loc.fileName, [...(errors.get(loc.fileName) ?? []), rawMessage]);
  }
  if (!result.valid && errors.size === 0) throw new Error(result.rawOutput);
  return errors;
}
