import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

const YEAR_S = 365 * 86_400;
const SELF = ["'self'"];
const NONE = ["'none'"];

/**
 * Everything from ourselves, and nothing that is written into a page: no script, no style. Forms are sent by scripts;
 * what leads to a provider is a link, or an address that the script goes to.
 */
const PAGES = {
  defaultSrc: NONE,
  scriptSrc: SELF,
  styleSrc: SELF,
  imgSrc: SELF,
  fontSrc: SELF,
  connectSrc: SELF,
  manifestSrc: SELF,
  objectSrc: NONE,
  baseUri: NONE,
  formAction: SELF,
  frameAncestors: NONE,
};

/** The page of the API is Swagger's: it writes styles into itself, and has its pictures in them. */
const DOCS = { ...PAGES, styleSrc: [...SELF, "'unsafe-inline'"], imgSrc: [...SELF, 'data:'] };
const DOCS_PATH = /^\/api\/docs(?:\/|$)/u;

/** None of these is used here: nor may a script that got in use them. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS = UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ');

/** What every answer tells the browser to hold to, those of files and of problems included. */
export function setSecurityHeaders(app: NestExpressApplication, publicUrl: string): void {
  const isEncrypted = publicUrl.startsWith('https:');
  const [pages, docs] = [headersWith(PAGES, isEncrypted), headersWith(DOCS, isEncrypted)];
  app.use((request: Request, response: Response, next: NextFunction) => {
    response.setHeader('Permissions-Policy', PERMISSIONS);
    (DOCS_PATH.test(request.path) ? docs : pages)(request, response, next);
  });
}

function headersWith(directives: Readonly<Record<string, readonly string[]>>, isEncrypted: boolean) {
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // Only where it is true: on plain http it would mean nothing, and on localhost it would lock other programs out.
    strictTransportSecurity: isEncrypted && { maxAge: YEAR_S, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
  });
}
