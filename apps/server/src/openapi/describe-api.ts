import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, getSchemaPath, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { PUBLIC_OPERATION } from '../access/decorators.js';
import { commandModels, describeCommands } from '../api/cases/describe-commands.js';
import { registerSchemas } from '../api/registers/schemas.js';
import { ProblemDto } from '../problems/problem-details.js';

type PathItem = OpenAPIObject['paths'][string];
type Operation = NonNullable<PathItem['get']>;

const methods = ['get', 'put', 'post', 'delete', 'patch'] as const;
const TOKEN = 'token';

const introduction = `
Agnosco leads the recognition of foreign professional qualifications from the application to the decision.

Every answer names its request (\`X-Request-Id\`). Refusals are problem details (RFC 9457) in German or English by
\`Accept-Language\`, with a stable \`code\`. What changes something takes an \`Idempotency-Key\`; what changes a case
takes its version in \`If-Match\`. Dates without time are days local to the authority; moments are UTC.
`.trim();

/** The description of the whole API, OpenAPI 3.1, made from its routes. */
export function describeApi(app: INestApplication, publicUrl: string): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Agnosco')
    .setVersion('1')
    .setDescription(introduction)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer(publicUrl)
    .addBearerAuth({ type: 'http', scheme: 'bearer' }, TOKEN)
    .build();
  const document = SwaggerModule.createDocument(app, frame, {
    extraModels: [ProblemDto, ...commandModels],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
  document.components = { ...document.components, schemas: { ...registerSchemas(), ...document.components?.schemas } };
  describeCommands(document);
  for (const path of Object.values(document.paths)) {
    for (const method of methods) if (path[method]) finish(path[method]);
  }
  return document;
}

/** Says of an operation what holds for all: who may call it, and how it refuses. */
function finish(operation: Operation): void {
  const marks = operation as unknown as Record<string, unknown>;
  const isPublic = marks[PUBLIC_OPERATION] === true;
  delete marks[PUBLIC_OPERATION];
  operation.security = isPublic ? [] : [{ [TOKEN]: [] }];
  const content = { 'application/problem+json': { schema: { $ref: getSchemaPath(ProblemDto) } } };
  operation.responses = {
    ...operation.responses,
    ...(isPublic ? {} : { 401: { description: 'No valid token', content } }),
    default: { description: 'Refused, in German or English', content },
  };
}
