import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { overlayJsonSchema, profileJsonSchema } from '#procedures';
import { Public } from '../access/decorators.js';

@ApiTags('Registers')
@Public()
@Controller('api/v1/schemas')
export class SchemasController {
  @Get('profile')
  @ApiOperation({ summary: 'The JSON Schema of a procedure profile' })
  @ApiOkResponse({ schema: { type: 'object' } })
  profile(): unknown {
    return profileJsonSchema();
  }

  @Get('overlay')
  @ApiOperation({ summary: 'The JSON Schema of an overlay on a procedure profile' })
  @ApiOkResponse({ schema: { type: 'object' } })
  overlay(): unknown {
    return overlayJsonSchema();
  }
}
