import { Injectable } from '@nestjs/common';
import { languages, type Blocker, type FieldProblem, type Language, type ProblemData } from '#vocabulary';
import { formatDay, loadCatalogue, wordOf, type Section } from './catalogue.js';

export interface Sentence {
  title: string;
  detail: string;
}

/** A blocker with its sentence, as the API shows it. */
export interface ToldBlocker extends Blocker {
  detail: string;
}

/** The name of an item for people, where the caller knows one: a document's or unit's title. */
export type NameOfItem = (item: string) => string | undefined;

type Facts = Record<string, unknown>;

/** Every sentence that the server says, in every language. Codes and data come in, sentences go out. */
@Injectable()
export class Texts {
  private readonly catalogue = loadCatalogue();

  /** Title and detail of a refusal; blockers and other problems alike. */
  problem(code: string, language: Language, data: ProblemData = {}): Sentence {
    const found = this.find(code, language);
    return this.sentence(found?.section ?? 'blockers', found?.key ?? 'other', language, { ...data, code });
  }

  /** The blocker with what is missing and how to mend it. */
  blocker(blocker: Blocker, language: Language, nameOf: NameOfItem = () => undefined): ToldBlocker {
    const { code, item, data } = blocker;
    const facts = item === undefined ? data : { ...data, item: nameOf(item) ?? item };
    const { detail } = this.problem(code, language, facts);
    return { ...blocker, detail };
  }

  field(problem: FieldProblem, language: Language): string {
    return this.say('fields', problem.code, language, problem.data ?? {});
  }

  /** The name of a status, role, command, outcome, … as people read it. */
  word(kind: string, code: string, language: Language): string {
    return wordOf(this.catalogue, language, kind, code);
  }

  day(day: string, language: Language): string {
    return formatDay(day, language);
  }

  /** A text of the start page. */
  home(key: string, language: Language): string {
    return this.say('home', key, language, {});
  }

  /** Whether the code has a sentence of its own in every language. */
  has(code: string): boolean {
    return languages.every((language) => this.find(code, language)?.key === code);
  }

  private find(code: string, language: Language): { section: Section; key: string } | undefined {
    const candidates = code.startsWith('eligibility.') ? [code, 'eligibility.rule'] : [code];
    for (const key of candidates) {
      const section = (['blockers', 'problems'] as const).find((ns) =>
        this.catalogue.exists(`${key}.detail`, { ns, lng: language }),
      );
      if (section) return { section, key };
    }
    return undefined;
  }

  private sentence(section: Section, key: string, language: Language, data: Facts): Sentence {
    return {
      title: this.say(section, `${key}.title`, language, data),
      detail: this.say(section, `${key}.detail`, language, data),
    };
  }

  private say(ns: Section, key: string, lng: Language, data: Facts): string {
    const known = Object.entries(data).filter(([, value]) => !isEmpty(value));
    return this.catalogue.t(key, { ns, lng, replace: Object.fromEntries(known) });
  }
}

function isEmpty(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}
