declare module 'rdf-canonize' {
  /** The part that is used here; the package has no types of its own. */
  export function canonize(
    dataset: readonly object[],
    options: { algorithm: 'RDFC-1.0'; canonicalIdMap: Map<string, string>; maxWorkFactor: number },
  ): Promise<string>;
}
