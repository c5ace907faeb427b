import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { MESSAGES } from './messages.js';

const SOURCES = join(import.meta.dirname, '..');
const PLURAL = /_(?:one|other)$/u;
/** Attributes that a person reads or hears. */
const SPOKEN = ['label', 'title', 'placeholder', 'alt', 'description', 'aria-label', 'message'];

interface Usage {
  readonly keys: Set<string>;
  /** `status.` of `status.${status}`: all that begin with it are in use. */
  readonly beginnings: Set<string>;
  readonly hardCoded: string[];
}

function readUsage(file: string, source: string, usage: Usage): void {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) (node.text.endsWith('.') ? usage.beginnings : usage.keys).add(node.text);
    if (ts.isTemplateExpression(node)) usage.beginnings.add(node.head.text);
    if (ts.isJsxText(node) && /\p{L}/u.test(node.text) && !PRODUCT_NAMES.includes(node.text.trim()))
      usage.hardCoded.push(`${file}: ${node.text.trim()}`);
    if (ts.isJsxAttribute(node) && isSpokenText(node)) usage.hardCoded.push(`${file}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(tree);
}

function isSpokenText({ name, initializer }: ts.JsxAttribute): boolean {
  if (!initializer || !ts.isStringLiteral(initializer)) return false;
  return (
    SPOKEN.includes(name.getText()) && /\p{L}{2}/u.test(initializer.text) && !PRODUCT_NAMES.includes(initializer.text)
  );
}
const PRODUCT_NAMES = ['Lexikon'];

function usageOf(files: Readonly<Record<string, string>>): Usage {
  const usage: Usage = { keys: new Set(), beginnings: new Set(), hardCoded: [] };
  for (const [file, source] of Object.entries(files)) readUsage(file, source, usage);
  return usage;
}

/** Every source but specs, the gallery with its samples, and the messages themselves. */
function readSources(): Record<string, string> {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/u.test(file) && !/\.spec\.|^testing|^gallery|^i18n\/messages\//u.test(file),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(SOURCES, file), 'utf8')]));
}

function unusedKeys({ keys, beginnings }: Usage): string[] {
  const prefixes = [...beginnings].filter((beginning) => beginning.includes('.'));
  return Object.keys(MESSAGES).filter((key) => {
    const asked = key.replace(PLURAL, '');
    return !keys.has(asked) && !prefixes.some((prefix) => asked.startsWith(prefix));
  });
}

describe('the messages', () => {
  const usage = usageOf(readSources());

  it('are all in use', () => {
    expect(unusedKeys(usage)).toEqual([]);
  });

  it('leave no text hard-coded', () => {
    expect(usage.hardCoded).toEqual([]);
  });

  it('name the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name).sort();
    const differing = Object.entries(MESSAGES).filter(
      ([key, { en, fr }]) => !key.endsWith('_one') && values(en).join() !== values(fr).join(),
    );
    expect(differing).toEqual([]);
  });

  it('have one form for one and one for many', () => {
    const keys = new Set(Object.keys(MESSAGES));
    const halves = [...keys].filter(
      (key) => PLURAL.test(key) && !['one', 'other'].every((form) => keys.has(key.replace(PLURAL, `_${form}`))),
    );
    expect(halves).toEqual([]);
  });
});

describe('the search for hard-coded text', () => {
  it.each(['<p>Hello</p>', '<input aria-label="Find a term" />', '<TextInput label="Nom" />'])('sees %s', (source) => {
    expect(usageOf({ 'x.tsx': source }).hardCoded).toHaveLength(1);
  });

  it.each(["<p>{t('home.title')}</p>", '<kbd>{"/"}</kbd>', '<a className="link" />', '<p> · </p>'])(
    'passes %s',
    (source) => {
      expect(usageOf({ 'x.tsx': source }).hardCoded).toEqual([]);
    },
  );

  it('tells a key that nothing asks for', () => {
    expect(unusedKeys(usageOf({ 'x.tsx': "t('home.title')" }))).not.toContain('home.title');
    expect(unusedKeys(usageOf({ 'x.tsx': 't(`status.${status}`)' }))).not.toContain('status.draft');
    expect(unusedKeys(usageOf({ 'x.tsx': 't(`status.${status}`)' }))).toContain('home.title');
  });
});
