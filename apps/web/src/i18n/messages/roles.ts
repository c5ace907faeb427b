import type { MessageSet } from './message-set.js';

/** As what somebody belongs to a workspace. */
export const ROLE_MESSAGES = {
  'role.title': { en: 'Role', fr: 'Rôle' },
  'role.owner': { en: 'Owner', fr: 'Propriétaire' },
  'role.admin': { en: 'Admin', fr: 'Administration' },
  'role.reviewer': { en: 'Reviewer', fr: 'Relecture' },
  'role.editor': { en: 'Editor', fr: 'Rédaction' },
  'role.reader': { en: 'Reader', fr: 'Lecture' },
  'role-hint.owner': {
    en: 'Does everything an admin does; hands the workspace over and removes it.',
    fr: 'Fait tout ce que fait l’administration ; transmet l’espace de travail et le retire.',
  },
  'role-hint.admin': {
    en: 'Looks after members and settings, and does what a reviewer does.',
    fr: 'S’occupe des membres et des réglages, et fait ce que fait la relecture.',
  },
  'role-hint.reviewer': {
    en: 'Validates terms, and does what an editor does.',
    fr: 'Valide les termes, et fait ce que fait la rédaction.',
  },
  'role-hint.editor': {
    en: 'Adds and changes terms, imports files.',
    fr: 'Ajoute et modifie des termes, importe des fichiers.',
  },
  'role-hint.reader': { en: 'Reads, searches and exports.', fr: 'Lit, cherche et exporte.' },
} as const satisfies MessageSet;
