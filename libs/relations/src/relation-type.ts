/** What a relation may be: data, so that a workspace adds its own beside the built-in ones. */
export interface RelationType {
  readonly id: string;
  /** Null for the built-in ones. */
  readonly workspaceId: string | null;
  readonly key: string;
  /** How it reads from where it ends; null for a symmetric type. */
  readonly inverseKey: string | null;
  readonly symmetric: boolean;
  readonly transitive: boolean;
  /** Key of the type that it refines. */
  readonly refines: string | null;
  /** The hierarchy that it is an edge of, acyclic as a whole: `broader`, `precedes`, or null. */
  readonly hierarchy: string | null;
  /** IRI of the property that it is in SKOS or OWL; null: `urn:lexikon:vocab#<key>`. */
  readonly property: string | null;
  readonly labels: { readonly en: string; readonly fr: string };
  readonly inverseLabels: { readonly en: string; readonly fr: string };
}
