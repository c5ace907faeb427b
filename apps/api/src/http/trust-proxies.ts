import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NetworkConfig } from '@lexikon/platform/config/network-variables';

type IsTrusted = (address: string, hop: number) => boolean;

/**
 * Whose word about the caller's address, host and encryption is taken: that of as many proxies as there are, and where
 * they are. Only the entries that they have added themselves are read, from the last one backwards: what a caller writes
 * into X-Forwarded-For stands before those, and is never reached.
 */
export function trustProxies(
  app: NestExpressApplication,
  { trustedHops, trustedProxies }: Pick<NetworkConfig, 'trustedHops' | 'trustedProxies'>,
): void {
  app.set('trust proxy', trustedProxies);
  // What Express has made of the list of networks.
  const isInPlace = (app.getHttpAdapter().getInstance() as { get(name: string): IsTrusted }).get('trust proxy fn');
  const isTrusted: IsTrusted = (address, hop) => hop < trustedHops && isInPlace(address, hop);
  app.set('trust proxy', isTrusted);
}
