import type { NestExpressApplication } from '@nestjs/platform-express';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { z } from 'zod';
import { ProblemViewSchema } from '@lexikon/contracts/problems';
import { VERSION } from '../version.js';

type Schemas = NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** OpenAPI 3.1 at /api/openapi.json, and a page to try the API at /api/docs, whose files are an npm package's. */
export function serveDocs(app: NestExpressApplication): void {
  const config = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Lexikon')
    .setDescription('The agreed meaning of a team’s words. Lists are paged: send `nextCursor` back as `cursor`.')
    .setVersion(VERSION)
    .addBearerAuth({ type: 'http', description: 'The `access_token` of POST /api/auth/login.' })
    .addSecurityRequirements('bearer')
    .build();
  const operationIdFactory = (controller: string, method: string) =>
    `${controller.replace(/Controller$/u, '').toLowerCase()}.${method}`;
  SwaggerModule.setup(
    'api/docs',
    app,
    // Made when somebody first asks: no start waits for it.
    () => withProblems(SwaggerModule.createDocument(app, config, { operationIdFactory })),
    { jsonDocumentUrl: 'api/openapi.json', raw: ['json'], customSiteTitle: 'Lexikon API' },
  );
}

/** Every operation may be answered with a problem: said once for all, so that no route forgets it. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const { $schema: _, ...schema } = z.toJSONSchema(ProblemViewSchema, { io: 'output' });
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } };
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses['default'] = { description: 'A problem, with its code', content };
    }
  }
  // Zod's JSON Schema is OpenAPI 3.1's; the type here is still that of 3.0.
  const schemas = { ...document.components?.schemas, ProblemView: schema } as Schemas;
  return { ...document, components: { ...document.components, schemas } };
}
