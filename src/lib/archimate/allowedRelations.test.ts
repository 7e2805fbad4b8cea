import { describe, expect, test } from 'vitest';
import { allowedLetters, allowedRelations, type Concept, isRelationAllowed } from './allowedRelations.ts';
import { ELEMENT_TYPES } from './vocabulary.ts';

const CONCEPTS: readonly Concept[] = [
  ...ELEMENT_TYPES.filter((type) => type !== 'AndJunction' && type !== 'OrJunction'),
  'Junction',
  'Relationship',
];

describe('relationships that the export writes', () => {
  test.each([
    ['Specialization', 'ApplicationComponent', 'ApplicationComponent'],
    ['Specialization', 'SystemSoftware', 'SystemSoftware'],
    ['Association', 'ApplicationComponent', 'BusinessActor'],
    ['Association', 'BusinessActor', 'BusinessService'],
    ['Association', 'BusinessActor', 'ApplicationComponent'],
    ['Aggregation', 'BusinessCollaboration', 'BusinessActor'],
    ['Realization', 'ApplicationComponent', 'Constraint'],
    ['Flow', 'ApplicationComponent', 'ApplicationComponent'],
    ['Association', 'Relationship', 'Constraint'],
    ['Association', 'Relationship', 'ApplicationComponent'],
  ] as const)('%s from %s to %s', (type, source, target) => {
    expect(isRelationAllowed(type, source, target)).toBe(true);
  });
});

describe('cells of Appendix B', () => {
  test.each([
    ['ApplicationComponent', 'DataObject', 'ao'],
    ['DataObject', 'ApplicationComponent', 'o'],
    ['BusinessActor', 'BusinessRole', 'fiotv'],
    ['BusinessRole', 'BusinessActor', 'fotv'],
    ['ApplicationService', 'BusinessProcess', 'fotv'],
    ['ApplicationCollaboration', 'ApplicationComponent', 'fgortv'],
    ['Product', 'BusinessService', 'cfgortv'],
    ['Equipment', 'Material', 'aio'],
    ['CommunicationNetwork', 'Device', 'fgortv'],
    ['Requirement', 'Principle', 'nor'],
    ['Goal', 'Goal', 'cgnos'],
    ['Resource', 'Capability', 'fiotv'],
    ['Plateau', 'Deliverable', 'ao'],
    ['WorkPackage', 'Deliverable', 'aor'],
    ['Gap', 'Plateau', 'o'],
    ['Grouping', 'Relationship', 'cgo'],
    ['Location', 'Node', 'cfgiortv'],
    ['Junction', 'ApplicationFunction', 'fiortv'],
    ['Junction', 'Grouping', 'afinortv'],
    ['Relationship', 'Relationship', ''],
    ['Relationship', 'Junction', ''],
    ['Junction', 'Relationship', ''],
  ] as const)('%s → %s: %s', (source, target, letters) => {
    expect(allowedLetters(source, target)).toBe(letters);
  });
});

describe('the whole table', () => {
  test('names only concepts that exist, letters in order, each once', () => {
    for (const source of CONCEPTS) {
      for (const target of CONCEPTS) {
        const letters = allowedLetters(source, target);
        expect([...new Set(letters)].sort().join(''), `${source} → ${target}`).toBe(
          [...letters].sort().join(''),
        );
        expect(letters, `${source} → ${target}`).toMatch(/^[acfginorstv]*$/);
      }
    }
  });

  test('everything may be associated with everything, except around relationships and junctions', () => {
    const without = CONCEPTS.flatMap((source) =>
      CONCEPTS.filter((target) => !isRelationAllowed('Association', source, target)).map(
        (target) => `${source} → ${target}`,
      ),
    );
    expect(without).toEqual([
      'Junction → Relationship',
      'Relationship → Junction',
      'Relationship → Relationship',
    ]);
  });

  test('an element specializes its own type; across types only where one is a kind of the other', () => {
    const pairs = CONCEPTS.flatMap((source) =>
      CONCEPTS.filter(
        (target) =>
          source !== target &&
          ![source, target].some((one) => one === 'Grouping' || one === 'Junction') &&
          isRelationAllowed('Specialization', source, target),
      ).map((target) => `${source} → ${target}`),
    );
    expect(pairs).toEqual([
      'BusinessObject → Contract',
      'Contract → BusinessObject',
      'Requirement → Constraint',
      'Constraint → Requirement',
    ]);
  });
});

test('names the allowed types for a hint', () => {
  expect(allowedRelations('ApplicationComponent', 'DataObject')).toEqual(['Access', 'Association']);
});
