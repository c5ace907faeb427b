import type { MessageSet } from './message-set.js';

/** What an import finds in a file, and what to do about it: a title and a remedy for each code. */
export const FINDING_MESSAGES = {
  'finding.blank-node.unstable': { en: 'Things without a name of their own', fr: 'Éléments sans nom propre' },
  'remedy.blank-node.unstable': {
    en: 'They may get another label with the next file, and then look new. Name them with IRIs.',
    fr: 'Le prochain fichier peut les nommer autrement, et ils sembleront nouveaux. Donnez-leur des IRI.',
  },
  'finding.column.unknown': { en: 'Unknown columns', fr: 'Colonnes inconnues' },
  'remedy.column.unknown': {
    en: 'Their values are not taken over. Rename the column to one that Lexikon knows, as an export as CSV shows them.',
    fr: 'Leurs valeurs ne sont pas reprises. Donnez à la colonne un nom que Lexikon connaît, comme dans un export CSV.',
  },
  'finding.concept.without-iri': { en: 'Concepts without an IRI', fr: 'Concepts sans IRI' },
  'remedy.concept.without-iri': {
    en: 'Each got one from what is said of it. Give them IRIs in the file, so that they are found again whatever changes.',
    fr: 'Chacun en a reçu un d’après ce qui en est dit. Donnez-leur des IRI dans le fichier, pour les retrouver quoi qu’il change.',
  },
  'finding.concept.without-name': { en: 'Concepts without a preferred label', fr: 'Concepts sans libellé préféré' },
  'remedy.concept.without-name': {
    en: 'Another name or the end of the IRI serves. Give them one in the file, or here afterwards.',
    fr: 'Un autre nom ou la fin de l’IRI en tient lieu. Donnez-leur-en un dans le fichier, ou ici ensuite.',
  },
  'finding.domain.second-parent': { en: 'Domains in two places', fr: 'Domaines à deux places' },
  'remedy.domain.second-parent': {
    en: 'A domain has one place in the tree: the first was taken, the other statement is kept.',
    fr: 'Un domaine n’a qu’une place dans l’arbre : la première est retenue, l’autre énoncé est conservé.',
  },
  'finding.domain.without-name': { en: 'Domains without a preferred label', fr: 'Domaines sans libellé préféré' },
  'remedy.domain.without-name': {
    en: 'Another name or the end of the IRI serves. Rename them here if it reads badly.',
    fr: 'Un autre nom ou la fin de l’IRI en tient lieu. Renommez-les ici si cela se lit mal.',
  },
  'finding.graph.named': { en: 'Statements in named graphs', fr: 'Énoncés dans des graphes nommés' },
  'remedy.graph.named': {
    en: 'They are taken over without the names of their graphs.',
    fr: 'Ils sont repris sans le nom de leur graphe.',
  },
  'finding.label.empty': { en: 'Empty labels', fr: 'Libellés vides' },
  'remedy.label.empty': {
    en: 'They are kept as statements. Fill them in or delete them in the file.',
    fr: 'Ils sont conservés comme énoncés. Remplissez-les ou supprimez-les dans le fichier.',
  },
  'finding.label.not-plain': { en: 'Labels that are no plain text', fr: 'Libellés qui ne sont pas du texte' },
  'remedy.label.not-plain': {
    en: 'They are kept as statements. Write the label as a text in the file.',
    fr: 'Ils sont conservés comme énoncés. Écrivez le libellé en texte dans le fichier.',
  },
  'finding.label.same-text-twice': { en: 'The same label twice', fr: 'Le même libellé deux fois' },
  'remedy.label.same-text-twice': {
    en: 'A term has a text once in a language. The first is taken, the other kept as a statement: it comes out again.',
    fr: 'Un terme n’a un texte qu’une fois par langue. Le premier est repris, l’autre conservé comme énoncé : il ressortira.',
  },
  'finding.label.second-preferred': { en: 'A second preferred label', fr: 'Un second libellé préféré' },
  'remedy.label.second-preferred': {
    en: 'One is preferred in each language: the first in order stays, the others become alternatives. Choose otherwise here, if you like.',
    fr: 'Un seul est préféré par langue : le premier dans l’ordre le reste, les autres deviennent des variantes. Choisissez-en un autre ici, au besoin.',
  },
  'finding.label.too-long': { en: 'Labels over 500 characters', fr: 'Libellés de plus de 500 caractères' },
  'remedy.label.too-long': {
    en: 'They are kept as statements. They may be definitions: say so in the file.',
    fr: 'Ils sont conservés comme énoncés. Ce sont peut-être des définitions : dites-le dans le fichier.',
  },
  'finding.label.without-form': {
    en: 'Labels of their own without one text',
    fr: 'Libellés décrits sans texte unique',
  },
  'remedy.label.without-form': {
    en: 'A label described as a thing needs exactly one text. Its statements are kept.',
    fr: 'Un libellé décrit comme une chose doit avoir exactement un texte. Ses énoncés sont conservés.',
  },
  'finding.language.invalid': { en: 'Language tags that are none', fr: 'Étiquettes de langue invalides' },
  'remedy.language.invalid': {
    en: 'They are kept as written, and the texts shown under them. Correct the tags in the file.',
    fr: 'Elles sont gardées telles quelles, et les textes affichés sous elles. Corrigez-les dans le fichier.',
  },
  'finding.link.to-left-out': { en: 'Links to terms that were left out', fr: 'Liens vers des termes laissés de côté' },
  'remedy.link.to-left-out': {
    en: 'They are not made, and kept as statements. They return when the term is imported.',
    fr: 'Ils ne sont pas créés, mais conservés comme énoncés. Ils reviendront quand le terme sera importé.',
  },
  'finding.link.to-removed': { en: 'Links to terms that were removed here', fr: 'Liens vers des termes retirés ici' },
  'remedy.link.to-removed': {
    en: 'They are not made. Bring the term back and import again.',
    fr: 'Ils ne sont pas créés. Rétablissez le terme et importez à nouveau.',
  },
  'finding.match.not-an-iri': { en: 'Matches that are no IRI', fr: 'Correspondances qui ne sont pas des IRI' },
  'remedy.match.not-an-iri': {
    en: 'They are kept as statements. Write the address of the other concept in the file.',
    fr: 'Elles sont conservées comme énoncés. Écrivez l’adresse de l’autre concept dans le fichier.',
  },
  'finding.member.unknown': {
    en: 'Members that the file does not describe',
    fr: 'Membres que le fichier ne décrit pas',
  },
  'remedy.member.unknown': {
    en: 'The statement is kept, and nothing stands in the domain for it.',
    fr: 'L’énoncé est conservé, et rien n’entre dans le domaine pour lui.',
  },
  'finding.relation.closes-cycle': { en: 'Relations that close a circle', fr: 'Relations qui ferment un cercle' },
  'remedy.relation.closes-cycle': {
    en: 'Nothing is broader than itself: the last relation of the circle is left out and kept as a statement. Open the circle in the file.',
    fr: 'Rien n’est plus large que soi-même : la dernière relation du cercle est laissée de côté et conservée comme énoncé. Ouvrez le cercle dans le fichier.',
  },
  'finding.relation.from-elsewhere': {
    en: 'Relations of terms that the file does not describe',
    fr: 'Relations de termes que le fichier ne décrit pas',
  },
  'remedy.relation.from-elsewhere': {
    en: 'They are not made, and kept as statements.',
    fr: 'Elles ne sont pas créées, mais conservées comme énoncés.',
  },
  'finding.relation.to-itself': { en: 'Relations of a term to itself', fr: 'Relations d’un terme à lui-même' },
  'remedy.relation.to-itself': {
    en: 'They are not made, and kept as statements.',
    fr: 'Elles ne sont pas créées, mais conservées comme énoncés.',
  },
  'finding.relation.to-nothing': { en: 'Relations to nothing', fr: 'Relations vers rien' },
  'remedy.relation.to-nothing': {
    en: 'One of the two is no term of the lexicon. The statement is kept; the relation is made when the term comes.',
    fr: 'L’un des deux n’est pas un terme du lexique. L’énoncé est conservé ; la relation sera créée quand le terme arrivera.',
  },
  'finding.row.repeated': { en: 'Rows with the same IRI', fr: 'Lignes de même IRI' },
  'remedy.row.repeated': {
    en: 'What they say is taken together. Put it in one row, if that was not meant.',
    fr: 'Ce qu’elles disent est réuni. Mettez-le sur une ligne si ce n’était pas voulu.',
  },
  'finding.row.without-iri': { en: 'Rows without an IRI', fr: 'Lignes sans IRI' },
  'remedy.row.without-iri': {
    en: 'Each is found again by its label. Add a column “iri”, so that a label can be corrected.',
    fr: 'Chacune est retrouvée par son libellé. Ajoutez une colonne « iri », pour pouvoir corriger un libellé.',
  },
  'finding.row.without-label': { en: 'Rows without a label', fr: 'Lignes sans libellé' },
  'remedy.row.without-label': {
    en: 'They make no term. Fill in a preferred label and import again.',
    fr: 'Elles ne donnent aucun terme. Remplissez un libellé préféré et importez à nouveau.',
  },
  'finding.statement.not-modelled': {
    en: 'Statements without a place in Lexikon',
    fr: 'Énoncés sans place dans Lexikon',
  },
  'finding.statement.not-rdf': { en: 'Statements that are no RDF 1.1', fr: 'Énoncés hors de RDF 1.1' },
  'remedy.statement.not-rdf': {
    en: 'They could not be kept. Write them as plain triples in the file.',
    fr: 'Ils n’ont pas pu être conservés. Écrivez-les comme de simples triplets dans le fichier.',
  },
  'finding.successor.not-in-lexicon': { en: 'Successors outside the lexicon', fr: 'Successeurs hors du lexique' },
  'remedy.successor.not-in-lexicon': {
    en: 'The statement is kept. Import the successor too, or choose one here.',
    fr: 'L’énoncé est conservé. Importez aussi le successeur, ou choisissez-en un ici.',
  },
  'finding.successor.of-live-term': {
    en: 'Successors of terms that are not deprecated',
    fr: 'Successeurs de termes non dépréciés',
  },
  'remedy.successor.of-live-term': {
    en: 'The statement is kept. Deprecate the term, if it is meant.',
    fr: 'L’énoncé est conservé. Dépréciez le terme, si c’est voulu.',
  },
  'finding.term.removed-here': { en: 'Terms that were removed here', fr: 'Termes retirés ici' },
  'remedy.term.removed-here': {
    en: 'They stay removed. Bring one back and import again to have it updated.',
    fr: 'Ils restent retirés. Rétablissez-en un et importez à nouveau pour qu’il soit mis à jour.',
  },
} as const satisfies MessageSet;
