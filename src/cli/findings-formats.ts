import type { Style } from '../report/style.ts';
import type { Findings } from '../validate/findings-types.ts';

export type FindingsFormat = (findings: Findings, style: Style) => string;

/** Formats of `validate`, each imported when it is asked for. */
export const findingsFormats: Readonly<Record<string, () => Promise<FindingsFormat>>> = {
  pretty: async () => (await import('../report/findings-pretty.ts')).findingsPretty,
  json: async () => (await import('../report/findings-json.ts')).findingsJson,
  sarif: async () => (await import('../report/findings-sarif.ts')).findingsSarif,
  junit: async () => (await import('../report/findings-junit.ts')).findingsJunit,
  github: async () => (await import('../report/findings-github.ts')).findingsGithub,
  gitlab: async () => (await import('../report/findings-gitlab.ts')).findingsGitlab,
};
