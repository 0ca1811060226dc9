import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '#database';
import { FILE_STORAGE, SCANNER, type FileStorage, type Scanner } from '#evidence';
import { Registers } from '#registers';
import { CLOCK, type Clock } from '#vocabulary';
import { CasesModule } from './cases.module.js';
import { entities } from './entities/index.js';
import { CASE_SETTINGS, type CaseSettings } from './ports.js';

/** What a process lends to the case services. */
export interface CaseHost {
  dataSource: DataSource;
  registers: Registers;
  clock: Clock;
  storage: FileStorage;
  scanner: Scanner;
  settings: CaseSettings;
}

/** The database connections of a process and the registers read through them. Closing is the host's. */
export async function connectHost(
  url: string,
  applicationName: string,
  poolSize?: number,
): Promise<Pick<CaseHost, 'dataSource' | 'registers'>> {
  const dataSource = new DataSource(dataSourceOptions({ url, entities, applicationName, poolSize }));
  await dataSource.initialize();
  const registers = new Registers(dataSource);
  await registers.start();
  return { dataSource, registers };
}

/** The case services with what the process lends them. */
@Global()
@Module({})
export class CaseHostModule {
  static with({ dataSource, registers, clock, storage, scanner, settings }: CaseHost): DynamicModule {
    const ports = [
      { provide: Registers, useValue: registers },
      { provide: CLOCK, useValue: clock },
      { provide: FILE_STORAGE, useValue: storage },
      { provide: SCANNER, useValue: scanner },
      { provide: CASE_SETTINGS, useValue: settings },
    ];
    const database = TypeOrmModule.forRootAsync({
      useFactory: () => dataSource.options,
      dataSourceFactory: () => Promise.resolve(dataSource),
    });
    return {
      module: CaseHostModule,
      imports: [database, CasesModule],
      providers: ports,
      exports: [...ports, CasesModule],
    };
  }
}
