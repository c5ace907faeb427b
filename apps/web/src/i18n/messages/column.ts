import type { MessageSet } from './message-set.js';

/** The column beside a lexicon and its terms: the tree, the domains. */
export const COLUMN_MESSAGES = {
  'column.hierarchy': { en: 'Hierarchy', fr: 'Hiérarchie' },
  'column.view': { en: 'What the column shows', fr: 'Ce que montre la colonne' },
  'column.tree': { en: 'Tree', fr: 'Arbre' },
  'column.domains': { en: 'Domains', fr: 'Domaines' },
  'column.of': { en: 'Hierarchy of {{name}}', fr: 'Hiérarchie de {{name}}' },
  'tree.more_one': { en: '{{amount}} more of {{total}}', fr: 'encore {{amount}} sur {{total}}' },
  'tree.more_other': { en: '{{amount}} more of {{total}}', fr: 'encore {{amount}} sur {{total}}' },
  'tree.empty': { en: 'No term stands at the top yet.', fr: 'Aucun terme n’est encore au sommet.' },
  'domains.empty': {
    en: 'No domain yet. Domains are fields of knowledge inside a lexicon.',
    fr: 'Aucun domaine. Les domaines sont des champs de connaissance dans un lexique.',
  },
  'domains.new': { en: 'New domain', fr: 'Nouveau domaine' },
  'domains.name': { en: 'Name of the domain', fr: 'Nom du domaine' },
  'domains.acts': { en: 'Change {{name}}', fr: 'Modifier {{name}}' },
  'domains.rename': { en: 'Rename', fr: 'Renommer' },
  'domains.add-below': { en: 'New domain inside', fr: 'Nouveau domaine à l’intérieur' },
  'domains.move': { en: 'Move…', fr: 'Déplacer…' },
  'domains.remove': { en: 'Remove', fr: 'Retirer' },
  'domains.move-title': { en: 'Move “{{name}}”', fr: 'Déplacer « {{name}} »' },
  'domains.move-into': { en: 'Into which domain', fr: 'Dans quel domaine' },
  'domains.move-top': { en: 'To the top', fr: 'Au sommet' },
  'domains.move-confirm': { en: 'Move', fr: 'Déplacer' },
  'domains.remove-title': { en: 'Remove “{{name}}”?', fr: 'Retirer « {{name}} » ?' },
  'domains.remove-text': {
    en: 'It goes with all the domains inside it, for good. A domain that holds terms stays until they are moved.',
    fr: 'Il disparaît avec tous les domaines qu’il contient, pour de bon. Un domaine qui a des termes reste tant qu’ils n’ont pas été déplacés.',
  },
  'domains.created': { en: 'Domain “{{name}}” added.', fr: 'Domaine « {{name}} » ajouté.' },
  'domains.renamed': { en: 'Renamed “{{name}}”.', fr: 'Renommé « {{name}} ».' },
  'domains.moved': { en: '“{{name}}” moved.', fr: '« {{name}} » déplacé.' },
  'domains.removed': { en: '“{{name}}” removed.', fr: '« {{name}} » retiré.' },
  'domains.none-found': { en: 'No domain of that name.', fr: 'Aucun domaine de ce nom.' },
} as const satisfies MessageSet;
