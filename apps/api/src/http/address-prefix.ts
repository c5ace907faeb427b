import { isIPv4, isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(?=\d+\.)/iu;

/** The network that an address is in, wide enough for many: /24 of IPv4, /48 of IPv6. Undefined for no address. */
export function addressPrefixOf(address: string | undefined): string | undefined {
  // Over a socket for both, an IPv4 address comes as one of IPv6.
  const plain = (address ?? '').replace(MAPPED, '');
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  if (!isIPv6(plain)) return undefined;
  const [head = '', tail = ''] = plain.split('%', 1).join('').split('::');
  const [before, after] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array<string>(Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0))).fill('0');
  const groups = [...(before ?? []), ...zeros, ...(after ?? [])].slice(0, 3);
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(':')}::/48`;
}
