import type { z } from 'zod';
import type { ChangeId } from '../model/ids.ts';

/** What the page may have to read again after a command. */
export type Topic = 'people' | 'person' | 'today' | 'imports' | 'settings' | 'history' | 'backups';

export interface MethodDef<K extends 'query' | 'command', I extends z.ZodType, O> {
  readonly kind: K;
  readonly input: I;
  readonly topics: readonly Topic[];
  /** Where the method is answered: the store thread, or the main process (dialogs, browser, clipboard). */
  readonly place: 'store' | 'shell';
  readonly output?: O;
}

type AnyMethod = MethodDef<'query' | 'command', z.ZodType, unknown>;
export type Contract = Readonly<Record<string, Readonly<Record<string, AnyMethod>>>>;

/** A read: its handler gets a handle that cannot write. */
export function query<I extends z.ZodType>(input: I) {
  return { returns: <O>(): MethodDef<'query', I, O> => ({ kind: 'query', input, topics: [], place: 'store' }) };
}

/** A write: runs in one transaction, is recorded for undo, and names the topics it changes. */
export function command<I extends z.ZodType>(input: I, topics: readonly Topic[]) {
  return { returns: <O>(): MethodDef<'command', I, O> => ({ kind: 'command', input, topics, place: 'store' }) };
}

/** Answered by the main process itself. */
export function shell<I extends z.ZodType>(input: I) {
  return { returns: <O>(): MethodDef<'query', I, O> => ({ kind: 'query', input, topics: [], place: 'shell' }) };
}

/** A command's answer with the undo step it left; null when there was nothing to record. */
export interface Done<O> {
  readonly value: O;
  readonly change: ChangeId | null;
}

export type Input<M> = M extends MethodDef<infer _K, infer I, infer _O> ? z.input<I> : never;
export type Parsed<M> = M extends MethodDef<infer _K, infer I, infer _O> ? z.output<I> : never;
export type Output<M> = M extends MethodDef<infer K, infer _I, infer O> ? (K extends 'command' ? Done<O> : O) : never;
export type Returned<M> = M extends MethodDef<infer _K, infer _I, infer O> ? O : never;

/** The page's view of the contract. */
export type Client<C extends Contract> = {
  readonly [F in keyof C]: { readonly [M in keyof C[F]]: (input: Input<C[F][M]>) => Promise<Output<C[F][M]>> };
};
