import type { YAMLError } from 'yaml';
import type { SyntaxReason } from '../diagnostics/texts/yaml.ts';

/** What a fault of the YAML parser means to the author of a record. Source of the codes: the package `yaml`. */
export function explainSyntax({ code }: YAMLError): SyntaxReason {
  switch (code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      return 'colonInText';
    case 'MULTILINE_IMPLICIT_KEY':
      return 'noColon';
    case 'BAD_INDENT':
    case 'BAD_PROP_ORDER':
    case 'BLOCK_IN_FLOW':
      return 'indent';
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'MISSING_CHAR':
      return 'unclosed';
    case 'BAD_SCALAR_START':
      return 'badStart';
    case 'BAD_DQ_ESCAPE':
      return 'escape';
    case 'KEY_OVER_1024_CHARS':
      return 'longKey';
    default:
      return 'other';
  }
}
