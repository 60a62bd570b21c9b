import type { Party } from './people.ts';

interface Talk {
  readonly senders: Map<string, Party>;
  readonly present: Set<string>;
}

/** Who takes part in which conversation; profiles only, no texts. */
export class Talks {
  readonly #talks = new Map<string, Talk>();
  #presence: Map<string, number> | null = null;

  add(conversation: string, from: Party, to: readonly Party[]): void {
    const talk = this.#talks.get(conversation) ?? { senders: new Map(), present: new Set() };
    this.#talks.set(conversation, talk);
    if (from.ref) talk.senders.set(from.ref.key, from);
    for (const { ref } of [from, ...to]) if (ref) talk.present.add(ref.key);
  }

  sendersIn(conversation: string): readonly Party[] {
    return [...(this.#talks.get(conversation)?.senders.values() ?? [])];
  }

  /** In how many conversations the profile takes part. */
  presence(key: string): number {
    return this.#counts().get(key) ?? 0;
  }

  /** Whether the profile takes part in a conversation with any of the others. */
  meets(key: string, others: ReadonlySet<string>): boolean {
    return [...this.#talks.values()].some(
      ({ present }) => present.has(key) && [...others].some((other) => other !== key && present.has(other)),
    );
  }

  /** The one profile that takes part in more conversations than any other; none when two share the first place. */
  mostPresent(): ReadonlySet<string> {
    const [first, second] = [...this.#counts()].sort((a, b) => b[1] - a[1]);
    return new Set(first && first[1] > (second?.[1] ?? 0) ? [first[0]] : []);
  }

  #counts(): ReadonlyMap<string, number> {
    if (this.#presence) return this.#presence;
    const counts = new Map<string, number>();
    for (const { present } of this.#talks.values()) {
      for (const key of present) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    this.#presence = counts;
    return counts;
  }
}
