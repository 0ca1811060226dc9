import { Controller, Get, Header, Inject } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { DemonstrationAccounts, type AccountDirectory } from '#access';
import type { Language } from '#vocabulary';
import { Public } from '../access/decorators.js';
import { Config } from '#configuration';
import { CurrentLanguage } from '../http/decorators.js';
import { Texts } from '../texts/texts.js';
import { ACCOUNTS, TOUR } from '../tokens.js';
import { homePage, homePolicy, type HomeContent, type TourLink } from './home-page.js';

/** Links to the documents of the demonstration case, made anew for each visit: they are valid for a short time. */
export type Tour = (language: Language) => Promise<readonly TourLink[]>;

@ApiExcludeController()
@Controller()
@Public()
export class HomeController {
  constructor(
    @Inject(Texts) private readonly texts: Texts,
    @Inject(Config) private readonly config: Config,
    @Inject(ACCOUNTS) private readonly accounts: AccountDirectory,
    @Inject(TOUR) private readonly tour: Tour,
  ) {}

  @Get()
  @Header('Content-Type', 'text/html; charset=utf-8')
  @Header('Content-Security-Policy', homePolicy)
  @Header('Vary', 'Accept-Language')
  async home(@CurrentLanguage() language: Language): Promise<string> {
    const { publicUrl } = this.config;
    return homePage(this.texts, { language, publicUrl, demonstration: await this.demonstration(language) });
  }

  private async demonstration(language: Language): Promise<HomeContent['demonstration']> {
    if (!(this.accounts instanceof DemonstrationAccounts)) return undefined;
    return { accounts: this.accounts.list(), links: await this.tour(language) };
  }
}
