import { Global, Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { CASE_SETTINGS, CasesModule, entities } from '#cases';
import { dataSourceOptions } from '#database';
import { FILE_STORAGE, LocalStorage, NoScanner, SCANNER } from '#evidence';
import { Registers } from '#registers';
import { CLOCK, type Clock } from '#vocabulary';

export interface WorkerOptions {
  /** Connection URL of the worker's role. */
  url: string;
  clock: Clock;
  storageDir: string;
  publicUrl: string;
  onFailure?: (what: string, error: unknown) => void;
}

@Global()
@Module({})
export class WorkerModule {
  static with(options: WorkerOptions): DynamicModule {
    const ports = [
      { provide: CLOCK, useValue: options.clock },
      { provide: FILE_STORAGE, useValue: new LocalStorage(options.storageDir) },
      { provide: SCANNER, useValue: new NoScanner() },
      { provide: CASE_SETTINGS, useValue: { publicUrl: options.publicUrl } },
      {
        provide: Registers,
        inject: [DataSource],
        useFactory: async (dataSource: DataSource) => {
          const registers = new Registers(dataSource);
          await registers.start();
          return registers;
        },
      },
    ];
    return {
      module: WorkerModule,
      imports: [
        TypeOrmModule.forRoot({
          ...dataSourceOptions({ url: options.url, entities, applicationName: 'agnosco-worker', poolSize: 4 }),
          retryAttempts: 0,
        }),
        CasesModule,
      ],
      providers: ports,
      exports: ports,
    };
  }
}
