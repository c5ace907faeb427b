import type { Catalogue } from './message.js';

/** Working together: workspaces, members, invitations. */
export const WORKSPACE_ERRORS = {
  'workspace.last-owner': {
    en: {
      title: 'The last owner stays',
      detail: 'A workspace has at least one owner. Make another member an owner first.',
    },
    fr: {
      title: 'Le dernier propriétaire reste',
      detail: 'Un espace de travail a au moins un propriétaire. Donnez d’abord ce rôle à un autre membre.',
    },
  },
  'member.exists': {
    en: { title: 'Already a member', detail: 'This person has a role there already. Change it instead.' },
    fr: { title: 'Déjà membre', detail: 'Cette personne y a déjà un rôle. Modifiez-le plutôt.' },
  },
  'member.unknown-email': {
    en: { title: 'No such account', detail: 'Nobody has shown that {{email}} is theirs. Invite them instead.' },
    fr: {
      title: 'Compte inconnu',
      detail: 'Personne n’a montré que {{email}} est la sienne. Invitez plutôt cette personne.',
    },
  },
  'workspace.personal': {
    en: {
      title: 'This workspace is personal',
      detail: 'It stays with the person it belongs to. Make a workspace for the team instead.',
    },
    fr: {
      title: 'Cet espace de travail est personnel',
      detail: 'Il reste à la personne à qui il appartient. Créez plutôt un espace pour l’équipe.',
    },
  },
} as const satisfies Catalogue;
