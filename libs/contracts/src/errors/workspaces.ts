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
  'invitation.refused': {
    en: {
      title: 'This invitation no longer holds',
      detail: 'It was used, taken back, is too old, or is for somebody else. Ask for a new one.',
    },
    fr: {
      title: 'Cette invitation n’est plus valable',
      detail:
        'Elle a servi, a été retirée, est trop ancienne, ou s’adresse à une autre personne. Demandez-en une autre.',
    },
  },
  'invitation.for-another': {
    en: {
      title: 'This invitation is for another address',
      detail: 'Sign in with an account whose address is the invited one, and verified. Or ask for a new invitation.',
    },
    fr: {
      title: 'Cette invitation s’adresse à une autre adresse',
      detail:
        'Connectez-vous avec un compte dont l’adresse, vérifiée, est celle qui est invitée. Ou demandez une autre invitation.',
    },
  },
  'invitation.email-missing': {
    en: { title: 'An address is needed', detail: 'Enter the e-mail address that your account will have.' },
    fr: { title: 'Il faut une adresse', detail: 'Entrez l’adresse électronique qu’aura votre compte.' },
  },
  'invitation.exists': {
    en: { title: 'Already invited', detail: 'This address has an invitation that waits. Take it back first.' },
    fr: { title: 'Déjà invitée', detail: 'Une invitation attend déjà cette adresse. Retirez-la d’abord.' },
  },
  'invitation.too-many': {
    en: { title: 'Too many invitations', detail: 'At most {{max}} wait at a time. Take some back first.' },
    fr: { title: 'Trop d’invitations', detail: 'Au plus {{max}} attendent à la fois. Retirez-en d’abord.' },
  },
  'invitation.too-many-mails': {
    en: { title: 'Too many invitations by mail', detail: 'Invite by a link, or by mail again in {{seconds}} s.' },
    fr: {
      title: 'Trop d’invitations par courriel',
      detail: 'Invitez par un lien, ou par courriel dans {{seconds}} s.',
    },
  },
  'invitation.not-mailed': {
    en: {
      title: 'The invitation was not sent',
      detail: 'The mail server did not take it, so nobody is invited. Try again, or invite by a link.',
    },
    fr: {
      title: 'L’invitation n’est pas partie',
      detail: 'Le serveur de courriel ne l’a pas prise : personne n’est invité. Réessayez, ou invitez par un lien.',
    },
  },
} as const satisfies Catalogue;
