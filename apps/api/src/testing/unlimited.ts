import type { LimitsConfig, NetworkConfig } from '@lexikon/platform/config/network-variables';

/** No limit that a spec would ever reach. */
export const UNLIMITED: LimitsConfig = {
  signInsPerAddress: 1e9,
  signInsPerAccount: 1e9,
  requests: 1e9,
  requestsAtOnce: 1e9,
  imports: 1e9,
};

/** One proxy, on this machine: specs come from where they like. */
export const LOCAL_NETWORK: NetworkConfig = { trustedHops: 1, trustedProxies: ['loopback'], corsOrigins: [] };
