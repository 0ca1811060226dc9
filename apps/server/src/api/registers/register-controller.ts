import { Controller, Get, Header, Inject, Param, Query, type Type } from '@nestjs/common';
import {
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiParam,
  ApiQuery,
  ApiTags,
  type SchemaObject,
} from '@nestjs/swagger';
import { Type as As } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { ProblemError } from '#vocabulary';
import { Public } from '../../access/decorators.js';
import { REGISTERS } from '../../tokens.js';
import type { RegisterDescription } from './descriptions.js';
import type { RegisterReader } from './register-reader.js';
import { pointerTo } from './schemas.js';

/** Entries change with a new version only, and seldom: caches ask again after five minutes. */
const caching = 'public, max-age=300';

class VersionQuery {
  @IsOptional()
  @As(() => Number)
  @IsInt()
  @Min(1)
  @Max(2 ** 31 - 1)
  version?: number;
}

/** The routes of one register: its list, and an entry by its id. */
export function registerController(description: RegisterDescription): Type {
  const { name, entry, schema, listed, versioned } = description;

  @ApiTags('registers')
  @Controller(`api/v1/${name}`)
  @Public()
  class RegisterController {
    constructor(@Inject(REGISTERS) private readonly registers: RegisterReader) {}

    @Get()
    @Header('Cache-Control', caching)
    @ApiOperation({ summary: `The ${name}${versioned ? ', each in its newest version' : ''}` })
    @ApiOkResponse({ schema: listOf(description) })
    list(): { items: object[] } {
      return { items: this.registers.list(name).map((item) => pick(item, listed)) };
    }

    @Get(':id')
    @Header('Cache-Control', caching)
    @ApiOperation({ summary: `One ${entry}${versioned ? '; without a version the newest' : ''}` })
    @ApiParam({ name: 'id', type: String })
    @(versioned ? ApiQuery({ name: 'version', required: false, type: 'integer' }) : () => undefined)
    @ApiOkResponse({ schema: { $ref: pointerTo(schema) } })
    @ApiNotFoundResponse({ description: 'There is no such entry, or not in this version' })
    read(@Param('id') id: string, @Query() { version }: VersionQuery): object {
      const found = this.registers.find(name, id, version);
      if (!found) throw ProblemError.of('register.not_found', { data: { register: name, version: version ?? '' } });
      return found;
    }
  }

  Object.defineProperty(RegisterController, 'name', {
    value: `${name.charAt(0).toUpperCase()}${name.slice(1)}Controller`,
  });
  return RegisterController;
}

/** Where the list leaves fields out, its items are not whole entries. */
function listOf({ schema, listed }: RegisterDescription): SchemaObject {
  const whole = { $ref: pointerTo(schema) };
  const summary: SchemaObject = {
    type: 'object',
    description: `Of each entry: ${listed?.join(', ')}.`,
    additionalProperties: true,
  };
  return {
    type: 'object',
    properties: { items: { type: 'array', items: listed ? summary : whole } },
    required: ['items'],
  };
}

function pick(item: object, fields: readonly string[] | undefined): object {
  if (!fields) return item;
  return Object.fromEntries(Object.entries(item).filter(([field]) => fields.includes(field)));
}
