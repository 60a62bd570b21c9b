import type { KithContract } from '../../shared/contract/contract.ts';
import type { Contract, MethodDef, Parsed, Returned } from '../../shared/contract/define.ts';
import type { ReadDb, WriteDb } from '../db/handles.ts';
import type { Clock } from '../platform/clock.ts';

export interface QueryContext {
  readonly db: ReadDb;
  readonly clock: Clock;
}

export interface CommandContext {
  readonly db: WriteDb;
  readonly clock: Clock;
  /** Words for this act in the undo list ("Tagged Mira Oakfield"). Without a label nothing is recorded for undo. */
  readonly label: (text: string) => void;
}

type ContextOf<M> = M extends MethodDef<'command', infer _I, infer _O> ? CommandContext : QueryContext;

/** A handler for every method of a feature that the store answers. A write in a query handler does not compile. */
export type FeatureHandlers<F extends Contract[string]> = {
  readonly [M in keyof F]: (context: ContextOf<F[M]>, input: Parsed<F[M]>) => Returned<F[M]> | Promise<Returned<F[M]>>;
};

export type StoreFeature = Exclude<keyof KithContract, 'app' | 'imports'>;
