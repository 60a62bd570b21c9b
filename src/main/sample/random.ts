/** A seeded source of chance: the same seed and labels always give the same choices, on every machine. */
export class Random {
  private readonly seed: string;
  private state: number;

  constructor(seed: string) {
    this.seed = seed;
    this.state = hashOf(seed);
  }

  /** An own source for one thing, so that what is added elsewhere does not change it. */
  fork(...labels: readonly (string | number)[]): Random {
    return new Random(`${this.seed}/${labels.join('/')}`);
  }

  /** At least 0 and less than 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  /** One of these; throws when there are none. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of these, each as often as its weight says. */
  weighted<T>(items: readonly (readonly [weight: number, item: T])[]): T {
    let left = this.next() * items.reduce((sum, [weight]) => sum + weight, 0);
    const hit = items.find(([weight]) => {
      left -= weight;
      return left < 0;
    });
    return hit ? hit[1] : this.pick(items)[1];
  }

  /** A positive number around this median, now and then far above it: how gaps between words of people are spread. */
  heavyTailed(median: number, spread = 0.9): number {
    const normal = Math.sqrt(-2 * Math.log(1 - this.next())) * Math.cos(2 * Math.PI * this.next());
    return median * Math.exp(spread * normal);
  }

  /** The same items in another order. */
  shuffled<T>(items: readonly T[]): readonly T[] {
    const keyed = items.map((item) => [this.next(), item] as const);
    return keyed.sort((a, b) => a[0] - b[0]).map(([, item]) => item);
  }

  digits(count: number): string {
    let text = String(this.int(1, 9));
    while (text.length < count) text += this.int(0, 9);
    return text;
  }

  hex(count: number): string {
    return Array.from({ length: count }, () => this.int(0, 15).toString(16)).join('');
  }
}

/** FNV-1a over UTF-16 units, mixed once more. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}
