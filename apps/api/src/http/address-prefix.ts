import { isIPv4, isIPv6 } from 'node:net';

const MAPPED = /^::ffff:(?=\d+\.)/iu;

/** The network that an address is in, wide enough for many: /24 of IPv4, /48 of IPv6. Undefined for no address. */
export function addressPrefixOf(address: string | undefined): string | undefined {
  const plain = plainly(address);
  if (isIPv4(plain)) return `${plain.split('.').slice(0, 3).join('.')}.0/24`;
  return isIPv6(plain) ? networkOf(plain, 3) : undefined;
}

/** For counting what one person may be behind: an address of IPv4; /64 of IPv6, of which everybody has all to themselves. */
export function addressKeyOf(address: string | undefined): string {
  const plain = plainly(address);
  return isIPv6(plain) ? networkOf(plain, 4) : plain;
}

/** Over a socket for both, an IPv4 address comes as one of IPv6. */
function plainly(address: string | undefined): string {
  return (address ?? '').replace(MAPPED, '');
}

function networkOf(address: string, groupCount: number): string {
  const [head = '', tail = ''] = address.split('%', 1).join('').split('::');
  const [before, after] = [head, tail].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = Array<string>(Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0))).fill('0');
  const groups = [...(before ?? []), ...zeros, ...(after ?? [])].slice(0, groupCount);
  return `${groups.map((group) => parseInt(group, 16).toString(16)).join(':')}::/${groupCount * 16}`;
}
