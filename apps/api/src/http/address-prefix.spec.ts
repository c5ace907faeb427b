import { addressKeyOf, addressPrefixOf } from './address-prefix.js';

describe('addressPrefixOf', () => {
  it.each([
    ['203.0.113.7', '203.0.113.0/24'],
    ['::ffff:203.0.113.7', '203.0.113.0/24'],
    ['2001:0db8:85a3:8d3:1319:8a2e:370:7348', '2001:db8:85a3::/48'],
    ['2001:db8::7', '2001:db8:0::/48'],
    ['fe80::1%eth0', 'fe80:0:0::/48'],
    ['::1', '0:0:0::/48'],
  ])('tells the network of %s, and no more', (address, prefix) => {
    expect(addressPrefixOf(address)).toBe(prefix);
  });

  it.each([undefined, '', 'unix:/tmp/socket'])('makes nothing of %j', (address) => {
    expect(addressPrefixOf(address)).toBeUndefined();
  });
});

describe('addressKeyOf', () => {
  it.each([
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:85a3:8d3::1', '2001:db8:85a3:8d3::/64'],
    ['2001:db8:85a3:8d3:ffff::2', '2001:db8:85a3:8d3::/64'],
    [undefined, ''],
  ])('counts %s as %s', (address, key) => {
    expect(addressKeyOf(address)).toBe(key);
  });
});
