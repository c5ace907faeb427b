/** Only the web is linked: an imported IRI may carry any scheme. */
export function WebLink({ iri, text }: { iri: string; text: string }) {
  if (!/^https?:\/\/\S+$/iu.test(iri)) return text;
  return (
    <a className="link" href={iri} rel="noreferrer" target="_blank">
      {text}
    </a>
  );
}
