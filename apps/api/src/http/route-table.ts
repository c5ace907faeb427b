import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { type DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ROUTE_ACCESS, type RouteAccess } from './access.decorator.js';

export interface Route {
  /** As it is called, without the prefix: `GET terms/:id`. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  /** `TermsController.get` */
  readonly handler: string;
  /** Who may call it; for a public one, why anybody may. Undefined where it does not say. */
  readonly access: RouteAccess | string | undefined;
}

/** Every route that a controller of the application answers. */
export function listRoutes(discovery: DiscoveryService): readonly Route[] {
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ metatype }) => {
    if (!metatype) return [];
    // Every controller is a class; the type says "or any function".
    const prototype = (metatype as { prototype: Record<string, () => unknown> }).prototype;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      return handler ? routesOf(metatype, handler, `${metatype.name}.${name}`) : [];
    });
  });
}

function routesOf(controller: object, handler: object, name: string): readonly Route[] {
  const paths = pathsOf(handler);
  const method = RequestMethod[Number(Reflect.getMetadata(METHOD_METADATA, handler))] ?? 'ALL';
  const access = Reflect.getMetadata(ROUTE_ACCESS, handler) as Route['access'];
  return pathsOf(controller).flatMap((prefix) =>
    paths.map((path) => {
      const whole = [prefix, path].join('/').split('/').filter(Boolean).join('/');
      return { name: `${method} ${whole}`, method, path: whole, handler: name, access };
    }),
  );
}

/** None for a method that is no route. */
function pathsOf(target: object): readonly string[] {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | readonly string[] | undefined;
  if (path === undefined) return [];
  return typeof path === 'string' ? [path] : path;
}
