/** One file of a sample archive; its text is made piece by piece when it is written. */
export interface SampleFile {
  readonly path: string;
  readonly content: () => Iterable<string>;
}

/** An archive to be written as a zip of that name. */
export interface SampleArchive {
  readonly name: string;
  readonly files: readonly SampleFile[];
}
