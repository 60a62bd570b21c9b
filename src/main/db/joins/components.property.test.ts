import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PersonId } from '../../../shared/model/ids.ts';
import { componentsOf, type Edge, keysTowards, type Refusal } from './components.ts';

const person = fc.integer({ min: 1, max: 8 }).map((id) => id as PersonId);
const people = Array.from({ length: 8 }, (_none, index) => (index + 1) as PersonId);
const edge: fc.Arbitrary<Edge> = fc.record({ a: person, b: person, key: fc.constantFrom('k1', 'k2', 'k3') });
const refusal: fc.Arbitrary<Refusal> = fc.tuple(person, person);
const groups = (edges: readonly Edge[], refusals: readonly Refusal[]) =>
  componentsOf(people, edges, refusals)
    .map((component) => component.people.join(' '))
    .sort();

test('everyone is in one group, whatever the order of the edges; nobody with someone kept apart from them', () => {
  fc.assert(
    fc.property(fc.array(edge), fc.array(refusal, { maxLength: 3 }), (edges, refusals) => {
      const found = groups(edges, refusals);
      expect(found.join(' ').split(' ').map(Number).sort()).toEqual(people);
      expect(groups(edges.toReversed(), refusals)).toEqual(found);
      for (const [one, other] of refusals) {
        if (one === other) continue;
        for (const group of found)
          expect([one, other].every((id) => group.split(' ').includes(String(id)))).toBe(false);
      }
    }),
  );
});

test('without refusals an edge always joins, and everyone knows by which key they hang on the rest', () => {
  fc.assert(
    fc.property(fc.array(edge), (edges) => {
      for (const component of componentsOf(people, edges, [])) {
        const [root] = component.people;
        if (root === undefined) continue;
        expect([...keysTowards(root, component).keys()].sort()).toEqual(component.people.slice(1));
        for (const { a, b } of edges) expect(component.people.includes(a)).toBe(component.people.includes(b));
      }
    }),
  );
});
