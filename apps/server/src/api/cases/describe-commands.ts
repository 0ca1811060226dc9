import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { rolesFor, supportedCommands } from '#lifecycle';
import { payloadTypes } from './dto/commands.dto.js';

const route = '/api/v1/cases/{id}/commands/{command}';

/** The bodies of the commands, for the description's schemas. */
export const commandModels = Object.values(payloadTypes);

/** The one route of the commands as it is used: an operation for each command, with its body and who gives it. */
export function describeCommands({ paths }: OpenAPIObject): void {
  const { [route]: general } = paths;
  if (!general?.post) return;
  Reflect.deleteProperty(paths, route);
  for (const command of supportedCommands) {
    const { parameters = [], ...operation } = general.post;
    paths[route.replace('{command}', command)] = {
      post: {
        ...operation,
        operationId: `Commands_${command}`,
        summary: command,
        description: `Given by: ${(rolesFor(command) ?? []).join(', ')}.`,
        parameters: parameters.filter((parameter) => !('name' in parameter && parameter.name === 'command')),
        requestBody: {
          required: true,
          content: { 'application/json': { schema: { $ref: getSchemaPath(payloadTypes[command]) } } },
        },
      },
    };
  }
}
