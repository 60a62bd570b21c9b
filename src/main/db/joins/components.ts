import type { PersonId } from '../../../shared/model/ids.ts';

/** Two people whom an exact key makes one. */
export interface Edge {
  readonly a: PersonId;
  readonly b: PersonId;
  readonly key: string;
}

/** Two people whom the user keeps apart. */
export type Refusal = readonly [PersonId, PersonId];

export interface Component {
  readonly people: readonly PersonId[];
  /** The edges that hold it together. */
  readonly edges: readonly Edge[];
}

/**
 * Returns the groups that the edges make, never joining two people whom the user keeps apart. Edges count in the
 * order of their keys, so that the order in which they were found does not matter.
 */
export function componentsOf(
  people: readonly PersonId[],
  edges: readonly Edge[],
  refusals: readonly Refusal[],
): Component[] {
  const groupOf = new Map<PersonId, Set<PersonId>>(people.map((person) => [person, new Set([person])]));
  const held: Edge[] = [];
  for (const edge of [...edges].sort((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : x.a - y.a || x.b - y.b))) {
    const [one, other] = [groupOf.get(edge.a), groupOf.get(edge.b)];
    if (!one || !other) continue;
    if (one === other) continue;
    if (refusals.some(([x, y]) => (one.has(x) && other.has(y)) || (one.has(y) && other.has(x)))) continue;
    held.push(edge);
    for (const person of other) {
      one.add(person);
      groupOf.set(person, one);
    }
  }
  return [...new Set(groupOf.values())].map((group) => ({
    people: [...group].sort((x, y) => x - y),
    edges: held.filter(({ a }) => group.has(a)),
  }));
}

/** Returns, for everyone but the root, the key through which they hang on it. */
export function keysTowards(root: PersonId, { edges }: Component): Map<PersonId, string> {
  const keys = new Map<PersonId, string>();
  const reached = [root];
  for (const person of reached) {
    for (const { a, b, key } of edges) {
      const next = a === person ? b : b === person ? a : null;
      if (next === null || next === root || keys.has(next)) continue;
      keys.set(next, key);
      reached.push(next);
    }
  }
  return keys;
}
