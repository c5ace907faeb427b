import type { RelationType } from '../relation-type.js';

export function buildRelationType(key: string, over: Partial<RelationType> = {}): RelationType {
  return {
    id: key,
    workspaceId: null,
    key,
    inverseKey: `${key}_inverse`,
    symmetric: false,
    transitive: false,
    refines: null,
    hierarchy: null,
    property: null,
    labels: { en: key, fr: key },
    inverseLabels: { en: key, fr: key },
    ...over,
  };
}
